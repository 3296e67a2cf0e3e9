"""Tasks as GIFT, the text format from which Moodle and other learning platforms import questions.

A question of one right answer is a multiple choice, a question of an order is a matching: each
event with its place.
"""

from collections.abc import Iterator

from dashboard.classroom.task import TITLES, Kind, Task, Worksheet

PLACES = ("first", "second", "third", "fourth")

_ESCAPES = str.maketrans({character: f"\\{character}" for character in "\\~=#{}:"} | {"\n": "\\n"})


def as_gift(sheet: Worksheet) -> str:
    """A category within that of the subject, and a blank line after each task."""
    category = f"$CATEGORY: {_category(sheet.subject)}/{_category(sheet.title)}"
    return "\n\n".join([category, *map(_question, sheet.tasks)]) + "\n"


def _category(name: str) -> str:
    """A slash would open a category within it; Moodle reads two as one of the name."""
    return name.replace("/", "//")


def escaped(text: str) -> str:
    """No character of it is taken for the format's; there is no way to escape its arrow."""
    return text.replace("->", "→").translate(_ESCAPES)


def _question(task: Task) -> str:
    """Marked as plain, else `<` would begin a tag."""
    options = _matching(task) if task.kind is Kind.ORDER else _choice(task)
    name = f"{TITLES[task.kind]} ({', '.join(task.about)})"
    rests_on = " Sources: " + "; ".join(task.sources)
    return "\n".join(
        [
            f"::{escaped(name)}::[plain]{escaped(task.question)}{{",
            *(f"\t{option}" for option in options),
            f"\t####{escaped(task.explanation + rests_on)}",
            "}",
        ]
    )


def _choice(task: Task) -> Iterator[str]:
    for place, option in enumerate(task.options):
        mark = "=" if place in task.answer else "~"
        yield f"{mark}{escaped(option.text)}#{escaped(option.feedback)}"


def _matching(task: Task) -> Iterator[str]:
    """In the order of the options: Moodle mixes them again, other readers may not."""
    for place, option in enumerate(task.options):
        yield f"={escaped(option.text)} -> {PLACES[task.answer.index(place)]}"
