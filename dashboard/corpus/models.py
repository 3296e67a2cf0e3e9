"""The tables, one frozen row type each: what every column is called, means and may hold."""

import re
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

from dashboard.corpus.dates import checked_edtf
from dashboard.corpus.problems import quoted

LIST_SEPARATOR = ";"

_DIGITS = r"(?:0|[1-9]\d*)"


def _split(value: object) -> object:
    """Several values stand in one cell, separated by semicolons; an empty cell is no value."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(LIST_SEPARATOR) if part.strip())
    return value


def _empty_as_none(value: object) -> object:
    return None if value == "" else value


def _plain_number(value: object) -> object:
    """As every program reads it: Python alone takes 1_000 for a thousand."""
    if isinstance(value, str) and not re.fullmatch(rf"-?{_DIGITS}(\.\d+)?", value, re.ASCII):
        raise ValueError(f"{quoted(value)} is no number – write digits, such as 4500 or 0.5")
    return value


def _plain_whole_number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(_DIGITS, value, re.ASCII):
        raise ValueError(f"{quoted(value)} is no whole number – write digits alone, such as 12")
    return value


def _plain_whole_numbers(value: object) -> object:
    return tuple(map(_plain_whole_number, value)) if isinstance(value, tuple) else value


def _without_repeats(values: tuple[Any, ...]) -> tuple[Any, ...]:
    repeated = sorted({str(value) for value in values if values.count(value) > 1})
    if repeated:
        raise ValueError(f"{', '.join(repeated)} stands more than once in the cell")
    return values


def _web_link(value: str) -> str:
    if value and not value.startswith(("https://", "http://")):
        raise ValueError("a link begins with https:// or http://")
    if value and not re.match(r"https?://[^\s/:?#]", value):
        raise ValueError("a link names a host after https:// or http://")
    if re.search(r"[\s\\]", value):
        raise ValueError("a link holds neither a blank nor a backslash – write %20 or /")
    if re.match(r"https?://[^/?#]*@", value):
        raise ValueError("a link names no user – delete what stands before the @, and the @")
    return value


Id = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", min_length=1, max_length=80)
]
Text = Annotated[str, StringConstraints(min_length=1)]
Link = Annotated[str, AfterValidator(_web_link)]
Edtf = Annotated[str, AfterValidator(checked_edtf)]
# Of validators before, the last comes first.
Number = Annotated[
    float | None,
    Field(allow_inf_nan=False),
    BeforeValidator(_plain_number),
    BeforeValidator(_empty_as_none),
]
_WholeNumber = BeforeValidator(_plain_whole_number)
_Several = (BeforeValidator(_split), AfterValidator(_without_repeats))
_SeveralNumbers = (BeforeValidator(_plain_whole_numbers), *_Several)


class Kind(StrEnum):
    """What sort of event: the lanes, in their order."""

    COUPS = "coups"
    REBELLION = "rebellion"
    OPERATIONS = "operations"
    REFORM = "reform"
    AID = "aid"
    HARM = "harm"


class Scope(StrEnum):
    """Where an event stands to the paper's subject: Mali and the Sahel, 2012 to November 2020."""

    CORE = "core"
    BACKGROUND = "background"
    COMPARATOR = "comparator"
    EPILOGUE = "epilogue"


class Voice(StrEnum):
    """Whose statement a row is. The curator's own notes stand in `note` columns, never in a row."""

    PAPER = "paper"
    RECORD = "record"


class LinkVoice(StrEnum):
    """Who ties an event to a claim or to another: the paper in so many words, or the curator."""

    PAPER = "paper"
    CURATOR = "curator"


class Section(StrEnum):
    """The paper's headings, in reading order."""

    INTRODUCTION = "Introduction"
    I = "I"  # noqa: E741 - the paper's own number of its first part
    I_A = "I.A"
    I_B = "I.B"
    I_C = "I.C"
    I_D = "I.D"
    I_E = "I.E"
    I_F = "I.F"
    I_G = "I.G"
    I_H = "I.H"
    II = "II"
    II_A = "II.A"
    II_B = "II.B"
    II_C = "II.C"
    III = "III"
    III_A = "III.A"
    III_B = "III.B"
    CONCLUSION = "Conclusion"


