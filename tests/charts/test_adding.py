"""Which figures may be added, and why the others may not."""

from itertools import combinations

from dashboard.charts.adding import why_not
from dashboard.corpus.corpus import Corpus
from tests.charts.reading import figure


def test_related_figures_are_not_added(corpus: Corpus) -> None:
    """Whichever of the two is asked first."""
    for one, other in combinations(corpus.figures, 2):
        if other.id in one.part_of or other.id in one.overlaps or one.id in other.overlaps:
            assert why_not(one, other, corpus.subject)
            assert why_not(other, one, corpus.subject)
    assert "part of" in why_not(
        figure(corpus, "peacekeepers-killed-2019"),
        figure(corpus, "peacekeepers-killed-since-2013"),
        corpus.subject,
    )


def test_figures_of_one_unit_place_and_time_can_be_added(corpus: Corpus) -> None:
    """French and American troops in the Sahel."""
    assert not why_not(figure(corpus, "french-troops"), figure(corpus, "us-troops"), corpus.subject)


def test_a_share_is_no_part_of_a_sum(corpus: Corpus) -> None:
    """One percent and five percent of the same aid are of one unit, yet no total is given."""
    one, other = (figure(corpus, f"us-aid-{of}-share") for of in ("governance", "peacebuilding"))
    assert why_not(one, other, corpus.subject)
