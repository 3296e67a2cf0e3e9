"""Which events a selection keeps."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.corpus.subject import Scope, Vocabulary
from dashboard.selection.narrowing import keep, narrow
from dashboard.selection.options import options
from dashboard.selection.selection import SCOPE, Selection, Years
from tests.selection.strategies import selections


def choosing(*choices: tuple[str, str], words: str = "", years: Years | None = None) -> Selection:
    """A selection of these alone."""
    return Selection(frozenset(choices), years, words)


def test_nothing_chosen_keeps_the_core_in_the_order_of_time(few: Corpus) -> None:
    """Undated events stand last; the epilogue is not drawn."""
    assert keep(Selection(), few) == ("year-2012", "coup", "new-year", "mission", "day", "undated")


@pytest.mark.parametrize(
    ("years", "kept"),
    [
        (Years(2012, 2012), ("year-2012", "coup", "new-year")),
        (Years(2013, 2013), ("new-year", "mission")),
        (Years(2014, 2019), ("mission",)),
        (Years(2020, None), ("mission", "day")),
        (Years(None, 2012), ("year-2012", "coup", "new-year")),
        (Years(2021, None), ()),
        (Years(None, 2011), ()),
    ],
)
def test_an_event_is_kept_when_any_of_its_days_is_within_the_years(
    few: Corpus, years: Years, kept: tuple[str, ...]
) -> None:
    """Any day it may have happened on; what still went on did so until the paper was written."""
    assert keep(choosing(years=years), few) == kept


def test_years_leave_out_the_undated_and_count_them(few: Corpus) -> None:
    """Nobody knows whether they belong."""
    assert narrow(choosing(years=Years(1000, 9999)), few).undated == 1


def test_without_years_no_undated_event_is_left_out(few: Corpus) -> None:
    """It is kept, and there is nothing to count."""
    narrowed = narrow(Selection(), few)
    assert "undated" in narrowed.kept
    assert narrowed.undated == 0


def test_an_undated_event_that_another_filter_hides_is_not_counted(few: Corpus) -> None:
    """It would not come back with the years dropped."""
    assert narrow(choosing(("kind", "coups"), years=Years(2012)), few).undated == 0


def test_a_chosen_scope_takes_the_place_of_the_core(few: Corpus) -> None:
    """Whoever wants both chooses both."""
    epilogue = {event.id for event in few.events if event.scope == "epilogue"}
    assert set(keep(choosing((SCOPE, "epilogue")), few)) == epilogue != set()
    both = keep(choosing((SCOPE, "epilogue"), (SCOPE, "core")), few)
    assert set(both) == epilogue | set(keep(Selection(), few))


def test_where_no_scope_is_shown_first_all_are(few: Corpus) -> None:
    """A subject that marks none has nothing beside it."""
    scopes = Vocabulary(tuple(Scope(id=one.id, label=one.label) for one in few.subject.scopes))
    unmarked = replace(few, subject=replace(few.subject, scopes=scopes))
    assert len(keep(Selection(), unmarked)) == len(few.events)


def test_values_of_one_facet_widen(few: Corpus) -> None:
    """Joined by OR."""
    assert keep(choosing(("kind", "coups"), ("kind", "reform")), few) == keep(Selection(), few)


def test_a_further_facet_narrows(few: Corpus) -> None:
    """Joined by AND."""
    assert keep(choosing(("kind", "reform"), ("actor", "officers")), few) == ("undated",)


def test_a_scope_decides_what_is_counted(few: Corpus) -> None:
    """The total is that of the chosen scopes, whatever else hides."""
    narrowed = narrow(choosing(("scope", "epilogue"), words="no such word"), few)
    assert (narrowed.kept, narrowed.total) == ((), 1)


@pytest.mark.parametrize("words", ["ségou undated", "SEGOU  UNDATED", "undated se\u0301gou"])
def test_all_words_are_found_whatever_their_accents_and_case(few: Corpus, words: str) -> None:
    """In any order, typed in any way."""
    assert keep(choosing(words=words), few) == ("undated",)


def test_a_word_that_is_missing_hides_what_has_the_others(few: Corpus) -> None:
    """All of them, not any."""
    assert keep(choosing(words="ségou elsewhere"), few) == ()


@given(drawing=st.data())
def test_what_is_kept_is_some_of_the_total_in_the_same_order(
    corpus: Corpus, drawing: st.DataObject
) -> None:
    """Narrowing never adds, doubles or reorders."""
    narrowed = narrow(drawing.draw(selections(corpus)), corpus)
    order = [entry.id for entry in corpus.entries]
    assert list(narrowed.kept) == [one for one in order if one in set(narrowed.kept)]
    assert len(narrowed.kept) + narrowed.undated <= narrowed.total


@given(drawing=st.data())
def test_all_values_of_a_facet_keep_what_has_any(corpus: Corpus, drawing: st.DataObject) -> None:
    """Only an event without a value of it is hidden."""
    key = drawing.draw(st.sampled_from([facet.key for facet in FACETS if facet.key != SCOPE]))
    every = {(key, option.id) for option in options(corpus)[key]}
    with_value = {entry.id for entry in corpus.entries if getattr(entry, key)}
    kept = keep(Selection(frozenset(every)), corpus)
    assert set(kept) == with_value & set(keep(Selection(), corpus))