class Theme(StrEnum):
    """The eight themes of security in Part I of the paper, by the letter of their heading."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"
    G = "G"
    H = "H"


class Relation(StrEnum):
    SUPPORTS = "supports"
    ILLUSTRATES = "illustrates"
    COMPLICATES = "complicates"


class Basis(StrEnum):
    """What kind of ground a claim stands on in an event."""

    UN_COUNT = "UN count"
    UN_STATEMENT = "UN statement"
    NGO_REPORT = "NGO report"
    NEWS = "news"
    SCHOLARSHIP = "scholarship"
    POLICY_ANALYSIS = "policy analysis"
    GOVERNMENT_RESEARCH = "government research"
    AUTHORS_JUDGEMENT = "author's judgement"
    PUBLIC_RECORD = "public record"


class CausalType(StrEnum):
    """How one event acted on another: brought it about or, the last two, changed it."""

    LED_TO = "led to"
    PROMPTED = "prompted"
    CONTRIBUTED_TO = "contributed to"
    ENABLED = "enabled"
    WAS_MET_WITH = "was met with"
    WORSENED = "worsened"
    LIMITED = "limited"


class Qualifier(StrEnum):
    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    ABOUT = "about"
    NEARLY = "nearly"
    ESTIMATED = "estimated"
    UP_TO = "up to"
    FEWER_THAN = "fewer than"
    UNQUANTIFIED = "unquantified"


class ActorKind(StrEnum):
    MALIAN_STATE = "malian-state"
    MALIAN_FORCES = "malian-forces"
    PEOPLE = "people"
    TUAREG_MOVEMENTS = "tuareg-movements"
    JIHADIST_GROUPS = "jihadist-groups"
    SELF_DEFENCE = "self-defence"
    FOREIGN_STATES = "foreign-states"
    FOREIGN_FORCES = "foreign-forces"
    INTERNATIONAL = "international"
    RESEARCH = "research"
    PERSON = "person"


class AuthorKind(StrEnum):
    """Whether the authors are persons, named one by one, or one organisation or office."""

    PERSON = "person"
    ORGANISATION = "organisation"


class SourceKind(StrEnum):
    BOOK = "book"
    CHAPTER = "chapter"
    ARTICLE = "article"
    REPORT = "report"
    NEWS = "news"
    WEB = "web"


class PlacePrecision(StrEnum):
    """`town` has a point on the map; an area or a country has none."""

    TOWN = "town"
    AREA = "area"
    COUNTRY = "country"


class Row(BaseModel):
    """One row of a table: frozen, nothing unknown, every text stripped and never padded."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
    table: ClassVar[str]
    key: ClassVar[tuple[str, ...]] = ("id",)


class Event(Row):
    table = "events"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    title: Text = Field(max_length=60, description="What happened, short enough for a label.")
    date: Edtf = Field(description="EDTF, as well as the paper knows it; empty: undated there.")
    record_date: Edtf = Field(description="EDTF, from the public record, beside the paper's date.")
    record_source: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Sources of the record that carry `record_date` and `record_note`."
    )
    record_note: str = Field(description="What the record adds or corrects, in our own words.")
    kind: Kind = Field(description="What sort of event; also its lane.")
    actors: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Who took part, the leading one first."
    )
    places: Annotated[tuple[Id, ...], *_Several] = Field(description="Where.")
    scope: Scope = Field(description="Core, background, comparator or epilogue.")
    voice: Voice = Field(description="Who states the event: the paper, or the record alone.")
    summary: Text = Field(description="What happened, as strong as the source, in our own words.")
    sections: Annotated[tuple[Section, ...], *_Several] = Field(
        description="The headings of the paper under which it stands."
    )
    footnotes: Annotated[tuple[int, ...], *_SeveralNumbers] = Field(
        description="The paper's footnotes that carry it."
    )
    note: str = Field(description="The curator's note: a doubt, a reading, a warning.")


class Figure(Row):
    table = "figures"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    event: Annotated[tuple[Id, ...], *_Several] = Field(description="Events it belongs to.")
    measure: Text = Field(description="What is counted, in a few words.")
    # No unit counts below nothing, and bars begin at nothing.
    value: Number = Field(ge=0, description="The number as stated; empty where there is none.")
    qualifier: Qualifier = Field(description="How the number is bounded where it is stated.")
    unit: Text = Field(description="people, US dollars, percent, times …")
    period: Edtf = Field(description="EDTF: when it holds; empty: not said.")
    population: Text = Field(description="Who or what is counted.")
    geography: Text = Field(description="Where it holds, in words.")
    attributed_to: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Actors whose count it is."
    )
    part_of: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Figures it is inside, so that the two may not be added."
    )
    overlaps: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Figures it may overlap, so that the two may not be added."
    )
    voice: Voice = Field(description="Who states the number: the paper or the record.")
    sections: Annotated[tuple[Section, ...], *_Several] = Field(
        description="The headings of the paper under which it stands."
    )
    footnotes: Annotated[tuple[int, ...], *_SeveralNumbers] = Field(
        description="The paper's footnotes that carry it."
    )
    record_source: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Sources of the record, where the record states it."
    )
    note: str = Field(description="The curator's note: what may not be concluded, and why.")


class Claim(Row):
    table = "claims"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    section: Section = Field(description="The heading of the paper under which it stands.")
    claim: Text = Field(description="One step of the argument, in our own words.")
    themes: Annotated[tuple[Theme, ...], *_Several] = Field(
        description="Themes A-H of Part I it draws on."
    )
    footnotes: Annotated[tuple[int, ...], *_SeveralNumbers] = Field(
        description="The paper's footnotes that carry it."
    )


