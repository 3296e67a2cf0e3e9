"""The shape of what the browser is sent, a type a thing, under the names that the scripts use.

`assets/js/payload.d.ts` says the same to the scripts; CONTRIBUTING.md says how it is written. A
test holds what is sent to these types: nothing is sent that no script can know of.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired

from pydantic import ConfigDict, with_config
from typing_extensions import TypedDict

from dashboard.corpus.causes import Fit
from dashboard.corpus.edtf import Certainty
from dashboard.corpus.entries import FACETS
from dashboard.corpus.models import CausalType, Qualifier, Relation, Voice

# Of everything that the two of them hold.
_nothing_else = with_config(ConfigDict(extra="forbid"))


class Span(TypedDict):
    """Days since 1 January 1970; both ends belong to it."""

    first: int
    last: int
    sureFrom: int
    sureUntil: int
    openEnd: bool
    openStart: NotRequired[bool]
    certainty: Certainty
    years: tuple[int, int]


class RecordDate(TypedDict):
    """When the public record says that an event was."""

    when: str
    span: Span | None


class EventWords(TypedDict):
    """An event as far as the timeline shows it."""

    id: str
    title: str
    summary: str
    when: str
    precision: str
    span: Span | None
    record: RecordDate | None


# Facets are declared elsewhere, and only there. Of each, an event has places among what is offered.
Event = TypedDict(
    "Event",
    {**EventWords.__annotations__, **{facet.key: list[int] for facet in FACETS}},  # type: ignore[misc]
)


class Link(TypedDict):
    """How an event bears on a claim."""

    claim: str
    relation: Relation
    basis: str
    voice: str
    footnotes: list[int]


class Details(TypedDict):
    """What the card says of an event beyond what the timeline shows."""

    note: str
    citation: str
    recordNote: str
    recordSources: list[str]
    sources: list[str]
    footnotes: list[int]
    figures: Sequence[str]
    links: list[Link]


class Claim(TypedDict):
    text: str
    section: str
    footnotes: list[int]


class Cause(TypedDict):
    """What one event is said to have done to another, and whether their order allows it."""

    cause: str
    effect: str
    type: CausalType
    voice: str
    basis: str
    footnotes: list[int]
    note: str
    byPaper: Fit
    byRecord: Fit | None
    order: Sequence[str]


class Figure(TypedDict):
    number: str
    value: float | None
    unit: str
    qualifier: Qualifier
    events: list[str]
    measure: str
    who: str
    where: str
    when: str
    voice: str
    footnotes: list[int]
    sources: list[str]
    note: str


class Footnote(TypedDict):
    """`hops` are the footnotes that its chain leads through."""

    chain: str
    hops: list[int]
    sections: list[str]
    signal: str
    pinpoint: str
    sources: list[str]
    doubt: str
    note: str


class Source(TypedDict):
    words: str
    url: str
    kind: str
    voice: Voice


class Facet(TypedDict):
    key: str
    label: str
    phrase: str


class Option(TypedDict):
    """One value of a facet: `short` within a sentence, `voice` whose name it is."""

    id: str
    label: str
    short: str
    group: str
    voice: str


class Nameable(TypedDict):
    """What an address may name that is sent only later."""

    footnote: list[int]
    reading: list[str]
    sort: list[str]
    present: list[str]


class Bar(TypedDict):
    """Of the filter by years: the first and the last year that it stands for."""

    years: tuple[int, int]
    label: str
    short: str


class Subject(TypedDict):
    """The subject as such: its names, its years, the days that are drawn to scale."""

    id: str
    title: str
    credit: str
    called: str
    record: str
    years: tuple[int, int]
    days: tuple[int, int]
    bars: list[Bar]


class Lane(TypedDict):
    id: str
    label: str
    short: str


class Edge(TypedDict):
    """The day from which the work speaks."""

    day: int
    words: str


class TimelineView(TypedDict):
    """`words` are labels by facet and value."""

    lanes: Mapping[str, list[Lane]]
    edge: Edge | None
    words: Mapping[Literal["kind"], Mapping[str, str]]


class Drawn(TypedDict):
    """A figure of Plotly."""

    data: list[dict[str, Any]]
    layout: dict[str, Any]


class Chart(TypedDict):
    """`apart` says of a pair of figures, by both ids, why they may not be added."""

    key: str
    question: str
    between: str
    doNotConclude: str
    figures: list[str]
    apart: Mapping[str, str]
    drawn: Drawn


class FiguresView(TypedDict):
    """`dark` is each colour's other in the dark, `scripts` what draws the charts."""

    charts: list[Chart]
    dark: Mapping[str, str]
    config: Mapping[str, Any]
    scripts: Sequence[str]


