"""What is wrong with the tables, in the words of whoever must mend them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

# Nobody mends more in one round; a wrong column of a large table would else fill the screen.
MOST = 50
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `hint` is a sentence that names the value and says what would be right,
    or becomes one by `str`, where it takes long to find: most problems of many are never read.

    `part` is what `line` counts: the lines of a file, or the rows of a sheet. Line 0 and an empty
    column stand for the whole file and the whole line.
    """

    file: str
    line: int
    column: str
    value: str
    hint: object
    part: str = "line"

    def __str__(self) -> str:
        place = f"{self.file} {self.part} {self.line}" if self.line else self.file
        return f"{place}, {self.column}: {self.hint}" if self.column else f"{place}: {self.hint}"


Place = Callable[[Problem], tuple[int, ...]]


def _line(problem: Problem) -> tuple[int, ...]:
    return (problem.line,)


class Problems:
    """All that are found are counted; the first are kept, in the order of their `place`."""

    def __init__(self, found: Iterable[Problem] = (), place: Place = _line) -> None:
        self.count = 0
        self._place = place
        self._kept: list[Problem] = []
        self.add(found)

    def add(self, found: Iterable[Problem]) -> None:
        for problem in found:
            self.count += 1
            self._kept.append(problem)
            if len(self._kept) > 2 * MOST:
                self._kept = list(self.first)

    def join(self, others: "Problems") -> None:
        self.add(others.first)
        self.count += others.count - len(others.first)

    def moved(self, place: Callable[[Problem], Problem]) -> "Problems":
        """The same, each of the first as `place` names where it is."""
        others = Problems(map(place, self.first), lambda _: ())
        others.count = self.count
        return others

    @property
    def first(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._kept, key=self._place)[:MOST])

    def __bool__(self) -> bool:
        return self.count > 0


class InvalidCorpus(Exception):
    """The tables do not hold; the first problems are in `problems`, in the order of the files."""

    def __init__(self, found: Problems) -> None:
        super().__init__(found)
        self.problems = found.first
        self.count = found.count

    def __str__(self) -> str:
        """One problem on a line, and how many there are beyond those."""
        more = self.count - len(self.problems)
        return "\n".join([*map(str, self.problems), *([f"… and {more} more."] if more else [])])


def quoted(value: object) -> str:
    """As a sentence names it: on one line, in quotation marks, the end of a long one left out."""
    text = " ".join(str(value).split())
    return f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN]}…'"
