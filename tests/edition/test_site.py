"""The page as files for a web host."""

from collections.abc import Mapping

import pytest

from dashboard.edition.site import site
from dashboard.publishing.catalogue import FILES
from dashboard.server import bundles
from dashboard.views import VIEWS
from tests.corpus.folder import Folder
from tests.edition.conftest import AWKWARD
from tests.edition.reading import Document


@pytest.fixture(scope="module")
def files(folder: Folder) -> Mapping[str, bytes]:
    """Each file's content by its path."""
    return site(folder.load(), folder.path, VIEWS)


@pytest.fixture(scope="module")
def index(files: Mapping[str, bytes]) -> Document:
    """The document at which it begins."""
    return Document(files["index.html"].decode())


def test_everything_that_is_named_lies_beside_the_document(
    files: Mapping[str, bytes], index: Document
) -> None:
    """At relative addresses, so that the folder may be put anywhere."""
    assert len(index.addresses) > 5
    assert {address.partition("?")[0] for address in index.addresses} <= files.keys()


def test_the_page_lies_under_plain_names(files: Mapping[str, bytes], folder: Folder) -> None:
    """Writing it anew leaves no file of an older version behind."""
    assert files["page.js"] == bundles.script().content
    assert files["page.css"] == bundles.stylesheet(folder.load().subject).content


def test_an_address_names_its_version(index: Document) -> None:
    """A browser that remembers an old script does not run it in a new page."""
    assert all(address.rpartition("?")[2].isalnum() for address in index.addresses)
    assert not [address for address in index.addresses if "?" not in address]


def test_the_tables_lie_where_the_server_has_them(
    files: Mapping[str, bytes], folder: Folder
) -> None:
    """All files for download, under `data/`."""
    assert {f"data/{name}" for name in FILES} <= files.keys()
    assert files["data/events.csv"] == (folder.path / "events.csv").read_bytes()


def test_folders_that_begin_with_an_underscore_are_kept_by_every_host(
    files: Mapping[str, bytes],
) -> None:
    """Dash's do, and some hosts pass over them unless this file is there."""
    assert any(path.startswith("_dash") for path in files)
    assert files[".nojekyll"] == b""


def test_no_text_of_the_tables_changes_the_document(index: Document) -> None:
    """However much it looks like a part of it."""
    assert AWKWARD in {event["summary"] for event in index.data["events"]}


def test_the_same_tables_give_the_same_files(folder: Folder, files: Mapping[str, bytes]) -> None:
    """So that whoever keeps them under version control sees what changed."""
    assert site(folder.load(), folder.path, VIEWS) == files
