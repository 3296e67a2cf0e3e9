"""What is a date: every form in any era, as another reader has it, or refused in words."""

import re

import pytest
from edtf import Season, parse_edtf
from hypothesis import assume, example, given

from dashboard.corpus.dates import checked_edtf
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.edtf import Certainty, Missing, Point, Span, parse
from tests import edtf_forms

DAY = tuple[int, int, int]
_UNKNOWN_TO_IT = re.compile(r"^\.\.|X.*/|/.*X|-2\d[~?%]$")


@given(edtf_forms.dates())
def test_every_form_is_a_date(text: str) -> None:
    """What hypothesis may draw for the tests of this folder is taken as it stands."""
    assert checked_edtf(text) == text


@given(edtf_forms.points())
@example("-0430-22")
@example("00XX")
def test_another_reader_finds_the_same_days(text: str) -> None:
    """The library `edtf`; only its winter ends in December, and it takes -XX for 12 before 1 BC."""
    assume(not (text.startswith("-") and "-XX" in text))
    theirs, ours = parse_edtf(text), parse(text)
    assert isinstance(ours, Point)
    first, last = (day[:3] for day in (theirs.lower_strict(), theirs.upper_strict()))
    assert ours.first == day_number(*first)
    if not (isinstance(theirs, Season) and text.endswith("24")):
        assert ours.last == day_number(*last)


@given(edtf_forms.dates())
def test_another_reader_takes_what_is_taken(text: str) -> None:
    """Nothing of ours is an EDTF of our own.

    The library knows no span with an open beginning, none with unknown digits (level 2), and
    no doubt of a season.
    """
    if not _UNKNOWN_TO_IT.search(text):
        assert str(parse_edtf(text)) == text


@pytest.mark.parametrize(
    ("text", "certainty", "first", "last"),
    [
        ("-0430", Certainty.YEAR, (-430, 1, 1), (-430, 12, 31)),
        ("0000", Certainty.YEAR, (0, 1, 1), (0, 12, 31)),
        ("-0043-03-15", Certainty.DAY, (-43, 3, 15), (-43, 3, 15)),
        ("1962-21", Certainty.SEASON, (1962, 3, 1), (1962, 5, 31)),
        ("-0430-22", Certainty.SEASON, (-430, 6, 1), (-430, 8, 31)),
        ("1962-23", Certainty.SEASON, (1962, 9, 1), (1962, 11, 30)),
        ("1962-24", Certainty.SEASON, (1962, 12, 1), (1963, 2, 28)),
        ("185X", Certainty.DECADE, (1850, 1, 1), (1859, 12, 31)),
        ("-043X", Certainty.DECADE, (-439, 1, 1), (-430, 12, 31)),
        ("18XX", Certainty.CENTURY, (1800, 1, 1), (1899, 12, 31)),
        ("-04XX", Certainty.CENTURY, (-499, 1, 1), (-400, 12, 31)),
        ("2012-XX", Certainty.YEAR, (2012, 1, 1), (2012, 12, 31)),
        ("2012-02-XX", Certainty.MONTH, (2012, 2, 1), (2012, 2, 29)),
    ],
)
def test_a_form_has_the_days_it_has_by_the_standard(
    text: str, certainty: Certainty, first: DAY, last: DAY
) -> None:
    """Years count astronomically, and what is left out may be any digit."""
    point = parse(text)
    assert isinstance(point, Point)
    assert point.certainty is certainty
    assert (point.first, point.last) == (day_number(*first), day_number(*last))


def test_a_span_may_lack_either_end() -> None:
    """`..` is no end at all, nothing is an end that nobody knows."""
    point = Point(Certainty.YEAR, 2014)
    assert parse("2014/..") == Span(point, Missing.OPEN)
    assert parse("2014/") == Span(point, Missing.UNKNOWN)
    assert parse("../2014") == Span(Missing.OPEN, point)
    assert parse("/2014") == Span(Missing.UNKNOWN, point)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("431 BC", "is written -0430"),
        ("431 B.C.E.", "is written -0430"),
        ("-0000", "is written 0000"),
        ("-430", "four digits"),
        ("AD 79", "written 0079"),
        ("79 AD", "written 0079"),
        ("Y-10000", "cannot be drawn"),
        ("1850s", "written 185X"),
        ("19th century", "written 18XX"),
        ("1XXX", "18XX for a century"),
        ("1962-10-1X", "1962-10 or 1962"),
        ("Summer 1962", r"1962-21 \(spring\)"),
        ("1962-25", r"1962-21 \(spring\)"),
        ("1962-10-16T09:00", "leave out the time of day"),
        ("c. 1850", "written 1850~"),
        ("[1850,1851]", "write the stretch"),
        ("1850-1860", "with a stroke"),
        ("1850..1860", "with a stroke"),
        ("1850 – 1860", "with a stroke"),
        ("1850~/1860", "write 1850/1860"),
        ("1850/1860?", "write 1850/1860"),
        ("../..", "leave the cell empty"),
        ("/", "leave the cell empty"),
        ("18/08/2020", r"write 1990, 1991-04, 1992-05-04, .* or -0430 \(431 BC\)"),
        ("1962-22-05", "write 1990, 1991-04"),
        ("1962-XX-05", "write 1990, 1991-04"),
        ("-0430-02-30", "write 1990, 1991-04"),
        ("-0431-02-29", "write 1990, 1991-04"),
        ("185x", "write 1990, 1991-04"),
        ("1850~~", "write 1990, 1991-04"),
        ("1850/1851/1852", "write 1990, 1991-04"),
        ("-0403/-0430", "the earlier date first"),
        ("-0430/-0430", "write -0430$"),
        ("2012/2012-XX", "write 2012-XX$"),
    ],
)
def test_what_is_no_date_is_told_what_would_be(text: str, right: str) -> None:
    """In the words of whoever wrote it."""
    with pytest.raises(ValueError, match=right) as refused:
        checked_edtf(text)
    assert f"'{text.split('/', maxsplit=1)[0]}" in str(refused.value)


def test_a_leap_year_before_our_era_has_its_day() -> None:
    """The year -4 has one, 5 BC by name; -1 has none."""
    assert checked_edtf("-0004-02-29")
    with pytest.raises(ValueError, match="is no date"):
        checked_edtf("-0001-02-29")
