"""Subjects of any time: dates, order, filters and exports agree on the days, whatever the era."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import plotly.graph_objects as go
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.charts import forms
from dashboard.classroom import ordering, precision
from dashboard.classroom.material import Material
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import extent, in_words, interval, iso, precision_in_words, stated
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.edtf import Certainty, edtf_year, parse
from dashboard.corpus.order import Order, beginning, order
from dashboard.publishing import linked_data, timelinejs
from dashboard.publishing.release import release
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query, to_query
from dashboard.selection.selection import Selection, Years
from dashboard.views.about import VIEW as ABOUT
from dashboard.views.page import named_subject
from dashboard.views.statements import Statements
from tests import edtf_forms
from tests.corpus import scales

INVERSE = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE}
FAR = day_number(9_999)
each_scale = pytest.mark.parametrize("scale", scales.SCALES)


@pytest.fixture
def subject(tmp_path: Path, scale: str) -> Corpus:
    """A made-up subject of that scale."""
    return scales.load(tmp_path, scales.SCALES[scale])


@given(edtf_forms.dates())
def test_what_is_sure_lies_within_what_may_be(edtf: str) -> None:
    """And only of a span may nothing be sure."""
    days = interval(edtf)
    assert days is not None
    assert days.first <= days.sure_from <= days.last
    assert days.first <= days.sure_until <= days.last
    assert days.certainty is Certainty.SPAN or days.sure_from == days.first


@given(edtf_forms.dates(), st.integers(-FAR, FAR), st.integers(0, FAR))
def test_a_subject_widens_only_what_is_open(edtf: str, since: int, length: int) -> None:
    """And never makes anything less sure than it was."""
    days = interval(edtf)
    assert days is not None
    drawn = days.going_on_until(since + length).under_way_since(since)
    assert drawn.first == (min(since, days.first) if days.open_start else days.first)
    assert drawn.last >= days.last or days.first <= since + length <= drawn.last
    assert days.open_start or days.open_end or drawn == days
    assert drawn.first <= drawn.sure_from <= drawn.last


def test_what_ended_nobody_knows_when_is_sure_at_its_start_alone() -> None:
    """It may have lasted as long as the subject, as what is open did; so with its beginning."""
    since, until = day_number(1990), day_number(2001) - 1

    def drawn(edtf: str) -> tuple[int, int, int, int]:
        days = interval(edtf)
        assert days is not None
        days = days.going_on_until(until).under_way_since(since)
        return days.first, days.sure_from, days.sure_until, days.last

    day = day_number(1995, 5, 2)
    assert drawn("1995-05-02/..") == (day, day, until, until)
    assert drawn("1995-05-02/") == (day, day, day, until)
    assert drawn("../1995-05-02") == (since, since, day, day)
    assert drawn("/1995-05-02") == (since, day, day, day)


@given(edtf_forms.dates())
def test_every_date_has_words(edtf: str) -> None:
    """For its days and for how well they are known."""
    assert in_words(edtf).strip() == in_words(edtf) != ""
    assert precision_in_words(edtf) != ""


@given(edtf_forms.dates(edtf_forms.NEAR), edtf_forms.dates(edtf_forms.NEAR))
def test_an_order_reads_the_same_from_either_side_in_any_era(one: str, other: str) -> None:
    """Before from here is after from there; nothing is before itself."""
    there = order(other, one)
    assert order(one, other) is INVERSE.get(there, there)
    assert order(one, one) in {Order.SAME_DAY, Order.UNKNOWN}


@given(edtf_forms.dates(edtf_forms.NEAR), edtf_forms.dates(edtf_forms.NEAR), st.data())
def test_an_order_holds_whichever_day_it_was_in_any_era(
    one: str, other: str, choice: st.DataObject
) -> None:
    """No two days on which the two may have begun are the other way about."""
    first, second = beginning(one), beginning(other)
    assert first
    assert second
    here = choice.draw(st.integers(first.earliest, first.latest))
    there = choice.draw(st.integers(second.earliest, second.latest))
    assert order(one, other) is not Order.BEFORE or here < there
    assert order(one, other) is not Order.SAME_DAY or here == there


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("-0430", "-0429", Order.BEFORE),
        ("-0001", "0001", Order.BEFORE),
        ("0000", "0001", Order.BEFORE),
        ("-0430-22", "-0430-23", Order.BEFORE),
        ("-0430-24", "-0429-01", Order.UNKNOWN),
        ("185X", "1860", Order.BEFORE),
        ("185X", "1859", Order.UNKNOWN),
        ("1962?", "1963", Order.UNKNOWN),
        ("1962?", "1965", Order.BEFORE),
        ("../2014", "2015", Order.BEFORE),
        ("../2014", "-9999", Order.UNKNOWN),
        ("/2014", "-9999-01-01~", Order.UNKNOWN),
        ("2014/", "2015", Order.BEFORE),
    ],
)
def test_only_a_gap_between_beginnings_is_an_order_in_any_era(
    one: str, other: str, expected: Order
) -> None:
    """What has no beginning may have begun before all else."""
    assert order(one, other) is expected


@given(edtf_forms.dates())
def test_numbers_that_are_handed_on_are_those_of_its_days(edtf: str) -> None:
    """As formats have them that take numbers: read again as EDTF, they bound the same days."""
    start, end = extent(edtf)
    one, other = parse(edtf).bounds
    again = [parse(iso(numbers)).bounds for numbers in (start, end or start)]
    assert again[0][0].first == one.first
    assert again[1][1].last == other.last


@given(edtf_forms.dates())
def test_what_is_stated_in_numbers_is_what_it_says(edtf: str) -> None:
    """A beginning or an end that ISO 8601 can write is the EDTF of that side again."""
    known = stated(edtf)
    assert known is not None
    sides = edtf.rstrip("~?%").replace("-XX", "").partition("/")[::2]
    for numbers, side in zip((known.start, known.end), sides, strict=True):
        assert not numbers or iso(numbers) == side


def _narrowed(corpus: Corpus, years: Years) -> Iterator[str]:
    """By the days themselves."""
    first = day_number(years.first) if years.first is not None else -FAR * 2
    last = day_number(years.last + 1) - 1 if years.last is not None else FAR * 2
    for entry in corpus.entries:
        if entry.first is None or entry.last is None:
            continue
        if entry.first <= last and entry.last >= first:
            yield entry.id


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(edtf_forms.dates(edtf_forms.NEAR), min_size=1, max_size=8),
    st.lists(edtf_forms.NEAR, min_size=2, max_size=2).map(sorted),
)
def test_a_subject_of_any_dates_holds_together(dates: list[str], years: list[int]) -> None:
    """Its order, its filter by years, its chart, its exports, its tasks."""
    with TemporaryDirectory() as folder:
        corpus = scales.load(Path(folder), dates)
    firsts = [entry.first for entry in corpus.entries if entry.first is not None]
    assert firsts == sorted(firsts)
    for chosen in (Years(*years), Years(years[0]), Years(None, years[1])):
        selection = Selection(years=chosen)
        assert list(keep(selection, corpus)) == list(_narrowed(corpus, chosen))
        assert from_query(to_query(selection), corpus) == (selection, ())
    assert json.dumps(Statements(corpus).events())
    assert str(ABOUT.frame(corpus))
    for chart in corpus.charts:
        go.Figure(forms.draw(chart, corpus))
    material = Material(corpus, "all", "a seed", corpus.events)
    for tasks in (ordering.tasks(material), precision.tasks(material)):
        assert all(task.answer for task in tasks)


@each_scale
def test_a_bar_counts_the_events_of_its_days(subject: Corpus) -> None:
    """Every event in each step that it touches, and in none that it does not."""
    (chart,) = subject.charts
    steps = subject.subject.bins
    counted = set()
    for bar in forms.draw(chart, subject)["data"]:
        assert len(bar["x"]) == len(set(bar["x"])) == len(steps)
        for step, ids in zip(steps, bar["customdata"], strict=True):
            touching = [one.id for one in subject.entries if one.touches(step.first, step.last)]
            assert ids == [one for one in touching if bar["meta"]["kind"] in _kinds(subject, one)]
            counted.update(ids)
    assert counted == {entry.id for entry in subject.entries if entry.first is not None}


def _kinds(corpus: Corpus, event: str) -> tuple[str, ...]:
    return (corpus.event[event].kind,)


@pytest.mark.parametrize(
    ("scale", "years", "label", "short"),
    [
        ("fortnight", [1962, 1962], "1962", "’62"),
        ("decades", [1780, 1789], "1780s", "1780s"),
        ("centuries", [-599, -500], "6th century BC", "6th c. BC"),
    ],
)
def test_the_filter_is_told_its_bars(
    subject: Corpus, years: list[int], label: str, short: str
) -> None:
    """By years, whatever the step of the charts; the axis by its days."""
    told = named_subject(subject.subject)
    assert told["bars"][0] == {"years": years, "label": label, "short": short}
    assert (told["days"], told["years"]) == (subject.subject.days, subject.subject.years)


@pytest.mark.parametrize("scale", ["decades", "centuries"])
def test_the_years_of_a_bar_keep_what_it_counts(subject: Corpus) -> None:
    """What choosing it shows is what it stands for."""
    (chart,) = subject.charts
    for bar in forms.draw(chart, subject)["data"]:
        for years, ids in zip(bar["meta"]["years"], bar["customdata"], strict=True):
            chosen = Selection(frozenset({("kind", bar["meta"]["kind"])}), Years(*years))
            assert list(keep(chosen, subject)) == ids


@each_scale
def test_exports_of_any_time_have_its_dates(subject: Corpus, tmp_path: Path) -> None:
    """In TimelineJS every dated event in its order, in linked data each date as it is known."""
    state = release(tmp_path)
    slides = timelinejs.timeline(subject, state)["events"]
    dated = [event for event in subject.events_in_order if event.date]
    assert [slide["unique_id"] for slide in slides] == [event.id for event in dated]
    assert all(slide["start_date"]["year"] for slide in slides)
    told = linked_data.dataset(subject, state)
    assert [one.get("temporalCoverage", "") for one in told["about"]] == [
        event.date for event in subject.events_in_order
    ]
    years = [year for entry in subject.entries for year in entry.years or ()]
    assert told["temporalCoverage"] == f"{edtf_year(min(years))}/{edtf_year(max(years))}"
