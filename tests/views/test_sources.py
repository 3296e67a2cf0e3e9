"""The Sources: how much leans on how few, and what the browser draws from."""

import re
from typing import Any

import pytest

from dashboard.bibliography import entries
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.resting import on_footnotes, on_works
from dashboard.views import sources
from tests.corpus.folder import Folder


@pytest.fixture(scope="module")
def sent(corpus: Corpus) -> dict[str, Any]:
    """Of the real tables."""
    return dict(sources.data(corpus))


@pytest.fixture
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Three of four notes end at the book, which carries a coup, its figure and its claim."""
    return Folder.at(tmp_path_factory.mktemp("sources")).load()


def test_the_sentence_says_how_much_leans_on_how_few(made_up: Corpus) -> None:
    """Every number in it is counted."""
    assert sources.leaning(made_up).replace("\u00a0", " ") == (
        "3 of the 4 footnotes (75 %) end at 1 of the 3 works listed here; 3 of the 5 events, "
        "figures and claims (60 %) rest on those. 1 footnotes end at no work: they point to "
        "another part of the paper. The paper cites 2 of the works; the other 1 are references of "
        "the record."
    )


def test_no_fewer_works_than_are_said_carry_half_of_the_footnotes(corpus: Corpus) -> None:
    """Without the last of them half would not be reached, counted apart from the code."""
    said = re.match(
        r"(\d+) of the (\d+) footnotes .* end at (\d+) of the (\d+)", sources.leaning(corpus)
    )
    assert said
    reached, footnotes, few, works = map(int, said.groups())
    ending = {
        source.id: {note.number for note in corpus.footnotes if source.id in note.sources}
        for source in corpus.sources
    }
    ranked = sorted(ending.values(), key=len, reverse=True)
    assert (footnotes, works) == (len(corpus.footnotes), len(corpus.sources))
    assert len(set().union(*ranked[:few])) == reached >= footnotes / 2
    assert len(set().union(*ranked[: few - 1])) < footnotes / 2


def test_what_is_counted_is_defined(made_up: Corpus) -> None:
    """With the numbers that the sentence has."""
    assert "The 1 works are taken from the most cited down" in sources.counting(made_up)
    assert "all 5 events, figures and claims" in sources.counting(made_up)


def test_works_stand_in_the_order_of_how_much_rests_on_them(sent: dict[str, Any]) -> None:
    """Events, figures and claims together; where two are even, the more cited first."""
    weights = [
        (sum(len(work[table]) for table in ("events", "figures", "claims")), len(work["footnotes"]))
        for work in sent["works"].values()
    ]
    assert weights == sorted(weights, reverse=True)


def test_every_footnote_and_every_work_is_sent_with_what_rests_on_it(
    corpus: Corpus, sent: dict[str, Any]
) -> None:
    """Those on which nothing rests among them."""
    notes, works = on_footnotes(corpus), on_works(corpus)
    assert {int(key): tuple(one.values()) for key, one in sent["footnotes"].items()} == {
        key: (one.events, one.figures, one.claims) for key, one in notes.items()
    }
    assert {key: one["claims"] for key, one in sent["works"].items()} == {
        key: one.claims for key, one in works.items()
    }


def test_every_work_has_its_entries_of_the_bibliography(
    corpus: Corpus, sent: dict[str, Any]
) -> None:
    """The texts are Python's; the browser joins them."""
    assert sent["bibliography"] == entries(corpus)
    assert set(sent["bibliography"]) == set(sent["works"])


def test_the_buttons_say_how_many_there_are(corpus: Corpus) -> None:
    """Footnotes, works and doubts, counted from the tables."""
    frame = str(sources.frame(corpus))
    doubts = [note for note in corpus.footnotes if note.doubt]
    for label in (
        f"Footnotes ({len(corpus.footnotes)})",
        f"Works ({len(corpus.sources)})",
        f"Doubts ({len(doubts)})",
    ):
        assert f">{label}<" in frame
