"""The page's scripts and its styles, each sent as one file."""

import json
import subprocess
import sys
from urllib.parse import urljoin

import pytest
from flask.testing import FlaskClient

from dashboard.corpus.corpus import Corpus
from dashboard.paths import ASSETS
from dashboard.server.bundles import Bundle, script, stylesheet


@pytest.fixture
def styles(corpus: Corpus) -> Bundle:
    """Those of the real subject."""
    return stylesheet(corpus.subject)


def test_the_stylesheet_holds_every_file_of_its_folder(client: FlaskClient, styles: Bundle) -> None:
    """In the order of their names, which is that of their layers."""
    answer = client.get(styles.url)
    assert answer.content_type == styles.content_type
    files = sorted(ASSETS.glob("css/*"))
    places = [answer.text.find(path.read_text(encoding="utf-8")) for path in files]
    assert places
    assert -1 not in places
    assert places == sorted(places)


def test_the_script_is_served_with_the_way_back_to_its_sources(client: FlaskClient) -> None:
    """Developer tools then show the files that people wrote, all of them and as they are."""
    answer = client.get(script().url)
    assert answer.content_type == script().content_type
    address = urljoin(script().url, answer.headers["SourceMap"])
    source_map = json.loads(client.get(address).data)
    folder = ASSETS / "bundle"
    contained = {
        (folder / path).resolve(): text
        for path, text in zip(source_map["sources"], source_map["sourcesContent"], strict=True)
    }
    written = {path: path.read_text(encoding="utf-8") for path in ASSETS.glob("js/**/*.js")}
    assert contained == written


def test_a_bundle_names_no_file_beside_it(client: FlaskClient) -> None:
    """An edition carries the bundle alone."""
    assert "sourceMappingURL" not in client.get(script().url).text


def test_another_content_has_another_address() -> None:
    """A browser that keeps a file for ever never misses a new one."""
    old, new = (Bundle("page.js", "text/javascript", content) for content in (b"1", b"2"))
    assert old.url != new.url


def test_bootstrap_comes_before_our_own_styles(client: FlaskClient, styles: Bundle) -> None:
    """Ours are written to overrule it."""
    sent = client.get(styles.url).text
    assert 0 <= sent.find("Bootstrap  v5") < sent.find(":root {")


def test_bootstrap_asks_for_no_source_map(client: FlaskClient, styles: Bundle) -> None:
    """It is not served, and developer tools would report it missing."""
    assert "sourceMappingURL" not in client.get(styles.url).text


def test_our_script_comes_before_those_of_dash(client: FlaskClient) -> None:
    """What is HTML is usable while Dash's components still come."""
    page = client.get("/").text
    assert 0 <= page.find(script().url) < page.find('<script src="/_dash-component-suites')


def test_nothing_of_the_carrying_package_is_imported() -> None:
    """Its file is wanted, its templates and forms are not."""
    program = "import sys, dashboard.app; sys.exit('flask_bootstrap' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)
