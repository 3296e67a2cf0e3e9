"""What tests of the corpus start from."""

from pathlib import Path

import pytest

from tests.corpus.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A valid folder, on disk, to be damaged."""
    return Folder.at(tmp_path)
