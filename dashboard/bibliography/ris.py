"""A work as a RIS record, which EndNote, Mendeley and most others read."""

from collections.abc import Iterator, Mapping

from dashboard.bibliography.work import Work
from dashboard.corpus.models import SourceKind

# The type of reference, and the tag for the publisher, or for the journal or site.
_TYPES: Mapping[SourceKind, tuple[str, str]] = {
    SourceKind.BOOK: ("BOOK", "PB"),
    SourceKind.CHAPTER: ("CHAP", "T2"),
    SourceKind.ARTICLE: ("JOUR", "T2"),
    SourceKind.REPORT: ("RPRT", "PB"),
    SourceKind.NEWS: ("NEWS", "T2"),
    SourceKind.WEB: ("ELEC", "T2"),
}


def ris(work: Work) -> str:
    lines = "".join(f"{tag}  - {value}\n" for tag, value in _lines(work))
    return f"{lines}ER  - \n\n"


def _lines(work: Work) -> Iterator[tuple[str, str]]:
    kind, container = _TYPES[work.kind]
    yield "TY", kind
    yield "ID", work.id
    for author in _authors(work):
        yield "AU", author
    yield "TI", work.title
    if work.container:
        yield container, work.container
    yield from _date(work)
    if work.url:
        yield "UR", work.url
    yield "KW", work.keyword
    if work.note:
        yield "N1", work.note


def _authors(work: Work) -> list[str]:
    if work.organisation:
        return [work.organisation]
    return [person.family_first for person in work.persons]


def _date(work: Work) -> Iterator[tuple[str, str]]:
    if work.loose_date:
        yield "N1", f"Date: {work.loose_date}"
    if work.date:
        yield "PY", str(work.date[0])
        yield "DA", "/".join(f"{number:02}" for number in work.date)
