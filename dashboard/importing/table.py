"""Any table of events, where whoever has it says which column is what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.corpus.problems import quoted
from dashboard.importing.sheet import SheetRow, read_sheet
from dashboard.importing.tables import Account, Import, Tables, listed
from dashboard.importing.written_dates import DateColumn, Unreadable

SEPARATOR = ";"

_NOTES = """\
- Dates are as exact as the table writes them. One that could be read in two ways, or in none,
  was left empty.
- Every value of the column of kinds became a kind; order and colours are to be set in
  `subject.toml`.
"""


@dataclass(frozen=True)
class Meaning:
    """The column that holds each; empty where there is none."""

    date: str
    title: str
    id: str = ""
    kind: str = ""
    actors: str = ""
    places: str = ""
    summary: str = ""
    source: str = ""

    def names(self) -> Iterator[str]:
        yield from filter(None, vars(self).values())


def from_table(name: str, content: bytes, meant: Meaning) -> Import:
    """Raises Refused where the file has no such column."""
    sheet = read_sheet(name, content)
    found = {key: sheet.column(column) for key, column in vars(meant).items() if column}
    meaning = Meaning(**found)
    tables = Tables()
    for notice in sheet.notices:
        tables.lose(name, notice)
    rows = tuple(sheet.rows())
    dates = DateColumn(row[meaning.date] for row in rows)
    for row in rows:
        _add(row, meaning, dates, tables)
    tables.lose_columns(sheet, rows, frozenset(meaning.names()))
    return tables.made(_account(name, meaning))


def _add(row: SheetRow, meaning: Meaning, dates: DateColumn, tables: Tables) -> None:
    if row.surplus:
        words = f"{quoted(SEPARATOR.join(row.surplus))} stands beyond the last column"
        tables.lose(row.where, words)
    title = tables.text(row.where, meaning.title, row[meaning.title])
    if not title:
        words = "empty, and an event needs a title – no event was made"
        tables.lose(row.where, f"{words} of {_whole(row)}", meaning.title)
        return
    wish = row[meaning.id].strip() if meaning.id else ""
    kind = row[meaning.kind].strip() if meaning.kind else ""
    identifier = tables.event(
        row.where,
        wish or title[:60],
        title,
        date=_date(row, meaning.date, dates, tables),
        kind=tables.kind(kind or "Events"),
        actors=listed([tables.actor(row.where, one) for one in _several(row, meaning.actors)]),
        places=listed([tables.place(row.where, one) for one in _several(row, meaning.places)]),
        summary=row[meaning.summary] if meaning.summary else "",
        sources=listed([tables.source(row.where, one) for one in _several(row, meaning.source)]),
    )
    if wish and identifier != wish:
        tables.lose(row.where, f"{quoted(wish)} is written as {identifier}", meaning.id)


def _date(row: SheetRow, column: str, dates: DateColumn, tables: Tables) -> str:
    cell = row[column].strip()
    if not cell:
        tables.lose(row.where, "empty – left undated", column)
        return ""
    try:
        written = dates.read(cell)
    except Unreadable as unreadable:
        tables.lose(row.where, f"{quoted(cell)} {unreadable} – left undated", column)
        return ""
    if written.time:
        tables.lose(row.where, f"the time {written.time} – the tables know days", column)
    return written.edtf


def _several(row: SheetRow, column: str) -> Sequence[str]:
    cell = row[column] if column else ""
    return [part.strip() for part in cell.split(SEPARATOR) if part.strip()]


def _whole(row: SheetRow) -> str:
    return quoted(", ".join(cell.strip() for cell in row.cells.values() if cell.strip()))


def _account(name: str, meaning: Meaning) -> Account:
    stem = name.rpartition(".")[0] or name
    title = " ".join(stem.replace("_", " ").replace("-", " ").split()) or "A timeline"
    said = ", ".join(f"{key} from “{column}”" for key, column in vars(meaning).items() if column)
    return Account(
        title=title[:1].upper() + title[1:],
        source=f"Made from the table `{name}`: {said}.",
        licence="Its licence is not known: the table does not say it. Ask whoever made the table "
        "before you publish, and name the licence in `subject.toml`.",
        notes=_NOTES,
        head={"title": title[:1].upper() + title[1:]},
    )
