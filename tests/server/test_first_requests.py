"""One request must not spoil the answers to all that follow."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import brotli
import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus
from dashboard.edition.answers import DOWNLOADS, SCRIPTS_FOR_LATER, STATE_OF_DASH
from dashboard.server import health

UNPACK = {None: bytes, "br": brotli.decompress, "gzip": gzip.decompress}
# Each with the encoding that it asks for.
ENCODINGS = {
    "": None,
    "br": "br",
    "gzip": "gzip",
    "gzip, deflate, br, zstd": "br",
    "*": "br",
    "br;q=0": None,
    "gzip;q=0, br;q=0": None,
    "br;q=0, *": "gzip",
    "br;q=0.1, gzip": "gzip",
    "identity, br;q=0.5": None,
    "identity;q=0": None,
    "zstd": None,
    "br;q=nan": None,
}
METHODS = ("OPTIONS", "HEAD", "TRACE", "PROPFIND", "BREW", "POST", "PUT", "DELETE", "get")
# What a cache or a preflight adds to a request.
CONDITIONS: tuple[dict[str, str], ...] = (
    {},
    {"If-None-Match": "*"},
    {"If-Match": '"nothing"'},
    {"If-Modified-Since": "Fri, 31 Dec 9999 23:59:59 GMT"},
    {"Range": "bytes=0-0"},
    {"Range": "bytes=99999999-"},
    {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "GET"},
)
SHORTEST_COMPRESSED = 500


@pytest.fixture(scope="module")
def untouched(corpus: Corpus, data: Path) -> FlaskClient:
    """An app that nobody has asked for anything."""
    client: FlaskClient = create_app(corpus, data).server.test_client()
    return client


@pytest.fixture(scope="module")
def routes(client: FlaskClient) -> list[str]:
    """Everything that is served, under the addresses that the page names."""
    named = re.findall(r'(?:src|href|data-later)="(/[^"]+)"', client.get("/").text)
    return [
        "/",
        "/?embed=1",
        *named,
        *SCRIPTS_FOR_LATER,
        *STATE_OF_DASH,
        *DOWNLOADS,
        health.PATH,
        "/qr.svg?query=view=figures",
        "/_favicon.ico",
        "/_reload-hash",
        "/assets/favicon.svg?m=1",
    ]


def _ask(client: FlaskClient, method: str, route: str, headers: dict[str, str]) -> TestResponse:
    return client.open(route, method=method, headers=headers, buffered=True)


@pytest.fixture(scope="module")
def spoiling(untouched: FlaskClient, routes: list[str]) -> list[tuple[str, TestResponse]]:
    """Each route asked for in every way but the right one, before anyone asks in that one."""
    return [
        (method, _ask(untouched, method, route, {"Accept-Encoding": encoding, **condition}))
        for route in routes
        for encoding in ("", "br", "gzip")
        for method, condition in _ways()
    ]


def _ways() -> Iterator[tuple[str, dict[str, str]]]:
    yield from ((method, {}) for method in METHODS)
    yield from ((method, condition) for method in ("OPTIONS", "HEAD") for condition in CONDITIONS)
    yield from (("GET", condition) for condition in CONDITIONS if condition)


def test_whatever_came_first_a_reader_gets_all_of_it(
    client: FlaskClient,
    untouched: FlaskClient,
    routes: list[str],
    spoiling: list[tuple[str, TestResponse]],
) -> None:
    """Each route in each encoding; what is not compressed comes from no cache."""
    assert spoiling
    for route in routes:
        whole = _ask(untouched, "GET", route, {}).data
        assert len(whole) == len(client.get(route).data) > 1
        for accepted, encoding in ENCODINGS.items():
            answer = _ask(untouched, "GET", route, {"Accept-Encoding": accepted})
            sent = answer.headers.get("Content-Encoding")
            assert answer.status_code == 200
            assert sent in {None, encoding}
            assert sent or not encoding or len(whole) < SHORTEST_COMPRESSED or "qr" in route
            assert UNPACK[sent](answer.data) == whole, (route, accepted)


def test_nothing_but_a_good_answer_is_kept_for_ever(
    spoiling: list[tuple[str, TestResponse]],
) -> None:
    """Neither an empty one nor a refusal."""
    kept = [(method, answer) for method, answer in spoiling if "immutable" in _kept(answer)]
    assert {method.upper() for method, _ in kept} == {"GET", "HEAD"}
    assert {answer.status_code for _, answer in kept} == {200}
    assert all(answer.data for method, answer in kept if method == "GET")


def _kept(answer: TestResponse) -> str:
    return answer.headers.get("Cache-Control", "")


def test_only_answers_of_ours_are_kept_in_memory(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the path, the query and the fingerprint are written, what is kept stays bounded."""
    kept: dict[str, bytes] = {}
    monkeypatch.setattr(
        "flask_compress.DictCache.set", lambda _, key, content: kept.update({key: content})
    )
    suite = "/_dash-component-suites/dash/dcc/dash_core_components"
    for number in range(30):
        for path in (
            f"/?x={number}",
            f"//?x={number}",
            f"/%2e/{number}",
            f"/data/./events.csv?{number}",
            f"/data//events.csv?{number}",
            f"/data/%65vents.csv?{number}",
            f"/data/events.v{number}m{number}.csv",
            f"{suite}.v{number}m{number}.js",
            f"{suite}.v{number}m{number}.v1m1.js",
            f"/qr.svg?query=view=v{number}",
        ):
            client.get(path, headers={"Accept-Encoding": "br"})
    assert kept.keys() <= {"br;/", "br;/data/events.csv", f"br;{suite}.js"}


@pytest.mark.parametrize("encoding", ["", "br", "gzip"])
def test_head_says_what_get_says_and_sends_nothing(
    client: FlaskClient, routes: list[str], encoding: str
) -> None:
    """The length, the type, the tag: all but the body."""
    for route in [*routes, "/no/such/page"]:
        accepting = {"Accept-Encoding": encoding}
        get, head = (_ask(client, method, route, accepting) for method in ("GET", "HEAD"))
        assert not head.data
        assert head.status_code == get.status_code
        assert int(head.headers["Content-Length"]) == len(get.data)
        assert _without_date(head) == _without_date(get)


def _without_date(answer: TestResponse) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name != "Date"}
