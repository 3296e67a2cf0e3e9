"""What tests of the published files start from."""

from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.release import Release, release
from tests.corpus.folder import Folder


@pytest.fixture(scope="session")
def released(data: Path) -> Release:
    """Of the real tables."""
    return release(data)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Made-up tables, to change one thing in."""
    return Folder.at(tmp_path)


@pytest.fixture
def made_up(folder: Folder) -> tuple[Corpus, Release]:
    """The made-up tables as they are."""
    return folder.load(), release(folder.path)
