"""What an answer rests on, in words."""

import pytest

from dashboard.classroom.grounds import Grounds
from dashboard.corpus.corpus import Corpus
from tests.corpus.folder import Folder


@pytest.fixture
def grounds(made_up: Folder) -> Grounds:
    """Of a table with one doubtful footnote."""
    made_up.change("footnotes", 2, doubt="The page is another's.")
    return Grounds(made_up.load())


def test_a_footnote_is_followed_to_its_work(grounds: Grounds) -> None:
    """Hop by hop."""
    assert grounds.notes([2]) == (
        "fn 2 → supra 1 → A. Writer, A book; fn 2 → UN News, 8 October 2019",
    )


def test_a_doubtful_footnote_says_that_it_is(grounds: Grounds) -> None:
    """A class must not take it for settled."""
    (words,) = grounds.notes([3])
    assert (
        words
        == "fn 3 → Id. → fn 2 → supra 1 → A. Writer, A book (doubtful: The page is another's.)"
    )


def test_the_record_is_called_the_record(grounds: Grounds) -> None:
    """Its works are none of the paper's."""
    assert grounds.record(["agency"]) == ("the record: A note",)


def test_an_event_rests_on_the_voice_that_tells_it(made_up: Folder) -> None:
    """The paper's on footnotes, the record's on references."""
    corpus = made_up.load()
    paper, record = (Grounds(corpus).of(event) for event in corpus.events)
    assert paper == ("fn 1 → A. Writer, A book",)
    assert record == ("the record: A note",)


def test_of_many_footnotes_the_first_are_followed_and_all_are_named(corpus: Corpus) -> None:
    """The coup of 2012 has ten."""
    coup = next(event for event in corpus.events if event.id == "coup-2012")
    first, second, further = Grounds(corpus).of(coup)
    assert first.startswith("fn 5 → ")
    assert second.startswith("fn 8 → ")
    assert further == "further footnotes: 98, 100, 103, 130, 135, 161, 199, 250"
