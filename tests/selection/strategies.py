"""Selections, of whatever a corpus offers."""

from hypothesis import strategies as st

from dashboard.corpus.corpus import Corpus
from dashboard.selection.options import options
from dashboard.selection.selection import Selection, Years

# Four digits, as an address writes them.
year = st.integers(min_value=1000, max_value=9999)


def _years(ends: tuple[int | None, int | None]) -> Years | None:
    first, last = ends
    if first is None or last is None:
        return None if first is last else Years(first, last)
    return Years(min(first, last), max(first, last))


years = st.tuples(st.none() | year, st.none() | year).map(_years)


def selections(corpus: Corpus) -> st.SearchStrategy[Selection]:
    """Values that are known, any years, any words."""
    known = [(key, option.id) for key, offered in options(corpus).items() for option in offered]
    choices = st.frozensets(st.sampled_from(known), max_size=8)
    return st.builds(Selection, choices, years, st.text())
