"""The whole of what is true: the subject, its valid tables, and each row by its id."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from dashboard.corpus.dates import Interval, interval
from dashboard.corpus.entries import Entry, entries
from dashboard.corpus.models import (
    Actor,
    CausalLink,
    Chart,
    Claim,
    Event,
    Evidence,
    Figure,
    Footnote,
    Place,
    Source,
    StoryStep,
)
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import Subject


@dataclass(frozen=True)
class Corpus:
    """Its tables in the order of their files, every reference between them known to resolve."""

    subject: Subject
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    causes: tuple[CausalLink, ...]
    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    footnotes: tuple[Footnote, ...]
    places: tuple[Place, ...]
    stories: tuple[StoryStep, ...]
    charts: tuple[Chart, ...]

    @property
    def tables(self) -> Mapping[str, tuple[Row, ...]]:
        names = (name for name in self.__dataclass_fields__ if name != "subject")
        return {name: getattr(self, name) for name in names}

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every event in the order of the timeline, undated ones last."""
        return entries(self)

    @cached_property
    def event(self) -> Mapping[str, Event]:
        return {event.id: event for event in self.events}

    @cached_property
    def figure(self) -> Mapping[str, Figure]:
        return {figure.id: figure for figure in self.figures}

    @cached_property
    def claim(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def actor(self) -> Mapping[str, Actor]:
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def source(self) -> Mapping[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def footnote(self) -> Mapping[int, Footnote]:
        return {note.number: note for note in self.footnotes}

    @cached_property
    def place(self) -> Mapping[str, Place]:
        return {place.id: place for place in self.places}

    @cached_property
    def events_in_order(self) -> tuple[Event, ...]:
        """As the timeline has them."""
        return tuple(self.event[entry.id] for entry in self.entries)

    def days(self, edtf: str) -> Interval | None:
        """The days a date may have fallen on.

        What goes on, does until the subject speaks; what has no beginning was under way when it
        begins.
        """
        days = interval(edtf)
        if days is None:
            return None
        return days.going_on_until(self.subject.until).under_way_since(self.subject.days[0])
