"""What the tables are about, as `subject.toml` says it: the work told, its time, its closed lists.

Everything in it is optional. What a folder leaves out is filled in from its tables, so that the
smallest subject is a table of events.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, ClassVar, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from dashboard.corpus.edtf import EARLIEST, LATEST, Point
from dashboard.corpus.models import AuthorKind, LinkVoice, Voice
from dashboard.corpus.rows import Edtf, Id, Link, Row, TermId, Text

FILE = "subject.toml"


def _two_years(value: object) -> object:
    pair = value if isinstance(value, list) else []
    if [type(year) for year in pair] != [int, int]:
        raise ValueError("this is no pair of years – write the first and the last: [1990, 1995]")
    if pair[0] > pair[1]:
        raise ValueError(f"{pair[0]} to {pair[1]} run backwards – write the first year first")
    if not EARLIEST <= pair[0] <= pair[1] <= LATEST:
        raise ValueError(f"a year lies between {EARLIEST} and {LATEST}, as in the dates of events")
    return value


def _year(key: str) -> int:
    if not re.fullmatch(r"-?\d{1,4}", key, re.ASCII):
        raise ValueError(f"'{key}' is no year – write its number, such as 1990")
    return int(key)


Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
Years = Annotated[tuple[int, int], BeforeValidator(_two_years)]
Headlines = Mapping[Annotated[int, BeforeValidator(_year)], Text]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]


class Listed(Row):
    """An entry of one of the lists of `subject.toml`."""

    @classmethod
    def file(cls) -> str:
        return FILE

    @classmethod
    def place(cls, column: str) -> str:
        return f"{cls.table}.{column}"


class Term(Listed):
    """One value of a closed list of the subject, and how it is called on screen."""

    id: TermId = Field(description="As the cells of the tables have it.")
    label: Text = Field(description="How it is called on screen.")


def plain(identifier: str) -> str:
    """`port-workers` as `port workers`."""
    return identifier.replace("-", " ").lower()


class Kind(Term):
    """What sort of event: the lanes, in their order."""

    table = "kinds"

    light: Colour | None = Field(default=None, description="Its colour in light mode: #9a3b22.")
    dark: Colour | None = Field(default=None, description="Its colour in dark mode.")
    harm: bool = Field(default=False, description="Whether people come to harm in its events.")


class Scope(Term):
    """Where an event stands to the subject: within it, before it, beside it, after it."""

    table = "scopes"

    shown: bool = Field(default=False, description="Whether it is shown until the reader chooses.")
    after: bool = Field(
        default=False, description="Whether it is later than the work that is told."
    )


class Section(Term):
    """A heading of the work, in reading order."""

    table = "sections"

    parent: str = Field(default="", description="The heading it stands under.")
    theme: str = Field(default="", description="The theme that it is about.")
    general: bool = Field(
        default=False, description="Whether any event might be held to bear on its claims."
    )


class Theme(Term):
    """What claims are about, across the headings."""

    table = "themes"

    @property
    def has_code(self) -> bool:
        """Whether its id is a code by which it is known, `A`, or no more than its label again."""
        return plain(self.id) != self.label.lower()


class ActorKind(Term):
    """What sort of actor."""

    table = "actor_kinds"

    persons: bool = Field(default=False, description="Whether they are single persons.")


class Basis(Term):
    """What kind of ground a claim stands on in an event."""

    table = "bases"


class Unit(Term):
    """What figures count, as their cells have it."""

    table = "units"

    one: str = Field(default="", description="What a single one is called: person.")
    adds: bool = Field(default=True, description="Whether sums of it mean anything.")
    currency: str = Field(default="", description="The sign before the number: €.")
    per: str = Field(default="", description="What follows a number with a sign: a year.")


class Reading(Listed):
    """A way through the argument: some of its claims, by name or by their headings."""

    table = "readings"

    id: Id = Field(description="A name in lowercase-with-hyphens that stands in addresses.")
    label: Text = Field(description="How it is called on screen.")
    claims: tuple[Id, ...] = Field(default=(), description="The claims that it takes up.")
    sections: tuple[TermId, ...] = Field(
        default=(), description="Headings all of whose claims it takes up."
    )


TERMS: tuple[type[Term], ...] = (Kind, Scope, Section, Theme, ActorKind, Basis, Unit)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Work(_Part):
    """The work that the tables tell; a subject may have none."""

    id: Id = Field(default="work", description="Its key in bibliographies.")
    called: Text = Field(default="the work", description="As sentences name it: the book.")
    author: str = Field(default="", description="Its authors; several persons are joined by `and`.")
    author_kind: AuthorKind = Field(
        default=AuthorKind.PERSON, description="Whether they are persons or an organisation."
    )
    title: Text = Field(description="Its title, as printed.")
    kind: str = Field(default="", description="What it is and for whom: a novel, a thesis.")
    date: str = Field(default="", description="As it is printed: Spring 1998.")
    url: Link = Field(default="", description="Where it can be read.")
    note: str = Field(default="", description="What must be known of it: it is not included here.")

    @property
    def citation(self) -> str:
        """Author, title and date, as every export carries it."""
        who = f"{self.author}, " if self.author else ""
        return f"{who}“{self.title}”{f' ({self.date})' if self.date else ''}"


class Passage(_Part):
    """A part of the About page in the curator's own words."""

    heading: Text = Field(description="What it is about.")
    text: Text = Field(description="A blank line begins a paragraph.")

    @property
    def paragraphs(self) -> tuple[str, ...]:
        return tuple(" ".join(one.split()) for one in self.text.split("\n\n") if one.strip())


class Examples(_Part):
    """What is written in an empty search box."""

    search: str = Field(default="", description="Of the events: e.g. treaty.")
    sources: str = Field(default="", description="Of the sources: e.g. 15, Gazette.")


