"""Made-up subjects of every scale: a fortnight, decades, centuries before our era."""

import csv
from collections.abc import Iterable
from pathlib import Path

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus

FORTNIGHT = (
    "1962-10-16",
    "1962-10-18~",
    "1962-10-20/1962-10-21",
    "1962-10-22",
    "1962-10-24",
    "1962-10-24/..",
    "../1962-10-26",
    "1962-10-27?",
    "1962-10-28",
)
DECADES = (
    "178X",
    "1789-07-14",
    "1793/1794",
    "1804",
    "1815-06-18",
    "182X~",
    "1830-22",
    "1848-21",
    "1848/1851",
    "1854-24",
    "18XX",
)
CENTURIES = (
    "-05XX",
    "-0489-09",
    "-0479-23",
    "-0430/-0403",
    "-0430-22",
    "-0398",
    "-033X",
    "-0322-06-10",
    "-0145~",
    "-0043-03-15",
    "0000",
    "0014-08-19",
)
SCALES = {"fortnight": FORTNIGHT, "decades": DECADES, "centuries": CENTURIES}


def write(path: Path, dates: Iterable[str]) -> Path:
    """A table with an event a date, of two kinds by turns, and one that is undated."""
    with (path / "events.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "title", "date", "kind"])
        for number, date in enumerate([*dates, ""]):
            kind = ("battles", "treaties")[number % 2]
            rows.writerow([f"event-{number}", f"Event no. {number}", date, kind])
    return path


def load(path: Path, dates: Iterable[str]) -> Corpus:
    """The subject of such a table alone."""
    return load_corpus(write(path, dates))
