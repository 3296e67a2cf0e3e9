"""Dates: what is one, which days it covers, and how it reads."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.dates import (
    Interval,
    Stated,
    checked_edtf,
    in_words,
    interval,
    last_day,
    precision_in_words,
    stated,
)
from dashboard.corpus.day_numbers import civil, day_number
from dashboard.corpus.edtf import Certainty

YEARS = st.integers(1900, 2100).map(str)
MONTHS = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(lambda day: f"{day:%Y-%m}")
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(date.isoformat)
UNTIL = day_number(2020, 11, 30)
POINTS = st.one_of(YEARS, MONTHS, DAYS)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "2012",
        "2013-04",
        "2020-08-18",
        "2012-02-29",
        "2013~",
        "2013-04~",
        "2013/2014",
        "2014/..",
    ],
)
def test_every_form_of_the_contract_is_a_date(value: str) -> None:
    """What the tables may hold comes back as it stands."""
    assert checked_edtf(value) == value


@pytest.mark.parametrize(
    "value",
    [
        "2013-02-30",
        "2013-02-29",
        "2012-04-31",
        "2013-13",
        "2013-00",
        "2013-04-00",
        "2012-21-01",
        "2012-02-28/2012-02-30",
    ],
)
def test_a_day_the_calendar_lacks_is_no_date(value: str) -> None:
    """30 February, month 13 and the day of a season are refused by name."""
    with pytest.raises(ValueError, match="is no date – write 1990, 1991-04, 1992-05-04"):
        checked_edtf(value)


@pytest.mark.parametrize(
    "value",
    [
        "2013-4",
        "18/08/2020",
        "August 2020",
        " 2012",
        "2012\n",
        "٢٠١٢",
    ],
)
def test_other_forms_are_refused_with_a_hint(value: str) -> None:
    """Spreadsheets' dates and other digits are not guessed at."""
    with pytest.raises(ValueError, match="is no date of a form used here – write 1990"):
        checked_edtf(value)


@pytest.mark.parametrize("value", ["2013/2012", "2013-05/2013-04", "2013-05-02/2013-05-01"])
def test_an_interval_does_not_end_before_it_begins(value: str) -> None:
    """The earlier date stands first."""
    with pytest.raises(ValueError, match="ends before it begins"):
        checked_edtf(value)


def test_an_interval_has_two_ends() -> None:
    """From a date to the same date is that date."""
    with pytest.raises(ValueError, match=r"write 2013$"):
        checked_edtf("2013/2013")


@pytest.mark.parametrize("value", ["2013/2013-05", "2013-05/2013"])
def test_an_interval_may_end_within_what_it_begins_with(value: str) -> None:
    """Some time in 2013 to May 2013 contradicts nothing."""
    assert checked_edtf(value) == value


@given(st.text(max_size=30).filter(lambda text: not re.search(r"[0-9]{2}", text) and text))
def test_text_without_the_figures_of_a_year_is_no_date(text: str) -> None:
    """Whatever is typed is refused in words, and nothing else comes out of it."""
    with pytest.raises(ValueError, match="no date"):
        checked_edtf(text)


@pytest.mark.parametrize(
    ("value", "first", "last", "certainty"),
    [
        ("2020-08-18", (2020, 8, 18), (2020, 8, 18), Certainty.DAY),
        ("2012-02", (2012, 2, 1), (2012, 2, 29), Certainty.MONTH),
        ("2012", (2012, 1, 1), (2012, 12, 31), Certainty.YEAR),
        ("2013~", (2013, 1, 1), (2013, 12, 31), Certainty.APPROXIMATE),
        ("2013/2014", (2013, 1, 1), (2014, 12, 31), Certainty.SPAN),
        ("2012-03-21/2012-03-22", (2012, 3, 21), (2012, 3, 22), Certainty.SPAN),
        ("2014/..", (2014, 1, 1), (2014, 12, 31), Certainty.SPAN),
    ],
)
def test_a_date_covers_every_day_it_may_have_been(
    value: str, first: tuple[int, int, int], last: tuple[int, int, int], certainty: Certainty
) -> None:
    """A year is a year wide, whatever happened in it."""
    days = interval(value)
    assert days is not None
    assert (days.first, days.last) == (day_number(*first), day_number(*last))
    assert days.certainty is certainty


def test_an_undated_event_has_no_days() -> None:
    """An empty cell is no date, not a wide one."""
    assert interval("") is None


def test_a_span_is_sure_from_its_latest_start_to_its_earliest_end() -> None:
    """From 2012 to March 2014 covers all of 2013 and two months."""
    days = interval("2012/2014-03")
    assert days == Interval(
        first=day_number(2012, 1, 1),
        last=day_number(2014, 3, 31),
        sure_from=day_number(2012, 12, 31),
        sure_until=day_number(2014, 3, 1),
        certainty=Certainty.SPAN,
    )


