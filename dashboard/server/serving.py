"""Run the app on this machine until it is told to stop."""

import errno
import os
import socket
import sys
import webbrowser

from dash import Dash

from dashboard.console import say
from dashboard.server.connections import create_server

_PORTS_TRIED = 100
_LAST_PORT = 65_535


class CannotServe(Exception):
    """The address cannot be served on; the message says why, in words."""


def serve(app: Dash, host: str, port: int, *, open_browser: bool) -> None:
    """On `port`, or on the next free one; returns when it is interrupted."""
    listener = _listener(host, port)
    taken = listener.getsockname()[1]
    server = create_server(app.server, sockets=[listener])
    address = f"http://{_named(host)}:{taken}/"
    if taken != port:
        say(f"Port {port} is taken; port {taken} is free.")
    say(f"The timeline is at {address} – press Ctrl-C to stop.")
    if open_browser and _has_screen():
        webbrowser.open(address)
    server.run()
    say("\nStopped.")


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port, min(port + _PORTS_TRIED, _LAST_PORT + 1)):
        try:
            return socket.create_server((host, candidate), family=family)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                reason, *_ = str(error.strerror).split(" (while")
                raise CannotServe(f"Cannot serve on {host}:{candidate}: {reason}.") from None
    raise CannotServe(f"No port from {port} on is free; choose another with --port.")


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
