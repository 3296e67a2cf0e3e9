"""How an event or a figure taken out of the page is cited, and what must be said with it."""

from collections.abc import Iterator

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words, precision_in_words
from dashboard.corpus.models import Event, Figure, Source, Voice


def citation(row: Event | Figure, corpus: Corpus) -> str:
    """The work with headings and footnotes, the sources of a table of none, or the record's."""
    if row.voice is Voice.RECORD:
        return ". ".join(cited(source) for source in _record_sources(row, corpus))
    notes = [f"n. {number}" for number in row.footnotes]
    sources = [cited(corpus.source[source]) for source in row.sources]
    return ". ".join([", ".join([corpus.subject.credit, *row.sections, *notes]), *sources])


def caveat(event: Event, corpus: Corpus) -> str:
    """How well its date is known, where the record differs, and every doubt about it."""
    return " ".join(_caveats(event, corpus))


def _caveats(event: Event, corpus: Corpus) -> Iterator[str]:
    yield f"Date: {in_words(event.date)} ({precision_in_words(event.date)})."
    if event.record_source and event.voice is Voice.PAPER:
        when = f" {in_words(event.record_date)}." if event.record_date else ""
        sources = "; ".join(cited(source) for source in _record_sources(event, corpus))
        yield f"The record:{when} {event.record_note} ({sources})".replace("  ", " ")
    yield from _doubts(event, corpus)


def figure_caveat(figure: Figure, corpus: Corpus) -> str:
    """How its number is bounded, when it holds, what it may not be added to, and every doubt."""
    return " ".join(_figure_caveats(figure, corpus))


def _figure_caveats(figure: Figure, corpus: Corpus) -> Iterator[str]:
    yield f"Bound: {figure.qualifier}."
    yield f"Period: {in_words(figure.period)}." if figure.period else "Period: not said."
    if figure.part_of:
        yield f"Inside {', '.join(figure.part_of)}: not to be added."
    if figure.overlaps:
        yield f"May overlap {', '.join(figure.overlaps)}: not to be added."
    yield from _doubts(figure, corpus)


def _doubts(row: Event | Figure, corpus: Corpus) -> Iterator[str]:
    """The curator's own, and those of the footnotes that carry it."""
    if row.note:
        yield f"Curator's note: {row.note}"
    for number in row.footnotes:
        if doubt := corpus.footnote[number].doubt:
            yield f"Footnote {number}: {doubt}"


def _record_sources(row: Event | Figure, corpus: Corpus) -> list[Source]:
    return [corpus.source[source] for source in row.record_source]


def cited(source: Source) -> str:
    """Of a page that has no other name than its address, that once."""
    title = "" if source.title == source.url else f"“{source.title}”"
    parts = (source.author, title, source.publisher, source.date, source.url)
    return ", ".join(part for part in parts if part)
