"""Which of two events began first, as far as their dates tell: by the paper, and by the record.

An event may last, so beginnings are compared and ends are not. These are the relations "older",
"younger" and "head to head" between semi-intervals (Freksa, Artificial Intelligence 54, 1992),
each a union of Allen's relations between intervals: an operation that begins in 2013 and goes on
is before an accord of 2015. A beginning known only within bounds is before another where its last
possible day is earlier than the other's first; anything less is no certain order.
"""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.corpus.dates import Certainty, in_words, interval
from dashboard.corpus.models import Event, Voice


class Order(StrEnum):
    """How the beginning of one event certainly stands to that of another."""

    BEFORE = "before"
    AFTER = "after"
    SAME_DAY = "same day"
    UNKNOWN = "cannot tell"


class Addition(StrEnum):
    """What the record's dates do to the order by the paper's."""

    NOTHING = "nothing"
    AGREES = "agrees"
    SETTLES = "settles"
    CONTRADICTS = "contradicts"
    LEAVES_OPEN = "leaves open"


@dataclass(frozen=True)
class Beginning:
    """The first and the last day on which something may have begun, as ordinals."""

    earliest: int
    latest: int


@dataclass(frozen=True)
class Comparison:
    """The order of two events by the paper's dates, and with those of the record.

    `record` takes the record's date of an event where it has one and the paper's where not; it is
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
    side, so that `2020~` is certainly neither before nor after anything of 2019 or 2021.
    """
    days = interval(edtf)
    if days is None:
        return None
    latest = days.sure_from if days.certainty is Certainty.SPAN else days.last
    length = days.last.toordinal() - days.first.toordinal() + 1
    slack = length if days.certainty is Certainty.APPROXIMATE else 0
    return Beginning(days.first.toordinal() - slack, latest.toordinal() + slack)


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
    """As the paper dates it; empty for what only the record tells."""
    return event.date if event.voice is Voice.PAPER else ""


def in_sentences(comparison: Comparison) -> tuple[str, str]:
    """What the paper's dates let one say, and what the record's add to it."""
    return _by_the_paper(comparison), _by_the_record(comparison)


def _records_date(event: Event) -> str:
    return event.date if event.voice is Voice.RECORD else event.record_date


def _best_date(event: Event) -> str:
    return _records_date(event) or event.date


def _by_the_paper(comparison: Comparison) -> str:
    one, other, paper = comparison.one, comparison.other, comparison.paper
    if paper is Order.UNKNOWN:
        return f"Cannot be told from the paper's dates: {_why_not(one, other)}."
    said = _said(paper, _named(one, papers_date(one)), _named(other, papers_date(other)))
    return f"The paper's dates put {said}."


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


def _by_the_record(comparison: Comparison) -> str:
    one, other = (_named_by_record(event) for event in (comparison.one, comparison.other))
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


def _named_by_record(event: Event) -> str:
    named = _named(event, _best_date(event))
    return named if _records_date(event) or not event.date else f"{named[:-1]}, by the paper)"


def _named(event: Event, date: str) -> str:
    return f"{_quoted(event)} ({in_words(date)})"


def _quoted(event: Event) -> str:
    return f"“{event.title}”"
