"""How the tables as a whole, and the work they are drawn from, are cited in BibTeX."""

import re
from collections.abc import Iterator

from dashboard.bibliography.bibtex import address, authors, braced, entry, escaped
from dashboard.bibliography.work import persons_of
from dashboard.citing import citation
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import AuthorKind, Event
from dashboard.corpus.subject import Work
from dashboard.publishing.release import Release


def bibtex(corpus: Corpus, release: Release) -> str:
    subject = corpus.subject
    cited = entry("misc", subject.name, _tables(corpus, release))
    if not subject.work:
        return cited
    return f"{cited}\n{entry('unpublished', subject.work.id, _work(subject.work))}"


def event_bibtex(event: Event, corpus: Corpus, release: Release) -> str:
    """Of one event, by the tables that have it; what it rests on stands in the note."""
    subject = corpus.subject
    fields = {
        "author": braced(escaped(subject.curator)) if subject.curator else "",
        "title": braced(escaped(event.title)),
        "howpublished": escaped(subject.full_title),
        "version": f"{release.version}, data {release.short_hash}",
        "note": escaped(f"{in_words(event.date)}; {citation(event, corpus)}"),
    }
    given = ((name, braced(value)) for name, value in fields.items() if value)
    return entry("misc", f"{subject.id}-{event.id}", given)


def _tables(corpus: Corpus, release: Release) -> Iterator[tuple[str, str]]:
    subject = corpus.subject
    if subject.curator:
        yield "author", braced(authors(subject.curator, ()))
    yield "title", braced(braced(escaped(subject.full_title)))
    yield "howpublished", braced(escaped(subject.name))
    yield "version", braced(release.version)
    licence = f", licence {subject.licence_url}" if subject.licence_url else ""
    yield "note", braced(f"Data {release.short_hash}{licence}")


def _work(work: Work) -> Iterator[tuple[str, str]]:
    if work.author:
        organised = work.author_kind is AuthorKind.ORGANISATION
        named = authors(work.author, ()) if organised else authors("", persons_of(work.author))
        yield "author", braced(named)
    yield "title", braced(braced(escaped(work.title)))
    if year := re.search(r"\b\d{4}\b", work.date):
        yield "year", braced(year[0])
    if work.url:
        yield "url", address(work.url)
    if note := ", ".join(filter(None, [work.kind, work.date])):
        yield "note", braced(escaped(note))
