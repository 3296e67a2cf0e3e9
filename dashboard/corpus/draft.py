"""Rows as read, each with its line: what the rules across rows look at before they are trusted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from dashboard.corpus.models import Row
from dashboard.corpus.problems import Problem

R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Located(Generic[R]):
    """A valid row and the line of its file on which it begins."""

    row: R
    line: int

    def problem(self, column: str, value: object, hint: object) -> Problem:
        return Problem(f"{self.row.table}.csv", self.line, column, str(value), hint)


@dataclass(frozen=True)
class Draft:
    """The valid rows of every table, and how far the rest of each table is known.

    `ids` are the keys of all rows, refused ones too: one bad cell in a row must not make each
    mention of it look wrong. `unread` are the tables of which some lines could not be read at
    all, so that their keys are not known; `unfinished` are those of which any row is refused.
    """

    rows: Mapping[type[Row], tuple[Located[Row], ...]]
    ids: Mapping[type[Row], frozenset[str]]
    unread: frozenset[type[Row]]
    unfinished: frozenset[type[Row]]

    def of(self, model: type[R]) -> tuple[Located[R], ...]:
        return cast("tuple[Located[R], ...]", self.rows[model])
