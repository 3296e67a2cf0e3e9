"""The page as a folder of files, for any web host and at any place of it."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from dash.fingerprint import check_fingerprint

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus
from dashboard.edition import document
from dashboard.edition.answers import (
    DOWNLOADS,
    SCRIPTS_FOR_LATER,
    STATE_OF_DASH,
    answer,
)
from dashboard.server.headers import content_policy
from dashboard.views.view import View

_VERSION = 8


def site(corpus: Corpus, folder: Path, views: Sequence[View]) -> Mapping[str, bytes]:
    """Each file's content by its path within the folder."""
    app = create_app(corpus, folder, views=views)
    # Hosts that build with Jekyll would leave out what begins with an underscore.
    files = {".nojekyll": b"", "carrying.js": document.CARRYING.read_bytes()}

    def add(address: str) -> str:
        path = _path(address)
        files[path] = answer(app, address).content
        return _versioned(path, files[path])

    for address in (*SCRIPTS_FOR_LATER, *DOWNLOADS):
        add(address)
    text = document.readdressed(document.document(app, with_dash=True), add)
    script = _versioned("carrying.js", files["carrying.js"])
    text = document.beginning_with(text, content_policy(app), script)
    # A host would send these without the type that Dash looks for.
    state = {address: answer(app, address) for address in STATE_OF_DASH}
    return {**files, "index.html": document.carrying(text, state).encode()}


def _path(address: str) -> str:
    """Without what the server puts into addresses so that a browser may keep files for ever."""
    plain, _ = check_fingerprint(address)
    *folders, name = str(plain).strip("/").split("/")
    return name if folders[:1] == ["page"] else "/".join([*folders, name])


def _versioned(path: str, content: bytes) -> str:
    """So that a new document is never shown with an old script out of a browser's memory."""
    return f"{path}?{hashlib.sha256(content).hexdigest()[:_VERSION]}"
