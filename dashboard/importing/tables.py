"""The folder that is made: its tables while rows are added, and what could not be carried over."""

import csv
import io
import re
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.corpus.dates import in_words
from dashboard.corpus.models import (
    Actor,
    Chart,
    Event,
    Figure,
    Place,
    Source,
)
from dashboard.corpus.rows import LIST_SEPARATOR, Row
from dashboard.corpus.subject import FILE, ActorKind, Kind, Term
from dashboard.importing.cleaning import clean
from dashboard.importing.ids import Ids
from dashboard.importing.sheet import Sheet, SheetRow
from dashboard.importing.toml import as_toml

README = "README.md"
NOT_CARRIED = "not-carried-over.txt"
_TABLES: tuple[type[Row], ...] = (Event, Figure, Actor, Source, Place, Chart)
WRITTEN = (*(model.file() for model in _TABLES), FILE, README, NOT_CARRIED)

LONGEST_TITLE = 200
# What is called by unseen characters alone.
_NAMELESS = "Without a name"
_LINK = re.compile(r"https?://[^\s/]")

Cells = dict[str, str]


@dataclass(frozen=True)
class Import:
    """`files` by name; `lost` are sentences, each with the place that it speaks of."""

    files: Mapping[str, bytes]
    lost: tuple[str, ...]
    events: int


@dataclass(frozen=True)
class Account:
    """What README.md says: where the data come from, who may do what with them, how to read them.

    `head` are the values of `subject.toml` beside its lists.
    """

    title: str
    source: str
    licence: str
    notes: str
    head: Mapping[str, Any]


