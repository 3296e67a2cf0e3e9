"""Bootstrap's stylesheet, served from the package that carries it."""

import subprocess
import sys

from flask.testing import FlaskClient

from dashboard.server import stylesheet


def test_bootstrap_is_served_as_a_stylesheet(client: FlaskClient) -> None:
    """The package still has the file where it is looked for."""
    answer = client.get(stylesheet.url())
    assert answer.content_type == "text/css; charset=utf-8"
    assert "Bootstrap  v5" in answer.text


def test_bootstrap_asks_for_no_source_map(client: FlaskClient) -> None:
    """It is not served, and developer tools would report it missing."""
    assert "sourceMappingURL" not in client.get(stylesheet.url()).text


def test_bootstrap_comes_before_our_own_stylesheets(client: FlaskClient) -> None:
    """Ours are written to overrule it."""
    page = client.get("/").text
    links = [part.split('"')[0] for part in page.split('rel="stylesheet" href="')[1:]]
    assert links[0] == stylesheet.url()


def test_nothing_of_the_carrying_package_is_imported() -> None:
    """Its file is wanted, its templates and forms are not."""
    program = "import sys, dashboard.app; sys.exit('flask_bootstrap' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)
