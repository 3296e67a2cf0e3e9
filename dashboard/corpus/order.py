"""Which of two events began first, as far as their dates tell: by the work, and by the record.

An event may last, so beginnings are compared and ends are not. These are the relations "older",
"younger" and "head to head" between semi-intervals (Freksa, Artificial Intelligence 54, 1992),
each a union of Allen's relations between intervals: a strike that begins in 1990 and goes on is
before a treaty of 1992. A beginning known only within bounds is before another where its last
possible day is earlier than the other's first; anything less is no certain order.
"""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.corpus.dates import in_words, interval
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.edtf import Certainty
from dashboard.corpus.models import Event, Voice
from dashboard.phrases import capitalised, possessive


class Order(StrEnum):
    """How the beginning of one event certainly stands to that of another."""

    BEFORE = "before"
    AFTER = "after"
    SAME_DAY = "same day"
    UNKNOWN = "cannot tell"


class Addition(StrEnum):
    """What the record's dates do to the order by the work's."""

    NOTHING = "nothing"
    AGREES = "agrees"
    SETTLES = "settles"
    CONTRADICTS = "contradicts"
    LEAVES_OPEN = "leaves open"


# No date has a day of this year or the one after: dates have four digits, slack is a century.
_BEFORE_ALL = day_number(-20_000)


@dataclass(frozen=True)
class Beginning:
    """The first and the last day on which something may have begun, as numbers."""

    earliest: int
    latest: int


@dataclass(frozen=True)
class Comparison:
    """The order of two events by the work's dates, and with those of the record.

    `record` takes the record's date of an event where it has one and the work's where not; it is
    None where the record dates neither.
    """

    one: Event
    other: Event
    paper: Order
    record: Order | None

    @property
    def addition(self) -> Addition:
        if self.record is None:
            return Addition.NOTHING
        if self.record is Order.UNKNOWN:
            return Addition.LEAVES_OPEN
        if self.paper is Order.UNKNOWN:
            return Addition.SETTLES
        return Addition.AGREES if self.record is self.paper else Addition.CONTRADICTS


def beginning(edtf: str) -> Beginning | None:
    """The bounds of a date's beginning; None where it is undated.

    How far an approximate date strays nobody says: it is given its own length, in days, to either
    side, so that `1991~` is certainly neither before nor after anything of 1990 or 1992. So is an
    uncertain one. What has no start may have begun before any day that a date can name.
    """
    days = interval(edtf)
    if days is None:
        return None
    latest = days.sure_from if days.certainty is Certainty.SPAN else days.last
    slack = days.last - days.first + 1 if days.certainty is Certainty.APPROXIMATE else 0
    earliest = _BEFORE_ALL if days.open_start else days.first - slack
    return Beginning(earliest, latest + slack)


def order(one: str, other: str) -> Order:
    """Of two EDTF dates: how what is dated by the one stands to what is dated by the other."""
    first, second = beginning(one), beginning(other)
    if first is None or second is None:
        return Order.UNKNOWN
    if first.latest < second.earliest:
        return Order.BEFORE
    if second.latest < first.earliest:
        return Order.AFTER
    known_to_the_day = first.earliest == first.latest and second.earliest == second.latest
    return Order.SAME_DAY if known_to_the_day else Order.UNKNOWN


def compare(one: Event, other: Event) -> Comparison:
    """Both orders of two events, each voice by itself."""
    paper = order(papers_date(one), papers_date(other))
    if not (_records_date(one) or _records_date(other)):
        return Comparison(one, other, paper, None)
    return Comparison(one, other, paper, order(_best_date(one), _best_date(other)))


def papers_date(event: Event) -> str:
    """As the work dates it; empty for what only the record tells."""
    return event.date if event.voice is Voice.PAPER else ""


def in_sentences(comparison: Comparison, called: str) -> tuple[str, str]:
    """What the work's dates let one say, and what the record's add to it.

    `called` is how sentences name the work that gives the first.
    """
    return _by_the_paper(comparison, called), _by_the_record(comparison, called)


def _records_date(event: Event) -> str:
    return event.date if event.voice is Voice.RECORD else event.record_date


def _best_date(event: Event) -> str:
    return _records_date(event) or event.date


def _by_the_paper(comparison: Comparison, called: str) -> str:
    one, other, paper = comparison.one, comparison.other, comparison.paper
    if paper is Order.UNKNOWN:
        return f"Cannot be told from {possessive(called)} dates: {_why_not(one, other)}."
    said = _said(paper, _named(one, papers_date(one)), _named(other, papers_date(other)))
    return f"{capitalised(possessive(called))} dates put {said}."


def _why_not(one: Event, other: Event) -> str:
    first, second = papers_date(one), papers_date(other)
    if not (first or second):
        return "it dates neither of the two"
    if not (first and second):
        return f"it gives no date for {_quoted(other if first else one)}"
    if first == second:
        return f"both are dated {in_words(first)}"
    return f"{_quoted(one)} is dated {in_words(first)}, {_quoted(other)} {in_words(second)}"


_RECORD: dict[Addition, str] = {
    Addition.AGREES: "The record agrees: it puts {}.",
    Addition.SETTLES: "The record settles it: it puts {}.",
    Addition.CONTRADICTS: "The record contradicts this: it puts {}.",
}


def _by_the_record(comparison: Comparison, called: str) -> str:
    one, other = (_named_by_record(event, called) for event in (comparison.one, comparison.other))
    if comparison.record is None:
        return "The record dates neither of the two."
    if comparison.record is Order.UNKNOWN:
        return f"With the record's dates it cannot be told: {one}, {other}."
    return _RECORD[comparison.addition].format(_said(comparison.record, one, other))


def _said(certain: Order, one: str, other: str) -> str:
    return {
        Order.BEFORE: f"{one} before {other}",
        Order.AFTER: f"{other} before {one}",
        Order.SAME_DAY: f"{one} on the same day as {other}",
    }[certain]


def _named_by_record(event: Event, called: str) -> str:
    named = _named(event, _best_date(event))
    return named if _records_date(event) or not event.date else f"{named[:-1]}, by {called})"


def _named(event: Event, date: str) -> str:
    return f"{_quoted(event)} ({in_words(date)})"


def _quoted(event: Event) -> str:
    return f"“{event.title}”"
