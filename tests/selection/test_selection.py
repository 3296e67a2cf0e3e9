"""What a reader has chosen, as a value."""

import dataclasses

import pytest

from dashboard.selection.selection import Selection, Years


def test_selections_of_the_same_are_equal() -> None:
    """However they were put together."""
    one = Selection(frozenset({("actor", "mnla"), ("kind", "coups")}), Years(2012), " a  word ")
    other = Selection(frozenset({("kind", "coups"), ("actor", "mnla")}), Years(2012), "a word")
    assert one == other


def test_a_selection_cannot_be_changed() -> None:
    """It may be kept, compared and shared without a copy."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        Selection().words = "other"  # type: ignore[misc]


def test_the_values_of_a_facet_are_its_own() -> None:
    """An id may stand in several facets."""
    selection = Selection(frozenset({("actor", "mali"), ("place", "mali"), ("actor", "mnla")}))
    assert selection.values("actor") == {"mali", "mnla"}


def test_years_need_an_end() -> None:
    """None at all is no choice of years."""
    with pytest.raises(ValueError, match="first or a last"):
        Years()


def test_years_do_not_run_backwards() -> None:
    """They would keep nothing, and say nothing of why."""
    with pytest.raises(ValueError, match="2013 to 2012 run backwards"):
        Years(2013, 2012)
