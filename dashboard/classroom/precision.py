"""“Known to the day, the month or the year?”: how well the work dates an event, if at all."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dashboard.classroom.hints import names_a_year
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Kind, Option, Task
from dashboard.corpus.dates import in_words, interval, precision_in_words
from dashboard.corpus.edtf import Certainty
from dashboard.corpus.models import Event, Voice
from dashboard.phrases import capitalised

UNDATED = None
CHOICES: Mapping[Certainty | None, str] = {
    Certainty.DAY: "To the day",
    Certainty.MONTH: "To the month",
    Certainty.SEASON: "To the season",
    Certainty.YEAR: "To the year",
    Certainty.DECADE: "To the decade",
    Certainty.CENTURY: "To the century",
    UNDATED: "It gives no date",
}
# Offered where some event of the subject is known no better; the others always are.
_SELDOM = frozenset({Certainty.SEASON, Certainty.DECADE, Certainty.CENTURY})

# A note by which the date belongs to something else that the row tells.
_DOUBTFUL = re.compile(r"\b(?:undated|no date)\b", re.IGNORECASE)


def tasks(material: Material) -> Iterator[Task]:
    offered = _offered(material.corpus.events)
    for event in material.events(Kind.PRECISION):
        if _can_be_asked(event):
            yield _task(event, offered, material)


def _offered(events: Iterable[Event]) -> Sequence[Certainty | None]:
    """From the most exact to none."""
    known = {_certainty(event) for event in events}
    return [choice for choice in CHOICES if choice not in _SELDOM or choice in known]


def _can_be_asked(event: Event) -> bool:
    """A span or an approximate date is none of these; nor may the row leave room for two."""
    if event.voice is not Voice.PAPER or names_a_year(event.title):
        return False
    if not event.date:
        return not names_a_year(event.summary)
    return _certainty(event) in CHOICES and not _DOUBTFUL.search(event.note)


def _certainty(event: Event) -> Certainty | None:
    days = interval(event.date)
    return days.certainty if days else UNDATED


def _task(event: Event, offered: Sequence[Certainty | None], material: Material) -> Task:
    known, called = _certainty(event), material.corpus.subject.called
    return Task(
        Kind.PRECISION,
        (event.id,),
        f"How well does {called} let this be dated? “{event.title}”",
        tuple(
            Option(CHOICES[choice], _feedback(choice, known, event, called)) for choice in offered
        ),
        (offered.index(known),),
        " ".join(_explained(event, called)),
        material.grounds.of(event),
    )


def _feedback(chosen: Certainty | None, known: Certainty | None, event: Event, called: str) -> str:
    if chosen is known:
        return RIGHT
    if known is UNDATED:
        return f"{capitalised(called)} gives no date for it."
    if chosen is UNDATED:
        return f"{capitalised(called)} does date it: {in_words(event.date)}."
    finer = list(CHOICES).index(chosen) < list(CHOICES).index(known)
    exact = f"{'less' if finer else 'more'} exact: {in_words(event.date)}"
    return f"{capitalised(called)} is {exact}."


def _explained(event: Event, called: str) -> Iterator[str]:
    yield f"By {called}: {in_words(event.date)} ({precision_in_words(event.date)})."
    if event.record_date:
        yield f"The record, beside {called}, has {in_words(event.record_date)}."
    if event.note:
        yield f"Curator's note: {event.note}"
