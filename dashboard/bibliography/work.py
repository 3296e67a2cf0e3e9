"""A source as a bibliography needs it: its authors one by one, its date in numbers, and notes."""

from dataclasses import dataclass

from dashboard.corpus.citations import cited_date_in_words
from dashboard.corpus.dates import stated
from dashboard.corpus.models import AuthorKind, Source, SourceKind, Voice

_ET_AL = " et al."
_AND = " and "
_IN = "In: "


@dataclass(frozen=True)
class Person:
    """The last word of a name is taken for the family's, as BibTeX does."""

    given: str
    family: str

    @property
    def family_first(self) -> str:
        return f"{self.family}, {self.given}" if self.given else self.family


@dataclass(frozen=True)
class Work:
    """`date` is a year, a month or a day in numbers; any other date stands in `loose_date`."""

    id: str
    kind: SourceKind
    title: str
    persons: tuple[Person, ...]
    others: bool
    organisation: str
    container: str
    date: tuple[int, ...]
    loose_date: str
    url: str
    keyword: str

    @property
    def note(self) -> str:
        """For formats that know no further authors than those they name."""
        return "The authors are cited with “et al.”." if self.others else ""


def work(source: Source, called: str) -> Work:
    """Nothing is added: what the table leaves open stays open.

    `called` is how sentences name the work that cites it.
    """
    names = source.author if source.author_kind is AuthorKind.PERSON else ""
    date = _numbers(source.date)
    return Work(
        id=source.id,
        kind=source.kind,
        title=_in_one_line(source.title),
        persons=persons_of(names.removesuffix(_ET_AL)),
        others=names.endswith(_ET_AL),
        organisation="" if names else _in_one_line(source.author),
        container=_in_one_line(source.publisher.removeprefix(_IN)),
        date=date,
        loose_date="" if date else cited_date_in_words(source),
        url=source.url,
        keyword=f"cited by {called}" if source.voice is Voice.PAPER else "reference of the record",
    )


def persons_of(names: str) -> tuple[Person, ...]:
    """As the tables write several: joined by `and`."""
    return tuple(_person(name) for name in names.split(_AND) if name)


def _person(name: str) -> Person:
    *given, family = name.split()
    return Person(" ".join(given), family)


def _numbers(cited: str) -> tuple[int, ...]:
    try:
        date = stated(cited)
    except ValueError:
        return ()
    return date.start if date and date.is_exact else ()


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
