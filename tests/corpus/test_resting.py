"""What rests on what: counted from the tables, each footnote followed to its works."""

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.resting import (
    Resting,
    ending_at,
    most_cited,
    on_footnotes,
    on_works,
    together,
)
from tests.corpus.folder import Folder


@pytest.fixture
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The coup rests on note 1, its figure on note 2, the claim on 3 and, by its evidence, on 1."""
    folder = Folder.at(tmp_path_factory.mktemp("resting"))
    folder.change("claims", 0, footnotes="3")
    folder.change("evidence", 0, footnotes="1")
    return folder.load()


def test_an_event_a_figure_and_a_claim_rest_on_the_footnotes_they_name(made_up: Corpus) -> None:
    """And on no other; a claim on those of its evidence, too."""
    assert on_footnotes(made_up) == {
        1: Resting(("coup",), (), ("coups-return",)),
        2: Resting((), ("killed",), ()),
        3: Resting((), (), ("coups-return",)),
        4: Resting((), (), ()),
    }


def test_they_rest_on_the_works_at_which_those_footnotes_end(made_up: Corpus) -> None:
    """Or on the references of the record that they name."""
    assert on_works(made_up) == {
        "book": Resting(("coup",), ("killed",), ("coups-return",)),
        "news": Resting((), ("killed",), ()),
        "agency": Resting(("coup", "afterwards"), ("harmed",), ()),
    }


def test_a_footnote_ends_at_every_work_it_cites(made_up: Corpus) -> None:
    """By *Id.* and *supra* as well as in full; one that points within the paper ends at none."""
    assert ending_at(made_up) == {"book": (1, 2, 3), "news": (2,), "agency": ()}


@pytest.mark.parametrize(
    ("share", "works"),
    [(0.25, ("book",)), (0.75, ("book",)), (0.76, ("book", "news")), (1, ("book", "news"))],
)
def test_the_most_cited_works_are_as_few_as_it_takes(
    made_up: Corpus, share: float, works: tuple[str, ...]
) -> None:
    """Three of four notes end at the book; the fourth ends at no work, whatever is added."""
    assert most_cited(made_up, share) == works


def test_what_rests_on_several_works_is_counted_once() -> None:
    """In the order in which it is first found."""
    one, other = Resting(("a", "b"), ("x",), ()), Resting(("b", "c"), ("x", "y"), ("a",))
    assert together([one, other]) == Resting(("a", "b", "c"), ("x", "y"), ("a",))
    assert together([one, other]).count == 6
    assert together([]).count == 0


def test_events_rest_on_the_works_by_which_they_can_be_filtered(corpus: Corpus) -> None:
    """The filter by source keeps exactly what is said to rest on it, over the real tables."""
    by_source = {
        source.id: tuple(entry.id for entry in corpus.entries if source.id in entry.source)
        for source in corpus.sources
    }
    assert {work: resting.events for work, resting in on_works(corpus).items()} == by_source
