"""How long a browser may keep an answer."""

import re

import pytest
from flask.testing import FlaskClient

FOR_EVER = {"public", "max-age=31536000", "immutable"}


def _cache_control(client: FlaskClient, path: str) -> set[str]:
    return set(client.get(path).headers.get("Cache-Control", "").split(", "))


def test_scripts_and_stylesheets_of_the_page_are_kept_for_ever(client: FlaskClient) -> None:
    """Each of their addresses names a version, so a new one is never missed."""
    addresses = re.findall(r'(?:<script src|rel="stylesheet" href)="([^"]+)"', client.get("/").text)
    assert addresses
    assert all(_cache_control(client, address) == FOR_EVER for address in addresses)


@pytest.mark.parametrize("path", ["/", "/data/events.csv", "/assets/favicon.svg"])
def test_what_may_change_under_its_address_is_asked_for_again(
    client: FlaskClient, path: str
) -> None:
    """A browser may keep it, but must ask whether it still holds."""
    assert _cache_control(client, path) == {"no-cache"}


def test_a_missing_file_is_not_kept(client: FlaskClient) -> None:
    """A versioned address that is wrong today may be right tomorrow."""
    assert not FOR_EVER & _cache_control(client, "/assets/nope.js?m=1")