class Heading(TypedDict):
    section: str
    label: str
    claims: list[str]


class ArgumentView(TypedDict):
    headings: list[Heading]
    readings: Mapping[str, Sequence[str]]
    themes: Mapping[str, list[str]]


class Actor(TypedDict):
    """`counted` are the figures that are attributed to it."""

    called: str
    says: str
    remark: str
    footnotes: list[int]
    partOf: list[str]
    splitFrom: list[str]
    counted: list[str]


class ActorsView(TypedDict):
    actors: Mapping[str, Actor]
    groups: Sequence[Sequence[str]]


class SupportedBy(TypedDict):
    """What rests on a footnote or a work, by id."""

    events: Sequence[str]
    figures: Sequence[str]
    claims: Sequence[str]


class Work(SupportedBy):
    """And the footnotes that end at it."""

    footnotes: Sequence[int]


class BibliographyEntry(TypedDict):
    bibtex: str
    ris: str
    csl: Mapping[str, Any]


class SourcesView(TypedDict):
    """`statements` is the number of all events, figures and claims."""

    footnotes: Mapping[str, SupportedBy]
    works: Mapping[str, Work]
    statements: int
    bibliography: Mapping[str, BibliographyEntry]


class Column(TypedDict):
    """As the dictionary has it; `list` names its closed list, if it has one."""

    name: str
    meaning: str
    holds: str
    list: str | None
    several: bool
    empty: bool


class ColumnHeading(TypedDict):
    name: str
    heading: str


class Rows(TypedDict):
    columns: list[str]
    rows: list[list[Any]]


class Table(TypedDict):
    """`known` is where the browser already has a column; the others are `sent`."""

    label: str
    columns: list[Column]
    known: Mapping[str, str]
    first: list[ColumnHeading]
    sent: Rows
    grid: Mapping[str, Any]


class DataView(TypedDict):
    """`ways` are the words of the grid's own filters."""

    tables: Mapping[str, Table]
    lists: Mapping[str, Mapping[str, str]]
    addresses: list[tuple[str, list[str]]]
    scripts: Sequence[str]
    ways: Mapping[str, str]


class NoView(TypedDict):
    """A view that needs no data, or whose data is still to come."""


class Step(TypedDict):
    """Texts are parts, each with what it would give away: nothing, a date or a number."""

    title: list[tuple[str, str]]
    text: list[tuple[str, str]]
    notes: str
    event: str | None
    lit: list[tuple[str, str]]
    argued: list[tuple[str, list[tuple[str, str]]]]
    query: str
    footnotes: Sequence[int]


class TaskOption(TypedDict):
    text: str
    feedback: str


class Task(TypedDict):
    kind: str
    title: str
    about: Sequence[str]
    question: str
    options: Sequence[TaskOption]
    answer: Sequence[int]
    explanation: str
    sources: Sequence[str]


class Story(TypedDict):
    id: str
    title: str
    steps: list[Step]
    tasks: list[Task]
    lacking: Sequence[str]
    gift: str


class Release(TypedDict):
    citation: str
    caveat: str
    license: str
    version: str
    hash: str
    shortHash: str
    bibtex: str


class FirstViews(TypedDict, total=False):
    """An edition may leave out some."""

    timeline: TimelineView
    figures: NoView
    argument: NoView
    actors: NoView
    sources: NoView
    data: NoView
    about: NoView


class LaterViews(TypedDict, total=False):
    figures: FiguresView
    argument: ArgumentView
    actors: ActorsView
    sources: SourcesView
    data: DataView
    about: NoView


@_nothing_else
class First(TypedDict):
    """What comes with the page."""

    subject: Subject
    facets: list[Facet]
    options: Mapping[str, list[Option]]
    defaultScope: list[str]
    pageKeys: list[str]
    events: list[Event]
    names: Mapping[str, list[str]]
    nameable: Nameable
    views: FirstViews


@_nothing_else
class Later(TypedDict):
    """What comes after it."""

    details: Mapping[str, Details]
    claims: Mapping[str, Claim]
    causes: list[Cause]
    figures: Mapping[str, Figure]
    footnotes: Mapping[str, Footnote]
    sources: Mapping[str, Source]
    stories: list[Story]
    views: LaterViews
    bibtex: Mapping[str, str]
    release: Release
