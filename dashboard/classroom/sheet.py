"""Tasks as plain text: a sheet of questions for the class, and one of answers on a page apart."""

from collections.abc import Callable, Iterator
from string import ascii_uppercase
from textwrap import TextWrapper

from dashboard.classroom.task import RIGHT, Kind, Task, Worksheet

WIDTH = 78
NEW_PAGE = "\f"
BLANK = "Answer: " + "_" * 24

_Lines = Callable[[Task], Iterator[str]]


def as_text(sheet: Worksheet) -> str:
    asked = _page(f"Tasks: {sheet.title}", sheet, _asked)
    answered = _page(f"Answers: {sheet.title}", sheet, _answered)
    return f"{asked}\n{NEW_PAGE}{answered}"


def _page(title: str, sheet: Worksheet, lines: _Lines) -> str:
    blocks = (_block(number, lines(task)) for number, task in enumerate(sheet.tasks, start=1))
    return "\n\n".join([f"{title}\n{'=' * len(title)}", *blocks, _filled(sheet.drawn_from)]) + "\n"


def _block(number: int, lines: Iterator[str]) -> str:
    """The first line behind its number, the others beneath it."""
    mark = f"{number}. "
    below = " " * len(mark)
    first = _filled(next(lines), mark, below)
    return "\n".join([first, *(_filled(line, below, f"{below}   ") for line in lines)])


def _filled(text: str, first: str = "", below: str = "") -> str:
    return TextWrapper(
        WIDTH, initial_indent=first, subsequent_indent=below, break_on_hyphens=False
    ).fill(text)


def _asked(task: Task) -> Iterator[str]:
    yield task.question
    for letter, option in zip(ascii_uppercase, task.options, strict=False):
        yield f"{letter}  {option.text}"
    yield BLANK


def _answered(task: Task) -> Iterator[str]:
    yield ", ".join(ascii_uppercase[place] for place in task.answer)
    yield task.explanation
    if task.kind is not Kind.ORDER:
        yield from _why_not_the_others(task)
    for source in task.sources:
        yield f"– {source}"


def _why_not_the_others(task: Task) -> Iterator[str]:
    for letter, option in zip(ascii_uppercase, task.options, strict=False):
        if option.feedback != RIGHT:
            yield f"Not {letter}: {option.feedback}"