class Tables:
    """Every text passes through `text`, so that the folder can be read again."""

    def __init__(self) -> None:
        self.lost: list[str] = []
        self._rows: dict[type[Row], list[Cells]] = {model: [] for model in _TABLES}
        self._ids = {model: Ids() for model in (*_TABLES, Kind, ActorKind)}
        self._named: dict[tuple[type[Row], Hashable], Cells] = {}
        self._term_ids: dict[type[Term], dict[str, str]] = {Kind: {}, ActorKind: {}}
        self._terms: dict[type[Term], dict[str, Mapping[str, Any]]] = {Kind: {}, ActorKind: {}}

    @property
    def events(self) -> Sequence[Mapping[str, str]]:
        return self._rows[Event]

    @property
    def figures(self) -> Sequence[Mapping[str, str]]:
        return self._rows[Figure]

    def lose(self, where: str, words: str, column: str = "") -> None:
        place = f"{where}, {column}" if column else where
        self.lost.append(clean(f"{place}: {' '.join(words.split())}")[0])

    def lose_columns(self, sheet: Sheet, rows: Sequence[SheetRow], carried: frozenset[str]) -> None:
        """All but those that are carried over, each once, with how many rows fill it."""
        for column in sheet.columns:
            times = sum(1 for row in rows if row[column].strip())
            if times and column not in carried:
                words = f"not carried over; it is filled in {rows_in_words(times)}"
                self.lose(f"column {column or 'without a name'}", words)

    def text(self, where: str, column: str, text: str) -> str:
        tidy, notices = clean(text)
        for notice in notices:
            self.lose(where, notice, column)
        return tidy

    def event(self, where: str, wish: str, title: str, **cells: str) -> str:
        """Adds one, and gives its id; a title beyond what the tables take goes on in the note."""
        tidy = {name: self.text(where, name, cell) for name, cell in cells.items()}
        title = " ".join(self.text(where, "title", title).split()) or _NAMELESS
        if len(title) > LONGEST_TITLE:
            self.lose(where, f"cut to {LONGEST_TITLE} characters; the note has all of it", "title")
            tidy["note"] = _joined(f"The whole title: {title}", tidy.get("note", ""))
            title = title[: LONGEST_TITLE - 1].rstrip() + "…"
        identifier = self._ids[Event].new(wish)
        self._rows[Event].append({"id": identifier, "title": title, **tidy})
        return identifier

    def figure(self, where: str, event: str, wish: str, **cells: str) -> str:
        tidy = {name: self.text(where, name, cell) for name, cell in cells.items()}
        identifier = self._ids[Figure].new(wish)
        self._rows[Figure].append({"id": identifier, "event": event, **tidy})
        return identifier

    def actor(self, where: str, name: str, **cells: str) -> str:
        """The id of whoever is so called; empty for no name."""
        return self._once(Actor, where, name, name, cells)

    def place(self, where: str, name: str, **cells: str) -> str:
        """Places of one name may be several: what else is known tells them apart."""
        return self._once(Place, where, (name, *cells.values()), name, cells)

    def source(self, where: str, title: str, **cells: str) -> str:
        """A work, or no more than an address."""
        if not cells.get("url") and _LINK.match(title):
            cells["url"] = title
        return self._once(Source, where, (title, *cells.values()), title, cells)

    def chart(self, **cells: str) -> None:
        self._rows[Chart].append(cells)

    def kind(self, label: str, *, harm: bool = False) -> str:
        return self._term(Kind, label, {"harm": True} if harm else {})

    def actor_kind(self, label: str) -> str:
        return self._term(ActorKind, label, {})

    def tell_apart(self) -> None:
        """Events of one title by their dates."""
        times = Counter(row["title"] for row in self._rows[Event])
        for row in self._rows[Event]:
            dated = f"{row['title']} ({in_words(row['date'])})"
            if times[row["title"]] > 1 and row["date"] and len(dated) <= LONGEST_TITLE:
                row["title"] = dated

    def made(self, account: Account) -> Import:
        files = {model.file(): _csv(model, rows) for model, rows in self._rows.items() if rows}
        terms = {model.table: list(rows.values()) for model, rows in self._terms.items()}
        said = {key: _tidied(value) for key, value in account.head.items()}
        files[FILE] = as_toml({**said, **terms}).encode()
        files[README] = _readme(account, len(self.events), len(self.lost)).encode(errors="replace")
        if self.lost:
            files[NOT_CARRIED] = ("\n".join(self.lost) + "\n").encode()
        return Import(files, tuple(self.lost), len(self.events))

    def _once(self, model: type[Row], where: str, key: Hashable, name: str, cells: Cells) -> str:
        if (model, key) not in self._named:
            tidy = {column: self.text(where, column, cell) for column, cell in cells.items()}
            called = self.text(where, model.table, name)
            if not called:
                return ""
            column = "title" if model is Source else "name"
            row = {"id": self._ids[model].new(called), column: called, **tidy}
            self._rows[model].append(row)
            self._named[model, key] = row
        return self._named[model, key]["id"]

    def _term(self, model: type[Term], label: str, more: Mapping[str, Any]) -> str:
        if label not in self._term_ids[model]:
            tidy = self.text(model.table, label, label) or _NAMELESS
            identifier = self._ids[model].of(tidy, tidy)
            self._term_ids[model][label] = identifier
            self._terms[model].setdefault(identifier, {"id": identifier, "label": tidy, **more})
        return self._term_ids[model][label]


def rows_in_words(times: int) -> str:
    return "1 row" if times == 1 else f"{times} rows"


def listed(ids: Sequence[str]) -> str:
    """As one cell holds several."""
    return LIST_SEPARATOR.join(dict.fromkeys(filter(None, ids)))


def _tidied(value: Any) -> Any:
    return clean(value)[0] if isinstance(value, str) else value


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _csv(model: type[Row], rows: Sequence[Cells]) -> bytes:
    """Those of the table's columns that a row fills in."""
    filled = {column for row in rows for column, cell in row.items() if cell}
    needed = {"date"} if model is Event else set()
    columns = [column for column in model.model_fields if column in filled | needed]
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def _readme(account: Account, events: int, lost: int) -> str:
    left = (
        f"What could not be carried over stands in `{NOT_CARRIED}`: {lost} lines."
        if lost
        else "Everything was carried over."
    )
    return (
        f"# {account.title}\n\n{events} events. {account.source}\n\n"
        f"## Licence\n\n{account.licence}\n\n"
        f"## How to read these tables\n\n{account.notes}- {left}\n\n"
        "`conflict-timeline check FOLDER` says what is wrong with them and what could be better, "
        "`conflict-timeline --data FOLDER` shows the page.\n"
    )
