"""The files as a whole."""

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.publishing.catalogue import FILES
from dashboard.publishing.release import Release, release
from tests.conftest import DATA


@pytest.mark.parametrize("name", FILES)
def test_a_file_follows_from_the_tables_alone(corpus: Corpus, released: Release, name: str) -> None:
    """Made twice, byte for byte the same: no time of day and no chance is in it."""
    content = FILES[name].content
    assert content(corpus, released) == content(load_corpus(DATA), release(DATA))


@pytest.mark.parametrize("ending", ["bib", "ris", "csl.json"])
def test_a_bibliography_has_every_source(corpus: Corpus, released: Release, ending: str) -> None:
    """In each of its three forms."""
    text = FILES[f"sources.{ending}"].content(corpus, released).decode()
    assert all(source.id in text for source in corpus.sources)
