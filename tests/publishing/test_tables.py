"""A table as JSON, for whoever would rather not read CSV."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES, Event, Figure
from dashboard.corpus.rows import Row
from dashboard.publishing.release import Release
from dashboard.publishing.tables import table

every_table = pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)


@every_table
def test_every_row_comes_back_as_it_was(
    corpus: Corpus, released: Release, model: type[Row]
) -> None:
    """Nothing is lost on the way through JSON."""
    written = json.loads(json.dumps(table(model, corpus, released)))
    rows = TypeAdapter(tuple[model, ...]).validate_python(written["rows"])  # type: ignore[valid-type]
    assert rows == corpus.tables[model.table]


@every_table
def test_the_columns_are_those_of_the_file(
    corpus: Corpus, released: Release, data: Path, model: type[Row]
) -> None:
    """In the same order, those that it leaves out among them, and every row has them all."""
    document = table(model, corpus, released)
    with (data / f"{model.table}.csv").open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    names = [column["name"] for column in document["columns"]]
    assert [name for name in names if name in header] == header
    assert set(names) - set(header) <= {"sources"}
    assert all(list(row) == names for row in document["rows"])


def test_what_must_be_known_stands_with_it(corpus: Corpus, released: Release) -> None:
    """A file found a year later still says what it is of, and of which state."""
    document = table(Event, corpus, released)
    assert (document["table"], document["title"]) == ("events", "Events")
    assert (document["version"], document["hash"]) == (released.version, released.hash)
    assert corpus.subject.credit in document["citation"]
    assert released.short_hash in document["citation"]
    assert "no database of the conflict" in document["caveat"]


def test_several_values_are_a_list_and_no_number_is_null(made_up: tuple[Corpus, Release]) -> None:
    """Neither is a text that must be taken apart again."""
    row: dict[str, Any] = table(Figure, *made_up)["rows"][1]
    assert (row["overlaps"], row["value"]) == (["killed"], None)
