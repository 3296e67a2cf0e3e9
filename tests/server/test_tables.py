"""The tables as they are offered for download."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dashboard.corpus.models import TABLES

NAMES = [model.table for model in TABLES]


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_its_file_byte_for_byte(client: FlaskClient, data: Path, name: str) -> None:
    """What a reader downloads is what the curator wrote."""
    assert client.get(f"/data/{name}.csv").data == (data / f"{name}.csv").read_bytes()


def test_a_table_says_what_it_is(client: FlaskClient) -> None:
    """The type names the encoding and the header row, as RFC 4180 has it."""
    answer = client.get("/data/events.csv")
    assert answer.content_type == "text/csv; charset=utf-8; header=present"
