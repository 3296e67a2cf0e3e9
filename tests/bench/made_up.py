"""Make large tables out of the real ones: valid, and as varied as a larger paper would be."""

import csv
import random
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from dashboard.corpus.models import TABLES
from dashboard.corpus.subject import FILE
from dashboard.paths import DATA

Cells = dict[str, str]
Tables = dict[str, list[Cells]]

_YEAR = re.compile(r"\d{4}")
_FIRST, _LAST = 2012, 2020
_LONGEST_TITLE = 60
# The scope of the subject itself.
_OWN = "core"
# Drawn one by one, so that the texts compress no better than texts that people wrote.
_WORDY = ("summary", "note", "record_note")


def write_tables(folder: Path, events: int, seed: int) -> None:
    """The real tables and, up to that many events, copies with other ids, words and dates.

    A copy keeps its original's kind, scope and evidence; the same seed gives the same tables.
    """
    tables = {model.table: _read(model.table) for model in TABLES}
    missing = events - len(tables["events"])
    if missing < 0:
        raise ValueError(f"{events} events are fewer than the real ones")
    _multiply(tables, missing, random.Random(seed))
    shutil.copy(DATA / FILE, folder)
    for model in TABLES:
        _write(folder / f"{model.table}.csv", tuple(model.model_fields), tables[model.table])


def _read(table: str) -> list[Cells]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, columns: tuple[str, ...], rows: list[Cells]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _multiply(tables: Tables, copies: int, chance: random.Random) -> None:
    originals = list(tables["events"])
    evidence, figures = list(tables["evidence"]), list(tables["figures"])
    maker = _Maker(originals, chance)
    for number in range(copies):
        original = originals[number % len(originals)]
        own = f"-{number // len(originals) + 2}"
        tables["events"].append(maker.event(original, own))
        tables["evidence"] += [
            row | {"event": row["event"] + own}
            for row in evidence
            if row["event"] == original["id"]
        ]
        # What a figure may not be added to is told of the original alone.
        tables["figures"] += [
            row | {"id": row["id"] + own, "event": original["id"] + own} | _ALONE
            for row in figures
            # Of a figure with several events, the copy goes with the first of them.
            if row["event"].split(";")[0] == original["id"]
        ]


_ALONE = {"part_of": "", "overlaps": ""}


@dataclass
class _Maker:
    originals: list[Cells]
    chance: random.Random

    def __post_init__(self) -> None:
        self._titles = [word for row in self.originals for word in row["title"].split()]
        self._words = [word for row in self.originals for word in row["summary"].split()]

    def event(self, original: Cells, own: str) -> Cells:
        changed = {column: self._like(original[column]) for column in _WORDY}
        return (
            original
            | changed
            | self._elsewhere()
            | self._moved(original)
            | {"id": original["id"] + own, "title": self._title(original["title"])}
        )

    def _like(self, text: str) -> str:
        """As many words as the text has."""
        return " ".join(self.chance.choices(self._words, k=len(text.split())))

    def _title(self, title: str) -> str:
        words = " ".join(self.chance.choices(self._titles, k=len(title.split())))
        return words[:_LONGEST_TITLE].strip()

    def _elsewhere(self) -> Cells:
        """Whom, where and in which notes: each as some event has it."""
        columns = ("actors", "places", "footnotes")
        return {column: self.chance.choice(self.originals)[column] for column in columns}

    def _moved(self, original: Cells) -> Cells:
        """Both dates by the same whole years, within those of the paper."""
        years = [int(year) for year in _YEAR.findall(original["date"])]
        if original["scope"] != _OWN or not years:
            return {}
        by = self.chance.randint(_FIRST - min(years), max(0, _LAST - max(years)))
        return {
            column: _YEAR.sub(lambda year: str(int(year[0]) + by), original[column])
            for column in ("date", "record_date")
        }
