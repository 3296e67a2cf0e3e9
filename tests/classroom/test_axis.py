"""Figures on one axis: only such as may be compared by the length of a bar."""

from itertools import combinations

import pytest

from dashboard.classroom.axis import may_share_an_axis, side_by_side
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event, Voice

ALL_NOTES = range(1, 264)


def event(corpus: Corpus, key: str) -> Event:
    """One of the real table."""
    return next(event for event in corpus.events if event.id == key)


def beside(corpus: Corpus, key: str) -> list[str]:
    """The ids of the figures that are charted for an event."""
    return [figure.id for figure in side_by_side(event(corpus, key), ALL_NOTES, corpus)]


def test_no_axis_mixes_units_places_or_populations(corpus: Corpus) -> None:
    """Whichever event it is drawn for."""
    groups = [side_by_side(event, ALL_NOTES, corpus) for event in corpus.events]
    assert len([group for group in groups if group]) >= 10
    for group in groups:
        assert len({figure.unit for figure in group}) <= 1
        assert len({frozenset(figure.geography.replace(",", "").split()) for figure in group}) <= 1
        for one, other in combinations(group, 2):
            if one.population != other.population:
                assert one.period == other.period != ""
                assert corpus.subject.unit(one.unit).adds


def test_no_bar_stands_alone_or_without_a_number(corpus: Corpus) -> None:
    """One bar compares nothing, and of no number there is none."""
    for one in corpus.events:
        group = side_by_side(one, ALL_NOTES, corpus)
        assert len(group) != 1
        assert all(figure.value is not None for figure in group)
        assert len(set(group)) == len(group)


def test_the_counts_of_one_year_stand_side_by_side(corpus: Corpus) -> None:
    """The page's chart of them brings in what belongs to other events."""
    three = ["killed-2019", "killed-local-violence-2019", "killed-jihadists-2019"]
    assert beside(corpus, "killed-2019") == three


def test_three_countries_are_the_same_in_another_order(corpus: Corpus) -> None:
    """“Mali, Burkina Faso and Niger” of the paper, “Burkina Faso, Mali and Niger” of the record."""
    both = ["terrorism-deaths-2019", "rec-terrorism-deaths-2019"]
    assert beside(corpus, "terrorism-deaths-2019") == both


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("displaced-2019", "idps-2020"),
        ("killed-2019", "terrorism-deaths-2019"),
        ("us-aid-2020", "us-aid-governance-share"),
        ("us-aid-2020", "barkhane-cost"),
        ("military-spending-doubled", "military-spending-gdp-doubled"),
        ("minusma-personnel", "minusma-peacekeepers"),
        ("soldiers-killed-november-2019", "rec-indelimane-soldiers"),
        ("harmed-nowhere", "killed-2019"),
    ],
)
def test_what_must_not_be_compared_shares_no_axis(corpus: Corpus, one: str, other: str) -> None:
    """A flow and a stock, Mali and three countries, a sum and a share, two kinds of doubling."""
    by_id = {figure.id: figure for figure in corpus.figures}
    unnumbered = by_id["killed-2019"].model_copy(update={"value": None})
    assert not may_share_an_axis(by_id.get(one, unnumbered), by_id[other], corpus.subject)


def test_the_record_does_not_stand_for_the_paper(corpus: Corpus) -> None:
    """Three counts of Indelimane share an axis, the paper's of that attack is not among them."""
    assert beside(corpus, "massacre-november-2019") == []
    for one in corpus.events:
        group = side_by_side(one, ALL_NOTES, corpus)
        if group and one.voice is Voice.PAPER:
            assert group[0].voice is Voice.PAPER


def test_only_what_is_told_of_is_charted(corpus: Corpus) -> None:
    """A step on the mission's personnel gets no chart of its dead."""
    mission = event(corpus, "minusma-mission")
    assert side_by_side(mission, [111, 112, 113, 114], corpus) == ()
    assert side_by_side(mission, [158], corpus) != ()
