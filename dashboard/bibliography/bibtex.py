"""A work as a BibTeX entry: Unicode as it is, and what TeX would read as a command escaped."""

from collections.abc import Iterable, Iterator, Mapping

from dashboard.bibliography.work import Person, Work
from dashboard.corpus.models import SourceKind

# The type of entry, and the field that holds the publisher, the journal or the site.
_TYPES: Mapping[SourceKind, tuple[str, str]] = {
    SourceKind.BOOK: ("book", "publisher"),
    SourceKind.CHAPTER: ("incollection", "booktitle"),
    SourceKind.ARTICLE: ("article", "journal"),
    SourceKind.REPORT: ("techreport", "institution"),
    SourceKind.NEWS: ("article", "journal"),
    SourceKind.WEB: ("misc", "howpublished"),
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# BibTeX counts braces before TeX sees them: even an escaped one must not stand in a field.
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\lbrace{}",
        "}": r"\rbrace{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{special: f"\\{special}" for special in "#$%&_"},
    }
)
# An address is not TeX: there what would upset the braces is escaped as addresses do it.
_IN_ADDRESS = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"})


def bibtex(work: Work) -> str:
    kind, _ = _TYPES[work.kind]
    return entry(kind, work.id, _fields(work)) + "\n"


def entry(kind: str, key: str, fields: Iterable[tuple[str, str]]) -> str:
    """Of values as BibTeX takes them, braces included."""
    lines = "".join(f"  {name} = {value},\n" for name, value in fields)
    return f"@{kind}{{{key},\n{lines}}}\n"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    _, container = _TYPES[work.kind]
    if names := authors(work.organisation, work.persons, others=work.others):
        yield "author", braced(names)
    # In braces of its own, a title keeps its capitals: Spain, and not spain.
    yield "title", braced(braced(escaped(work.title)))
    if work.container:
        yield container, braced(escaped(work.container))
    yield from _date(work)
    if work.url:
        yield "url", address(work.url)
    yield "keywords", braced(escaped(work.keyword))


def authors(organisation: str, persons: Iterable[Person], *, others: bool = False) -> str:
    """An organisation in braces of its own, or its last word would pass for a family name."""
    if organisation:
        return braced(escaped(organisation))
    names = [escaped(person.family_first) for person in persons]
    return " and ".join([*names, "others"] if others else names)


def _date(work: Work) -> Iterator[tuple[str, str]]:
    if work.loose_date:
        yield "note", braced(escaped(f"Date: {work.loose_date}"))
    for name, number in zip(("year", "month", "day"), work.date, strict=False):
        yield name, _MONTHS[number - 1] if name == "month" else braced(str(number))


def address(url: str) -> str:
    """A link, whatever TeX would make of its characters."""
    return braced(url.translate(_IN_ADDRESS))


def escaped(text: str) -> str:
    """As TeX shows it, and no part of it read as a command."""
    return text.translate(_ESCAPES)


def braced(text: str) -> str:
    return f"{{{text}}}"
