"""“Whose voice is this?”: a statement of the work, of the record or of the curator."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.classroom.hints import names_a_voice
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Kind, Option, Task
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Event, LinkVoice, Voice
from dashboard.phrases import capitalised, possessive


class Speaker(StrEnum):
    """The voices of the tables, in the order in which they are offered."""

    PAPER = "paper"
    RECORD = "record"
    CURATOR = "curator"

    def possessive(self, called: str) -> str:
        """As it is offered: `The paper's`, the work being called so."""
        name = called if self is Speaker.PAPER else f"the {self}"
        return capitalised(possessive(name))


# By the right answer and the one chosen; {The work} and {the work} are what the work is called.
_FEEDBACK: Mapping[tuple[Speaker, Speaker], str] = {
    (Speaker.RECORD, Speaker.PAPER): "{The work} does not say this; the record adds it.",
    (Speaker.CURATOR, Speaker.PAPER): "{The work} does not tie the two in so many words.",
    (Speaker.PAPER, Speaker.RECORD): "It stands in {the work} itself.",
    (Speaker.CURATOR, Speaker.RECORD): "The record does not speak of the argument of {the work}.",
    (Speaker.PAPER, Speaker.CURATOR): "It needs no reading: it stands in {the work}.",
    (Speaker.RECORD, Speaker.CURATOR): "It is no reading by the curator: a public source has it.",
}


def feedback(right: Speaker, chosen: Speaker, called: str) -> str:
    """Why the voice chosen is not the right one; of the right one, that it is."""
    words = RIGHT if chosen is right else _FEEDBACK[right, chosen]
    return words.replace("{The work}", capitalised(called)).replace("{the work}", called)


@dataclass(frozen=True)
class Statement:
    """Something said of an event, by one voice alone."""

    event: str
    text: str
    speaker: Speaker
    explanation: str
    sources: tuple[str, ...]


def tasks(material: Material) -> Iterator[Task]:
    """One statement of each event."""
    called = material.corpus.subject.called
    for event in material.events(Kind.VOICE):
        said = [s for s in statements(event, material) if not names_a_voice(s.text, called)]
        mixed = material.mixed(said, f"{Kind.VOICE} {event.id}", lambda statement: statement.text)
        if mixed:
            yield _task(mixed[0], called)


def statements(event: Event, material: Material) -> Iterator[Statement]:
    """What happened, when by the record, and what the event bears on."""
    yield from _happened(event, material)
    yield from _dated_by_the_record(event, material)
    yield from _bears_on(event, material)


def _happened(event: Event, material: Material) -> Iterator[Statement]:
    """Where the record stands beside the work, both may say it."""
    sources = material.grounds.of(event)
    called = material.corpus.subject.called
    if event.voice is Voice.RECORD:
        told = f"The record adds this event; {called} does not tell it."
        yield Statement(event.id, event.summary, Speaker.RECORD, told, sources)
    elif not event.record_source:
        headings = ", ".join(event.sections)
        under = f" (under {headings})" if headings else ""
        told = f"{capitalised(called)} says so{under}."
        yield Statement(event.id, event.summary, Speaker.PAPER, told, sources)


def _dated_by_the_record(event: Event, material: Material) -> Iterator[Statement]:
    """The record's date; not where our note finds that day among the work's footnotes, too."""
    when = in_words(event.record_date)
    if event.record_date not in {"", event.date} and when not in event.note:
        called = capitalised(material.corpus.subject.called)
        paper = f"{called}: {in_words(event.date)}. The record: {when}."
        sources = material.grounds.record(event.record_source)
        text = f"{event.title}: {when}."
        yield Statement(event.id, text, Speaker.RECORD, paper, sources)


def _bears_on(event: Event, material: Material) -> Iterator[Statement]:
    claims, called = material.corpus.claim, material.corpus.subject.called
    grounds = material.grounds
    for link in material.corpus.evidence:
        if link.event == event.id:
            by_paper = link.voice is LinkVoice.PAPER
            yield Statement(
                event.id,
                f"The event “{event.title}” {link.relation} the claim: {claims[link.claim].claim}",
                Speaker.PAPER if by_paper else Speaker.CURATOR,
                f"{capitalised(called)} ties the two itself."
                if by_paper
                else f"The curator ties the two; {called} does not do so in so many words.",
                grounds.notes(link.footnotes) or grounds.of(event),
            )


def _task(statement: Statement, called: str) -> Task:
    speakers = list(Speaker)
    return Task(
        Kind.VOICE,
        (statement.event,),
        f"Whose statement is this? {statement.text}",
        tuple(
            Option(speaker.possessive(called), feedback(statement.speaker, speaker, called))
            for speaker in speakers
        ),
        (speakers.index(statement.speaker),),
        statement.explanation,
        statement.sources,
    )
