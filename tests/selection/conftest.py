"""What tests of the selection start from."""

import pytest

from dashboard.corpus.corpus import Corpus
from tests.corpus.folder import Folder

EVENTS = {
    "year-2012": "2012",
    "new-year": "2012-12-30/2013-01-02",
    "mission": "2013-07/..",
    "day": "2020-08-18",
    "undated": "",
}


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Events dated each in a way of its own, beside a coup of March 2012 and the epilogue."""
    folder = Folder.at(tmp_path_factory.mktemp("few"))
    for identifier, date in EVENTS.items():
        folder.add(
            "events",
            id=identifier,
            title=f"Ségou {identifier}",
            date=date,
            kind="reform",
            actors="army" if date else "army;officers",
            scope="core",
            voice="paper",
            summary="Something happens.",
            sections="II.A",
            footnotes="1",
        )
    return folder.load()
