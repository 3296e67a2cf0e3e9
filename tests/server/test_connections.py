"""Whether a reader is answered while others send junk, send slowly, or do not read."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from types import SimpleNamespace

import pytest
from dash import Dash

from dashboard.server import connections
from tests.server.listening import answered, asked, connected, listening

Address = tuple[str, int]

HEALTH = b"GET /healthz HTTP/1.0\r\n\r\n"
HEALTHY = b'{"status":"ok"'
LARGE = b"GET /_dash-component-suites/plotly/package_data/plotly.min.js HTTP/1.1\r\nHost: x\r\n\r\n"
PLACES = 20


@pytest.fixture
def address(app: Dash) -> Iterator[Address]:
    """Where the server is reached, with the limits that the test has set before."""
    with listening(app) as address:
        yield address


def _is_answered_at_once(address: Address) -> bool:
    start = time.monotonic()
    answer = asked(address, HEALTH)
    return HEALTHY in answer and time.monotonic() - start < 3


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET http://[::1/x HTTP/1.0\r\n",
        b"GET http://[/ HTTP/1.1\r\n",
        b"GET / HTTP/1.0\r\nContent-Length: " + b"9" * 5000 + b"\r\n",
        b"GET //?\xe9 HTTP/1.0\r\n",
        b"GET //qr.svg?query=\xe9 HTTP/1.0\r\n",
        b"GET /?\xe9 HTTP/1.0\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 HTTP/1.1\r\n",
    ],
)
def test_what_cannot_be_read_is_a_bad_request(address: Address, request_line: bytes) -> None:
    """Not a failure, and not silence."""
    assert asked(address, request_line + b"\r\n").split(b" ")[1] == b"400"


def test_a_head_that_does_not_end_is_refused(address: Address) -> None:
    """What is kept of a request has a bound."""
    begun = b"GET / HTTP/1.1\r\nX: "
    answer = asked(address, begun.ljust(connections._HEADER_BYTES, b"x"))
    assert answer.split(b" ")[1] == b"431"


@pytest.fixture
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a test need not open hundreds of connections."""
    monkeypatch.setattr(connections, "PLACES", PLACES)


@pytest.mark.usefixtures("few_places")
@pytest.mark.parametrize(
    "sent", [b"", b"GET / HT", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n"]
)
def test_half_a_request_on_every_place_stops_nobody(
    request: pytest.FixtureRequest, sent: bytes
) -> None:
    """However many come from one address: the oldest of them gives way."""
    address: Address = request.getfixturevalue("address")
    with ExitStack() as held:
        opened = [held.enter_context(connected(address, sent)) for _ in range(3 * PLACES)]
        assert _is_answered_at_once(address)
        assert answered(opened[0]) == b""


def _connection(host: str, last_activity: float, requests: int = 0) -> SimpleNamespace:
    """Like one of Waitress's; `closed` once it gave way."""
    made = SimpleNamespace(addr=(host, 1), last_activity=last_activity, requests=[1] * requests)
    made.closed = False
    made.handle_close = lambda: setattr(made, "closed", True)
    return made


@pytest.mark.usefixtures("few_places")
def test_the_address_that_holds_most_gives_way_first() -> None:
    """And of its connections the one idle longest; never one whose request is at work."""
    greedy = [_connection("greedy", when) for when in range(10, 10 + PLACES - 3)]
    working = _connection("greedy", last_activity=0, requests=1)
    modest = [_connection("modest", last_activity=0) for _ in range(2)]
    connections._make_room([*modest, *greedy, working])
    assert [one.last_activity for one in (*modest, *greedy, working) if one.closed] == [10]


@pytest.mark.usefixtures("few_places")
def test_nobody_gives_way_while_there_is_room() -> None:
    """A class that reads quietly keeps its connections."""
    idle = [_connection("school", when) for when in range(PLACES - 1)]
    connections._make_room(idle)
    assert not any(one.closed for one in idle)


@pytest.mark.parametrize(
    ("begun", "more"),
    [(b"GET / HTTP/1.1\r\n", b"X: y\r\n"), (b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n", b"{")],
    ids=["head", "body"],
)
def test_a_request_that_trickles_in_is_cut_short(
    address: Address, monkeypatch: pytest.MonkeyPatch, begun: bytes, more: bytes
) -> None:
    """A byte now and then does not keep a place for ever."""
    with connected(address, begun) as connection:
        time.sleep(0.2)
        monkeypatch.setattr(connections, "_SECONDS_TO_ASK", 0.1)
        connection.sendall(more)
        assert answered(connection).split(b" ")[1] == b"408"


def test_a_silent_connection_is_closed(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Whether or not anyone waits for its place."""
    monkeypatch.setattr(connections, "_SECONDS_IDLE", 1)
    monkeypatch.setattr(connections, "_SECONDS_BETWEEN_LOOKS", 1)
    address: Address = request.getfixturevalue("address")
    with connected(address, b"GET / HT") as connection:
        assert answered(connection) == b""


def test_answers_that_nobody_reads_hold_no_thread(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """As many large files as fit into one piece of a request, on more connections than threads."""
    monkeypatch.setattr(connections, "_THREADS", 2)
    address: Address = request.getfixturevalue("address")
    with ExitStack() as held:
        for _ in range(3):
            held.enter_context(connected(address, LARGE * 20))
        time.sleep(1)
        assert _is_answered_at_once(address)


def test_of_requests_sent_at_once_the_first_is_answered(address: Address) -> None:
    """Whoever sent the others is told that they must be sent again."""
    answer = asked(address, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * 3)
    assert answer.count(b"HTTP/1.1 200 OK") == 1
    assert b"\r\nConnection: close\r\n" in answer
    assert answer.count(HEALTHY) == 1


def test_requests_one_after_the_other_share_a_connection(address: Address) -> None:
    """As browsers send them."""
    with closing(HTTPConnection(*address)) as connection:
        connection.connect()
        opened = connection.sock
        for _ in range(3):
            connection.request("GET", "/healthz")
            assert connection.getresponse().read().startswith(HEALTHY)
        assert connection.sock is opened
