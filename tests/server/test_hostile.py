"""Ten thousand requests that no browser sends: each is answered, and none makes a failure."""

import logging
import re
from collections import Counter
from io import BytesIO
from random import Random
from urllib.parse import unquote_to_bytes

import pytest
from dash import Dash
from werkzeug.test import EnvironBuilder, run_wsgi_app

from tests.server.hostile import Hostile, drawn
from tests.server.listening import asked, listening

SEED = 16
# Statuses that may, or must, come without a body.
BODILESS = {204, 304}
# What may stand before a path: mostly nothing.
HOSTS = (*[b""] * 6, b"/", b"http://localhost", b"http://[::1", b"http://[::1]:x", b"//[")


@pytest.mark.slow
def test_ten_thousand_hostile_requests_are_answered(
    app: Dash, caplog: pytest.LogCaptureFixture
) -> None:
    """No 5xx, no empty answer, no traceback, and every answer guarded by the policy."""
    random = Random(SEED)
    met: Counter[int] = Counter()
    for _ in range(10_000):
        hostile = drawn(random)
        content, status, headers = run_wsgi_app(app.server, _environ(hostile), buffered=True)
        code = int(status[:3])
        met[code] += 1
        assert 200 <= code < 500, hostile
        assert "Content-Security-Policy" in headers, hostile
        assert b"".join(content) or code in BODILESS or _has_no_body(hostile.method), hostile
    assert not _failures(caplog)
    # They reach what is served, and are not all refused at the door.
    assert met[200] > 1000
    assert {304, 400, 404, 405, 412} <= met.keys()


@pytest.mark.slow
def test_raw_bytes_are_answered(app: Dash, caplog: pytest.LogCaptureFixture) -> None:
    """Through the server itself: what reaches the app, and what does not."""
    random = Random(SEED)
    with listening(app) as address:
        for _ in range(1000):
            hostile = drawn(random)
            sent = _raw(hostile, random)
            answer = asked(address, sent)
            head, _, content = answer.partition(b"\r\n\r\n")
            while head == b"HTTP/1.1 100 Continue":
                head, _, content = content.partition(b"\r\n\r\n")
            status = re.match(rb"HTTP/1\.[01] (\d{3}) ", head)
            assert status, sent
            assert 200 <= int(status[1]) < 500, sent
            if sent.startswith(b"HEAD ") and b"Content-Security-Policy" in head:
                assert not content, sent
    assert not _failures(caplog)


def _has_no_body(method: str) -> bool:
    return method in {"HEAD", "OPTIONS"}


def _failures(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Whatever was logged with a traceback, or as an error."""
    return [r.getMessage() for r in caplog.records if r.exc_info or r.levelno >= logging.ERROR]


def _environ(hostile: Hostile) -> dict[str, object]:
    """As a server hands it to the app: every byte a character of Latin-1."""
    environ = EnvironBuilder(input_stream=BytesIO(hostile.body)).get_environ()
    headers = {
        name.upper().replace("-", "_"): value.encode().decode("latin-1")
        for name, value in hostile.headers.items()
    }
    return {
        **environ,
        "REQUEST_METHOD": hostile.method,
        "PATH_INFO": unquote_to_bytes(hostile.path).decode("latin-1"),
        "QUERY_STRING": hostile.query.decode("latin-1"),
        "CONTENT_LENGTH": str(len(hostile.body)),
        "CONTENT_TYPE": headers.pop("CONTENT_TYPE", ""),
        **{f"HTTP_{name}": value for name, value in headers.items()},
    }


def _raw(hostile: Hostile, random: Random) -> bytes:
    """Complete, so that the server need not wait for more; the first line perhaps damaged."""
    target = random.choice(HOSTS) + hostile.path
    line = bytearray(b"%s %s?%s" % (hostile.method.encode(), target, hostile.query))
    for _ in range(random.randrange(3)):
        line[random.randrange(len(line))] = random.randrange(256)
    head = [
        bytes(line) + random.choice((b" HTTP/1.1", b" HTTP/1.1", b" HTTP/1.0", b" HTTP/9.9", b"")),
        b"Connection: close",
        b"Content-Length: %d" % len(hostile.body),
        *(f"{name}: {value}".encode() for name, value in hostile.headers.items()),
    ]
    return b"\r\n".join(head) + b"\r\n\r\n" + hostile.body
