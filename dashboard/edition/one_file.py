"""The page as one HTML file, to be opened from a disk without a network."""

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path

from dash import Dash

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus
from dashboard.edition import document
from dashboard.edition.answers import (
    DOWNLOADS,
    SCRIPTS_FOR_LATER,
    STATE_OF_DASH,
    Answer,
    answer,
    need_dash,
)
from dashboard.server.headers import content_policy
from dashboard.views.view import View

_JSON = "application/json"


def one_file(corpus: Corpus, folder: Path, views: Sequence[View]) -> str:
    """All that the page names is in its place; all that it asks for later is carried, packed."""
    app = create_app(corpus, folder, views=views)
    with_dash = need_dash(views)
    later = (*STATE_OF_DASH, *SCRIPTS_FOR_LATER) if with_dash else ()
    files = {address: answer(app, address) for address in (*later, *DOWNLOADS)}
    text = document.standing_alone(document.document(app, with_dash=with_dash))

    def placed(address: str) -> str:
        file = answer(app, address)
        if file.media_type != _JSON:
            return _as_data(file)
        files[address] = file
        return address

    text = document.readdressed(text, placed)
    script = Answer(document.CARRYING.read_bytes(), "text/javascript")
    text = document.beginning_with(text, _policy(app), _as_data(script))
    return document.carrying(text, files)


def _as_data(file: Answer) -> str:
    return f"data:{file.media_type};base64,{base64.b64encode(file.content).decode()}"


def _policy(app: Dash) -> Mapping[str, str]:
    """What a server may give to its page, only the file itself may here."""
    return {
        directive: sources.replace("'self'", "data: blob:")
        for directive, sources in content_policy(app).items()
    }
