"""Where a subject is kept: a folder of CSV files with a `subject.toml`, or one workbook."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from dashboard.corpus.columns import optional_columns, required_columns
from dashboard.corpus.models import TABLES, Event
from dashboard.corpus.problems import InvalidCorpus, Problem, Problems
from dashboard.corpus.reading import RawTable, read_table
from dashboard.corpus.rows import LIST_SEPARATOR, Row, in_cell
from dashboard.corpus.subject import FILE, Head
from dashboard.corpus.subject_file import SubjectFile, read_subject, subject_from
from dashboard.corpus.toml_lines import KeyPath

if TYPE_CHECKING:
    from dashboard.corpus.workbook import Sheet

ENDINGS = frozenset({".xlsx", ".xlsm", ".ods"})
SUBJECT = "subject"
MISSING = "is missing – it is the one table that every subject has"


class Origin(Protocol):
    """What a subject is read from."""

    @property
    def name(self) -> str:
        """What the subject is called where it says no title."""

    def table(self, model: type[Row]) -> RawTable | None:
        """None where it leaves the table out; of the events that is a problem."""

    def subject(self) -> SubjectFile:
        """What it says of its subject."""

    def misnamed(self) -> Iterator[Problem]:
        """Files or sheets that nearly have the name of a table, and would be left out."""

    def placed(self, problem: Problem) -> Problem:
        """As whoever must mend it finds the place: `events.csv` as `sheet events`."""


def origin(path: Path) -> Origin:
    """Raises InvalidCorpus where there is neither a folder nor a workbook that can be read."""
    if path.is_dir():
        return Folder(path)
    if not path.is_file():
        raise InvalidCorpus(Problems([_unread(path, "there is no such folder or file")]))
    if path.suffix.lower() not in ENDINGS:
        hint = f"neither a folder nor a workbook – its name ends in {', '.join(sorted(ENDINGS))}"
        raise InvalidCorpus(Problems([_unread(path, hint)]))
    # Spreadsheets take pandas, which takes half a second that a folder need not wait for.
    from dashboard.corpus.workbook import sheets  # noqa: PLC0415

    try:
        return Sheets(path.stem, sheets(path))
    except (OSError, ValueError) as error:
        raise InvalidCorpus(Problems([_unread(path, str(error))])) from None


@dataclass(frozen=True)
class Folder:
    """CSV files and `subject.toml`."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.resolve().name

    def table(self, model: type[Row]) -> RawTable | None:
        file = model.file()
        try:
            content = (self.path / file).read_bytes()
        except FileNotFoundError:
            return _refused(file, f"the file {MISSING}") if model is Event else None
        except OSError as error:
            return _refused(file, f"the file cannot be read: {error.strerror}")
        return read_table(file, content, required_columns(model), optional_columns(model))

    def subject(self) -> SubjectFile:
        return read_subject(self.path)

    def misnamed(self) -> Iterator[Problem]:
        return _misnamed({path.stem: path.name for path in sorted(self.path.glob("*.csv"))})

    def placed(self, problem: Problem) -> Problem:
        return problem


@dataclass(frozen=True)
class Sheets:
    """A workbook, and its sheets by the names of the tables."""

    name: str
    sheets: Mapping[str, "Sheet"]

    def table(self, model: type[Row]) -> RawTable | None:
        sheet = self.sheets.get(model.table)
        if sheet is None:
            return _refused(model.file(), f"the sheet {MISSING}") if model is Event else None
        return sheet.table(model.file(), required_columns(model), optional_columns(model))

    def subject(self) -> SubjectFile:
        """From the sheet `subject`, and from one for each of its lists."""
        values: dict[str, Any] = {}
        lines: dict[KeyPath, int] = {}
        for row, key, value in self.sheets[SUBJECT].pairs() if SUBJECT in self.sheets else ():
            path = tuple(key.split("."))
            lines[path] = row
            _put(values, path, _value(key, value))
        problems: list[Problem] = []
        for model in Head.LISTS:
            if sheet := self.sheets.get(model.table):
                table = sheet.table(FILE, required_columns(model), optional_columns(model))
                problems += table.problems.first
                lines |= {(model.table, place): row.line for place, row in enumerate(table.rows)}
                values[model.table] = [_term(row.cells) for row in table.rows]
        read = subject_from(values, lines)
        return replace(read, problems=(*problems, *read.problems))

    def misnamed(self) -> Iterator[Problem]:
        return _misnamed({name: name for name in self.sheets})

    def placed(self, problem: Problem) -> Problem:
        """Of the subject, the first part of a key is the list that has a sheet of its own."""
        name = problem.file.removesuffix(".csv")
        if problem.file == FILE:
            first, _, key = problem.column.partition(".")
            own = first in self.sheets
            name = first if own else SUBJECT
            problem = replace(problem, column=key if own else problem.column)
        title = self.sheets[name].title if name in self.sheets else name
        return replace(problem, file=f"sheet {title}", part="row")


def _misnamed(files: Mapping[str, str]) -> Iterator[Problem]:
    """Of files by the name of the table that each would be."""
    known = [SUBJECT, *(model.table for model in (*TABLES, *Head.LISTS))]
    for name, file in files.items():
        if name not in known and (near := get_close_matches(name, known, n=1, cutoff=0.8)):
            hint = f"this is no table – did you mean '{near[0]}'?"
            yield Problem(file, 0, "", "", hint)


def _term(cells: Mapping[str, str]) -> dict[str, Any]:
    """A row of a closed list; a cell of several values is a list, as in `subject.toml`."""
    return {name: _value(name, cell) for name, cell in cells.items() if cell}


def _put(values: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *tables, key = path
    for table in tables:
        values = values.setdefault(table, {})
    values[key] = value


# Keys that hold several values, which a cell joins as those of the tables are joined.
_LISTS = frozenset({"years", "claims", "sections"})


def _value(key: str, value: str) -> Any:
    if key not in _LISTS:
        return value
    if key == "years":
        return [_number(part) for part in in_cell(value.replace(",", LIST_SEPARATOR))]
    return list(in_cell(value))


def _number(text: str) -> int | str:
    """As TOML has it; what is none is refused where the key is checked."""
    return int(text) if text.removeprefix("-").isdecimal() else text


def _unread(path: Path, words: str) -> Problem:
    return Problem(str(path), 0, "", "", words)


def _refused(file: str, words: str) -> RawTable:
    return RawTable((), Problems([Problem(file, 0, "", "", words)]))
