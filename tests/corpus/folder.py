"""A made-up subject and valid tables of a few rows, for a test to change one thing in."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.problems import InvalidCorpus
from dashboard.corpus.subject import FILE

Cells = dict[str, str]

SUBJECT = """\
id = "made-up"
title = "A made-up land 2012–2020"
subtitle = "a timeline for tests"
deck = "What a paper that nobody wrote tells of a land that is not there."
years = [2012, 2020]
speaks_from = "2020-11"
place = "A made-up land"
curator = "The curators"
licence = "CC BY 4.0"
licence_url = "https://creativecommons.org/licenses/by/4.0/"
caveat = "Nothing of it is true."
kinds = [
  { id = "coups", label = "Coups & transitions" },
  { id = "reform", label = "Reform & peace" },
  { id = "harm", label = "Harm to people", harm = true },
]
scopes = [
  { id = "core", label = "The land", shown = true },
  { id = "background", label = "Background" },
  { id = "comparator", label = "Other countries" },
  { id = "epilogue", label = "After the paper", after = true },
]
sections = [
  { id = "Introduction", label = "Introduction" },
  { id = "I", label = "I Themes", general = true },
  { id = "I.A", label = "I.A What security is", parent = "I", theme = "A", general = true },
  { id = "I.H", label = "I.H What coups bring", parent = "I", theme = "H", general = true },
  { id = "II", label = "II A case", general = true },
  { id = "II.A", label = "II.A Who operates", parent = "II" },
]
themes = [
  { id = "A", label = "What security is" },
  { id = "H", label = "What coups bring" },
]
actor_kinds = [
  { id = "forces", label = "Forces" },
  { id = "person", label = "Persons", persons = true },
]
bases = [
  { id = "news", label = "news" },
  { id = "UN count", label = "UN count" },
]
units = [
  { id = "people", label = "people", one = "person" },
  { id = "percent", label = "percent", adds = false },
]
readings = [
  { id = "who", label = "Who operates", sections = ["II.A"] },
]

[work]
id = "nobody-2020"
called = "the paper"
author = "A. Nobody"
title = "A paper that nobody wrote"
date = "Spring 2020"
"""

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
            "geography": "The land",
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
            "geography": "The land",
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
        {"id": "army", "name": "Army", "kind": "forces", "voice": "paper"},
        {
            "id": "officers",
            "name": "Officers",
            "kind": "forces",
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
            "name": "Port Made",
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
    "charts": [
        {
            "id": "harm",
            "title": "Who was harmed?",
            "form": "bars",
            "figures": "killed;harmed",
            "groups": "harmed: The record",
            "says": "The first lies inside the second.",
            "do_not_conclude": "That the two add up.",
        }
    ],
}


@dataclass(frozen=True)
class Folder:
    """A subject and its tables on disk, and how to change them."""

    path: Path
    tables: dict[str, list[Cells]]

    @classmethod
    def at(cls, path: Path) -> "Folder":
        """The valid subject, written to a folder of its own."""
        folder = cls(path, {table: [dict(row) for row in rows] for table, rows in VALID.items()})
        (path / FILE).write_text(SUBJECT, encoding="utf-8")
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
