"""Run the app on this machine until it is told to stop."""

import errno
import logging
import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, NoReturn

from dashboard.console import complain, say
from dashboard.server.connections import create_server

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

_PORTS_TRIED = 100
_LAST_PORT = 65_535

WARNING = (
    "Whoever can reach this computer over a network can open it: it asks for no password. "
    "For this computer alone, leave --host out."
)


class CannotServe(Exception):
    """The address cannot be served on; the message says why, in words."""


def serve(app: "WSGIApplication", host: str, port: int, *, open_browser: bool) -> None:
    """On `port`, or on the next free one; returns when it is interrupted."""
    listener = _listener(host, port)
    bound, taken, *_ = listener.getsockname()
    server = create_server(app, sockets=[listener])
    address = f"http://{_named(host, bound)}:{taken}/"
    # A line for each request that waits its turn, as some of every page do.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    if not _ip(bound).is_loopback:
        complain(WARNING)
    if taken != port:
        say(f"Port {port} is taken; port {taken} is free.")
    say(f"The timeline is at {address} – press Ctrl-C to stop.")
    if open_browser and _has_screen():
        webbrowser.open(address)
    server.run()
    say("\nStopped.")


@contextmanager
def ended_by_sigterm() -> Iterator[None]:
    """How containers and services end a program: calmly, with status 0.

    As process 1 of a container it would not even be heard, unless it is asked for.
    """

    def end(*_: object) -> NoReturn:
        # Once is enough; a second would interrupt the end.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise SystemExit(0)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _listener(host: str, port: int) -> socket.socket:
    try:
        host.encode("idna")
    except UnicodeError:
        raise CannotServe(f"'{host}' is no name of a computer.") from None
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    both = host == "::" and socket.has_dualstack_ipv6()
    for candidate in range(port, min(port + _PORTS_TRIED, _LAST_PORT + 1)):
        try:
            return socket.create_server((host, candidate), family=family, dualstack_ipv6=both)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                reason, *_ = str(error.strerror).split(" (while")
                raise CannotServe(f"Cannot serve on {host}:{candidate}: {reason}.") from None
    raise CannotServe(f"No port from {port} on is free; choose another with --port.")


def _named(host: str, bound: str) -> str:
    """As an address names it: a server on all interfaces is reached here by the local one."""
    if _ip(bound).is_unspecified:
        return "127.0.0.1" if _ip(bound).version == 4 else "[::1]"  # noqa: PLR2004 - IPv4
    return f"[{host}]" if ":" in host else host


def _ip(bound: str) -> IPv4Address | IPv6Address:
    return ip_address(bound.partition("%")[0])


def _has_screen() -> bool:
    """Without one, a browser for the terminal would take over the terminal."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
