"""The chosen events as a file for another program, with what must be known to use them."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pandas as pd
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from dashboard.citing import caveat, citation
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event
from dashboard.corpus.rows import LIST_SEPARATOR
from dashboard.publishing.release import Release
from dashboard.publishing.terms import terms
from dashboard.selection.narrowing import narrow
from dashboard.selection.selection import Selection
from dashboard.selection.wording import status

COLUMNS = (*Event.model_fields, "caveat", "citation", "filter", "data_hash")

# What a spreadsheet takes for the beginning of a formula, or passes over on its way to one.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Exported:
    """The events a selection keeps, in the order of the timeline, and the selection in words."""

    words: str
    terms: Mapping[str, str]
    short_hash: str
    records: tuple[Record, ...]


def exported(selection: Selection, corpus: Corpus, release: Release) -> Exported:
    narrowed = narrow(selection, corpus)
    words = status(selection, narrowed, corpus)
    records = tuple(_record(corpus.event[kept], corpus) for kept in narrowed.kept)
    return Exported(words, terms(corpus, release), release.short_hash, records)


def _record(event: Event, corpus: Corpus) -> Record:
    return event.model_dump(mode="json") | {
        "caveat": caveat(event, corpus),
        "citation": citation(event, corpus),
    }


def as_csv(chosen: Exported) -> bytes:
    return _frame(chosen).to_csv(index=False, lineterminator="\n").encode()


def as_json(chosen: Exported) -> bytes:
    """Several values stay a list; what holds of all events stands once, beside them."""
    document = {**chosen.terms, "filter": chosen.words, "events": chosen.records}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def as_xlsx(chosen: Exported) -> bytes:
    file = BytesIO()
    # The format has no way to write control characters.
    writable = _frame(chosen).replace(ILLEGAL_CHARACTERS_RE, "", regex=True)
    writable.to_excel(file, sheet_name="events", index=False, freeze_panes=(1, 1))
    return file.getvalue()


FORMATS: Mapping[str, Callable[[Exported], bytes]] = {
    "csv": as_csv,
    "json": as_json,
    "xlsx": as_xlsx,
}


def _frame(chosen: Exported) -> pd.DataFrame:
    """Every cell is text, as in the tables: a date known to the year is no day."""
    return pd.DataFrame(_rows(chosen), columns=COLUMNS, dtype=str)


def _rows(chosen: Exported) -> Iterator[list[str]]:
    """Each row says by itself what was asked and of which state of the tables."""
    every = {"filter": chosen.words, "data_hash": chosen.short_hash}
    for record in chosen.records:
        cells = {**record, **every}
        yield [harmless(_joined(cells[column])) for column in COLUMNS]


def _joined(value: Any) -> str:
    if isinstance(value, list):
        return LIST_SEPARATOR.join(map(str, value))
    return "" if value is None else str(value)


def harmless(cell: str) -> str:
    """Text that a spreadsheet would run is marked as text; a negative number stays a number."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