class Head(_Part):
    """The keys of `subject.toml` beside its lists: what the tables are about, as a whole."""

    LISTS: ClassVar[tuple[type[Listed], ...]] = (*TERMS, Reading)

    id: Id | None = Field(default=None, description="The beginning of the names of files.")
    title: Text | None = Field(default=None, description="The name of the page.")
    subtitle: str = Field(default="", description="What it is: a timeline.")
    deck: str = Field(default="", description="One sentence on what it is about.")
    language: Language = Field(default="en", description="In which it is written: en, fr, ar.")
    years: Years | None = Field(
        default=None,
        description="Its first and last year, 431 BC as -430; left out: those of its events.",
    )
    speaks_from: Edtf = Field(
        default="", description="The day it was written: what has an open end goes on until then."
    )
    place: str = Field(default="", description="Where it is set.")
    curator: str = Field(default="", description="Who made the tables.")
    caveat: str = Field(default="", description="What must be said wherever the tables go.")
    licence: str = Field(default="", description="Of the tables: CC BY 4.0.")
    licence_url: Link = Field(default="", description="Where the licence stands.")
    work: Work | None = Field(default=None, description="The work that the tables tell.")
    examples: Examples = Field(
        default=Examples(), description="What is written in an empty search box."
    )
    headlines: Headlines = Field(default={}, description="By year, what it was about.")
    about: tuple[Passage, ...] = Field(
        default=(), description="Parts of the About page in the curator's words."
    )


# Languages written from right to left, by their codes of ISO 639.
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

T = TypeVar("T", bound=Term)


@dataclass(frozen=True)
class Vocabulary(Generic[T]):
    """A closed list in its order. Looked up by id, which every cell is known to hold."""

    terms: tuple[T, ...]

    def __iter__(self) -> Iterator[T]:
        return iter(self.terms)

    def __len__(self) -> int:
        return len(self.terms)

    def __getitem__(self, identifier: str) -> T:
        return self._by_id[identifier]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._by_id)

    def label(self, identifier: str) -> str:
        return self._by_id[identifier].label

    def place(self, identifier: str) -> int:
        """Where it stands in the list."""
        return self._places[identifier]

    @cached_property
    def _by_id(self) -> Mapping[str, T]:
        return {term.id: term for term in self.terms}

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {term.id: place for place, term in enumerate(self.terms)}


@dataclass(frozen=True)
class Subject:
    """The whole of `subject.toml`, what it leaves out filled in.

    What goes on, goes on `until` the day it speaks from, or until the last event. `days` are the
    first and the last that are drawn to scale, `bins` the steps in which events are counted. Days
    are numbers, and years astronomical: -430 is 431 BC.
    """

    id: str
    title: str
    subtitle: str
    deck: str
    language: str
    years: tuple[int, int]
    speaks_from: str
    until: int
    days: tuple[int, int]
    bins: tuple[Point, ...]
    place: str
    curator: str
    caveat: str
    licence: str
    licence_url: str
    work: Work | None
    examples: Examples
    headlines: Mapping[int, str]
    about: tuple[Passage, ...]
    kinds: Vocabulary[Kind]
    scopes: Vocabulary[Scope]
    sections: Vocabulary[Section]
    themes: Vocabulary[Theme]
    actor_kinds: Vocabulary[ActorKind]
    bases: Vocabulary[Basis]
    units: Vocabulary[Unit]
    readings: tuple[Reading, ...]

    @property
    def full_title(self) -> str:
        return f"{self.title}: {self.subtitle}" if self.subtitle else self.title

    @property
    def called(self) -> str:
        """How sentences call the account that the tables give: `the paper`."""
        return self.work.called if self.work else "this timeline"

    @property
    def credit(self) -> str:
        """The work in one line, or who made the tables of which no work is told."""
        return self.work.citation if self.work else self.curator or self.title

    @property
    def drawn_from(self) -> str:
        """Whose the tables are, in a sentence."""
        after = f", after {self.work.citation}" if self.work else ""
        return f"Drawn from the tables of {self.name}{after}."

    @property
    def name(self) -> str:
        """Of the tables as a whole, in file names and in data about them."""
        return f"{self.id}-timeline"

    @property
    def tables_credit(self) -> str:
        """Who made the tables, and under which licence; empty where neither is said."""
        parts = ", ".join(part for part in (self.curator, self.licence) if part)
        return f"Tables: {parts}." if parts else ""

    @property
    def direction(self) -> str:
        """In which its language is written, as HTML has it."""
        return "rtl" if self.language.split("-")[0] in _RIGHT_TO_LEFT else "ltr"

    def unit(self, name: str) -> Unit:
        """What is known of a unit; of one that is not declared, no more than its name."""
        return self._units.get(name) or Unit(id=name, label=name)

    @cached_property
    def _units(self) -> Mapping[str, Unit]:
        return {unit.id: unit for unit in self.units}

    @property
    def voices(self) -> Mapping[Voice, str]:
        return {Voice.PAPER: self.called, Voice.RECORD: "the record"}

    @property
    def link_voices(self) -> Mapping[LinkVoice, str]:
        return {
            LinkVoice.PAPER: f"{self.called} ties them",
            LinkVoice.CURATOR: "tied by the curator",
        }

    @property
    def stated_by(self) -> Mapping[LinkVoice, str]:
        return {LinkVoice.PAPER: self.called, LinkVoice.CURATOR: "the curator"}

    @property
    def shown_scopes(self) -> frozenset[str]:
        """Those of which events are shown until the reader chooses: all, where none is marked."""
        marked = frozenset(scope.id for scope in self.scopes if scope.shown)
        return marked or frozenset(self.scopes.ids)
