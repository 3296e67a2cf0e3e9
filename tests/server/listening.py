"""The server in a thread of the test, and what it answers to bytes as they are sent."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

from dash import Dash
from waitress import wasyncore

from dashboard.server.connections import create_server

PATIENCE = 10


@contextmanager
def listening(app: Dash) -> Iterator[tuple[str, int]]:
    """Where it is reached."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address: tuple[str, int] = listener.getsockname()
        server = create_server(app.server, sockets=[listener])
        thread = Thread(target=server.run)
        thread.start()
        try:
            yield address
        finally:
            # In the thread that owns the connections.
            server.trigger.pull_trigger(lambda: _close(server))
            thread.join(PATIENCE)
            server.task_dispatcher.shutdown()


def _close(server: Any) -> None:
    for connection in list(server.active_channels.values()):
        connection.handle_close()
    wasyncore.close_all(server._map)


def connected(address: tuple[str, int], sent: bytes = b"") -> socket.socket:
    """A connection on which so much has been sent."""
    connection = socket.create_connection(address, timeout=PATIENCE)
    connection.sendall(sent)
    return connection


def answered(connection: socket.socket) -> bytes:
    """Everything until the server hangs up."""
    return b"".join(iter(lambda: connection.recv(65_536), b""))


def asked(address: tuple[str, int], sent: bytes) -> bytes:
    """The whole answer on a connection of its own."""
    with connected(address, sent) as connection:
        return answered(connection)
