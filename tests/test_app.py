"""The app, whatever else is set where it runs."""

import os
import re

import pytest

from dashboard.app import create_app
from tests.corpus.folder import Folder

# Dash gives each of its pages another.
TOKEN = re.compile(rb'"end_id":"[^"]+"')
ADDRESSES = ("/", "/_dash-layout", "/_dash-dependencies", "/healthz", "/data/events.csv")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """A few made-up rows: none of this depends on what they say."""
    return Folder.at(tmp_path_factory.mktemp("few"))


@pytest.fixture(scope="module")
def usual(folder: Folder) -> list[tuple[int, bytes]]:
    """Where nothing else is set."""
    assert not [name for name in os.environ if name.upper().startswith("DASH_")]
    return answers(folder)


def answers(folder: Folder) -> list[tuple[int, bytes]]:
    """What a browser gets first."""
    app = create_app(folder.load(), folder.path)
    assert not app.server.debug
    client = app.server.test_client()
    got = [client.get(address, buffered=True) for address in ADDRESSES]
    return [(answer.status_code, TOKEN.sub(b"", answer.data)) for answer in got]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DASH_APP_NAME", "elsewhere"),
        ("DASH_URL_BASE_PATHNAME", "/elsewhere/"),
        ("DASH_URL_BASE_PATHNAME", "elsewhere"),
        ("DASH_REQUESTS_PATHNAME_PREFIX", "/elsewhere/"),
        ("DASH_ROUTES_PATHNAME_PREFIX", "/elsewhere/"),
        ("dash_routes_pathname_prefix", "/elsewhere/"),
        ("DASH_UI", "true"),
        ("DASH_HOT_RELOAD", "true"),
        ("DASH_HOT_RELOAD_INTERVAL", "soon"),
        ("DASH_PROPS_CHECK", "true"),
        ("DASH_SERVE_DEV_BUNDLES", "true"),
        ("DASH_SUPPRESS_CALLBACK_EXCEPTIONS", "true"),
        ("FLASK_DEBUG", "1"),
    ],
)
def test_a_setting_for_another_program_does_not_reach_the_page(
    folder: Folder,
    usual: list[tuple[int, bytes]],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    value: str,
) -> None:
    """Dash reads its own from the environment, over whatever the program says."""
    monkeypatch.setenv(name, value)
    assert answers(folder) == usual
    assert os.environ[name] == value


def test_all_of_them_together_do_not_reach_the_page(
    folder: Folder, usual: list[tuple[int, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those, too, that change nothing alone."""
    for name, value in {
        "DASH_ASSETS_EXTERNAL_PATH": "https://elsewhere.example/",
        "DASH_INCLUDE_ASSETS_FILES": "true",
        "DASH_SERVE_LOCALLY": "false",
        "DASH_COMPRESS": "true",
        "DASH_DEBUG": "true",
        "DASH_UI": "true",
        "DASH_HOT_RELOAD": "true",
        "DASH_PRUNE_ERRORS": "false",
        "DASH_VALIDATE_CALLBACKS": "true",
        "DASH_MCP_ENABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)
    assert answers(folder) == usual
