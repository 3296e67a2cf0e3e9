"""The files that the page makes of its tables are those of the command line and of the tables."""

import csv
import io
import json
from pathlib import Path
from typing import Any, TypedDict

import pytest

from dashboard.citing import citation, figure_caveat
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Figure
from dashboard.export import as_csv, as_json, exported
from dashboard.page import later_json
from dashboard.publishing.release import Release, release
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from dashboard.views import views_of
from dashboard.views.page import first_data
from tests import node

QUERIES = (
    "",
    "kind=coups",
    "years=2012..2013&scope=core~epilogue",
    "scope=core~background~comparator~epilogue",
    "kind=harm&q=mali",
    "q=no-such-word",
)

each_query = pytest.mark.parametrize("query", QUERIES)


class Files(TypedDict):
    """One table as the page gives it."""

    csv: str
    json: dict[str, Any]


@pytest.fixture(scope="module")
def released(data: Path) -> Release:
    """The state of the real tables."""
    return release(data)


@pytest.fixture(scope="module")
def made(corpus: Corpus, released: Release) -> dict[str, dict[str, Files]]:
    """By query and table, what the scripts make of the real page's data."""
    views = views_of(corpus)
    given = json.dumps(
        {
            "first": first_data(corpus, views),
            "later": json.loads(later_json(corpus, released, views)),
            "queries": QUERIES,
        }
    )
    answer = node.run(str(node.JS / "rows-parity.mjs"), stdin=given)
    assert answer.returncode == 0, answer.stderr
    return dict(zip(QUERIES, json.loads(answer.stdout), strict=True))


def cells(text: str) -> list[list[str]]:
    """Every cell, the head's too."""
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@each_query
def test_events_as_csv_are_those_of_the_command(
    corpus: Corpus, released: Release, made: dict[str, dict[str, Files]], query: str
) -> None:
    """Cell by cell: columns, order, caveat, citation, filter and hash."""
    selection, _ = from_query(query, corpus)
    expected = as_csv(exported(selection, corpus, released)).decode()
    assert cells(made[query]["events"]["csv"]) == cells(expected)


@each_query
def test_events_as_json_are_those_of_the_command(
    corpus: Corpus, released: Release, made: dict[str, dict[str, Files]], query: str
) -> None:
    """Lists, empty texts and what stands once beside them."""
    selection, _ = from_query(query, corpus)
    expected = json.loads(as_json(exported(selection, corpus, released)))
    assert made[query]["events"]["json"] == expected


@each_query
def test_figures_are_those_of_the_kept_events_and_of_none(
    corpus: Corpus, made: dict[str, dict[str, Files]], query: str
) -> None:
    """In the order of their file."""
    selection, _ = from_query(query, corpus)
    kept = set(keep(selection, corpus))
    expected = [one.id for one in corpus.figures if not one.event or kept.intersection(one.event)]
    assert [row["id"] for row in made[query]["figures"]["json"]["figures"]] == expected


def test_every_cell_of_the_figures_is_as_in_their_file(
    corpus: Corpus, data: Path, made: dict[str, dict[str, Files]]
) -> None:
    """And beside them how each is cited, and what must be said with it."""
    head, *rows = cells(made[QUERIES[3]]["figures"]["csv"])
    columns = list(Figure.model_fields)
    with (data / "figures.csv").open(encoding="utf-8", newline="") as file:
        # Of a column that the file leaves out every cell is empty.
        in_file = [[row.get(column, "") for column in columns] for row in csv.DictReader(file)]
    assert head == [*columns, "caveat", "citation", "filter", "data_hash"]
    assert [row[: len(columns)] for row in rows] == in_file
    said = [(figure_caveat(one, corpus), citation(one, corpus)) for one in corpus.figures]
    assert [tuple(row[len(columns) : -2]) for row in rows] == said
