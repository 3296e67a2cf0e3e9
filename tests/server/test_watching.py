"""Tables that are being written are shown as soon as they hold; until then, the last good ones."""

import json
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import Client

from dashboard.app import create_app
from dashboard.corpus.loading import load_corpus
from dashboard.server.watching import Watched, stamp

GOOD = "id,title,date\nfirst,The first,2001\n"
BETTER = "id,title,date\nfirst,The first,2001\nsecond,The second,2002\n"
BROKEN = "id,title,date\nfirst,The first,never\n"


@pytest.fixture
def events(tmp_path: Path) -> Path:
    """The one table of a folder."""
    path = tmp_path / "events.csv"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def watched(events: Path) -> Watched:
    """Not started: a test looks by itself when it has saved."""
    folder = events.parent

    def build() -> Flask:
        server: Flask = create_app(load_corpus(folder), folder).server
        return server

    return Watched(folder, build)


def state(watched: Watched) -> Any:
    """What an open page is told."""
    return json.loads(Client(watched).get("/watched").data)


def page(watched: Watched) -> str:
    """What is served at the moment."""
    return Client(watched).get("/").get_data(as_text=True)


def test_a_saved_change_is_served_and_told_of(events: Path, watched: Watched) -> None:
    """Whoever writes tables wants to see them, not to start a server."""
    assert state(watched) == {"state": 0, "problems": []}
    events.write_text(BETTER, encoding="utf-8")
    watched.look()
    assert state(watched) == {"state": 1, "problems": []}
    assert "The second" in page(watched)


def test_tables_that_break_leave_the_last_good_state(events: Path, watched: Watched) -> None:
    """Half a row typed is no reason for an empty page; what is wrong is said, with its place."""
    events.write_text(BROKEN, encoding="utf-8")
    watched.look()
    assert "The first" in page(watched)
    told = state(watched)
    assert told["state"] == 0
    assert told["problems"][0].startswith("events.csv line 2, date: 'never'")
    events.write_text(BETTER, encoding="utf-8")
    watched.look()
    assert state(watched) == {"state": 1, "problems": []}


def test_nothing_is_built_where_nothing_was_saved(watched: Watched) -> None:
    """It looks several times a second."""
    watched.look()
    assert state(watched)["state"] == 0


def test_a_file_that_is_added_is_a_change(events: Path) -> None:
    """`subject.toml` may come later than the events."""
    before = stamp(events.parent)
    (events.parent / "subject.toml").write_text('title = "Now with a name"\n', encoding="utf-8")
    assert stamp(events.parent) != before
    assert stamp(events) == stamp(events)
