"""A subject kept as one workbook, a sheet a table: what teachers have in Excel or LibreOffice.

A sheet is named as its table (`events`), or as a list of `subject.toml` (`kinds`); the sheet
`subject` has its other keys in two columns. Cells are taken as they read: what a spreadsheet made
a date of goes back to as much of a date as the cell shows.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import pandas as pd
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from python_calamine import CalamineError

from dashboard.corpus.problems import Problem, Problems, quoted
from dashboard.corpus.reading import RawRow, RawTable, cleaned, column_name, header_problems

# A title above the table, a merged line: so many rows may stand before the names of the columns.
_HEADER_WITHIN = 10

Cells = Sequence[str]


@dataclass(frozen=True)
class Sheet:
    """The rows that hold anything, each with its number in the spreadsheet."""

    title: str
    rows: tuple[tuple[int, Cells], ...]

    def table(self, file: str, required: Sequence[str], optional: Sequence[str]) -> RawTable:
        """Its rows under their columns; what stands above the names of the columns is left out.

        `file` is what its problems are filed under.
        """
        head = self._header(required)
        _, names = self.rows[head]
        header = [column_name(name) for name in _without_tail(names)]
        problems = tuple(header_problems(file, self.rows[head][0], header, required, optional))
        if problems:
            return RawTable((), Problems(problems))
        rows: list[RawRow] = []
        beyond: list[Problem] = []
        for number, cells in self.rows[head + 1 :]:
            rows.append(RawRow(number, dict(zip(header, _padded(cells, len(header)), strict=True))))
            for stray in filter(None, cells[len(header) :]):
                hint = f"{quoted(stray)} stands beyond the last column – give it a heading"
                beyond.append(Problem(file, number, "", stray, hint))
        return RawTable(tuple(rows), Problems(beyond), tuple(header))

    def pairs(self) -> Iterator[tuple[int, str, str]]:
        """Row, key and value of a sheet of two columns; a heading `key` is passed over."""
        for number, cells in self.rows:
            key, value = _padded(cells, 2)[:2]
            if key and column_name(key) != "key":
                yield number, key, value

    def _header(self, required: Sequence[str]) -> int:
        """The first row that has all the columns a table needs; else the first there is."""
        for place, (_, cells) in enumerate(islice(self.rows, _HEADER_WITHIN)):
            if {column_name(cell) for cell in cells}.issuperset(required):
                return place
        return 0


def sheets(path: Path) -> Mapping[str, Sheet]:
    """By the name of the table, those that hold anything. Raises OSError and ValueError."""
    read = _open_document if path.suffix.lower() == ".ods" else _excel
    found = (Sheet(title, tuple(rows)) for title, rows in read(path))
    return {column_name(sheet.title): sheet for sheet in found if sheet.rows}


def _without_tail(cells: Cells) -> list[str]:
    last = max((place for place, cell in enumerate(cells) if cell), default=-1)
    return list(cells[: last + 1])


def _padded(cells: Cells, width: int) -> list[str]:
    return [*cells[:width], *[""] * (width - len(cells))]


def _excel(path: Path) -> Iterator[tuple[str, Iterator[tuple[int, Cells]]]]:
    try:
        book = load_workbook(path, data_only=True)
    except (BadZipFile, KeyError) as error:
        raise ValueError(f"this is no workbook that can be read: {error}") from None
    for sheet in book.worksheets:
        yield (
            sheet.title,
            _with_values(
                (number, [_shown(cell) for cell in row])
                for number, row in enumerate(sheet.iter_rows(), 1)
            ),
        )


def _shown(cell: Any) -> str:
    """A cell as it reads; of a merged one, all but the first are empty."""
    value = cell.value
    if isinstance(value, date) and isinstance(cell, Cell):
        return _date_shown(value, str(cell.number_format))
    return _text(value)


def _date_shown(value: date, number_format: str) -> str:
    """As much of it as its format shows: Excel keeps `March 1990` as 1 March and shows `mmm yy`."""
    shown = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", number_format).lower()
    if "d" in shown:
        return f"{value:%Y-%m-%d}"
    return f"{value:%Y-%m}" if "m" in shown else f"{value:%Y}"


def _open_document(path: Path) -> Iterator[tuple[str, Iterator[tuple[int, Cells]]]]:
    try:
        frames = pd.read_excel(path, sheet_name=None, header=None, dtype=object, engine="calamine")
    except CalamineError as error:
        raise ValueError(f"this is no workbook that can be read: {error}") from None
    for title, frame in frames.items():
        yield (
            str(title),
            _with_values(
                (number, [_of_open_document(value) for value in row])
                for number, row in enumerate(frame.itertuples(index=False), 1)
            ),
        )


def _of_open_document(value: Any) -> str:
    """A date of this format does not say how much of it is shown: a first day may be none."""
    if isinstance(value, date) and value.day == 1:
        return f"{value:%Y-%m-%d} (a date cell)"
    return f"{value:%Y-%m-%d}" if isinstance(value, date) else _text(value)


def _text(value: Any) -> str:
    if pd.isna(value):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat()
    return cleaned(str(value))


def _with_values(rows: Iterator[tuple[int, Cells]]) -> Iterator[tuple[int, Cells]]:
    return ((number, cells) for number, cells in rows if any(cells))
