"""How the app is served: what it answers, what it refuses, and with which headers."""

from pathlib import Path

from dash import Dash

from dashboard.server import caching, compression, guards, headers, index, tables


def harden(app: Dash, folder: Path) -> None:
    """Call it after the last callback, since the policy names the scripts inline until then."""
    # Flask runs what follows a request in reverse: compression comes last, on the final answer.
    compression.install(app.server)
    caching.install(app.server)
    headers.install(app)
    guards.install(app)
    index.install(app)
    tables.install(app.server, folder)
