"""“Whose voice is this?”: a statement of the paper, of the record or of the curator."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.classroom.hints import names_a_voice
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Kind, Option, Task
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Event, LinkVoice, Voice


class Speaker(StrEnum):
    """The voices of the tables, in the order in which they are offered."""

    PAPER = "The paper's"
    RECORD = "The record's"
    CURATOR = "The curator's"


FEEDBACK: Mapping[tuple[Speaker, Speaker], str] = {
    (Speaker.RECORD, Speaker.PAPER): "The paper does not say this; the record adds it.",
    (Speaker.CURATOR, Speaker.PAPER): "The paper does not tie the two in so many words.",
    (Speaker.PAPER, Speaker.RECORD): "It stands in the paper itself.",
    (Speaker.CURATOR, Speaker.RECORD): "The record does not speak of the paper's argument.",
    (Speaker.PAPER, Speaker.CURATOR): "It needs no reading by the curator: it stands in the paper.",
    (Speaker.RECORD, Speaker.CURATOR): "It is no reading by the curator: a public source has it.",
}


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
    for event in material.events(Kind.VOICE):
        said = [s for s in statements(event, material) if not names_a_voice(s.text)]
        mixed = material.mixed(said, f"{Kind.VOICE} {event.id}", lambda statement: statement.text)
        if mixed:
            yield _task(mixed[0])


def statements(event: Event, material: Material) -> Iterator[Statement]:
    """What happened, when by the record, and what the event bears on."""
    yield from _happened(event, material)
    yield from _dated_by_the_record(event, material)
    yield from _bears_on(event, material)


def _happened(event: Event, material: Material) -> Iterator[Statement]:
    """Where the record stands beside the paper, both may say it."""
    sources = material.grounds.of(event)
    if event.voice is Voice.RECORD:
        told = "The record adds this event; the paper does not tell it."
        yield Statement(event.id, event.summary, Speaker.RECORD, told, sources)
    elif not event.record_source:
        headings = ", ".join(section.value for section in event.sections)
        told = f"The paper says so (under {headings})."
        yield Statement(event.id, event.summary, Speaker.PAPER, told, sources)


def _dated_by_the_record(event: Event, material: Material) -> Iterator[Statement]:
    """The record's date; not where our note finds that day among the paper's footnotes, too."""
    when = in_words(event.record_date)
    if event.record_date not in {"", event.date} and when not in event.note:
        paper = f"The paper: {in_words(event.date)}. The record: {when}."
        sources = material.grounds.record(event.record_source)
        text = f"{event.title}: {when}."
        yield Statement(event.id, text, Speaker.RECORD, paper, sources)


def _bears_on(event: Event, material: Material) -> Iterator[Statement]:
    claims = {claim.id: claim.claim for claim in material.corpus.claims}
    grounds = material.grounds
    for link in material.corpus.evidence:
        if link.event == event.id:
            by_paper = link.voice is LinkVoice.PAPER
            yield Statement(
                event.id,
                f"The event “{event.title}” {link.relation} the claim: {claims[link.claim]}",
                Speaker.PAPER if by_paper else Speaker.CURATOR,
                "The paper ties the two itself."
                if by_paper
                else "The curator ties the two; the paper does not do so in so many words.",
                grounds.notes(link.footnotes) or grounds.of(event),
            )


def _task(statement: Statement) -> Task:
    speakers = list(Speaker)
    return Task(
        Kind.VOICE,
        (statement.event,),
        f"Whose statement is this? {statement.text}",
        tuple(
            Option(speaker.value, FEEDBACK.get((statement.speaker, speaker), RIGHT))
            for speaker in speakers
        ),
        (speakers.index(statement.speaker),),
        statement.explanation,
        statement.sources,
    )
