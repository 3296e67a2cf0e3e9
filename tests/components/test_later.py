"""Scripts that come when they are asked for: not with the page, but there."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus
from dashboard.views.grid import SCRIPTS


@pytest.fixture(scope="module")
def client(corpus: Corpus, data: Path) -> FlaskClient:
    """A client without a server in between."""
    client: FlaskClient = create_app(corpus, data).server.test_client()
    return client


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_for_later_is_served_and_not_sent_with_the_page(
    client: FlaskClient, script: str
) -> None:
    """Held here, since Dash promises neither: they hang on a private name of its packages."""
    page = client.get("/").text
    assert "/_dash-component-suites/dash/" in page
    assert f"/{Path(script).parent}/" not in page
    answer = client.get(f"/{script}", buffered=True)
    assert answer.status_code == 200
    assert "javascript" in answer.content_type
