"""The steps in which events are counted, whatever time a subject spans."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.bins import (
    LENGTHS,
    MOST,
    at_least_years,
    bins,
    containing,
    label,
    short_labels,
)
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.edtf import Certainty
from tests.corpus import scales

NUMBERS = st.integers(day_number(-9_999), day_number(9_999))
# That of the last century before our era and of the first in it.
SHARED = (day_number(0), day_number(1) - 1)


@given(NUMBERS, st.sampled_from(list(LENGTHS)))
def test_a_day_lies_in_its_step(number: int, step: Certainty) -> None:
    """In any era."""
    point = containing(step, number)
    assert point.first <= number <= point.last
    assert point.last - point.first < LENGTHS[step]


@given(NUMBERS, st.integers(0, 2_000_000), st.sampled_from([1, 31, 366, 3_653]))
def test_steps_cover_every_day_once(first: int, length: int, known_within: int) -> None:
    """But for the year 1 BC, which decades and centuries of both eras have."""
    found = bins(first, first + length, known_within)
    assert found[0].first <= first
    assert found[-1].last >= first + length
    for one, other in pairwise(found):
        assert other.first == one.last + 1 or (other.first, one.last) == SHARED
    step = found[0].certainty
    assert LENGTHS[step] >= min(known_within, LENGTHS[Certainty.CENTURY])
    assert len(found) <= MOST or step is Certainty.CENTURY


@given(NUMBERS, st.integers(0, 2_000_000))
def test_no_two_steps_are_called_the_same(first: int, length: int) -> None:
    """A chart puts what is called the same into one place."""
    found = bins(first, first + length)
    assert len({label(point) for point in found}) == len(found) == len(short_labels(found))


@pytest.mark.parametrize(
    ("scale", "step", "labels", "short"),
    [
        (
            "fortnight",
            Certainty.DAY,
            ["16 October 1962", "17 October 1962"],
            ["16 Oct", "17", "18"],
        ),
        ("decades", Certainty.DECADE, ["1780s", "1790s", "1800–1809"], ["1780s", "1790s"]),
        (
            "centuries",
            Certainty.CENTURY,
            ["6th century BC", "5th century BC"],
            ["6th c. BC", "5th c. BC"],
        ),
    ],
)
def test_a_subject_is_counted_in_steps_that_suit_it(
    tmp_path: Path, scale: str, step: Certainty, labels: list[str], short: list[str]
) -> None:
    """Days of a fortnight, decades of a century, centuries of a millennium."""
    found = scales.load(tmp_path, scales.SCALES[scale]).subject.bins
    assert found[0].certainty is step
    assert [label(point) for point in found][: len(labels)] == labels
    assert list(short_labels(found))[: len(short)] == short


@pytest.mark.parametrize(
    ("dates", "step", "short"),
    [
        (["2012-11", "2013-02"], Certainty.MONTH, ("Nov 2012", "Dec", "Jan 2013", "Feb")),
        (["2012", "2014"], Certainty.YEAR, ("’12", "’13", "’14")),
        (["-0001", "0002"], Certainty.YEAR, ("2 BC", "1", "AD 1", "2")),
        (["2012-11-30", "2012-12-02"], Certainty.DAY, ("30 Nov", "1 Dec", "2")),
    ],
)
def test_no_step_is_finer_than_the_dates_are(
    tmp_path: Path, dates: list[str], step: Certainty, short: tuple[str, ...]
) -> None:
    """Three years known to the year are not thirty-six months."""
    found = scales.load(tmp_path, dates).subject.bins
    assert (found[0].certainty, short_labels(found)) == (step, short)


def test_a_filter_by_years_has_bars_of_years(tmp_path: Path) -> None:
    """A fortnight is in one of them."""
    found = scales.load(tmp_path, scales.FORTNIGHT).subject.bins
    assert [label(point) for point in at_least_years(found)] == ["1962"]
    years = scales.load(tmp_path, scales.DECADES).subject.bins
    assert at_least_years(years) == years


def test_a_subject_without_dates_has_the_step_of_this_year(tmp_path: Path) -> None:
    """Something must stand on the axis."""
    subject = scales.load(tmp_path, []).subject
    assert subject.days == (subject.bins[0].first, subject.bins[-1].last)


def test_the_axis_of_a_fortnight_is_a_fortnight(tmp_path: Path) -> None:
    """Not the year in which it lies."""
    subject = scales.load(tmp_path, scales.FORTNIGHT).subject
    assert subject.days == (day_number(1962, 10, 16), day_number(1962, 10, 28))
    assert subject.years == (1962, 1962)


def test_the_years_that_a_subject_names_are_to_scale(tmp_path: Path) -> None:
    """Before our era by their negative numbers; what lies beyond is not its own time."""
    (tmp_path / "subject.toml").write_text("years = [-431, -403]\n", encoding="utf-8")
    subject = scales.load(tmp_path, scales.CENTURIES).subject
    assert subject.years == (-431, -403)
    assert subject.days == (day_number(-431), day_number(-402) - 1)
    assert {point.certainty for point in subject.bins} == {Certainty.YEAR}
