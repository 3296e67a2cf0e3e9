"""A made folder on disk, read as any other is."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.importing.tables import Import


def load(made: Import, folder: Path) -> Corpus:
    """Whatever is made must be valid: a problem fails the test."""
    folder.mkdir(exist_ok=True)
    for name, content in made.files.items():
        (folder / name).write_bytes(content)
    return load_corpus(folder)


def sheet(*rows: Mapping[str, str], columns: Iterable[str] = ()) -> bytes:
    """A CSV file of these cells; every row may leave cells out."""
    names = list(columns) or list(dict.fromkeys(name for row in rows for name in row))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, names, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def header(columns: str) -> list[str]:
    """The names of columns, as the first line of a file has them."""
    return columns.split(",")


def spoken_of(made: Import, where: str) -> list[str]:
    """What is said of one place, without naming it again."""
    return [line[len(where) :].lstrip(":, ") for line in made.lost if line.startswith(where)]
