"""Tasks as GIFT, read back by another program's reader and by the rules of Moodle's importer."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ua_exam.gift_parser import parse_gift_content

from dashboard.classroom.drawing import draw
from dashboard.classroom.gift import PLACES, as_gift, escaped
from dashboard.classroom.material import Material
from dashboard.classroom.task import Kind, Option, Task, Worksheet

# Long runs of what means something to the format, and something between them.
awkward = st.text(st.sampled_from("\\~=#{}:->\n a"), min_size=1).map(str.strip).filter(bool)


@pytest.fixture(scope="module")
def sheet(told: tuple[Material, ...], everything: Material) -> Worksheet:
    """Every task of every story, and of all events."""
    drawn = [draw(material, 1_000) for material in (*told, everything)]
    return sheet_of(*(task for one in drawn for task in one.tasks))


def sheet_of(*tasks: Task, title: str = "All", subject: str = "A subject") -> Worksheet:
    """One of these tasks alone."""
    return Worksheet(subject, title, "Drawn from nowhere.", tasks, ())


def right_and_wrong(task: Task) -> list[tuple[str, bool]]:
    """The options, as a reader of multiple choices gives them."""
    return [(option.text, place in task.answer) for place, option in enumerate(task.options)]


def pairs(task: Task) -> list[tuple[str, str]]:
    """Each event and its place, as a reader of matchings gives them."""
    return [(o.text, PLACES[task.answer.index(i)]) for i, o in enumerate(task.options)]


def test_another_reader_finds_the_same_questions(sheet: Worksheet) -> None:
    """Question for question, option for option, and which of them is right."""
    read = parse_gift_content(as_gift(sheet))
    assert len(read) == len(sheet.tasks) >= 300
    for question, task in zip(read, sheet.tasks, strict=True):
        assert question["category"] == "A subject/All"
        assert question["text"] == f"[plain]{task.question}"
        options = [(option["text"], option["is_correct"]) for option in question["options"]]
        if task.kind is Kind.ORDER:
            assert [tuple(text.split(" -> ")) for text, _ in options] == pairs(task)
        else:
            assert options == right_and_wrong(task)


def test_moodles_rules_find_the_feedback_too(sheet: Worksheet) -> None:
    """What the other reader passes over: a word for each option, and one for all."""
    for block, task in zip(as_gift(sheet).split("\n\n")[1:], sheet.tasks, strict=True):
        read = imported(block)
        assert read["text"] == task.question
        assert read["feedback"] == f"{task.explanation} Sources: {'; '.join(task.sources)}"
        if task.kind is Kind.ORDER:
            assert read["pairs"] == pairs(task)
        else:
            texts = zip(right_and_wrong(task), task.options, strict=True)
            assert read["options"] == [(*one, option.feedback) for one, option in texts]


@given(texts=st.lists(awkward, min_size=7, max_size=7))
def test_no_character_of_a_text_is_taken_for_the_formats(texts: list[str]) -> None:
    """Whatever stands in a title or a note; of the arrow alone there is another spelling."""
    one, other, feedback, reply, asked, explained, source = texts
    options = (Option(one, feedback), Option(other, reply))
    task = Task(Kind.VOICE, ("x",), asked, options, (1,), explained, (source,))
    one, other, feedback, reply, asked, explained, source = (t.replace("->", "→") for t in texts)
    chosen = imported(as_gift(sheet_of(task)).split("\n\n")[1])
    assert chosen["text"] == asked
    assert chosen["options"] == [(one, False, feedback), (other, True, reply)]
    assert chosen["feedback"] == f"{explained} Sources: {source}"
    ordering = replace(task, kind=Kind.ORDER, answer=(1, 0))
    matched = imported(as_gift(sheet_of(ordering)).split("\n\n")[1])
    assert matched["pairs"] == [(one, "second"), (other, "first")]


@pytest.mark.parametrize("character", "\\~=#{}:")
def test_what_the_format_reserves_is_escaped(character: str) -> None:
    """All seven, wherever they stand: readers differ in where they mind one."""
    assert escaped(f"a{character}b") == f"a\\{character}b"


@given(awkward)
def test_what_is_escaped_has_no_line_end(text: str) -> None:
    """An empty line would end the question."""
    assert "\n" not in escaped(text)


def test_a_slash_in_a_title_opens_no_category() -> None:
    """Nor one in the name of the subject: Moodle reads two as one."""
    sheet = sheet_of(title="North/south", subject="1914/18")
    assert as_gift(sheet) == "$CATEGORY: 1914//18/North//south\n"


def test_a_name_fits_where_moodle_keeps_it(sheet: Worksheet) -> None:
    """255 characters."""
    names = re.findall(r"^::(.+?)::", as_gift(sheet), re.MULTILINE)
    assert len(names) == len(sheet.tasks)
    assert max(map(len, names)) <= 255


def imported(block: str) -> dict[str, Any]:
    """One question as Moodle's importer takes it apart.

    Escaped characters are put aside first. Then the answers are what stands between the braces;
    the feedback for all is behind the last `####` of them; a tilde makes a multiple choice, else
    an arrow a matching; an option's own feedback is behind its first `#`.
    """
    aside = re.sub(r"\\(.)", lambda escape: f"\x00{ord(escape[1])};", block)
    head, answers = aside.split("{", 1)
    body, rest = answers.split("}", 1)
    assert not rest.strip()
    options, feedback = body.rsplit("####", 1)
    read: dict[str, Any] = {"text": back(head.split("::", 2)[2].removeprefix("[plain]"))}
    read["feedback"] = back(feedback)
    if "~" in options:
        parts = [part for part in re.split(r"(?=[~=])", options) if part.strip()]
        read["options"] = [
            (back(text), part[0] == "=", back(said))
            for part in parts
            for text, said in [part[1:].split("#", 1)]
        ]
    else:
        lines = [part for part in options.split("=") if part.strip()]
        read["pairs"] = [tuple(map(back, line.split("->", 1))) for line in lines]
    return read


def back(text: str) -> str:
    """What was put aside, in its place again; `\\n` is a line end."""
    marks = re.sub(r"\x00(\d+);", lambda mark: chr(int(mark[1])).replace("n", "\n"), text.strip())
    return marks.strip()
