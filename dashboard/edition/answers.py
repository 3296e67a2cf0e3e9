"""What the app answers to a browser: all that a page asks for, got without a server in between."""

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus

from dash import Dash

from dashboard.publishing.catalogue import FILES
from dashboard.views import figures, grid
from dashboard.views.view import DashView, View

# What Dash asks for as soon as it runs.
STATE_OF_DASH = ("/_dash-layout", "/_dash-dependencies")
# And what the page asks for when the first chart or grid is opened.
SCRIPTS_FOR_LATER = tuple(f"/{script}" for script in (*figures.SCRIPTS, *grid.SCRIPTS))
DOWNLOADS = tuple(f"/data/{name}" for name in FILES)


@dataclass(frozen=True)
class Answer:
    """`media_type` is the whole header, with its parameters."""

    content: bytes
    media_type: str


def answer(app: Dash, address: str) -> Answer:
    # Buffered, so that no file stays open.
    response = app.server.test_client().get(address, buffered=True)
    if response.status_code != HTTPStatus.OK:
        raise LookupError(f"The page asks for {address}, which is answered {response.status}.")
    return Answer(response.data, response.content_type)


def need_dash(views: Iterable[View]) -> bool:
    return any(isinstance(view, DashView) for view in views)
