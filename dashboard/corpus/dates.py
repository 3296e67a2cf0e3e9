"""Dates as well as they are known: from EDTF to days, to their certainty and to English.

Of EDTF the tables use a year, a month, a day, each of them approximate with `~`, an interval
and an interval with an open end. The rest (seasons, unknown digits, sets …) is refused: a form
that no view can draw would only look as if it were understood.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from edtf import Date

# The paper speaks from November 2020: what it says goes on, goes on until then.
PAPER_DATE = date(2020, 11, 30)

HINT = "write 2012, 2013-04, 2020-08-18, 2013~, 2013/2014 or 2014/.., or leave the cell empty"

_POINT = r"\d{4}(?:-\d{2}){0,2}"
_FORM = re.compile(rf"(?P<start>{_POINT})(?:(?P<about>~)|/(?P<end>{_POINT}|\.\.))?", re.ASCII)
_OPEN = ".."


class Certainty(StrEnum):
    """How well a date is known; a mark's shape follows from it."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    APPROXIMATE = "approximate"
    SPAN = "span"


@dataclass(frozen=True)
class Interval:
    """The days of a date.

    `first` and `last` are the outer bounds: any day between them may be one of its days. A span
    is known to be under way from `sure_from`, its latest start, until `sure_until`, its earliest
    end; where the first is the later of the two, no single day is sure. For a single date they
    equal the outer bounds. An approximate date keeps to the stretch it names: nobody says how
    far it may stray.
    """

    first: date
    last: date
    sure_from: date
    sure_until: date
    certainty: Certainty
    open_end: bool = False


@dataclass(frozen=True)
class Stated:
    """A date in the numbers that it names and no others: `(2012,)`, `(2012, 3)`, `(2012, 3, 22)`.

    A single date, and a span with an open end, have no `end`.
    """

    start: tuple[int, ...]
    end: tuple[int, ...] = ()
    about: bool = False
    open_end: bool = False

    @property
    def is_exact(self) -> bool:
        """A single year, month or day, stated as such."""
        return not (self.end or self.about or self.open_end)


@dataclass(frozen=True)
class _Point:
    """A year, a month or a day."""

    first: date
    last: date
    certainty: Certainty

    @property
    def year(self) -> str:
        return str(self.first.year)

    @property
    def month(self) -> str:
        return f"{self.first:%B}"

    @property
    def numbers(self) -> tuple[int, ...]:
        known = {Certainty.YEAR: 1, Certainty.MONTH: 2, Certainty.DAY: 3}[self.certainty]
        return (self.first.year, self.first.month, self.first.day)[:known]

    @property
    def words(self) -> str:
        return " ".join(part for part in (self.without_year, self.year) if part)

    @property
    def without_year(self) -> str:
        if self.certainty is Certainty.DAY:
            return f"{self.first.day} {self.month}"
        return self.month if self.certainty is Certainty.MONTH else ""

    def shares_month_with(self, other: "_Point") -> bool:
        return (self.year, self.month) == (other.year, other.month)


@dataclass(frozen=True)
class _Parsed:
    start: _Point
    end: _Point | None
    about: bool
    open_end: bool


def checked_edtf(value: str) -> str:
    """The value itself, where it is empty (undated) or a date; else a ValueError that says why."""
    if value:
        _parse(value)
    return value


@cache
def interval(edtf: str) -> Interval | None:
    """The days a date may have fallen on; None where it is undated."""
    if not edtf:
        return None
    date_ = _parse(edtf)
    if date_.open_end:
        return _until_the_paper(date_.start)
    if date_.end:
        start, end = date_.start, date_.end
        return Interval(start.first, end.last, start.last, end.first, Certainty.SPAN)
    first, last = date_.start.first, date_.start.last
    certainty = Certainty.APPROXIMATE if date_.about else date_.start.certainty
    return Interval(first, last, first, last, certainty)


def stated(edtf: str) -> Stated | None:
    """What a date names, for formats that take its numbers; None where it is undated."""
    if not edtf:
        return None
    date_ = _parse(edtf)
    end = date_.end.numbers if date_.end else ()
    return Stated(date_.start.numbers, end, date_.about, date_.open_end)


def in_words(edtf: str) -> str:
    """As a sentence would say it: `21-22 March 2012` (with an en dash), `from April 2013 on`."""
    if not edtf:
        return "undated"
    date_ = _parse(edtf)
    if date_.open_end:
        return f"from {date_.start.words} on"
    if date_.end:
        return _span_in_words(date_.start, date_.end)
    return f"about {date_.start.words}" if date_.about else date_.start.words


def precision_in_words(edtf: str) -> str:
    """How well the date is known, for a reader who sees it in words beside this."""
    if not edtf:
        return "no date given"
    date_ = _parse(edtf)
    if date_.open_end:
        return f"a span; its start known to the {date_.start.certainty}, still going on"
    if date_.end:
        return _span_precision(date_.start.certainty, date_.end.certainty)
    if date_.about:
        return "approximate"
    if date_.start.certainty is Certainty.YEAR:
        return "only the year is known"
    return f"known to the {date_.start.certainty}"


@cache
def _parse(edtf: str) -> _Parsed:
    form = _FORM.fullmatch(edtf)
    if form is None:
        raise ValueError(f"'{edtf}' is no date of a form used here – {HINT}")
    start, end = _point(form["start"]), form["end"]
    if end is None or end == _OPEN:
        return _Parsed(start, None, about=form["about"] is not None, open_end=end == _OPEN)
    if form["start"] == end:
        raise ValueError(f"'{edtf}' begins and ends with the same – write {end}")
    if _point(end).last < start.first:
        raise ValueError(f"'{edtf}' ends before it begins – write the earlier date first")
    return _Parsed(start, _point(end), about=False, open_end=False)


@cache
def _point(text: str) -> _Point:
    # The calendar first: what the parser refuses takes it milliseconds, each time anew.
    if not _is_in_the_calendar(text):
        raise ValueError(f"'{text}' is no date – {HINT}")
    # A tenth of the time of `parse_edtf`, which tries every form of EDTF on each date.
    parsed = Date.parse(text)  # type: ignore[no-untyped-call]  # edtf leaves it untyped
    first, last = (date(*day[:3]) for day in (parsed.lower_strict(), parsed.upper_strict()))
    # What stands after a valid beginning is passed over by the parser: 2012-13 is read as 2012.
    if str(parsed) != text:
        raise ValueError(f"'{text}' is no date – {HINT}")
    certainty = (Certainty.YEAR, Certainty.MONTH, Certainty.DAY)[text.count("-")]
    return _Point(first, last, certainty)


def _is_in_the_calendar(text: str) -> bool:
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _until_the_paper(start: _Point) -> Interval:
    last = PAPER_DATE if start.first <= PAPER_DATE else start.last
    return Interval(start.first, last, min(start.last, last), last, Certainty.SPAN, open_end=True)


def _span_in_words(start: _Point, end: _Point) -> str:
    both_days = start.certainty is end.certainty is Certainty.DAY
    if both_days and start.shares_month_with(end):
        return f"{start.first.day}–{end.words}"
    if start.year == end.year and start.without_year and end.without_year:
        return f"{start.without_year} to {end.words}"
    return f"{start.words} to {end.words}"


def _span_precision(start: Certainty, end: Certainty) -> str:
    if start is end:
        return f"a span; its start and end known to the {start}"
    return f"a span; its start known to the {start}, its end to the {end}"
