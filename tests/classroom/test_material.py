"""The events that tasks are drawn from, and how they are mixed."""

from dataclasses import replace

import pytest

from dashboard.classroom.material import Material, of_selection, of_story, steps_of
from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query


def test_the_lit_events_of_a_story_come_first(corpus: Corpus) -> None:
    """Then those that its steps show, and none twice."""
    steps = steps_of("from-coup-to-coup", corpus)
    material = of_story("from-coup-to-coup", corpus)
    lit = {step.event for step in steps}
    shown = {event for step in steps for event in keep(from_query(step.query, corpus)[0], corpus)}
    assert {event.id for event in material.first} == lit
    assert {event.id for event in material.then} == shown - lit
    mixed = [event.id for event in material.events("anything")]
    assert set(mixed[: len(lit)]) == lit
    assert len(set(mixed)) == len(mixed)


def test_a_story_is_called_by_its_title(corpus: Corpus) -> None:
    """The sheet is headed by it."""
    assert of_story("from-coup-to-coup", corpus).title == "From coup to coup"


def test_the_steps_of_a_story_are_in_order(corpus: Corpus) -> None:
    """Whichever order their rows are in."""
    reversed_ = replace(corpus, stories=corpus.stories[::-1])
    steps = steps_of("from-coup-to-coup", reversed_)
    assert [step.step for step in steps] == list(range(1, len(steps) + 1))


def test_a_selection_is_called_by_its_words(corpus: Corpus) -> None:
    """As the page says what it shows; without a choice, all events."""
    chosen, _ = from_query("kind=coups&years=2012..2013", corpus)
    material = of_selection(chosen, corpus)
    assert material.title == "events in 2012–2013 of the kind Coups & transitions"
    assert tuple(event.id for event in material.first) == keep(chosen, corpus)
    assert of_selection(from_query("", corpus)[0], corpus).title == "all events"


@pytest.mark.parametrize(("seed", "purpose"), [("other", "order"), ("a seed", "claim")])
def test_another_seed_or_purpose_mixes_otherwise(
    everything: Material, seed: str, purpose: str
) -> None:
    """Not every kind of task begins with the same event."""
    mixed = everything.events("order")
    assert replace(everything, seed=seed).events(purpose) != mixed
    assert everything.events("order") == mixed


def test_a_new_event_leaves_the_others_in_their_order(everything: Material) -> None:
    """A sheet of last year stays the same but for what is new."""
    before = replace(everything, first=everything.first[:-1]).events("order")
    assert [event for event in everything.events("order") if event in before] == before
