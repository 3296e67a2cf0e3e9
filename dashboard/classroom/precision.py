"""“Known to the day, the month or the year?”: how well the paper dates an event, if at all."""

import re
from collections.abc import Iterator, Mapping

from dashboard.classroom.hints import names_a_year
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Kind, Option, Task
from dashboard.corpus.dates import Certainty, in_words, interval, precision_in_words
from dashboard.corpus.models import Event, Voice

UNDATED = None
CHOICES: Mapping[Certainty | None, str] = {
    Certainty.DAY: "To the day",
    Certainty.MONTH: "To the month",
    Certainty.YEAR: "To the year",
    UNDATED: "It gives no date",
}

# A note by which the date belongs to something else that the row tells.
_DOUBTFUL = re.compile(r"\b(?:undated|no date)\b", re.IGNORECASE)


def tasks(material: Material) -> Iterator[Task]:
    for event in material.events(Kind.PRECISION):
        if _can_be_asked(event):
            yield _task(event, material)


def _can_be_asked(event: Event) -> bool:
    """A span or an approximate date is none of the four; nor may the row leave room for two."""
    if event.voice is not Voice.PAPER or names_a_year(event.title):
        return False
    if not event.date:
        return not names_a_year(event.summary)
    return _certainty(event) in CHOICES and not _DOUBTFUL.search(event.note)


def _certainty(event: Event) -> Certainty | None:
    days = interval(event.date)
    return days.certainty if days else UNDATED


def _task(event: Event, material: Material) -> Task:
    known = _certainty(event)
    return Task(
        Kind.PRECISION,
        (event.id,),
        f"How well does the paper let this be dated? “{event.title}”",
        tuple(Option(text, _feedback(choice, known, event)) for choice, text in CHOICES.items()),
        (list(CHOICES).index(known),),
        " ".join(_explained(event)),
        material.grounds.of(event),
    )


def _feedback(chosen: Certainty | None, known: Certainty | None, event: Event) -> str:
    if chosen is known:
        return RIGHT
    if known is UNDATED:
        return "The paper gives no date for it."
    if chosen is UNDATED:
        return f"The paper does date it: {in_words(event.date)}."
    finer = list(CHOICES).index(chosen) < list(CHOICES).index(known)
    return f"The paper is {'less' if finer else 'more'} exact: {in_words(event.date)}."


def _explained(event: Event) -> Iterator[str]:
    yield f"By the paper: {in_words(event.date)} ({precision_in_words(event.date)})."
    if event.record_date:
        yield f"The record, beside the paper, has {in_words(event.record_date)}."
    if event.note:
        yield f"Curator's note: {event.note}"
