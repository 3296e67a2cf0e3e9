"""Rows as read, each with its line: what the rules across rows look at before they are trusted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from dashboard.corpus.problems import Problem
from dashboard.corpus.rows import Row

R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Located(Generic[R]):
    """A valid row, the line of its file on which it begins, and those of its cells beyond that."""

    row: R
    line: int
    lines: Mapping[str, int] = field(default_factory=dict)

    def problem(self, column: str, value: object, hint: object) -> Problem:
        row, line = self.row, self.lines.get(column, self.line)
        return Problem(row.file(), line, row.place(column), str(value), hint)

    @property
    def key(self) -> str:
        """The first of the columns by which the row is known."""
        return str(getattr(self.row, self.row.key[0]))


@dataclass(frozen=True)
class Refused:
    """What is right of a row that is not valid: other cells than those for which it is refused."""

    model: type[Row]
    line: int
    cells: Mapping[str, str]

    def problem(self, column: str, value: object, hint: object) -> Problem:
        return Problem(self.model.file(), self.line, column, str(value), hint)


@dataclass(frozen=True)
class Draft:
    """The valid rows of every table, and how far the rest of each table is known.

    `ids` are the keys of all rows, refused ones too: one bad cell in a row must not make each
    mention of it look wrong. `unread` are the tables of which some lines could not be read at
    all, so that their keys are not known; `unfinished` are those of which any row is refused;
    `given` are the tables and lists that the folder has, or names rows of; `left_out` the columns
    that those tables do not have.
    """

    rows: Mapping[type[Row], tuple[Located[Row], ...]]
    refused: Mapping[type[Row], tuple[Refused, ...]]
    ids: Mapping[type[Row], frozenset[str]]
    unread: frozenset[type[Row]]
    unfinished: frozenset[type[Row]]
    given: frozenset[type[Row]]
    left_out: frozenset[tuple[type[Row], str]]

    def of(self, model: type[R]) -> tuple[Located[R], ...]:
        return cast("tuple[Located[R], ...]", self.rows[model])