class Evidence(Row):
    table = "evidence"
    key = ("claim", "event")

    claim: Id = Field(description="The claim.")
    event: Id = Field(description="The event that bears on it.")
    relation: Relation = Field(description="How the event bears on the claim.")
    basis: Basis = Field(description="What kind of ground the claim stands on there.")
    voice: LinkVoice = Field(description="Who ties the two: the paper itself, or the curator.")
    footnotes: Annotated[tuple[int, ...], *_SeveralNumbers] = Field(
        description="The paper's footnotes at that point."
    )


class CausalLink(Row):
    table = "causes"
    key = ("cause", "effect")

    cause: Id = Field(description="The event that acted.")
    effect: Id = Field(description="The event it acted on, or brought about.")
    type: CausalType = Field(description="How, exactly as strong as it is stated.")
    voice: LinkVoice = Field(description="Who states it: the paper itself, or the curator.")
    basis: Basis = Field(description="What kind of ground the statement stands on there.")
    sections: Annotated[tuple[Section, ...], *_Several, Field(min_length=1)] = Field(
        description="The headings of the paper under which it stands."
    )
    footnotes: Annotated[tuple[int, ...], *_SeveralNumbers] = Field(
        description="The paper's footnotes at that point; empty: it has none there."
    )
    note: str = Field(description="The curator's note: its wording, a doubt, what the record adds.")


class Actor(Row):
    table = "actors"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    name: Text = Field(description="The usual name in English.")
    abbreviation: str = Field(description="The usual abbreviation.")
    kind: ActorKind = Field(description="What sort of actor.")
    aliases: Annotated[tuple[Text, ...], *_Several] = Field(
        description="Other names and spellings, found by the search."
    )
    part_of: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Actors it belongs to, according to the paper."
    )
    split_from: Annotated[tuple[Id, ...], *_Several] = Field(
        description="Actors it broke away from, allies among them, according to the paper."
    )
    note: str = Field(description="What the paper says it is, and the curator's remarks.")
    footnotes: Annotated[tuple[int, ...], *_SeveralNumbers] = Field(
        description="The paper's footnotes that carry it."
    )
    voice: Voice = Field(description="Whether the paper names it, or only the record.")


class Footnote(Row):
    table = "footnotes"
    key = ("number",)

    number: Annotated[int, Field(ge=1), _WholeNumber] = Field(description="The footnote's number.")
    signal: str = Field(description="The citation signal: See, Cf., see also … ; empty: direct.")
    chain: str = Field(description="Each hop from the note to its source; empty: cited in full.")
    pinpoint: str = Field(description="The page or part cited.")
    sources: Annotated[tuple[Id, ...], *_Several] = Field(
        description="The works it ends at; empty for a reference within the paper."
    )
    sections: Annotated[tuple[Section, ...], *_Several] = Field(
        description="The heading of the paper under which the note stands."
    )
    doubt: str = Field(description="Why the end of the chain looks wrong, where it does.")
    note: str = Field(description="What the note says beyond its citation, in our own words.")


class Source(Row):
    table = "sources"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    author: str = Field(description="Authors, as cited; several persons are joined by `and`.")
    author_kind: Annotated[AuthorKind | None, BeforeValidator(_empty_as_none)] = Field(
        description="Whether the authors are persons or an organisation; empty: none named."
    )
    title: Text = Field(description="The work's title, as cited.")
    publisher: str = Field(description="Publisher, journal or site.")
    date: str = Field(description="Date as cited: EDTF where it can be; empty: none given.")
    url: Link = Field(description="Where it was; an address cited, not checked.")
    kind: SourceKind = Field(description="What sort of work.")
    voice: Voice = Field(description="Who cites it: the paper, or the record beside it.")


class Place(Row):
    table = "places"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    name: Text = Field(description="The usual name.")
    lat: Number = Field(ge=-90, le=90, description="Latitude in degrees; empty for an area.")
    lon: Number = Field(ge=-180, le=180, description="Longitude in degrees; empty for an area.")
    admin1: str = Field(description="Region.")
    country: str = Field(description="Country; empty for an area across borders.")
    precision: PlacePrecision = Field(description="A town's point, an area or a country.")
    voice: Voice = Field(description="Whether the paper's text names it, or only the record.")
    geonames_id: str = Field(description="GeoNames id (CC BY 4.0), where the point comes from it.")


class StoryStep(Row):
    table = "stories"
    key = ("story", "step")

    story: Id = Field(description="The story's id.")
    story_title: Text = Field(description="The story's title, the same on each of its steps.")
    step: Annotated[int, Field(ge=1), _WholeNumber] = Field(
        description="Its place in the story, from 1."
    )
    title: Text = Field(description="The step's heading.")
    text: Text = Field(description="What is shown to the class, in our own words.")
    notes: str = Field(description="For the teacher alone.")
    event: Annotated[Id | None, BeforeValidator(_empty_as_none)] = Field(
        description="The event that is lit."
    )
    query: str = Field(description="The state of the page in this step, as in its address.")


TABLES: tuple[type[Row], ...] = (
    Event,
    Figure,
    Claim,
    Evidence,
    CausalLink,
    Actor,
    Source,
    Footnote,
    Place,
    StoryStep,
)
