"""The connections of the server: nobody can hold so many, or so long, that others get no answer."""

import time
from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import waitress
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.utilities import BadRequest, Error

from dashboard.server.guards import MAX_BODY_BYTES

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

_THREADS = 8
# A class's worth of browsers, each with several connections; each may need two files, and many
# systems give a program no more than 1024.
PLACES = 300
# The longest addresses of views, and whatever a browser adds, take a fraction of it.
_HEADER_BYTES = 32_768
# A browser sends its request in one piece; what it keeps open for the next, it opens again.
_SECONDS_TO_ASK = 30
_SECONDS_IDLE = 60
_SECONDS_BETWEEN_LOOKS = 5


def create_server(application: "WSGIApplication", sockets: Collection[Any]) -> Any:
    """Waitress's server, not yet running."""
    server = waitress.create_server(
        application,
        sockets=sockets,
        threads=_THREADS,
        # Beyond our own limit, since a connection with a request at work does not give way.
        connection_limit=2 * PLACES,
        channel_timeout=_SECONDS_IDLE,
        cleanup_interval=_SECONDS_BETWEEN_LOOKS,
        max_request_header_size=_HEADER_BYTES,
        max_request_body_size=MAX_BODY_BYTES,
        # `select`, which it would use, fails at the file numbered 1024.
        asyncore_use_poll=True,
        # Readers who leave while they are answered are no error.
        log_socket_errors=False,
        ident=None,
    )
    server.channel_class = _Connection
    return server


class _TimedOut(Error):
    code = 408
    reason = "Request Timeout"


class _Request(HTTPRequestParser):
    """One that is answered whatever it holds, and however slowly it comes."""

    def __init__(self, adj: Any) -> None:
        super().__init__(adj)
        self._begun = time.monotonic()

    def received(self, data: bytes) -> int:
        if time.monotonic() - self._begun > _SECONDS_TO_ASK:
            return self._refuse(_TimedOut("The request took too long to arrive"), data)
        try:
            return int(super().received(data))
        # Waitress reads addresses and lengths with what raises this; it would hang up.
        except ValueError:
            return self._refuse(BadRequest("The request cannot be read"), data)

    def _refuse(self, error: Error, data: bytes) -> int:
        self.error = error
        self.completed = True
        return len(data)


class _Connection(HTTPChannel):
    parser_class = _Request
    requests: list[HTTPRequestParser]

    def __init__(self, server: Any, *args: Any, **kwargs: Any) -> None:
        _make_room(server.active_channels.values())
        super().__init__(server, *args, **kwargs)

    def service(self) -> None:
        """One request, after which the connection closes if more were sent without waiting.

        Answers that pile up unread would hold a thread, and there are few. No browser does this.
        """
        with self.requests_lock:
            first, *others = self.requests
            if others:
                first.headers["CONNECTION"] = "close"
                self.requests = [first]
        for request in others:
            request.close()
        super().service()


def _make_room(connections: Collection[HTTPChannel]) -> None:
    """The one that has been idle longest gives way, of the address that holds most of them."""
    idle = [connection for connection in connections if not connection.requests]
    if idle and len(connections) >= PLACES:
        held = Counter(connection.addr[0] for connection in idle)
        chosen = min(idle, key=lambda one: (-held[one.addr[0]], one.last_activity))
        chosen.handle_close()
