"""A subject to begin with: three example events, and every column explained."""

import csv
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from dashboard.corpus.columns import Column, columns
from dashboard.corpus.dictionary import holds
from dashboard.corpus.models import TABLES, Event
from dashboard.corpus.rows import Row

_EXAMPLE = Path(__file__).parent / "example"
_WIDTHS: Mapping[str, int] = {"summary": 60, "title": 32, "meaning": 80, "note": 40}
_WIDTH = 18
# How the name of a workbook ends.
WORKBOOK = ".xlsx"

_README = """# A timeline of your own

- `events.csv` holds the events, a row each. Only `id`, `title` and `date` are needed.
- `subject.toml` says what it is about: title, work, kinds of event, colours. You may delete it.
- `conflict-timeline --data FOLDER` shows the page; with `--watch`, every change at once.
- `conflict-timeline check FOLDER` says what is wrong, with file, line and column, and what could be
  better.

Dates say how well they are known: `1998-03-12` is a day, `1998-03` a month, `1998` a year, `1998~`
about 1998, `1999/2001` a span, `1999/..` a span that goes on; an empty cell is no date. Several
values in a cell are joined by `;`. Save tables as CSV with commas, in UTF-8.

Actors, places and sources need no tables of their own: their names in `events.csv` are enough. To
say more of them, add `actors.csv`, `places.csv` or `sources.csv`, and name them by their ids. All
other tables are optional, too.

`columns.md` explains every table and column.
"""


def folder() -> Mapping[str, bytes]:
    """The files of a folder, by name."""
    return {
        **{path.name: path.read_bytes() for path in sorted(_EXAMPLE.iterdir())},
        "README.md": _README.encode(),
        "columns.md": "\n\n".join(
            ["# Tables and their columns", *map(_explained, TABLES)]
        ).encode(),
    }


def workbook() -> bytes:
    """The same as a workbook, a sheet a table; the last sheet explains the columns."""
    book = Workbook()
    book.remove(book.worksheets[0])
    with (_EXAMPLE / "events.csv").open(encoding="utf-8", newline="") as events:
        _write(book, Event.table, csv.reader(events))
    _write(book, "subject", _subject())
    _write(book, "columns", _meanings())
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _subject() -> Iterator[list[str]]:
    yield ["key", "value"]
    yield ["title", "The bridge"]
    yield ["deck", "An invented example: how a town closed a bridge and built another."]
    yield ["curator", "Your name"]


def _meanings() -> Iterator[list[str]]:
    yield ["sheet", "column", "needed", "holds", "meaning"]
    for table in TABLES:
        for column in columns(table):
            needed = "" if column.may_be_left_out else "yes"
            yield [table.table, column.name, needed, holds(column), column.meaning]


def _write(book: Workbook, title: str, rows: Iterator[list[str]]) -> None:
    """Every cell as text: else a spreadsheet would make days of dates that are none."""
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    for column in sheet.columns:
        head, *_ = column
        head.font = Font(bold=True)
        sheet.column_dimensions[head.column_letter].width = _WIDTHS.get(str(head.value), _WIDTH)
        for cell in column:
            cell.number_format = "@"
    sheet.freeze_panes = "A2"


def _explained(table: type[Row]) -> str:
    return "\n".join([f"**{table.file()}**", "", *map(_line, columns(table))])


def _line(column: Column) -> str:
    needed = "" if column.may_be_left_out else " (needed)"
    return f"- `{column.name}`{needed}: {column.meaning}"
