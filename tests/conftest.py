"""What tests of every layer start from: the real tables, read once."""

from pathlib import Path

import pytest
from hypothesis import settings

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus

# On a busy machine a slow example is no failure; and what fails here must fail there, too.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of the real tables."""
    return DATA


@pytest.fixture(scope="session")
def corpus(data: Path) -> Corpus:
    """The real tables, valid."""
    return load_corpus(data)
