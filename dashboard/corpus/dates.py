"""Dates as well as they are known: from EDTF to days, to their certainty and to English."""

from calendar import month_name
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from dashboard.corpus.day_numbers import civil, year_of
from dashboard.corpus.edtf import Certainty, Doubt, Missing, Point, edtf_year, parse
from dashboard.corpus.eras import century_in_words, decade_in_words, year_in_words, years_in_words

Numbers = tuple[int, ...]


@dataclass(frozen=True)
class Interval:
    """The days of a date, as numbers (`dashboard/corpus/day_numbers.py`).

    `first` and `last` are the outer bounds: any day between them may be one of its days. A span
    is known to be under way from `sure_from`, its latest start, until `sure_until`, its earliest
    end; where the first is the later of the two, no single day is sure. For a single date they
    equal the outer bounds. An approximate or uncertain date keeps to the stretch it names: nobody
    says how far it may stray. Of a span without a start or an end, the bounds are those of the
    date that it has, until it is known how far its subject reaches.
    """

    first: int
    last: int
    sure_from: int
    sure_until: int
    certainty: Certainty
    no_start: Missing | None = None
    no_end: Missing | None = None

    @property
    def open_start(self) -> bool:
        return self.no_start is not None

    @property
    def open_end(self) -> bool:
        return self.no_end is not None

    def going_on_until(self, day: int) -> "Interval":
        """Itself, but what has an open end and began by then is under way until `day`.

        What ended, nobody knows when, may have lasted as long.
        """
        if self.no_end is None or self.first > day:
            return self
        if self.no_end is Missing.UNKNOWN:
            return replace(self, last=max(self.last, day))
        return replace(self, last=day, sure_from=min(self.sure_from, day), sure_until=day)

    def under_way_since(self, day: int) -> "Interval":
        """The same of what has no start: it was under way on `day`, or may have been."""
        if self.no_start is None:
            return self
        first = min(day, self.first)
        if self.no_start is Missing.UNKNOWN:
            return replace(self, first=first)
        return replace(self, first=first, sure_from=first)


@dataclass(frozen=True)
class Stated:
    """A date in the numbers that it names and no others: `(1990,)`, `(1990, 3)`, `(1990, 3, 22)`.

    A single date, and a span with an open end, have no `end`; one with an open beginning has no
    `start`. Of a season, a decade and a century there are no numbers.
    """

    start: Numbers
    end: Numbers = ()
    about: bool = False
    open_end: bool = False

    @property
    def is_exact(self) -> bool:
        """A single year, month or day, stated as such."""
        return bool(self.start) and not (self.end or self.about or self.open_end)


def checked_edtf(value: str) -> str:
    """The value itself, where it is empty (undated) or a date; else a ValueError that says why."""
    if value:
        parse(value)
    return value


@cache
def interval(edtf: str) -> Interval | None:
    """The days a date may have fallen on; None where it is undated."""
    if not edtf:
        return None
    date = parse(edtf)
    if isinstance(date, Point):
        certainty = Certainty.APPROXIMATE if date.doubt else date.certainty
        return Interval(date.first, date.last, date.first, date.last, certainty)
    start, end = date.bounds
    return Interval(
        start.first,
        end.last,
        sure_from=start.last,
        sure_until=start.last if date.end is Missing.OPEN else end.first,
        certainty=Certainty.SPAN,
        no_start=date.start if isinstance(date.start, Missing) else None,
        no_end=date.end if isinstance(date.end, Missing) else None,
    )


def last_day(edtf: str) -> int | None:
    """On which it is over at the latest; None where it is undated."""
    days = interval(edtf)
    return days.last if days else None


def stated(edtf: str) -> Stated | None:
    """What a date names, for formats that take its numbers; None where it is undated."""
    if not edtf:
        return None
    date = parse(edtf)
    if isinstance(date, Point):
        return Stated(date.numbers, about=date.doubt is not Doubt.NONE)
    start, end = (
        side.numbers if isinstance(side, Point) else () for side in (date.start, date.end)
    )
    return Stated(start, end, open_end=isinstance(date.end, Missing))


def extent(edtf: str) -> tuple[Numbers, Numbers]:
    """Between which dates it lies, for formats that know no more; one alone has no second.

    A season lies between its months, a decade between its years. A span without a start or an end
    is where the date is that it has.
    """
    one, other = parse(edtf).bounds
    start, end = _first_numbers(one), _last_numbers(other)
    return start, () if start == end else end


def iso(numbers: Numbers) -> str:
    """As ISO 8601 writes a year, a month or a day: `-0430`, `1990-03`."""
    year, *rest = numbers
    return "-".join([edtf_year(year), *(f"{number:02}" for number in rest)])


