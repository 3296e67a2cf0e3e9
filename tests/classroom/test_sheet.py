"""Tasks on paper: the questions, and the answers apart."""

import re

import pytest

from dashboard.classroom.drawing import draw
from dashboard.classroom.material import Material
from dashboard.classroom.sheet import NEW_PAGE, WIDTH, as_text
from dashboard.classroom.task import Worksheet


@pytest.fixture(scope="module")
def sheet(told: tuple[Material, ...]) -> Worksheet:
    """Of the first story."""
    return draw(told[0], 5)


def flat(text: str) -> str:
    """Without its line ends."""
    return " ".join(text.split())


def test_the_answers_stand_on_a_page_of_their_own(sheet: Worksheet) -> None:
    """One page is handed out, the other is kept."""
    questions, answers = as_text(sheet).split(NEW_PAGE)
    assert questions.startswith("Tasks: From coup to coup\n====")
    assert answers.startswith("Answers: From coup to coup\n====")


def test_the_questions_tell_no_answer(sheet: Worksheet) -> None:
    """Neither why nor whence."""
    questions = flat(as_text(sheet).split(NEW_PAGE)[0])
    for task in sheet.tasks:
        assert flat(task.question) in questions
        assert all(flat(option.text) in questions for option in task.options)
        assert flat(task.explanation) not in questions
    assert "fn " not in questions


def test_every_answer_is_there_with_its_reason_and_its_ground(sheet: Worksheet) -> None:
    """Letter, explanation and footnotes, under the number of the question."""
    answers = as_text(sheet).split(NEW_PAGE)[1]
    letters = re.findall(r"^\d+\. +([A-D](?:, [A-D])*)$", answers, re.MULTILINE)
    assert letters == [", ".join("ABCD"[place] for place in task.answer) for task in sheet.tasks]
    for task in sheet.tasks:
        assert flat(task.explanation) in flat(answers)
        assert all(flat(source) in flat(answers) for source in task.sources)


def test_the_numbers_of_both_pages_agree(sheet: Worksheet) -> None:
    """From 1 on."""
    for page in as_text(sheet).split(NEW_PAGE):
        numbers = re.findall(r"^(\d+)\. ", page, re.MULTILINE)
        assert numbers == [str(number + 1) for number in range(len(sheet.tasks))]


def test_no_line_is_too_long_for_a_page(sheet: Worksheet) -> None:
    """Printed as it is, without a program that wraps it."""
    assert max(map(len, as_text(sheet).splitlines())) <= WIDTH


def test_both_pages_name_the_paper(sheet: Worksheet) -> None:
    """A page found alone says what it rests on."""
    for page in as_text(sheet).split(NEW_PAGE):
        assert "Sean Tenaglia, “Safeguarding Mali’s Future" in flat(page)
