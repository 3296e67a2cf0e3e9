"""Dates as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.dates import checked_edtf
from dashboard.importing.written_dates import DateColumn, Unreadable, Written, before_our_era

NONE_ELSE = DateColumn([])


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("", ""),
        ("2012", "2012"),
        ("2012-03", "2012-03"),
        ("2013~", "2013~"),
        ("2012/2014", "2012/2014"),
        ("2012-3-2", "2012-03-02"),
        ("2012/03/22", "2012-03-22"),
        ("20120322", "2012-03-22"),
        ("22.3.2012", "2012-03-22"),
        ("12/31/2012", "2012-12-31"),
        ("31/12/2012", "2012-12-31"),
        ("4/4/2012", "2012-04-04"),
        ("3/2012", "2012-03"),
        ("12 March 2012", "2012-03-12"),
        ("12th of March, 2012", "2012-03-12"),
        ("Monday, 12 March 2012", "2012-03-12"),
        ("March 12, 2012", "2012-03-12"),
        ("12-Mar-2012", "2012-03-12"),
        ("Sept. 2012", "2012-09"),
        ("May 2012", "2012-05"),
        ("AD 476", "0476"),
        ("c. 1950", "1950~"),
        ("circa March 1950", "1950-03~"),
        ("2012?", "2012?"),
        ("2012–2014", "2012/2014"),
        ("1914-1918", "1914/1918"),
        ("12–14 March 2012", "2012-03-12/2012-03-14"),
        ("March–April 2012", "2012-03/2012-04"),
        ("28 February – 3 March 2012", "2012-02-28/2012-03-03"),
        ("from 2012 to 2014", "2012/2014"),
        ("since 2014", "2014/.."),
        ("2014–present", "2014/.."),
    ],
)
def test_usual_forms_are_read(cell: str, edtf: str) -> None:
    """Each as exact as it is written, and no closer."""
    assert NONE_ELSE.read(cell) == Written(edtf)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("spring?", "is no date that can be read"),
        ("476", "is no date that can be read"),
        ("41275", "is the number that Excel keeps a day as"),
        ("41275.5", "is the number that Excel keeps a day as"),
        ("12/31/12", "has a year of two digits"),
        ("2012-02-31", "is no date of the calendar"),
        ("31 April 2012", "is no date of the calendar"),
        ("13/13/2012", "is no date of the calendar"),
        ("2014–2012", "is no span"),
        ("3/4/2012", "is 3 April or 4 March, and no other tells"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(cell: str, words: str) -> None:
    """The reader of the list has to know what to write instead."""
    with pytest.raises(Unreadable, match=words):
        NONE_ELSE.read(cell)


@pytest.mark.parametrize(
    ("others", "edtf"), [(["25/12/2012"], "2012-04-03"), (["12/25/2012"], "2012-03-04")]
)
def test_the_column_tells_whether_day_or_month_stands_first(others: list[str], edtf: str) -> None:
    """Of 3/4/2012 alone nobody can know."""
    assert DateColumn(others).read("3/4/2012") == Written(edtf)


def test_another_separator_tells_nothing() -> None:
    """A sheet may hold dates from two places."""
    with pytest.raises(Unreadable, match="no other tells"):
        DateColumn(["25.12.2012"]).read("3/4/2012")


def test_a_column_with_both_orders_tells_nothing() -> None:
    """What is clear by itself is still read."""
    column = DateColumn(["25/12/2012", "12/25/2012"])
    assert column.read("12/25/2012") == Written("2012-12-25")
    assert column.read("25/12/2012") == Written("2012-12-25")
    with pytest.raises(Unreadable, match="both orders"):
        column.read("3/4/2012")


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("2012-03-22T14:30:00Z", Written("2012-03-22", "14:30:00Z")),
        ("2012-03-22 14:30", Written("2012-03-22", "14:30")),
        ("12 March 2012 at 3:15 pm", Written("2012-03-12", "3:15 pm")),
        ("2012-03-22 00:00:00.000", Written("2012-03-22")),
    ],
)
def test_a_time_is_told_apart_from_the_day(cell: str, written: Written) -> None:
    """Midnight is what programs write where there is no time."""
    assert NONE_ELSE.read(cell) == written


@pytest.mark.parametrize(("year", "edtf"), [(1, "0000"), (2, "-0001"), (430, "-0429")])
def test_years_before_our_era_are_counted_from_a_year_0(year: int, edtf: str) -> None:
    """As EDTF counts them, which has one more than people have."""
    assert before_our_era(year) == edtf


@given(st.text(max_size=40) | st.from_regex(r"[0-9a-z./–~, -]{1,20}", fullmatch=True))
def test_any_text_is_a_date_of_the_tables_or_refused(cell: str) -> None:
    """Nothing else comes out, whatever goes in."""
    try:
        written = DateColumn([cell]).read(cell)
    except Unreadable:
        return
    assert checked_edtf(written.edtf) == written.edtf


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_in_every_form(day: date) -> None:
    """The same day, however it is written."""
    said = f"{day.day} {day:%B} {day.year}"
    for form in (day.isoformat(), said, f"{day:%b} {day.day}, {day.year}", f"{day:%Y%m%d}"):
        assert NONE_ELSE.read(form) == Written(day.isoformat())
