"""The page as one file: what is in it, and what is not."""

import base64
import gzip

import pytest

from dashboard.edition.one_file import one_file
from dashboard.publishing.catalogue import FILES
from dashboard.server import bundles
from dashboard.views import VIEWS
from dashboard.views.view import HtmlView, View
from tests.corpus.folder import Folder
from tests.edition.conftest import AWKWARD
from tests.edition.reading import Document

WITHOUT_DASH = tuple(view for view in VIEWS if isinstance(view, HtmlView))


def made(folder: Folder, views: tuple[View, ...]) -> str:
    """The file, from a folder's tables."""
    return one_file(folder.load(), folder.path, views)


@pytest.fixture(scope="module")
def whole(folder: Folder) -> Document:
    """With every view."""
    return Document(made(folder, VIEWS))


@pytest.fixture(scope="module")
def small(folder: Folder) -> Document:
    """With the views that are HTML."""
    return Document(made(folder, WITHOUT_DASH))


def content(address: str) -> bytes:
    """Of an address that is the data itself."""
    return base64.b64decode(address.partition(";base64,")[2])


@pytest.mark.parametrize("which", ["whole", "small"])
def test_everything_that_is_named_is_in_the_file(
    which: str, request: pytest.FixtureRequest
) -> None:
    """Nothing lies beside it or on a server."""
    document: Document = request.getfixturevalue(which)
    assert document.addresses
    assert all(address.startswith("data:") for address in document.addresses)


def test_our_script_and_our_styles_are_those_that_are_served(
    whole: Document, folder: Folder
) -> None:
    """To the letter."""
    contents = [content(address) for address in whole.addresses]
    assert bundles.script().content in contents
    assert bundles.stylesheet(folder.load().subject).content in contents


def test_what_is_carried_is_packed_with_its_type(whole: Document, folder: Folder) -> None:
    """Each file once, and as it would be served."""
    carried = {
        attributes["data-carried"]: (attributes["data-type"], text)
        for attributes, text in whole.scripts
        if "data-carried" in attributes
    }
    packed = [attributes for attributes, _ in whole.scripts if "data-carried" in attributes]
    assert len(carried) == len(packed)
    assert {"plotly.min.js", "_dash-layout", *FILES} <= carried.keys()
    # Nothing is asked there: it has no server to lose.
    assert "healthz" not in carried
    media_type, events = carried["events.csv"]
    assert media_type == FILES["events.csv"].media_type
    assert gzip.decompress(base64.b64decode(events)) == (folder.path / "events.csv").read_bytes()


def test_no_text_of_the_tables_changes_the_document(whole: Document) -> None:
    """However much it looks like a part of it."""
    assert AWKWARD in {event["summary"] for event in whole.data["events"]}
    assert [tag for tag, _ in whole.elements].count("title") == 1


def test_the_policy_lets_nothing_in_or_out(whole: Document) -> None:
    """Sources are the file's own data; no host is named."""
    (policy,) = [
        attributes["content"]
        for tag, attributes in whole.elements
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy
    sources = {word for part in policy.split("; ") for word in part.split(" ")[1:]}
    known = {"'none'", "'unsafe-inline'", "data:", "blob:"}
    assert {source for source in sources if not source.startswith("'sha256-")} == known


def test_dash_is_told_to_ask_beside_the_file(whole: Document) -> None:
    """And the token by which a server would know this copy is not handed out."""
    (config,) = [
        text for attributes, text in whole.scripts if attributes.get("id") == "_dash-config"
    ]
    assert '"requests_pathname_prefix":"./"' in config
    assert '"end_id":null' in config


def test_without_charts_nothing_of_dash_is_left(small: Document) -> None:
    """No script, no place where it would put an app, no view of it."""
    assert "_dash" not in small.text
    assert "react-entry-point" not in small.text
    assert list(small.data["views"]) == [view.key for view in WITHOUT_DASH]


def test_the_same_tables_give_the_same_file(folder: Folder, whole: Document) -> None:
    """So that whoever keeps it under version control sees what changed."""
    assert made(folder, VIEWS) == whole.text
