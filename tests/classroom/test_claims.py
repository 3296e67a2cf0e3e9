"""The claim that an event bears on, among such as it does not."""

from dataclasses import replace

import pytest

from dashboard.classroom import claims
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Task
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Claim, Event


@pytest.fixture(scope="module")
def drawn(everything: Material) -> list[tuple[Event, Task]]:
    """Every task, with its event."""
    by_id = {event.id: event for event in everything.corpus.events}
    return [(by_id[task.about[0]], task) for task in claims.tasks(everything)]


@pytest.fixture(scope="module")
def by_text(everything: Material) -> dict[str, Claim]:
    """The claims by their words, as the options have them."""
    return {claim.claim: claim for claim in everything.corpus.claims}


def test_one_claim_is_tied_to_the_event_and_three_are_not(
    everything: Material, drawn: list[tuple[Event, Task]], by_text: dict[str, Claim]
) -> None:
    """By the table of evidence, in any of its relations."""
    tied = {(link.event, link.claim) for link in everything.corpus.evidence}
    assert len(drawn) >= 70
    for event, task in drawn:
        (right,) = task.answer
        assert [(event.id, by_text[option.text].id) in tied for option in task.options] == [
            place == right for place in range(4)
        ]
        assert [option.feedback == RIGHT for option in task.options] == [
            place == right for place in range(4)
        ]


def test_a_wrong_claim_is_far_from_the_event(
    everything: Material, drawn: list[tuple[Event, Task]], by_text: dict[str, Claim]
) -> None:
    """Of another heading, another theme and other actors, so that nobody can argue for it."""
    corpus = everything.corpus
    entries = {entry.id: entry for entry in corpus.entries}
    for event, task in drawn:
        for option in task.options:
            if option.feedback == RIGHT:
                continue
            claim = by_text[option.text]
            bearing = {link.event for link in corpus.evidence if link.claim == claim.id}
            actors = {actor for other in bearing for actor in entries[other].actor}
            assert bearing
            assert claim.section not in event.sections
            assert not set(claim.themes) & set(entries[event.id].theme)
            assert not actors & set(event.actors)


def test_no_wrong_claim_is_a_general_one(
    corpus: Corpus, drawn: list[tuple[Event, Task]], by_text: dict[str, Claim]
) -> None:
    """Of what the paper says of security anywhere, any event might be an example."""
    general = {section.id for section in corpus.subject.sections if section.general}
    assert {"I", "I.A", "I.H", "II", "III", "Conclusion"} < general
    for _, task in drawn:
        wrong = [by_text[o.text].section for o in task.options if o.feedback != RIGHT]
        assert not general.intersection(wrong)


def test_an_event_that_bears_on_nothing_is_not_asked(
    everything: Material, drawn: list[tuple[Event, Task]]
) -> None:
    """Nor one to which too many claims are near."""
    tied = {link.event for link in everything.corpus.evidence}
    asked = {event.id for event, _ in drawn}
    assert asked < tied
    assert "insecurity-between-coups" not in asked


def test_a_claim_without_any_event_is_no_wrong_answer(everything: Material) -> None:
    """Nothing in the tables says how far it is."""
    bare = "dialogue-fell-short"
    (words,) = [claim.claim for claim in everything.corpus.claims if claim.id == bare]
    evidence = tuple(link for link in everything.corpus.evidence if link.claim != bare)
    without = replace(everything, corpus=replace(everything.corpus, evidence=evidence))
    offered = [
        {o.text for task in claims.tasks(m) for o in task.options} for m in (everything, without)
    ]
    assert words in offered[0] - offered[1]


def test_the_answer_does_not_always_stand_in_one_place(drawn: list[tuple[Event, Task]]) -> None:
    """Each of the four has its share."""
    places = [task.answer[0] for _, task in drawn]
    assert min(places.count(place) for place in range(4)) >= len(drawn) // 10


def test_a_tie_of_the_papers_own_is_preferred(
    everything: Material, drawn: list[tuple[Event, Task]]
) -> None:
    """It can be looked up; the curator's can be doubted."""
    by_paper = {link.event for link in everything.corpus.evidence if link.voice == "paper"}
    for event, task in drawn:
        assert ("the paper ties them" in task.explanation) == (event.id in by_paper)


def offered(material: Material) -> set[str]:
    """The options of all tasks."""
    return {option.text for task in claims.tasks(material) for option in task.options}
