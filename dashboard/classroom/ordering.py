"""“Put these in order”: events whose order is certain by the work's dates."""

from collections.abc import Iterator, Sequence

from dashboard.classroom.hints import names_a_year
from dashboard.classroom.material import Material
from dashboard.classroom.task import Kind, Option, Task
from dashboard.corpus.dates import in_words, interval, precision_in_words
from dashboard.corpus.edtf import Certainty
from dashboard.corpus.models import Event, Voice
from dashboard.corpus.order import Addition, Order, compare
from dashboard.phrases import capitalised, possessive

FEWEST, MOST = 3, 4
QUESTION = "Put these in the order in which {} dates them, the earliest first."


def tasks(material: Material) -> Iterator[Task]:
    """Each event stands in one of them at most."""
    left = [event for event in material.events(Kind.ORDER) if _can_be_placed(event)]
    while left:
        chain = _chain(left)
        if len(chain) < FEWEST:
            left = left[1:]
            continue
        yield _task(chain, material)
        left = [event for event in left if event not in chain]


def _can_be_placed(event: Event) -> bool:
    """A span has a beginning and an end: which of the two is to be placed would be open."""
    days = interval(event.date)
    return (
        event.voice is Voice.PAPER
        and days is not None
        and days.certainty is not Certainty.SPAN
        and not names_a_year(event.title)
    )


def _chain(events: Sequence[Event]) -> list[Event]:
    """The first, and of those that follow all whose order to the chosen ones is certain."""
    chain: list[Event] = []
    for event in events:
        if len(chain) < MOST and all(_certain(event, other) for other in chain):
            chain.append(event)
    return chain


def _certain(one: Event, other: Event) -> bool:
    """By the work, and the record has nothing against it."""
    compared = compare(one, other)
    return compared.paper in {Order.BEFORE, Order.AFTER} and compared.addition in {
        Addition.NOTHING,
        Addition.AGREES,
    }


def _task(chain: Sequence[Event], material: Material) -> Task:
    called = material.corpus.subject.called
    in_order = sorted(chain, key=_begins)
    dated = "; ".join(f"“{event.title}”, {in_words(event.date)}" for event in in_order)
    notes = (note for event in in_order for note in material.grounds.notes(event.footnotes[:1]))
    return Task(
        Kind.ORDER,
        tuple(event.id for event in chain),
        QUESTION.format(called),
        tuple(Option(event.title, _dated(event, called)) for event in chain),
        tuple(chain.index(event) for event in in_order),
        f"By {possessive(called)} dates: {dated}.",
        tuple(dict.fromkeys(notes)),
    )


def _begins(event: Event) -> int:
    """Of dates whose order is certain, any of their days will do."""
    days = interval(event.date)
    return days.first if days else 0


def _dated(event: Event, called: str) -> str:
    return f"{capitalised(called)}: {in_words(event.date)} ({precision_in_words(event.date)})."
