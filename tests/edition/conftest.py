"""A small corpus, one of whose texts looks like the document it stands in."""

import pytest

from tests.corpus.folder import Folder

AWKWARD = (
    '</body><title>x</title></script><script src="/x.js"></script><link href="/x.css"> {%css%}'
)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Its tables on disk."""
    made_up = Folder.at(tmp_path_factory.mktemp("tables"))
    made_up.change("events", 0, summary=AWKWARD)
    return made_up
