"""How the app is served: what it answers, what it refuses, and with which headers."""

from collections.abc import Iterable
from pathlib import Path

from dash import Dash

from dashboard.corpus.corpus import Corpus
from dashboard.server import (
    caching,
    compression,
    downloads,
    guards,
    head,
    headers,
    health,
    index,
    qr,
)


def harden(app: Dash, corpus: Corpus, folder: Path, embedders: Iterable[str] = ()) -> None:
    """Call it after the last callback, since the policy names the scripts inline until then."""
    head.install(app.server)
    # Flask runs what follows a request in reverse: how long an answer may be kept comes last, of
    # the answer as it is sent.
    caching.install(app.server)
    compression.install(app.server)
    headers.install(app, embedders)
    guards.install(app)
    index.install(app)
    downloads.install(app.server, corpus, folder)
    health.install(app.server, folder)
    qr.install(app.server, corpus)
