"""A selection in plain English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import Narrowed, narrow
from dashboard.selection.selection import Selection, Years
from dashboard.selection.wording import alternatives, in_words, status
from tests.selection.strategies import selections


def choosing(*choices: tuple[str, str], words: str = "", years: Years | None = None) -> Selection:
    """A selection of these alone."""
    return Selection(frozenset(choices), years, words)


def narrowed(shown: int, total: int, undated: int = 0) -> Narrowed:
    """So many shown, whichever they are."""
    return Narrowed(("x",) * shown, total, undated)


def test_nothing_asked_for_is_no_words(few: Corpus) -> None:
    """The status then only counts."""
    assert in_words(Selection(), few) == ""


@pytest.mark.parametrize(
    ("names", "words"),
    [(["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")],
)
def test_values_of_one_facet_are_alternatives(names: list[str], words: str) -> None:
    """As one would say them."""
    assert alternatives(names) == words


def test_two_phrases_follow_each_other(few: Corpus) -> None:
    """No comma is needed to tell them apart."""
    selection = choosing(("actor", "army"), ("actor", "officers"), years=Years(2012, 2013))
    assert in_words(selection, few) == "events in 2012–2013 that involve Army or Officers"


def test_three_phrases_are_set_apart_by_commas(few: Corpus) -> None:
    """Otherwise it would be unclear what belongs to what."""
    selection = choosing(("actor", "army"), words="peace", years=Years(2012, 2012))
    assert in_words(selection, few) == "events in 2012, that involve Army, that mention “peace”"


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (Years(2012, 2012), "events in 2012"),
        (Years(2012, 2013), "events in 2012–2013"),
        (Years(-430, -403), "events in 431–404 BC"),
        (Years(-26, 14), "events in 27 BC – AD 14"),
        (Years(-430, None), "events from 431 BC on"),
        (Years(None, 0), "events up to 1 BC"),
        (Years(2012, None), "events from 2012 on"),
        (Years(None, 2013), "events up to 2013"),
    ],
)
def test_years_read_as_one_would_say_them(few: Corpus, years: Years, words: str) -> None:
    """An open end has words of its own."""
    assert in_words(choosing(years=years), few) == words


def test_with_nothing_hidden_the_status_only_counts(few: Corpus) -> None:
    """No filter is mentioned where none hides anything."""
    assert status(Selection(), narrowed(98, 98), few) == "Showing 98 of 98 events."


def test_the_status_says_how_many_are_hidden_by_how_many_filters(few: Corpus) -> None:
    """Two values of one facet are one filter."""
    selection = choosing(("kind", "coups"), ("kind", "aid"), words="peace")
    assert status(selection, narrowed(12, 98), few).endswith("; 86 hidden by 2 filters.")


def test_one_filter_is_said_in_the_singular(few: Corpus) -> None:
    """As is one undated event."""
    said = status(choosing(years=Years(2012)), narrowed(8, 10, 1), few)
    assert said == (
        "Showing 8 of 10: events from 2012 on; 2 hidden by 1 filter. "
        "1 undated event left out, since years are chosen."
    )


def test_a_scope_is_said_but_is_no_filter(few: Corpus) -> None:
    """It decides what is counted, not what is hidden."""
    selection = choosing(("scope", "background"), ("actor", "army"))
    assert "within Background" in status(selection, narrowed(1, 3), few)
    assert "2 hidden by 1 filter." in status(selection, narrowed(1, 3), few)


@given(drawing=st.data())
def test_the_status_says_every_number_that_is_so(corpus: Corpus, drawing: st.DataObject) -> None:
    """Shown and total always; hidden by no filter at all is never said."""
    selection = drawing.draw(selections(corpus))
    result = narrow(selection, corpus)
    said = status(selection, result, corpus)
    assert said.startswith(f"Showing {len(result.kept)} of {result.total}")
    assert "hidden by 0 filters" not in said