def in_words(edtf: str) -> str:
    """As a sentence would say it: `21-22 March 1990` (with an en dash), `from April 1991 on`."""
    if not edtf:
        return "undated"
    date = parse(edtf)
    if isinstance(date, Point):
        return _DOUBTED[date.doubt].format(point_in_words(date))
    start, end = date.bounds
    if isinstance(date.start, Missing):
        return _WITHOUT_START[date.start].format(point_in_words(end))
    if isinstance(date.end, Missing):
        return _WITHOUT_END[date.end].format(point_in_words(start))
    return _span_in_words(start, end)


def point_in_words(point: Point) -> str:
    """A day, a month, a season … as a sentence would say it, without its doubts."""
    return " ".join(part for part in (_without_year(point), _year(point)) if part)


def precision_in_words(edtf: str) -> str:
    """How well the date is known, for a reader who sees it in words beside this."""
    if not edtf:
        return "no date given"
    date = parse(edtf)
    if isinstance(date, Point):
        return _DOUBTS.get(date.doubt) or _PRECISION[date.certainty]
    start, end = date.bounds
    if isinstance(date.start, Missing):
        return f"a span; its end known to the {end.certainty}, {_NO_START[date.start]}"
    if isinstance(date.end, Missing):
        return f"a span; its start known to the {start.certainty}, {_NO_END[date.end]}"
    if start.certainty is end.certainty:
        return f"a span; its start and end known to the {start.certainty}"
    return f"a span; its start known to the {start.certainty}, its end to the {end.certainty}"


_DOUBTED: Mapping[Doubt, str] = {
    Doubt.NONE: "{}",
    Doubt.APPROXIMATE: "about {}",
    Doubt.UNCERTAIN: "perhaps {}",
    Doubt.BOTH: "perhaps about {}",
}
_WITHOUT_START: Mapping[Missing, str] = {
    Missing.OPEN: "until {}",
    Missing.UNKNOWN: "until {}, from when is not known",
}
_WITHOUT_END: Mapping[Missing, str] = {
    Missing.OPEN: "from {} on",
    Missing.UNKNOWN: "from {}, until when is not known",
}
_DOUBTS: Mapping[Doubt, str] = {
    Doubt.APPROXIMATE: "approximate",
    Doubt.UNCERTAIN: "uncertain",
    Doubt.BOTH: "uncertain and approximate",
}
_PRECISION: Mapping[Certainty, str] = {
    Certainty.DAY: "known to the day",
    Certainty.MONTH: "known to the month",
    Certainty.SEASON: "only the season is known",
    Certainty.YEAR: "only the year is known",
    Certainty.DECADE: "only the decade is known",
    Certainty.CENTURY: "only the century is known",
}
_NO_START: Mapping[Missing, str] = {
    Missing.OPEN: "its start left open",
    Missing.UNKNOWN: "its start not known",
}
_NO_END: Mapping[Missing, str] = {
    Missing.OPEN: "still going on",
    Missing.UNKNOWN: "its end not known",
}
_SEASONS: Mapping[int, str] = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_ERAS = (" BC", " AD")


def _first_numbers(point: Point) -> Numbers:
    """As coarse as it is: a season's month, a decade's year."""
    return point.numbers or _as_coarse(point, point.first)


def _last_numbers(point: Point) -> Numbers:
    return point.numbers or _as_coarse(point, point.last)


def _as_coarse(point: Point, day: int) -> Numbers:
    return civil(day)[: 2 if point.certainty is Certainty.SEASON else 1]


def _without_year(point: Point) -> str:
    match point.certainty:
        case Certainty.DAY:
            return f"{point.day} {month_name[point.month]}"
        case Certainty.MONTH:
            return month_name[point.month]
        case Certainty.SEASON:
            return _SEASONS[point.month]
    return ""


def _year(point: Point) -> str:
    match point.certainty:
        case Certainty.DECADE:
            return decade_in_words(point.year)
        case Certainty.CENTURY:
            return century_in_words(point.year)
        case Certainty.SEASON:
            return years_in_words(point.year, year_of(point.last))
    return year_in_words(point.year)


def _span_in_words(start: Point, end: Point) -> str:
    both_days = start.certainty is end.certainty is Certainty.DAY
    if both_days and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{point_in_words(end)}"
    one, other = point_in_words(start), point_in_words(end)
    if _year(start) == _year(end) and _without_year(start) and _without_year(end):
        return f"{_without_year(start)} to {other}"
    for era in _ERAS:
        if one.endswith(era) and other.endswith(era):
            one = one.removesuffix(era)
    return f"{one} to {other}"
