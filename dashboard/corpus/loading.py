"""Read the corpus from disk, or refuse it with what is wrong named."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.draft import Draft, Located, R
from dashboard.corpus.models import (
    TABLES,
    Actor,
    CausalLink,
    Claim,
    Event,
    Evidence,
    Figure,
    Footnote,
    Place,
    Row,
    Source,
    StoryStep,
)
from dashboard.corpus.problems import MOST, InvalidCorpus, Problem, Problems, quoted
from dashboard.corpus.reading import RawRow, RawTable, read_table
from dashboard.corpus.rules import RULES


@dataclass(frozen=True)
class _Table:
    model: type[Row]
    raw: RawTable
    rows: tuple[Located[Row], ...]
    problems: Problems


# A rule that needs the whole, which is there once every row and every reference holds.
RuleOfTheWhole = Callable[[Draft, Corpus], Iterator[Problem]]


def load_corpus(folder: Path, rules: Iterable[RuleOfTheWhole] = ()) -> Corpus:
    """The valid corpus of a folder that holds the ten tables.

    Raises InvalidCorpus, which counts the problems of every table and names the first: what is
    read is never partly used, and no row is ever left out. `rules` are looked at when all else
    holds.
    """
    if not folder.is_dir():
        missing = Problem(str(folder), 0, "", "", "there is no such folder")
        raise InvalidCorpus(Problems([missing]))
    tables = tuple(_load_table(folder, model) for model in TABLES)
    draft = _draft(tables)
    problems = Problems(place=_in_reading_order)
    for table in tables:
        problems.join(table.problems)
    problems.add(problem for rule in RULES for problem in rule(draft))
    if problems:
        raise InvalidCorpus(problems)
    corpus = _corpus(draft)
    problems.add(problem for rule in rules for problem in rule(draft, corpus))
    if problems:
        raise InvalidCorpus(problems)
    return corpus


def _load_table(folder: Path, model: type[Row]) -> _Table:
    file = f"{model.table}.csv"
    try:
        raw = read_table(file, (folder / file).read_bytes(), tuple(model.model_fields))
    except FileNotFoundError:
        raw = _not_read(file, "the file is missing – bring it back into the folder")
    except OSError as error:
        raw = _not_read(file, f"the file cannot be read: {error.strerror}")
    rows: list[Located[Row]] = []
    problems = Problems()
    for row in raw.rows:
        try:
            rows.append(Located(model.model_validate(row.cells), row.line))
        except ValidationError as error:
            # Rows come in their order: what is found now could no longer be among the first.
            if problems.count < MOST:
                problems.add(_problem(file, row, detail) for detail in error.errors())
            else:
                problems.count += error.error_count()
    problems.join(raw.problems)
    return _Table(model, raw, tuple(rows), problems)


def _not_read(file: str, hint: str) -> RawTable:
    return RawTable((), Problems([Problem(file, 0, "", "", hint)]))


def _draft(tables: tuple[_Table, ...]) -> Draft:
    return Draft(
        rows={table.model: table.rows for table in tables},
        ids={table.model: _keys(table) for table in tables},
        unread=frozenset(table.model for table in tables if table.raw.problems),
        unfinished=frozenset(table.model for table in tables if table.problems),
    )


def _corpus(draft: Draft) -> Corpus:
    def rows(model: type[R]) -> tuple[R, ...]:
        return tuple(place.row for place in draft.of(model))

    return Corpus(
        events=rows(Event),
        figures=rows(Figure),
        claims=rows(Claim),
        evidence=rows(Evidence),
        causes=rows(CausalLink),
        actors=rows(Actor),
        sources=rows(Source),
        footnotes=rows(Footnote),
        places=rows(Place),
        stories=rows(StoryStep),
    )


def _keys(table: _Table) -> frozenset[str]:
    (column, *_) = table.model.key
    valid = {str(getattr(place.row, column)) for place in table.rows}
    return frozenset(valid | {row.cells[column] for row in table.raw.rows})


def _in_reading_order(problem: Problem) -> tuple[int, int]:
    files = [f"{model.table}.csv" for model in TABLES]
    return files.index(problem.file), problem.line


# What a row type may find wrong with a cell, by pydantic's name for it, in plain words.
_HINTS = {
    "string_pattern_mismatch": "{value} is no id – write lowercase words joined by hyphens, "
    "such as coup-2012",
    "string_too_short": "the cell is empty – this column needs a value",
    "too_short": "the cell is empty – this column needs a value",
    "string_too_long": "{value} is too long – write at most {max_length} characters",
    "enum": "{value} is not among the values of this column – write {expected}",
    "finite_number": "{value} is too large a number – write digits alone, such as 4500",
    "int_parsing_size": "{value} is too large a number – write digits alone, such as 12",
    "greater_than_equal": "{value} is too small – write at least {ge:g}",
    "less_than_equal": "{value} is too large – write at most {le:g}",
    "value_error": "{error}",
}


def _problem(file: str, row: RawRow, detail: ErrorDetails) -> Problem:
    column, *part = detail["loc"]
    value = str(detail["input"]) if part else row.cells[str(column)]
    template = _HINTS.get(detail["type"], "{value} is not right here: {msg}")
    context = {"value": quoted(value), "msg": detail["msg"], **detail.get("ctx", {})}
    return Problem(file, row.line, str(column), value, template.format(**context))
