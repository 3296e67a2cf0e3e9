"""What is compressed, and whether it stays what it was."""

import gzip

import brotli
import pytest
from flask import Flask, Response, request
from flask.testing import FlaskClient

from dashboard.server import caching, compression

UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress}
PATHS = ("/", "/data/events.csv", "/data/events.jsonld", "/data/sources.ris", "/_dash-layout")


@pytest.mark.parametrize("encoding", UNPACK)
@pytest.mark.parametrize("path", PATHS)
def test_what_is_compressed_is_the_same_inside(
    client: FlaskClient, path: str, encoding: str
) -> None:
    """Also the second time, when it comes from the cache."""
    plain = client.get(path).data
    for _ in range(2):
        packed = client.get(path, headers={"Accept-Encoding": encoding})
        assert packed.headers["Content-Encoding"] == encoding
        assert UNPACK[encoding](packed.data) == plain


def test_a_bundle_is_compressed_once_whatever_its_fingerprint(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a stranger could fill the memory with made-up fingerprints."""
    bundle = "/_dash-component-suites/dash/html/dash_html_components.v{}m{}.min.js"
    accepting = {"Accept-Encoding": "br"}
    first = client.get(bundle.format(1, 1), headers=accepting).data

    def compress_again(*_: object, **__: object) -> bytes:
        raise AssertionError("compressed a second time")

    monkeypatch.setattr("flask_compress.flask_compress._compress_data", compress_again)
    assert client.get(bundle.format(2, 2), headers=accepting).data == first


def test_an_unchanged_page_is_not_sent_again(client: FlaskClient) -> None:
    """A browser that still has it is told so."""
    accepting = {"Accept-Encoding": "br"}
    tag = client.get("/", headers=accepting).headers["ETag"]
    assert client.get("/", headers={**accepting, "If-None-Match": tag}).status_code == 304


@pytest.fixture
def made_up() -> FlaskClient:
    """A path that answers what it is told to, long enough to be compressed."""
    server = Flask("made-up")
    caching.install(server)
    compression.install(server)

    @server.route("/", methods=["GET", "PUT", "REPORT"])
    def told() -> Response:
        return Response([request.data], int(request.args["status"]), content_type="text/plain")

    return server.test_client()


OTHERS = [("PUT", 200, 1), ("REPORT", 200, 1), ("GET", 404, 1), ("GET", 206, 1), ("GET", 200, 0)]


@pytest.mark.parametrize(("method", "status", "length"), OTHERS)
def test_only_a_whole_answer_to_get_is_compressed_and_kept(
    made_up: FlaskClient, method: str, status: int, length: int
) -> None:
    """What has another method or status, or is empty, stands for nothing else under its path."""
    accepting = {"Accept-Encoding": "br"}
    asked = f"/?status={status}"
    first = made_up.open(asked, method=method, data=b"first" * 200 * length, headers=accepting)
    assert first.data == b"first" * 200 * length
    assert not {"Content-Encoding", "Vary"} & set(first.headers.keys())
    assert ("Cache-Control" in first.headers) == (method == "GET" and status == 200)
    second = made_up.get("/?status=200", data=b"second" * 200, headers=accepting)
    assert brotli.decompress(second.data) == b"second" * 200
