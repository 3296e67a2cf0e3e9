"""What the headers of every answer say."""

from pathlib import Path

import pytest
from dash import Dash
from flask.testing import FlaskClient

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus

PATHS = ("/", "/healthz", "/data/events.csv", "/assets/favicon.svg", "/no/such/page")


def _policy(client: FlaskClient, path: str) -> dict[str, str]:
    header = client.get(path).headers["Content-Security-Policy"]
    return dict(directive.split(" ", 1) for directive in header.split("; "))


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_forbids_what_it_does_not_allow(client: FlaskClient, path: str) -> None:
    """Errors and files carry the policy as well as the page."""
    assert _policy(client, path)["default-src"] == "'none'"


def test_scripts_come_from_the_server_or_are_known_by_their_hash(
    client: FlaskClient, app: Dash
) -> None:
    """Every inline script of Dash is named; no other may run."""
    assert _policy(client, "/")["script-src"].split() == ["'self'", *app.csp_hashes()]


def test_no_other_host_is_allowed(client: FlaskClient) -> None:
    """Sources are this server, the page's own data, or nothing."""
    sources = {word for value in _policy(client, "/").values() for word in value.split()}
    assert not {s for s in sources if s.startswith(("http", "*", "//")) or s == "'unsafe-eval'"}


@pytest.mark.parametrize("path", [*PATHS, "/?embed=1"])
def test_no_page_may_frame_this_one_unless_told(client: FlaskClient, path: str) -> None:
    """Not even one that asks for the view without its bar."""
    assert _policy(client, path)["frame-ancestors"] == "'none'"


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/?embed=1", "https://school.example http://localhost:9000"),
        ("/?actor=mnla&embed=1", "https://school.example http://localhost:9000"),
        ("/", "'none'"),
        ("/?embed=0", "'none'"),
        ("/data/events.csv?embed=1", "'none'"),
        ("/qr.svg?embed=1", "'none'"),
    ],
)
def test_those_who_are_named_may_frame_a_view_and_nothing_else(
    corpus: Corpus, data: Path, path: str, allowed: str
) -> None:
    """The view that names its source; whatever was answered before it."""
    origins = ["https://school.example", "http://localhost:9000"]
    client = create_app(corpus, data, embedders=origins).server.test_client()
    for asked in ("/", "/?embed=1", path):
        client.get(asked, headers={"Accept-Encoding": "br"})
    assert _policy(client, path)["frame-ancestors"] == allowed


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_is_guarded_beyond_the_policy(client: FlaskClient, path: str) -> None:
    """No guessing of types, no address told to others, no powers, no shared window."""
    headers = client.get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("path", PATHS)
def test_no_answer_sets_a_cookie(client: FlaskClient, path: str) -> None:
    """Nobody is recognised, so nobody need be asked."""
    assert "Set-Cookie" not in client.get(path).headers
