"""What tests of every layer start from: the real tables, read once."""

from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of the real tables."""
    return DATA


@pytest.fixture(scope="session")
def corpus(data: Path) -> Corpus:
    """The real tables, valid."""
    return load_corpus(data)
