"""Dates of which only bounds are known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.order import beginning
from dashboard.importing.known_within import MONTH, YEAR, known_within


@pytest.mark.parametrize(
    ("first", "last", "finest", "slack", "edtf"),
    [
        (date(2012, 3, 10), date(2012, 3, 14), MONTH, 0, "2012-03"),
        (date(2012, 3, 30), date(2012, 4, 2), MONTH, 0, "2012-04~"),
        (date(2012, 12, 20), date(2013, 1, 4), MONTH, 0, "2012-12~"),
        (date(2012, 1, 1), date(2012, 12, 31), YEAR, 0, "2012"),
        (date(2012, 3, 10), date(2012, 3, 14), YEAR, 0, "2012"),
        (date(2012, 9, 1), date(2013, 5, 1), YEAR, 0, "2012~"),
        (date(2012, 3, 1), date(2012, 6, 1), MONTH, 0, "2012"),
        (date(2012, 3, 15), date(2012, 3, 15), MONTH, 6, "2012-03"),
        (date(2012, 3, 30), date(2012, 3, 30), MONTH, 6, "2012-03~"),
        (date(2012, 3, 30), date(2015, 3, 30), YEAR, 0, ""),
    ],
)
def test_a_date_is_no_closer_than_it_is_known(
    first: date, last: date, finest: str, slack: int, edtf: str
) -> None:
    """The month or year that holds all the days, or about that of their middle."""
    assert known_within(first, last, finest, slack) == edtf


@given(
    st.dates(min_value=date(1000, 1, 1), max_value=date(3000, 1, 1)),
    st.integers(0, 500),
    st.sampled_from((MONTH, YEAR)),
)
def test_no_possible_day_is_ever_ruled_out(first: date, length: int, finest: str) -> None:
    """When events are put in order, every day on which it may have happened is still possible."""
    last = first + timedelta(length)
    bounds = beginning(known_within(first, last, finest))
    if bounds is not None:
        assert bounds.earliest <= day_number(first.year, first.month, first.day)
        assert bounds.latest >= day_number(last.year, last.month, last.day)
    else:
        assert length >= 366
