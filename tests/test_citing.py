"""What is said with a figure that is taken out of the page; events are tried in test_export.py."""

from pathlib import Path

import pytest

from dashboard.citing import citation, figure_caveat
from tests.corpus.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Two made-up figures, one inside the other."""
    return Folder.at(tmp_path)


def test_a_figure_says_its_bound_its_period_and_what_it_may_not_be_added_to(folder: Folder) -> None:
    """Whoever finds the number alone must not take it for exact, nor add it."""
    corpus = folder.load()
    assert [figure_caveat(figure, corpus) for figure in corpus.figures] == [
        "Bound: more than. Period: 2012. Inside harmed: not to be added.",
        "Bound: unquantified. Period: not said. May overlap killed: not to be added.",
    ]


def test_a_figure_says_the_doubts_about_it(folder: Folder) -> None:
    """The curator's own, and those of its footnotes."""
    folder.change("figures", 0, note="Read with care.")
    folder.change("footnotes", 1, doubt="The page is another's.")
    corpus = folder.load()
    said = figure_caveat(corpus.figures[0], corpus)
    assert said.endswith("Curator's note: Read with care. Footnote 2: The page is another's.")


def test_a_figure_is_cited_as_an_event_is(folder: Folder) -> None:
    """The paper to the footnote, or the record."""
    corpus = folder.load()
    papers, records = (citation(figure, corpus) for figure in corpus.figures)
    assert papers == "A. Nobody, “A paper that nobody wrote” (Spring 2020), II.A, n. 2"
    assert records == "“A note”"
