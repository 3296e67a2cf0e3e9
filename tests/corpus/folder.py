"""Ten valid tables of a few made-up rows, for a test to change one thing in."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.problems import InvalidCorpus

Cells = dict[str, str]

VALID: dict[str, list[Cells]] = {
    "events": [
        {
            "id": "coup",
            "title": "A coup",
            "date": "2012-03",
            "record_date": "2012-03-22",
            "record_source": "agency",
            "kind": "coups",
            "actors": "officers",
            "places": "capital",
            "scope": "core",
            "voice": "paper",
            "summary": "Officers depose the president.",
            "sections": "Introduction;II.A",
            "footnotes": "1",
        },
        {
            "id": "afterwards",
            "title": "Afterwards",
            "date": "2021-05-24",
            "record_source": "agency",
            "kind": "coups",
            "places": "north",
            "scope": "epilogue",
            "voice": "record",
            "summary": "Officers do so again.",
        },
    ],
    "figures": [
        {
            "id": "killed",
            "event": "coup",
            "measure": "People killed",
            "value": "50",
            "qualifier": "more than",
            "unit": "people",
            "period": "2012",
            "population": "Soldiers",
            "geography": "Mali",
            "attributed_to": "army",
            "part_of": "harmed",
            "voice": "paper",
            "sections": "II.A",
            "footnotes": "2",
        },
        {
            "id": "harmed",
            "measure": "People harmed",
            "qualifier": "unquantified",
            "unit": "people",
            "population": "All sides",
            "geography": "Mali",
            "overlaps": "killed",
            "voice": "record",
            "record_source": "agency",
        },
    ],
    "claims": [{"id": "coups-return", "section": "II.A", "claim": "Coups return.", "themes": "A"}],
    "evidence": [
        {
            "claim": "coups-return",
            "event": "coup",
            "relation": "supports",
            "basis": "news",
            "voice": "paper",
            "footnotes": "1;3",
        }
    ],
    "causes": [
        {
            "cause": "coup",
            "effect": "afterwards",
            "type": "led to",
            "voice": "curator",
            "basis": "news",
            "sections": "II.A",
        }
    ],
    "actors": [
        {"id": "army", "name": "Army", "kind": "malian-forces", "voice": "paper"},
        {
            "id": "officers",
            "name": "Officers",
            "kind": "malian-forces",
            "part_of": "army",
            "voice": "paper",
        },
    ],
    "sources": [
        {
            "id": "book",
            "author": "A. Writer",
            "author_kind": "person",
            "title": "A book",
            "kind": "book",
            "voice": "paper",
        },
        {
            "id": "news",
            "title": "A report",
            "publisher": "UN News",
            "date": "2019-10-08",
            "url": "https://example.org/news",
            "kind": "news",
            "voice": "paper",
        },
        {"id": "agency", "title": "A note", "kind": "news", "voice": "record"},
    ],
    "footnotes": [
        {"number": "1", "sources": "book", "sections": "II.A"},
        {"number": "2", "signal": "See", "chain": "supra 1 + full", "sources": "book;news"},
        {"number": "3", "chain": "Id. > 2 > supra 1", "sources": "book"},
        {"number": "4", "signal": "See", "chain": "infra Part I.D"},
    ],
    "places": [
        {
            "id": "capital",
            "name": "Bamako",
            "lat": "12.65",
            "lon": "-8",
            "precision": "town",
            "voice": "paper",
        },
        {"id": "north", "name": "The north", "precision": "area", "voice": "paper"},
    ],
    "stories": [
        {"story": "two", "story_title": "Two", "step": "1", "title": "One", "text": "First."},
        {
            "story": "two",
            "story_title": "Two",
            "step": "2",
            "title": "Two",
            "text": "Then.",
            "event": "coup",
        },
    ],
}


@dataclass(frozen=True)
class Folder:
    """Ten tables on disk, and how to change them."""

    path: Path
    tables: dict[str, list[Cells]]

    @classmethod
    def at(cls, path: Path) -> "Folder":
        """The valid tables, written to a folder of their own."""
        folder = cls(path, {table: [dict(row) for row in rows] for table, rows in VALID.items()})
        folder.write()
        return folder

    def change(self, table: str, index: int, **cells: str) -> None:
        self.tables[table][index].update(cells)
        self.write()

    def add(self, table: str, **cells: str) -> None:
        self.tables[table].append(cells)
        self.write()

    def write(self) -> None:
        for model in TABLES:
            columns = tuple(model.model_fields)
            with (self.path / f"{model.table}.csv").open("w", encoding="utf-8", newline="") as file:
                rows = csv.DictWriter(file, columns, restval="", lineterminator="\n")
                rows.writeheader()
                rows.writerows(self.tables[model.table])

    def edit(self, file: str, edit: Callable[[bytes], bytes]) -> None:
        path = self.path / file
        path.write_bytes(edit(path.read_bytes()))

    def load(self) -> Corpus:
        return load_corpus(self.path)

    def problems(self) -> list[str]:
        """Each problem as it reads; none where the folder is valid."""
        try:
            self.load()
        except InvalidCorpus as refusal:
            return [str(problem) for problem in refusal.problems]
        return []
