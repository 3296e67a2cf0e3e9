"""The chosen events as a file for another program, with what must be known to use them."""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from dashboard.citing import caveat, citation
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import LIST_SEPARATOR, Event
from dashboard.selection.narrowing import narrow
from dashboard.selection.selection import Selection
from dashboard.selection.wording import status

COLUMNS = (*Event.model_fields, "caveat", "citation", "filter")

# What a spreadsheet takes for the beginning of a formula, or passes over on its way to one.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Exported:
    """The events a selection keeps, in the order of the timeline, and the selection in words."""

    words: str
    records: tuple[Record, ...]


def exported(selection: Selection, corpus: Corpus) -> Exported:
    narrowed = narrow(selection, corpus)
    words = status(selection, narrowed, corpus)
    events = {event.id: event for event in corpus.events}
    return Exported(words, tuple(_record(events[kept], corpus, words) for kept in narrowed.kept))


def _record(event: Event, corpus: Corpus, words: str) -> Record:
    return event.model_dump(mode="json") | {
        "caveat": caveat(event, corpus),
        "citation": citation(event, corpus),
        "filter": words,
    }


def as_csv(chosen: Exported) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(record) for record in chosen.records)
    return text.getvalue().encode()


def as_json(chosen: Exported) -> bytes:
    """Several values stay a list; the words of the filter stand once, beside the events."""
    events = [{k: v for k, v in record.items() if k != "filter"} for record in chosen.records]
    document = {"filter": chosen.words, "events": events}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def as_xlsx(chosen: Exported) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("events")
    sheet.freeze_panes = "B2"
    sheet.append(COLUMNS)
    for record in chosen.records:
        # The format has no way to write control characters.
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in _cells(record)])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


FORMATS: Mapping[str, Callable[[Exported], bytes]] = {
    "csv": as_csv,
    "json": as_json,
    "xlsx": as_xlsx,
}


def _cells(record: Record) -> list[str]:
    return [harmless(_joined(record[column])) for column in COLUMNS]


def _joined(value: Any) -> str:
    return LIST_SEPARATOR.join(map(str, value)) if isinstance(value, list) else str(value)


def harmless(cell: str) -> str:
    """Text that a spreadsheet would run is marked as text; a negative number stays a number."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
