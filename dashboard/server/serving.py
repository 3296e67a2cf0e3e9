"""Run the app on this machine until it is told to stop."""

import errno
import os
import sys
import webbrowser
from typing import Any

from dash import Dash
from waitress import create_server

from dashboard.server.guards import MAX_BODY_BYTES

_PORTS_TRIED = 100
_LAST_PORT = 65_535
# A class's worth of browsers, each with several connections.
_CONNECTIONS = 1000
_THREADS = 8


class CannotServe(Exception):
    """The address cannot be served on; the message says why, in words."""


def serve(app: Dash, host: str, port: int, *, open_browser: bool) -> None:
    """On `port`, or on the next free one; returns when it is interrupted."""
    server, taken = _listen(app, host, port)
    address = f"http://{_named(host)}:{taken}/"
    if taken != port:
        print(f"Port {port} is taken; port {taken} is free.")
    print(f"The timeline is at {address} – press Ctrl-C to stop.", flush=True)
    if open_browser and _has_screen():
        webbrowser.open(address)
    server.run()
    print("\nStopped.")


def _listen(app: Dash, host: str, port: int) -> tuple[Any, int]:
    for candidate in range(port, min(port + _PORTS_TRIED, _LAST_PORT + 1)):
        try:
            return _bound(app, host, candidate), candidate
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                reason = f"Cannot serve on {host}:{candidate}: {error.strerror}."
                raise CannotServe(reason) from None
        except ValueError:
            raise CannotServe(f"'{host}' is no host of this machine; try 127.0.0.1.") from None
    raise CannotServe(f"No port from {port} on is free; choose another with --port.")


def _bound(app: Dash, host: str, port: int) -> Any:
    return create_server(
        app.server,
        host=host,
        port=port,
        threads=_THREADS,
        connection_limit=_CONNECTIONS,
        max_request_body_size=MAX_BODY_BYTES,
        ident=None,
    )


def _named(host: str) -> str:
    """As an address names it: a server on all interfaces is reached here by the local one."""
    if host in {"0.0.0.0", "::", ""}:  # noqa: S104 - compared with, not bound to
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _has_screen() -> bool:
    """Without one, a browser for the terminal would take over the terminal."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
