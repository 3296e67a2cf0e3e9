"""The tables, one frozen row type each: what every column is called, means and may hold."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from dashboard.corpus.rows import (
    SEVERAL,
    SEVERAL_NUMBERS,
    WHOLE_NUMBER,
    Edtf,
    Id,
    Link,
    Number,
    Row,
    TermId,
    Text,
    empty_as_none,
)


class Voice(StrEnum):
    """Whose statement a row is: `paper` is the work told, or the table where no work is.

    The curator's own notes stand in `note` columns, never in a row.
    """

    PAPER = "paper"
    RECORD = "record"


class LinkVoice(StrEnum):
    """Who ties an event to a claim or to another: the work in so many words, or the curator."""

    PAPER = "paper"
    CURATOR = "curator"


class Relation(StrEnum):
    SUPPORTS = "supports"
    ILLUSTRATES = "illustrates"
    COMPLICATES = "complicates"


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


# How they are called on screen.
SOURCE_KINDS: Mapping[SourceKind, str] = {
    SourceKind.BOOK: "Book",
    SourceKind.CHAPTER: "Chapter",
    SourceKind.ARTICLE: "Article",
    SourceKind.REPORT: "Report",
    SourceKind.NEWS: "News",
    SourceKind.WEB: "Web page",
}


class PlacePrecision(StrEnum):
    """`town` has a point on the map; an area or a country has none."""

    TOWN = "town"
    AREA = "area"
    COUNTRY = "country"


# The ground of a tie of which the table says none.
NOT_STATED = "not stated"


class Event(Row):
    table = "events"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    title: Text = Field(
        max_length=200, description="What happened; labels have room for 60 characters."
    )
    date: Edtf = Field(description="EDTF, as well as the work knows it; empty: undated there.")
    record_date: Edtf = Field(description="EDTF, from the public record, beside the work's date.")
    record_source: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources of the record that carry `record_date` and `record_note`."
    )
    record_note: str = Field(description="What the record adds or corrects, in our own words.")
    kind: TermId = Field(default="events", description="What sort of event; also its lane.")
    actors: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Who took part, the leading one first."
    )
    places: Annotated[tuple[Id, ...], *SEVERAL] = Field(description="Where.")
    scope: TermId = Field(default="all", description="Where it stands to the subject.")
    voice: Voice = Field(
        default=Voice.PAPER, description="Who states the event: the work, or the record alone."
    )
    summary: str = Field(description="What happened, as strong as the source, in our own words.")
    sections: Annotated[tuple[TermId, ...], *SEVERAL] = Field(
        description="The headings of the work under which it stands."
    )
    footnotes: Annotated[tuple[int, ...], *SEVERAL_NUMBERS] = Field(
        description="The work's footnotes that carry it."
    )
    sources: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources that carry it, where no footnotes of a work do."
    )
    note: str = Field(description="The curator's note: a doubt, a reading, a warning.")


class Figure(Row):
    table = "figures"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    event: Annotated[tuple[Id, ...], *SEVERAL] = Field(description="Events it belongs to.")
    measure: Text = Field(description="What is counted, in a few words.")
    # No unit counts below nothing, and bars begin at nothing.
    value: Number = Field(ge=0, description="The number as stated; empty where there is none.")
    qualifier: Qualifier = Field(
        default=Qualifier.EXACTLY, description="How the number is bounded where it is stated."
    )
    unit: TermId = Field(description="people, euros, percent, times …")
    period: Edtf = Field(description="EDTF: when it holds; empty: not said.")
    population: str = Field(description="Who or what is counted.")
    geography: str = Field(description="Where it holds, in words.")
    attributed_to: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Actors whose count it is."
    )
    part_of: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Figures it is inside, so that the two may not be added."
    )
    overlaps: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Figures it may overlap, so that the two may not be added."
    )
    voice: Voice = Field(
        default=Voice.PAPER, description="Who states the number: the work or the record."
    )
    sections: Annotated[tuple[TermId, ...], *SEVERAL] = Field(
        description="The headings of the work under which it stands."
    )
    footnotes: Annotated[tuple[int, ...], *SEVERAL_NUMBERS] = Field(
        description="The work's footnotes that carry it."
    )
    sources: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources that carry it, where no footnotes of a work do."
    )
    record_source: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources of the record, where the record states it."
    )
    note: str = Field(description="The curator's note: what may not be concluded, and why.")


class Claim(Row):
    table = "claims"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    section: TermId = Field(
        default="argument", description="The heading of the work under which it stands."
    )
    claim: Text = Field(description="One step of the argument, in our own words.")
    themes: Annotated[tuple[TermId, ...], *SEVERAL] = Field(description="Themes it draws on.")
    footnotes: Annotated[tuple[int, ...], *SEVERAL_NUMBERS] = Field(
        description="The work's footnotes that carry it."
    )
    sources: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources that carry it, where no footnotes of a work do."
    )


class Evidence(Row):
    table = "evidence"
    key = ("claim", "event")

    claim: Id = Field(description="The claim.")
    event: Id = Field(description="The event that bears on it.")
    relation: Relation = Field(description="How the event bears on the claim.")
    basis: TermId = Field(
        default=NOT_STATED, description="What kind of ground the claim stands on there."
    )
    voice: LinkVoice = Field(
        default=LinkVoice.CURATOR, description="Who ties the two: the work itself, or the curator."
    )
    footnotes: Annotated[tuple[int, ...], *SEVERAL_NUMBERS] = Field(
        description="The work's footnotes at that point."
    )
    sources: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources that carry it, where no footnotes of a work do."
    )


class CausalLink(Row):
    table = "causes"
    key = ("cause", "effect")

    cause: Id = Field(description="The event that acted.")
    effect: Id = Field(description="The event it acted on, or brought about.")
    type: CausalType = Field(description="How, exactly as strong as it is stated.")
    voice: LinkVoice = Field(
        default=LinkVoice.CURATOR, description="Who states it: the work itself, or the curator."
    )
    basis: TermId = Field(
        default=NOT_STATED, description="What kind of ground the statement stands on there."
    )
    sections: Annotated[tuple[TermId, ...], *SEVERAL] = Field(
        description="The headings of the work under which it stands."
    )
    footnotes: Annotated[tuple[int, ...], *SEVERAL_NUMBERS] = Field(
        description="The work's footnotes at that point; empty: it has none there."
    )
    sources: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Sources that carry it, where no footnotes of a work do."
    )
    note: str = Field(description="The curator's note: its wording, a doubt, what the record adds.")


class Actor(Row):
    table = "actors"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    name: Text = Field(description="The usual name in English.")
    abbreviation: str = Field(description="The usual abbreviation.")
    kind: TermId = Field(default="actors", description="What sort of actor.")
    aliases: Annotated[tuple[Text, ...], *SEVERAL] = Field(
        description="Other names and spellings, found by the search."
    )
    part_of: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Actors it belongs to, according to the work."
    )
    split_from: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="Actors it broke away from, allies among them, according to the work."
    )
    note: str = Field(description="What the work says it is, and the curator's remarks.")
    footnotes: Annotated[tuple[int, ...], *SEVERAL_NUMBERS] = Field(
        description="The work's footnotes that carry it."
    )
    voice: Voice = Field(
        default=Voice.PAPER, description="Whether the work names it, or only the record."
    )


class Footnote(Row):
    table = "footnotes"
    key = ("number",)

    number: Annotated[int, Field(ge=1), WHOLE_NUMBER] = Field(description="The footnote's number.")
    signal: str = Field(description="The citation signal: See, Cf., see also … ; empty: direct.")
    chain: str = Field(description="Each hop from the note to its source; empty: cited in full.")
    pinpoint: str = Field(description="The page or part cited.")
    sources: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="The works it ends at; empty for a reference within the work."
    )
    sections: Annotated[tuple[TermId, ...], *SEVERAL] = Field(
        description="The heading of the work under which the note stands."
    )
    doubt: str = Field(description="Why the end of the chain looks wrong, where it does.")
    note: str = Field(description="What the note says beyond its citation, in our own words.")


class Source(Row):
    table = "sources"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    author: str = Field(description="Authors, as cited; several persons are joined by `and`.")
    author_kind: Annotated[AuthorKind | None, BeforeValidator(empty_as_none)] = Field(
        description="Whether the authors are persons or an organisation; empty: none named."
    )
    title: Text = Field(description="The work's title, as cited.")
    publisher: str = Field(description="Publisher, journal or site.")
    date: str = Field(description="Date as cited: EDTF where it can be; empty: none given.")
    url: Link = Field(description="Where it was; an address cited, not checked.")
    kind: SourceKind = Field(default=SourceKind.WEB, description="What sort of work.")
    voice: Voice = Field(
        default=Voice.PAPER, description="Who cites it: the work that is told, or the record."
    )


class Place(Row):
    table = "places"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    name: Text = Field(description="The usual name.")
    lat: Number = Field(ge=-90, le=90, description="Latitude in degrees; empty for an area.")
    lon: Number = Field(ge=-180, le=180, description="Longitude in degrees; empty for an area.")
    admin1: str = Field(description="Region.")
    country: str = Field(description="Country; empty for an area across borders.")
    precision: PlacePrecision = Field(
        default=PlacePrecision.AREA, description="A town's point, an area or a country."
    )
    voice: Voice = Field(
        default=Voice.PAPER, description="Whether the work's text names it, or only the record."
    )
    geonames_id: str = Field(description="GeoNames id (CC BY 4.0), where the point comes from it.")

    @model_validator(mode="before")
    @classmethod
    def _a_point_is_a_town(cls, cells: object) -> object:
        """Where the table says nothing of it, whatever has a point is a town."""
        if isinstance(cells, dict) and cells.get("lat") and "precision" not in cells:
            return {**cells, "precision": PlacePrecision.TOWN}
        return cells


class StoryStep(Row):
    table = "stories"
    key = ("story", "step")

    story: Id = Field(description="The story's id.")
    story_title: Text = Field(description="The story's title, the same on each of its steps.")
    step: Annotated[int, Field(ge=1), WHOLE_NUMBER] = Field(
        description="Its place in the story, from 1."
    )
    title: Text = Field(description="The step's heading.")
    text: Text = Field(description="What is shown to the class, in our own words.")
    notes: str = Field(description="For the teacher alone.")
    event: Annotated[Id | None, BeforeValidator(empty_as_none)] = Field(
        description="The event that is lit."
    )
    query: str = Field(description="The state of the page in this step, as in its address.")


class ChartForm(StrEnum):
    """How its figures are drawn."""

    BARS = "bars"
    PLACES = "places"
    SHARES = "shares"
    NUMBERS = "numbers"
    YEARS = "years"


class Chart(Row):
    table = "charts"

    id: Id = Field(description="A name in lowercase-with-hyphens that never changes.")
    title: Text = Field(description="The question it answers, or what it finds.")
    form: ChartForm = Field(
        default=ChartForm.BARS,
        description="bars; places: bars with their place written in; shares: sums, and percents "
        "of one of them; numbers: large and alone; years: events in each year, by kind.",
    )
    figures: Annotated[tuple[Id, ...], *SEVERAL] = Field(
        description="What it draws, in this order; empty for events a year."
    )
    groups: Annotated[tuple[Text, ...], *SEVERAL] = Field(
        description="Headings within it: the figure from which one holds, a colon, and its words."
    )
    says: Text = Field(description="How its figures stand to each other.")
    do_not_conclude: Text = Field(description="What must not be read into it.")

    @property
    def headings(self) -> Mapping[str, str]:
        """By the figure from which it holds, each heading."""
        parts = (group.partition(":") for group in self.groups)
        return {figure.strip(): words.strip() for figure, _, words in parts}


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
    Chart,
)
