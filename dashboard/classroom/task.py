"""What a task is: a question, its options, the right answer, and what that rests on."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is asked, in the order in which a sheet asks it."""

    ORDER = "order"
    PRECISION = "precision"
    ADDING = "adding"
    VOICE = "voice"
    CLAIM = "claim"


TITLES: Mapping[Kind, str] = {
    Kind.ORDER: "Put these in order",
    Kind.PRECISION: "Known to the day, the month or the year?",
    Kind.ADDING: "Which two figures may be added?",
    Kind.VOICE: "Whose voice is this?",
    Kind.CLAIM: "Which claim does this event bear on?",
}

RIGHT = "Right."


@dataclass(frozen=True)
class Option:
    """Something to choose, and what is said to whoever chose it."""

    text: str
    feedback: str


@dataclass(frozen=True)
class Task:
    """`answer` holds places in `options`: all of them in their right order, or the one to choose.

    `about` are the ids of the events it asks of; `sources` what the answer rests on, in words.
    """

    kind: Kind
    about: tuple[str, ...]
    question: str
    options: tuple[Option, ...]
    answer: tuple[int, ...]
    explanation: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Worksheet:
    """The tasks drawn from a story or a selection; `lacking` says for which kinds none could be.

    `subject` is what the tables are about, `drawn_from` a sentence on whose they are.
    """

    subject: str
    title: str
    drawn_from: str
    tasks: tuple[Task, ...]
    lacking: tuple[str, ...]
