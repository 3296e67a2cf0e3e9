"""What the app answers to a browser: all that a page asks for, got without a server in between."""

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus

from dash import Dash

from dashboard.publishing.catalogue import FILES
from dashboard.views.grid import SCRIPTS
from dashboard.views.view import DashView, View

_SUITES = "/_dash-component-suites"
# What Dash asks for as soon as it runs.
STATE_OF_DASH = ("/_dash-layout", "/_dash-dependencies")
# And what its components ask for when the first of them is drawn.
SCRIPTS_FOR_LATER = (
    f"{_SUITES}/dash/dcc/async-graph.js",
    f"{_SUITES}/plotly/package_data/plotly.min.js",
    *(f"/{script}" for script in SCRIPTS),
    f"{_SUITES}/dash_ag_grid/async-community.js",
)
HEALTH = "/healthz"
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
