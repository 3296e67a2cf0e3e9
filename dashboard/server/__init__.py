"""How the app is served: what it answers, what it refuses, and with which headers."""

from collections.abc import Iterable
from pathlib import Path

from dash import Dash

from dashboard.corpus.corpus import Corpus
from dashboard.server import caching, compression, downloads, guards, headers, index, qr


def harden(app: Dash, corpus: Corpus, folder: Path, embedders: Iterable[str] = ()) -> None:
    """Call it after the last callback, since the policy names the scripts inline until then."""
    # Flask runs what follows a request in reverse: compression comes last, on the final answer.
    compression.install(app.server)
    caching.install(app.server)
    headers.install(app, embedders)
    guards.install(app)
    index.install(app)
    downloads.install(app.server, corpus, folder)
    qr.install(app.server, corpus)
