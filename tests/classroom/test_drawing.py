"""Worksheets: so many tasks of a kind, always the same, each with an answer and its ground."""

from collections import Counter
from dataclasses import replace

import pytest

from dashboard.classroom.drawing import draw
from dashboard.classroom.material import Material
from dashboard.classroom.task import TITLES, Kind, Task
from dashboard.corpus.citations import chain_in_words, source_in_words
from dashboard.corpus.corpus import Corpus
from tests.corpus.folder import Folder

ALL = 1_000


@pytest.fixture(scope="module")
def tasks(everything: Material, told: tuple[Material, ...]) -> list[Task]:
    """Every task there is, of all events and of each story."""
    return [task for material in (everything, *told) for task in draw(material, ALL).tasks]


def test_every_kind_is_drawn(tasks: list[Task]) -> None:
    """And of every kind there is something to ask."""
    assert {task.kind for task in tasks} == set(Kind)


def test_an_answer_is_one_option_or_all_in_order(tasks: list[Task]) -> None:
    """Nothing half right."""
    for task in tasks:
        places = tuple(range(len(task.options)))
        if task.kind is Kind.ORDER:
            assert tuple(sorted(task.answer)) == places
        else:
            assert len(task.answer) == 1
            assert task.answer[0] in places


def test_no_two_options_read_the_same(tasks: list[Task]) -> None:
    """Of two alike, one could not be wrong."""
    assert not [task for task in tasks if len({o.text for o in task.options}) < len(task.options)]


def test_every_option_is_answered(tasks: list[Task]) -> None:
    """Whoever errs learns why."""
    assert not [task for task in tasks if not all(option.feedback for option in task.options)]


def test_every_task_rests_on_a_footnote_or_on_the_record(corpus: Corpus, tasks: list[Task]) -> None:
    """Followed to its end; nothing is asked that nobody stated."""
    sources = {source.id: source for source in corpus.sources}
    chains = tuple(chain_in_words(note, sources) for note in corpus.footnotes)
    record = {f"the record: {source_in_words(source)}" for source in corpus.sources}
    for task in tasks:
        assert task.explanation
        resolved = [s for s in task.sources if s in record or s.startswith(chains)]
        assert resolved
        assert all(s.startswith("further footnotes: ") for s in task.sources if s not in resolved)


def test_every_task_is_about_events_of_the_table(corpus: Corpus, tasks: list[Task]) -> None:
    """So that the page can open what was asked of."""
    events = {event.id for event in corpus.events}
    assert not [task for task in tasks if not task.about or not set(task.about) <= events]


def test_the_same_seed_gives_the_same_tasks(everything: Material) -> None:
    """A sheet handed out today can be printed again next year."""
    assert draw(everything, 3) == draw(replace(everything), 3)


def test_another_seed_gives_other_tasks(everything: Material) -> None:
    """For the class next door."""
    assert draw(everything, 3).tasks != draw(replace(everything, seed="other"), 3).tasks


@pytest.mark.parametrize("each", [1, 2, 5])
def test_no_kind_has_more_than_was_asked_for(everything: Material, each: int) -> None:
    """Nor fewer, where there is enough."""
    drawn = Counter(task.kind for task in draw(everything, each).tasks)
    assert drawn == dict.fromkeys(Kind, each) | {Kind.ADDING: 1}


def test_few_tasks_have_answers_of_every_sort(everything: Material) -> None:
    """Most dates are years; four questions with one answer would be one question."""
    drawn = draw(everything, 4).tasks
    assert len({task.answer for task in drawn if task.kind is Kind.PRECISION}) == 4
    assert len({task.answer for task in drawn if task.kind is Kind.VOICE}) == 3


def test_what_cannot_be_asked_is_said(made_up: Folder) -> None:
    """A table of two events has neither an order nor a sum in it."""
    sheet = draw(Material(made_up.load(), "two", "", made_up.load().events), 3)
    assert {task.kind for task in sheet.tasks} == {Kind.PRECISION, Kind.VOICE}
    lacking = [Kind.ORDER, Kind.ADDING, Kind.CLAIM]
    assert len(sheet.lacking) == len(lacking)
    for kind, sentence in zip(lacking, sheet.lacking, strict=True):
        assert sentence.startswith(f"No task “{TITLES[kind]}”: it takes ")


def test_nothing_comes_of_nothing(corpus: Corpus) -> None:
    """An empty selection has no tasks, and says so of every kind."""
    sheet = draw(Material(corpus, "none", "", ()), 3)
    assert sheet.tasks == ()
    assert len(sheet.lacking) == len(Kind)
