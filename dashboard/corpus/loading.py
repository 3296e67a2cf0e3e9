"""Read the corpus from disk, or refuse it with what is wrong named."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from dashboard.corpus.columns import columns
from dashboard.corpus.completing import infer_charts, infer_rows, infer_terms, subject
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.draft import Draft, Located, R, Refused
from dashboard.corpus.hints import hint
from dashboard.corpus.models import (
    TABLES,
    Actor,
    CausalLink,
    Chart,
    Claim,
    Event,
    Evidence,
    Figure,
    Footnote,
    Place,
    Source,
    StoryStep,
)
from dashboard.corpus.origins import origin
from dashboard.corpus.problems import MOST, InvalidCorpus, Problem, Problems
from dashboard.corpus.reading import RawRow, RawTable
from dashboard.corpus.rows import Row
from dashboard.corpus.rules import RULES
from dashboard.corpus.subject import FILE, Head
from dashboard.corpus.subject_file import SubjectFile


@dataclass(frozen=True)
class _Table:
    model: type[Row]
    raw: RawTable
    rows: tuple[Located[Row], ...]
    refused: tuple[Refused, ...]
    problems: Problems


# A rule that needs the whole, which is there once every row and every reference holds.
RuleOfTheWhole = Callable[[Draft, Corpus], Iterator[Problem]]


def load_corpus(path: Path, rules: Iterable[RuleOfTheWhole] = ()) -> Corpus:
    """The valid corpus of a folder or a workbook: a table of events, and whatever else it has.

    Raises InvalidCorpus, which counts the problems of every table and names the first: what is
    read is never partly used, and no row is ever left out. `rules` are looked at when all else
    holds.
    """
    source = origin(path)
    said = source.subject()
    given = {model: raw for model in TABLES if (raw := source.table(model)) is not None}
    tables = [_checked(model, table) for model, table in infer_rows(given).items()]
    draft = _draft(tables, said)
    problems = Problems([*source.misnamed(), *said.problems], _in_reading_order)
    for table in tables:
        problems.join(table.problems)
    problems.add(problem for rule in RULES for problem in rule(draft))
    if problems:
        raise InvalidCorpus(problems.moved(source.placed))
    corpus = _corpus(draft, said, source.name)
    problems.add(problem for rule in rules for problem in rule(draft, corpus))
    if problems:
        raise InvalidCorpus(problems.moved(source.placed))
    return corpus


def _checked(model: type[Row], raw: RawTable) -> _Table:
    rows: list[Located[Row]] = []
    refused: list[Refused] = []
    problems = Problems()
    left_out = {column.name: "" for column in columns(model) if column.default == ""}
    for row in raw.rows:
        try:
            rows.append(Located(model.model_validate(left_out | row.cells), row.line))
        except ValidationError as error:
            # Rows come in their order: what is found now could no longer be among the first.
            if problems.count < MOST:
                problems.add(_problem(model.file(), row, detail) for detail in error.errors())
            else:
                problems.count += error.error_count()
            refused.append(_refused(model, row, error))
    problems.join(raw.problems)
    return _Table(model, raw, tuple(rows), tuple(refused), problems)


def _refused(model: type[Row], row: RawRow, error: ValidationError) -> Refused:
    wrong = {detail["loc"][0] for detail in error.errors(include_url=False, include_context=False)}
    right = {column: cell for column, cell in row.cells.items() if column not in wrong}
    return Refused(model, row.line, right)


def _draft(tables: Iterable[_Table], said: SubjectFile) -> Draft:
    by_model = {table.model: table for table in tables}
    rows: dict[type[Row], tuple[Located[Row], ...]] = {
        **dict.fromkeys(TABLES, ()),
        **{model: table.rows for model, table in by_model.items()},
        **said.declared,
    }
    rows |= infer_terms(rows)
    return Draft(
        rows=rows,
        refused={model: table.refused for model, table in by_model.items()},
        ids={
            **{model: frozenset(place.key for place in placed) for model, placed in rows.items()},
            **{model: _keys(table) for model, table in by_model.items()},
        },
        unread=frozenset(
            [
                *(model for model, table in by_model.items() if table.raw.problems),
                *(Head.LISTS if said.problems else ()),
            ]
        ),
        unfinished=frozenset(model for model, table in by_model.items() if table.problems),
        given=frozenset([*by_model, *said.declared]),
        left_out=frozenset(
            (model, column)
            for model, table in by_model.items()
            for column in model.model_fields
            if table.raw.header and column not in table.raw.header
        ),
    )


def _corpus(draft: Draft, said: SubjectFile, name: str) -> Corpus:
    def rows(model: type[R]) -> tuple[R, ...]:
        return tuple(place.row for place in draft.of(model))

    return Corpus(
        subject=subject(said.head, draft, name),
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
        charts=rows(Chart)
        if Chart in draft.given
        else tuple(infer_charts(rows(Event), rows(Figure))),
    )


def _keys(table: _Table) -> frozenset[str]:
    (column, *_) = table.model.key
    valid = {place.key for place in table.rows}
    return frozenset(valid | {row.cells.get(column, "") for row in table.raw.rows})


def _in_reading_order(problem: Problem) -> tuple[int, int]:
    files = [FILE, *(model.file() for model in TABLES)]
    place = files.index(problem.file) if problem.file in files else len(files)
    return place, problem.line


def _problem(file: str, row: RawRow, detail: ErrorDetails) -> Problem:
    column, *part = detail["loc"]
    value = str(detail["input"]) if part else row.cells.get(str(column), "")
    return Problem(file, row.line, str(column), value, hint(detail, value))
