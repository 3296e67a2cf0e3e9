"""What the headers of every answer say."""

import pytest
from dash import Dash
from flask.testing import FlaskClient

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
