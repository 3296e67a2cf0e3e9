"""What the Data view sends: columns, the cells the browser lacks, the dictionary, the addresses."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from dashboard import ids
from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.rows import Row
from dashboard.paths import DATA
from dashboard.publishing.catalogue import FILES
from dashboard.views import views_of
from dashboard.views.grid import SCRIPTS
from dashboard.views.page import first_data, later_data
from dashboard.views.tables import ADDRESSES, SHOWN, Table, data
from tests.corpus.folder import Folder

Json = Mapping[str, Any]

each_table = pytest.mark.parametrize("table", SHOWN, ids=lambda table: table.key)


@pytest.fixture(scope="module")
def page(corpus: Corpus) -> Json:
    """All that the browser has, when all has come."""
    views = views_of(corpus)
    first, later = first_data(corpus, views), later_data(corpus, views)
    events = [event | later["details"][event["id"]] for event in first["events"]]
    return {**later, "events": events}


@pytest.fixture(scope="module")
def client(corpus: Corpus) -> FlaskClient:
    """The app as it is served."""
    server: Flask = create_app(corpus, DATA).server
    return server.test_client()


def sent(page: Json, table: Table) -> Json:
    """What the view sends of a table."""
    of_table: Json = page["views"]["data"]["tables"][table.key]
    return of_table


def definitions(page: Json, table: Table) -> list[Json]:
    """The columns of its grid."""
    _, grid = sent(page, table)["grid"]["props"]["children"]
    columns: list[Json] = grid["props"]["columnDefs"]
    return columns


@each_table
def test_the_grid_has_every_column_of_the_file(page: Json, table: Table) -> None:
    """And beside them only those in words."""
    fields = [column["field"] for column in definitions(page, table)]
    assert sorted(fields) == sorted([*table.model.model_fields, *table.words])


@each_table
def test_every_column_can_be_chosen_and_those_that_show_are_ticked(
    page: Json, table: Table
) -> None:
    """The boxes and the grid begin alike."""
    chooser, _ = sent(page, table)["grid"]["props"]["children"]
    boxes = chooser["props"]["children"][1]["props"]["children"][1]["props"]
    columns = definitions(page, table)
    assert [box["value"] for box in boxes["options"]] == [column["field"] for column in columns]
    assert boxes["value"] == [column["field"] for column in columns if not column["hide"]]
    assert boxes["value"] == list(table.first)


@each_table
def test_the_dictionary_has_the_meaning_of_every_column(page: Json, table: Table) -> None:
    """In the words of the models, in the order of the file."""
    said = [(entry["name"], entry["meaning"]) for entry in sent(page, table)["columns"]]
    fields = table.model.model_fields
    assert said == [(name, field.description) for name, field in fields.items()]


@each_table
def test_every_closed_list_of_the_dictionary_is_there(page: Json, table: Table) -> None:
    """With all its values."""
    lists = page["views"]["data"]["lists"]
    named = {entry["list"] for entry in sent(page, table)["columns"]} - {None}
    assert named
    assert named <= set(lists)
    assert list(lists["voice"]) == ["paper", "record"]


@each_table
def test_no_cell_is_sent_that_the_browser_has(page: Json, table: Table) -> None:
    """What it has lies where the view says."""
    places = page[table.key]
    statements = places if isinstance(places, list) else [{"id": k, **v} for k, v in places.items()]
    assert not set(table.known) & set(sent(page, table)["sent"]["columns"])
    outermost = {path.split(".")[0] for path in table.known.values()}
    assert all(outermost <= set(statement) for statement in statements)


def test_a_corpus_without_figures_has_a_view_all_the_same(tmp_path: Path) -> None:
    """A table of no rows is a table."""
    folder = Folder.at(tmp_path)
    folder.tables["figures"].clear()
    folder.tables["charts"].clear()
    folder.write()
    assert data(folder.load())["tables"]["figures"]["sent"]["rows"] == []


def test_every_file_that_is_published_is_listed_once() -> None:
    """And none that is not."""
    listed = [name for _, names in ADDRESSES for name in names]
    assert sorted(listed) == sorted(FILES)


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_no_two_columns_share_a_box(model: type[Row]) -> None:
    """Its id is taken apart at the hyphens again."""
    boxes = [ids.column(model.table, name) for name in model.model_fields]
    assert len(set(boxes)) == len(boxes)
    assert all(box.split("-")[:2] == ["column", model.table] for box in boxes)


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_grids_scripts_come_when_asked_and_not_with_the_page(
    client: FlaskClient, script: str
) -> None:
    """A reader of the timeline does not wait for half a megabyte."""
    _, package, *_ = script.split("/")
    with_page = re.findall(r'<script src="/_dash-component-suites/(\w+)/', client.get("/").text)
    assert "dash" in with_page
    assert package not in with_page
    assert client.get(f"/{script}").status_code == HTTPStatus.OK
