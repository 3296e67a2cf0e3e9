"""How an event taken out of the page is cited, and what must be said with it."""

from collections.abc import Iterator

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words, precision_in_words
from dashboard.corpus.models import Event, Source, Voice

PAPER = (
    "Sean Tenaglia, “Safeguarding Mali’s Future: Applying Theory to Examine Security Failures, "
    "Threats, and Opportunities in a Conflict-Affected Nation” (Fall 2020)"
)


def citation(event: Event, corpus: Corpus) -> str:
    """The paper with headings and footnotes, or the references of the record."""
    if event.voice is Voice.RECORD:
        return ". ".join(cited(source) for source in _record_sources(event, corpus))
    headings = [section.value for section in event.sections]
    notes = [f"n. {number}" for number in event.footnotes]
    return ", ".join([PAPER, *headings, *notes])


def caveat(event: Event, corpus: Corpus) -> str:
    """How well its date is known, where the record differs, and every doubt about it."""
    return " ".join(_caveats(event, corpus))


def _caveats(event: Event, corpus: Corpus) -> Iterator[str]:
    yield f"Date: {in_words(event.date)} ({precision_in_words(event.date)})."
    if event.record_source and event.voice is Voice.PAPER:
        when = f" {in_words(event.record_date)}." if event.record_date else ""
        sources = "; ".join(cited(source) for source in _record_sources(event, corpus))
        yield f"The record:{when} {event.record_note} ({sources})".replace("  ", " ")
    if event.note:
        yield f"Curator's note: {event.note}"
    doubts = {note.number: note.doubt for note in corpus.footnotes if note.doubt}
    for number in event.footnotes:
        if number in doubts:
            yield f"Footnote {number}: {doubts[number]}"


def _record_sources(event: Event, corpus: Corpus) -> list[Source]:
    by_id = {source.id: source for source in corpus.sources}
    return [by_id[source] for source in event.record_source]


def cited(source: Source) -> str:
    parts = (source.author, f"“{source.title}”", source.publisher, source.date, source.url)
    return ", ".join(part for part in parts if part)
