"""What is wrong with the tables, in the words of whoever must mend them."""

from collections.abc import Iterable
from dataclasses import dataclass

_SHOWN = 60


@dataclass(frozen=True)
class Problem:
    """One thing to mend. `hint` is a sentence that names the value and says what would be right.

    Line 0 and an empty column stand for the whole file and the whole line.
    """

    file: str
    line: int
    column: str
    value: str
    hint: str

    def __str__(self) -> str:
        place = f"{self.file} line {self.line}" if self.line else self.file
        return f"{place}, {self.column}: {self.hint}" if self.column else f"{place}: {self.hint}"


class InvalidCorpus(Exception):
    """The tables do not hold; every problem found is in `problems`, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def quoted(value: object) -> str:
    """As a sentence names it: on one line, in quotation marks, the end of a long one left out."""
    text = " ".join(str(value).split())
    return f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN]}…'"
