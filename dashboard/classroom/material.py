"""What tasks are drawn from: the events of a story or a selection, mixed as a seed decides."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TypeVar

from dashboard.classroom.grounds import Grounds
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event, StoryStep
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from dashboard.selection.selection import Selection
from dashboard.selection.wording import in_words

T = TypeVar("T")


@dataclass(frozen=True)
class Material:
    """`then` are events to go on to where those that come `first` do not suffice."""

    corpus: Corpus
    title: str
    seed: str
    first: tuple[Event, ...]
    then: tuple[Event, ...] = ()

    @cached_property
    def grounds(self) -> Grounds:
        return Grounds(self.corpus)

    def events(self, purpose: str) -> list[Event]:
        """Mixed, each purpose otherwise, so that not every kind of task asks of the same events."""
        return [
            *self.mixed(self.first, purpose, lambda event: event.id),
            *self.mixed(self.then, purpose, lambda event: event.id),
        ]

    def mixed(self, things: Iterable[T], purpose: str, name: Callable[[T], str]) -> list[T]:
        """By a digest of their names: what is added to a table leaves the order of the rest."""

        def digest(thing: T) -> bytes:
            return sha256(f"{self.seed} {purpose} {name(thing)}".encode()).digest()

        return sorted(things, key=digest)


def steps_of(story: str, corpus: Corpus) -> tuple[StoryStep, ...]:
    """In their order; none where there is no such story."""
    steps = (step for step in corpus.stories if step.story == story)
    return tuple(sorted(steps, key=lambda step: step.step))


def of_story(story: str, corpus: Corpus, seed: str = "") -> Material:
    """First the events that its steps light, then the others that its steps show."""
    steps = steps_of(story, corpus)
    lit = [step.event for step in steps if step.event]
    shown = [kept for step in steps for kept in keep(from_query(step.query, corpus)[0], corpus)]
    return Material(
        corpus,
        steps[0].story_title,
        seed or story,
        _events(lit, corpus),
        _events((event for event in shown if event not in lit), corpus),
    )


def of_selection(selection: Selection, corpus: Corpus, seed: str = "") -> Material:
    asked = in_words(selection, corpus)
    return Material(corpus, asked or "all events", seed, _events(keep(selection, corpus), corpus))


def _events(ids: Iterable[str], corpus: Corpus) -> tuple[Event, ...]:
    by_id = {event.id: event for event in corpus.events}
    return tuple(by_id[key] for key in dict.fromkeys(ids))
