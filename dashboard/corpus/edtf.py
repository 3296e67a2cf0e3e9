"""EDTF, the Extended Date/Time Format: of a date's text what it names, or why it is no date.

Taken are level 0 without times of day, of level 1 all but years beyond four digits and spans of
which an end is approximate, and of level 2 spans with unknown digits. The rest (sets, seasons of a
hemisphere …) is refused: a form that no view can draw would only look as if it were understood.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from dashboard.corpus.date_advice import advice
from dashboard.corpus.day_numbers import civil, day_number, first_of_month


class Certainty(StrEnum):
    """How well a date is known; a mark's shape follows from it."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    APPROXIMATE = "approximate"
    SPAN = "span"


class Missing(StrEnum):
    """The end of a span that is no date: there is none, or nobody knows when it was."""

    OPEN = ".."
    UNKNOWN = ""


class Doubt(StrEnum):
    """What is said of a date as a whole."""

    NONE = ""
    APPROXIMATE = "~"
    UNCERTAIN = "?"
    BOTH = "%"


# How many numbers of a date its text has.
_NUMBERS: Mapping[Certainty, int] = {Certainty.YEAR: 1, Certainty.MONTH: 2, Certainty.DAY: 3}
_MONTHS: Mapping[Certainty, int] = {
    Certainty.MONTH: 1,
    Certainty.SEASON: 3,
    Certainty.YEAR: 12,
    Certainty.DECADE: 120,
    Certainty.CENTURY: 1_200,
}
# A year has four digits.
EARLIEST, LATEST = -9_999, 9_999
_OF_YEAR = range(1, 13)
# Of the northern half of the earth, with whole months; a winter ends in the year after.
SEASONS: Mapping[int, int] = {21: 3, 22: 6, 23: 9, 24: 12}


@dataclass(frozen=True)
class Point:
    """A day, or a stretch with a name of its own, somewhere in which a date lies.

    `year`, `month` and `day` are those on which it begins.
    """

    certainty: Certainty
    year: int
    month: int = 1
    day: int = 1
    doubt: Doubt = Doubt.NONE

    @property
    def first(self) -> int:
        return day_number(self.year, self.month, self.day)

    @property
    def last(self) -> int:
        if self.certainty is Certainty.DAY:
            return self.first
        return first_of_month(self.year, self.month + _MONTHS[self.certainty]) - 1

    @property
    def bounds(self) -> "tuple[Point, Point]":
        """It begins and ends within itself."""
        return self, self

    @property
    def numbers(self) -> tuple[int, ...]:
        """Year, month and day as far as it names them; of a season, a decade, a century none."""
        return (self.year, self.month, self.day)[: _NUMBERS.get(self.certainty, 0)]


@dataclass(frozen=True)
class Span:
    """From a date to a date, of which one may be missing."""

    start: Point | Missing
    end: Point | Missing

    @property
    def bounds(self) -> tuple[Point, Point]:
        """Its two dates; where one of them is missing, the other twice."""
        match self.start, self.end:
            case Point() as start, Point() as end:
                return start, end
            case (Point() as only, _) | (_, Point() as only):
                return only, only
        raise ValueError("a span has a date at one of its ends")


_MISSING: Mapping[str, Missing] = {missing.value: missing for missing in Missing}
_POINT = re.compile(
    r"(?:(?P<year>-?\d{4})(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?|(?P<rough>-?\d\d(?:\dX|XX)))"
    r"(?P<doubt>[~?%]?)",
    re.ASCII,
)
_ROUGH: Mapping[int, Certainty] = {1: Certainty.DECADE, 2: Certainty.CENTURY}


@cache
def parse(edtf: str) -> Point | Span:
    """A ValueError says in words what is wrong, and what would be right."""
    start, stroke, end = edtf.partition("/")
    return _span(edtf, start, end) if stroke else _point(edtf, edtf)


def edtf_year(year: int) -> str:
    """`1990`, `0079`, `-0430`."""
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def _span(edtf: str, start: str, end: str) -> Span:
    if start in _MISSING and end in _MISSING:
        raise ValueError(f"'{edtf}' names no date – leave the cell empty")
    span = Span(_end(start, edtf), _end(end, edtf))
    if span.start == span.end:
        raise ValueError(f"'{edtf}' begins and ends with the same – write {end}")
    one, other = span.bounds
    if other.last < one.first:
        raise ValueError(f"'{edtf}' ends before it begins – write the earlier date first")
    return span


def _end(text: str, edtf: str) -> Point | Missing:
    if text in _MISSING:
        return _MISSING[text]
    point = _point(text, edtf)
    if point.doubt:
        plain = edtf.translate({ord(sign): None for sign in "~?%"})
        raise ValueError(
            f"'{edtf}' has an end that is approximate or uncertain – write {plain}, or a longer "
            "stretch for that end: a year for a month, 185X for a year"
        )
    return point


def _point(text: str, edtf: str) -> Point:
    form = _POINT.fullmatch(text)
    if form is None:
        raise ValueError(f"'{edtf}' is no date of a form used here – {advice(edtf)}")
    point = _rough(form["rough"]) if form["rough"] else _exact(form)
    if point is None or text.startswith("-0000"):
        raise ValueError(f"'{text}' is no date – {advice(text)}")
    return Point(point.certainty, point.year, point.month, point.day, Doubt(form["doubt"]))


def _rough(text: str) -> Point:
    """A decade or a century; of the digits that are left out, before our era 9 comes first."""
    first = int(text.replace("X", "9" if text.startswith("-") else "0"))
    return Point(_ROUGH[text.count("X")], first)


def _exact(form: re.Match[str]) -> Point | None:
    """None where the calendar has no such day."""
    year = int(form["year"])
    month, day = (
        None if form[name] in {None, "XX"} else int(form[name]) for name in ("month", "day")
    )
    if month is None:
        return Point(Certainty.YEAR, year) if day is None else None
    if month in SEASONS:
        season = Point(Certainty.SEASON, year, SEASONS[month])
        return season if form["day"] is None else None
    if month not in _OF_YEAR:
        return None
    if day is None:
        return Point(Certainty.MONTH, year, month)
    exists = civil(day_number(year, month, day)) == (year, month, day)
    return Point(Certainty.DAY, year, month, day) if exists else None
