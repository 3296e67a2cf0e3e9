"""Figures that may be added, and such as may not."""

from itertools import combinations

import pytest

from dashboard.charts.adding import why_not
from dashboard.classroom import sums
from dashboard.classroom.material import Material
from dashboard.classroom.sums import _said, may_be_added, may_never_be_added
from dashboard.classroom.task import RIGHT
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Figure, Qualifier, Voice

Pair = tuple[Figure, Figure]


def pairs(corpus: Corpus) -> list[Pair]:
    """All of them, of figures with a number."""
    return list(combinations([f for f in corpus.figures if f.value is not None], 2))


def test_a_pair_that_may_be_added_was_looked_at(corpus: Corpus) -> None:
    """The government's count of one attack: soldiers, and a civilian counted beside them.

    Should a new row make another pair pass, someone must judge whether its sum is sound.
    """
    sound = [
        {one.id, other.id}
        for one, other in pairs(corpus)
        if may_be_added(one, other, corpus.subject)
    ]
    assert sound == [{"rec-indelimane-soldiers", "rec-indelimane-civilians"}]


@pytest.mark.parametrize(
    "cells",
    [
        {"population": "Soldiers"},
        {"attributed_to": ("malian-army",)},
        {"event": ("ogossagou-massacre",)},
        {"period": "2019-11"},
        {"geography": "Mali"},
        {"unit": "troops"},
        {"qualifier": Qualifier.AT_LEAST},
        {"voice": Voice.PAPER},
        {"part_of": ("killed-2019",)},
        {"overlaps": ("rec-indelimane-soldiers",)},
        {"value": None},
    ],
    ids=lambda cells: next(iter(cells)),
)
def test_one_difference_is_enough_to_doubt_a_sum(corpus: Corpus, cells: dict[str, object]) -> None:
    """Another counter, another bound, the same people."""
    by_id = {figure.id: figure for figure in corpus.figures}
    soldiers, civilians = by_id["rec-indelimane-soldiers"], by_id["rec-indelimane-civilians"]
    assert may_be_added(soldiers, civilians, corpus.subject)
    assert not may_be_added(soldiers, civilians.model_copy(update=cells), corpus.subject)


@pytest.mark.parametrize("unsaid", ["attributed_to", "period"])
def test_what_both_leave_unsaid_is_no_agreement(corpus: Corpus, unsaid: str) -> None:
    """Two counters nobody names need not be one."""
    empty: dict[str, object] = {unsaid: () if unsaid == "attributed_to" else ""}
    keys = ("rec-indelimane-soldiers", "rec-indelimane-civilians")
    one, other = (f.model_copy(update=empty) for f in corpus.figures if f.id in keys)
    assert not may_be_added(one, other, corpus.subject)


def test_no_pair_both_may_and_may_not_be_added(corpus: Corpus) -> None:
    """And the page gives the reason for each that may not."""
    for pair in pairs(corpus):
        assert not (may_be_added(*pair, corpus.subject) and may_never_be_added(*pair))
        if may_never_be_added(*pair):
            assert why_not(*pair, corpus.subject)


def test_one_pair_is_right_and_the_others_are_refused_with_their_reason(
    everything: Material,
) -> None:
    """By what the tables say of the two, not by what they leave unsaid."""
    said = {_said(pair, everything.corpus.subject): pair for pair in pairs(everything.corpus)}
    (task,) = sums.tasks(everything)
    assert len(task.options) == 4
    for place, option in enumerate(task.options):
        one, other = said[option.text]
        if place in task.answer:
            assert option.feedback == RIGHT
            assert one.unit == other.unit
            assert one.period == other.period
            assert one.geography == other.geography
            assert not {one.id, other.id} & {*one.overlaps, *other.overlaps}
        else:
            assert option.feedback == why_not(one, other, everything.corpus.subject)
            assert {one.id, other.id} & {
                *(*one.part_of, *one.overlaps),
                *(*other.part_of, *other.overlaps),
            }


def test_no_reason_is_given_twice(everything: Material) -> None:
    """Each wrong pair teaches something of its own."""
    (task,) = sums.tasks(everything)
    reasons = [option.feedback for option in task.options]
    assert len(set(reasons)) == len(reasons)


def test_a_number_keeps_its_word_and_its_voice(everything: Material) -> None:
    """Without them nobody could tell whether two may be added."""
    (task,) = sums.tasks(everything)
    (right,) = task.answer
    assert "1 November 2019, the record): 53 people" in task.options[right].text
    assert "1 November 2019, the record): 1 person" in task.options[right].text


def test_there_is_no_task_without_a_pair_that_may_be_added(told: tuple[Material, ...]) -> None:
    """The story of the accord has no figures to add, that of the numbers has."""
    found = {material.title: len(list(sums.tasks(material))) for material in told}
    assert found["Why the Algiers Accord failed"] == 0
    assert found["What the numbers can and cannot say"] == 1
