"""The whole of what is true: ten valid tables, and what each event can be narrowed by."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from dashboard.corpus.entries import Entry, entries
from dashboard.corpus.models import (
    Actor,
    CausalLink,
    Claim,
    Event,
    Evidence,
    Figure,
    Footnote,
    Place,
    Row,
    Source,
    StoryStep,
)


@dataclass(frozen=True)
class Corpus:
    """Ten tables in the order of their files, every reference between them known to resolve."""

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

    @property
    def tables(self) -> Mapping[str, tuple[Row, ...]]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every event in the order of the timeline, undated ones last."""
        return entries(self)
