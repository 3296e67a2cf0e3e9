"""A work as a BibTeX entry: Unicode as it is, and what TeX would read as a command escaped."""

from collections.abc import Iterator, Mapping

from dashboard.bibliography.work import Work
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
    entry, _ = _TYPES[work.kind]
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(work))
    return f"@{entry}{{{work.id},\n{fields}}}\n\n"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    _, container = _TYPES[work.kind]
    if authors := _authors(work):
        yield "author", _braced(authors)
    # In braces of its own, a title keeps its capitals: Mali, and not mali.
    yield "title", _braced(_braced(_escaped(work.title)))
    if work.container:
        yield container, _braced(_escaped(work.container))
    yield from _date(work)
    if work.url:
        yield "url", _braced(work.url.translate(_IN_ADDRESS))
    yield "keywords", _braced(_escaped(work.keyword))


def _authors(work: Work) -> str:
    """An organisation in braces of its own, or its last word would pass for a family name."""
    if work.organisation:
        return _braced(_escaped(work.organisation))
    names = [_escaped(person.family_first) for person in work.persons]
    return " and ".join([*names, "others"] if work.others else names)


def _date(work: Work) -> Iterator[tuple[str, str]]:
    if work.loose_date:
        yield "note", _braced(_escaped(f"Date: {work.loose_date}"))
    for name, number in zip(("year", "month", "day"), work.date, strict=False):
        yield name, _MONTHS[number - 1] if name == "month" else _braced(str(number))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _braced(text: str) -> str:
    return f"{{{text}}}"