@pytest.mark.parametrize(
    ("value", "sure_from", "last"),
    [
        ("2013-04/..", day_number(2013, 4, 30), UNTIL),
        ("2020/..", UNTIL, UNTIL),
        ("2020-11/..", UNTIL, UNTIL),
        ("2021-05/..", day_number(2021, 5, 31), day_number(2021, 5, 31)),
    ],
)
def test_what_goes_on_goes_on_until_a_day(value: str, sure_from: int, last: int) -> None:
    """What begins after that day ends with its own start: nobody says how long it lasts."""
    dated = interval(value)
    assert dated is not None
    days = dated.going_on_until(UNTIL)
    assert (days.open_end, days.sure_from, days.sure_until, days.last) == (
        True,
        sure_from,
        last,
        last,
    )


@pytest.mark.parametrize("value", ["2013", "2013~", "2013/2014"])
def test_what_has_an_end_keeps_it(value: str) -> None:
    """Only an open end goes on."""
    days = interval(value)
    assert days is not None
    assert days.going_on_until(UNTIL) == days


@pytest.mark.parametrize(
    ("value", "last"),
    [("2020", day_number(2020, 12, 31)), ("2020-11", day_number(2020, 11, 30)), ("", None)],
)
def test_a_date_is_over_on_its_last_day(value: str, last: int | None) -> None:
    """Whatever goes on while a subject speaks goes on until then."""
    assert last_day(value) == last


@given(POINTS)
def test_a_single_date_is_as_sure_as_its_bounds(value: str) -> None:
    """Only a span has an inside that is surer than its ends."""
    days = interval(value)
    assert days is not None
    assert (days.sure_from, days.sure_until) == (days.first, days.last)


@given(MONTHS)
def test_a_month_ends_the_day_before_the_next_begins(value: str) -> None:
    """February and the long months included."""
    days = interval(value)
    assert days is not None
    assert (civil(days.first)[2], civil(days.last + 1)[2]) == (1, 1)


@given(POINTS, POINTS)
def test_an_interval_spans_from_its_first_date_to_its_last(start: str, end: str) -> None:
    """Its outer bounds are those of its two dates, wherever it is accepted."""
    try:
        days = interval(f"{start}/{end}")
    except ValueError:
        return
    one, other = interval(start), interval(end)
    assert days is not None
    assert one is not None
    assert other is not None
    assert (days.first, days.last) == (one.first, other.last)
    assert days.first <= days.last


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "undated"),
        ("2020-08-18", "18 August 2020"),
        ("2013-04", "April 2013"),
        ("2012", "2012"),
        ("2013~", "about 2013"),
        ("2013-04~", "about April 2013"),
        ("2013/2014", "2013 to 2014"),
        ("2014/..", "from 2014 on"),
        ("2013-04/..", "from April 2013 on"),
        ("2012-03-21/2012-03-22", "21–22 March 2012"),
        ("2012-05-26/2012-06-01", "26 May to 1 June 2012"),
        ("2012-12-30/2013-01-02", "30 December 2012 to 2 January 2013"),
        ("2012-03-21/2013-03-22", "21 March 2012 to 22 March 2013"),
        ("2012-04/2012-06", "April to June 2012"),
        ("2012-03-30/2012-04", "30 March to April 2012"),
        ("2013/2013-05", "2013 to May 2013"),
    ],
)
def test_a_date_reads_as_a_sentence_would_say_it(value: str, words: str) -> None:
    """No date is made more exact than it is known."""
    assert in_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "no date given"),
        ("2020-08-18", "known to the day"),
        ("2013-04", "known to the month"),
        ("2012", "only the year is known"),
        ("2013~", "approximate"),
        ("2013/2014", "a span; its start and end known to the year"),
        ("2013/2014-03", "a span; its start known to the year, its end to the month"),
        ("2013-04/..", "a span; its start known to the month, still going on"),
    ],
)
def test_a_date_says_how_well_it_is_known(value: str, words: str) -> None:
    """A reader learns the precision in words, not from the shape of a mark alone."""
    assert precision_in_words(value) == words


@pytest.mark.parametrize(
    ("edtf", "numbers"),
    [
        ("2012", Stated((2012,))),
        ("2012-03", Stated((2012, 3))),
        ("2012-03-22", Stated((2012, 3, 22))),
        ("2013~", Stated((2013,), about=True)),
        ("2013/2014-05", Stated((2013,), (2014, 5))),
        ("2014-02/..", Stated((2014, 2), open_end=True)),
        ("../2014-02", Stated((), (2014, 2))),
        ("-0430-22", Stated(())),
        ("185X", Stated(())),
        ("1962-22/1963", Stated((), (1963,))),
        ("", None),
    ],
)
def test_a_date_names_no_more_numbers_than_it_states(edtf: str, numbers: Stated | None) -> None:
    """A year is handed on without a month and a day."""
    assert stated(edtf) == numbers


@pytest.mark.parametrize(
    ("edtf", "exact"),
    [("2012", True), ("2012-03-22", True), ("2013~", False), ("2013/2014", False), ("185X", False)],
)
def test_only_a_single_date_stated_as_such_is_exact(edtf: str, exact: bool) -> None:
    """About 2013 is not 2013."""
    date_ = stated(edtf)
    assert date_ is not None
    assert date_.is_exact is exact
