"""The app on the real tables, and Flask's client for it."""

from pathlib import Path
from typing import Any

import pytest
from dash import Dash
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus


@pytest.fixture(scope="session")
def app(corpus: Corpus, data: Path) -> Dash:
    """The app as it is served."""
    return create_app(corpus, data)


class _Client(FlaskClient):
    """Reads every answer to its end, so that no file stays open."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        return super().open(*args, **{"buffered": True, **kwargs})


@pytest.fixture(scope="session")
def client(app: Dash) -> FlaskClient:
    """A client without a server in between."""
    return _Client(app.server, TestResponse)
