"""The files that are offered for download, as they are served."""

import json
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dashboard.corpus.models import TABLES
from dashboard.publishing.catalogue import FILES, File

NAMES = [model.table for model in TABLES]

TYPES = {
    "events.csv": "text/csv; charset=utf-8; header=present",
    "events.json": "application/json",
    "events.jsonld": "application/ld+json",
    "places.geojson": "application/geo+json",
    "timelinejs.json": "application/json",
    "datapackage.json": "application/json",
    "sources.bib": "application/x-bibtex; charset=utf-8",
    "sources.ris": "application/x-research-info-systems; charset=utf-8",
    "sources.csl.json": "application/vnd.citationstyles.csl+json",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_its_file_byte_for_byte(client: FlaskClient, data: Path, name: str) -> None:
    """What a reader downloads is what the curator wrote."""
    assert client.get(f"/data/{name}.csv").data == (data / f"{name}.csv").read_bytes()


@pytest.mark.parametrize("name", TYPES)
def test_a_file_says_what_it_is(client: FlaskClient, name: str) -> None:
    """By the registered name of its form, where there is one."""
    answer = client.get(f"/data/{name}")
    assert (answer.status_code, answer.content_type) == (200, TYPES[name])


def test_a_file_is_made_for_the_first_reader_and_kept(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second waits for nothing."""

    def make_again(*_: object) -> bytes:
        raise AssertionError("made a second time")

    first = client.get("/data/places.geojson").data
    monkeypatch.setitem(FILES, "places.geojson", File("application/geo+json", make_again))
    assert client.get("/data/places.geojson").data == first


@pytest.mark.parametrize("name", [name for name in FILES if "json" in name])
def test_what_is_called_json_is_json(client: FlaskClient, name: str) -> None:
    """To the last byte, with accents as they are."""
    text = client.get(f"/data/{name}").text
    assert json.loads(text)
    assert "\\u00" not in text


@pytest.mark.parametrize("name", ["events.xml", "nothing.csv", "README.md", "..", "events.csv/x"])
def test_no_other_file_is_given_out(client: FlaskClient, name: str) -> None:
    """Whatever else may lie in the folder."""
    assert client.get(f"/data/{name}").status_code == 404
