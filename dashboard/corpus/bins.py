"""Equal steps of the calendar in which events are counted: days, months, years, decades, centuries.

A decade or a century is that of EDTF: `-043X` is 440 to 431 BC. The last before our era and the
first of it share the year 1 BC.
"""

from calendar import month_abbr
from collections.abc import Iterator, Mapping, Sequence

from dashboard.corpus.dates import point_in_words
from dashboard.corpus.day_numbers import civil
from dashboard.corpus.edtf import Certainty, Point
from dashboard.corpus.eras import KNOWN_BY_ITSELF, year_in_words

# So many fit side by side.
MOST = 40
# Steps, the finest first, and the days that the longest of them has.
LENGTHS: Mapping[Certainty, int] = {
    Certainty.DAY: 1,
    Certainty.MONTH: 31,
    Certainty.YEAR: 366,
    Certainty.DECADE: 3_653,
    Certainty.CENTURY: 36_525,
}
_FINEST_OF_FILTER = Certainty.YEAR


def bins(first: int, last: int, known_within: int = 1) -> tuple[Point, ...]:
    """From the first day to the last: of the finest step of which there are not too many.

    `known_within` is the number of days within which a date is typically known: where most events
    have no more than a year, months would count each of them twelve times.
    """
    fine_enough = [step for step, length in LENGTHS.items() if length >= known_within]
    for step in fine_enough:
        if (last - first) // LENGTHS[step] < MOST:
            found = tuple(_from(step, first, last))
            if len(found) <= MOST:
                return found
    return tuple(_from(Certainty.CENTURY, first, last))


def at_least_years(points: Sequence[Point]) -> tuple[Point, ...]:
    """The same, or years where they are finer: no filter knows less than a year."""
    if LENGTHS[points[0].certainty] >= LENGTHS[_FINEST_OF_FILTER]:
        return tuple(points)
    return tuple(_from(_FINEST_OF_FILTER, points[0].first, points[-1].last))


def finest(*steps: Certainty) -> Certainty:
    return min(steps, key=list(LENGTHS).index)


def containing(step: Certainty, number: int) -> Point:
    """The day, month, year, decade or century in which a day lies."""
    year, month, day = civil(number)
    match step:
        case Certainty.DAY:
            return Point(step, year, month, day)
        case Certainty.MONTH:
            return Point(step, year, month)
        case Certainty.DECADE:
            return Point(step, _round(year, 10))
        case Certainty.CENTURY:
            return Point(step, _round(year, 100))
    return Point(step, year)


def label(point: Point) -> str:
    return point_in_words(point).removeprefix("the ")


def short_labels(points: Sequence[Point]) -> tuple[str, ...]:
    """For beside each other: the first says what the others leave out."""
    return tuple(_short(point, is_first=place == 0) for place, point in enumerate(points))


def _from(step: Certainty, first: int, last: int) -> Iterator[Point]:
    while first <= last:
        point = containing(step, first)
        yield point
        first = point.last + 1


def _round(year: int, length: int) -> int:
    """The first year of so many; before our era they end in a round one."""
    if year > 0:
        return year // length * length
    return -(-year // length * length) - length + 1


def _short(point: Point, *, is_first: bool) -> str:
    month, year = month_abbr[point.month], point.year
    match point.certainty:
        case Certainty.DAY:
            return f"{point.day} {month}" if is_first or point.day == 1 else str(point.day)
        case Certainty.MONTH:
            is_new_year = is_first or month == month_abbr[1]
            return f"{month} {year_in_words(year)}" if is_new_year else month
        case Certainty.YEAR if year >= KNOWN_BY_ITSELF:
            return f"’{year % 100:02}"
        case Certainty.YEAR if not is_first and year != 1:
            return str(1 - year if year <= 0 else year)
        case Certainty.CENTURY:
            return label(point).replace("century", "c.")
    return label(point)
