"""Days as numbers: the calendar of any year, there and back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.day_numbers import civil, day_number, first_of_month, year_of

EPOCH = date(1970, 1, 1)
NUMBERS = st.integers(-5_000_000, 5_000_000)


@given(st.dates())
def test_days_are_counted_as_python_counts_them(day: date) -> None:
    """As far as its own calendar reaches."""
    number = (day - EPOCH).days
    assert day_number(day.year, day.month, day.day) == number
    assert civil(number) == (day.year, day.month, day.day)
    assert year_of(number) == day.year


@given(NUMBERS)
def test_a_number_is_one_day(number: int) -> None:
    """There and back, in any era."""
    assert day_number(*civil(number)) == number


@given(NUMBERS)
def test_the_day_after_is_the_next_of_the_calendar(number: int) -> None:
    """Of the same month, or the first of the month after."""
    (year, month, day), after = civil(number), civil(number + 1)
    next_month = (year + month // 12, month % 12 + 1, 1)
    assert after in {(year, month, day + 1), next_month}
    assert day > 27 or after == (year, month, day + 1)


@given(st.integers(-9_999, 9_998))
def test_the_calendar_is_that_of_400_years_later(year: int) -> None:
    """The Gregorian calendar repeats itself, before our era, too."""
    assert day_number(year + 400, 3, 1) - day_number(year, 3, 1) == 146_097


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ((1970, 1, 1), 0),
        ((0, 3, 1), -719_468),
        ((0, 2, 29), -719_469),
        ((-4, 2, 29), -720_930),
        ((-4713, 11, 24), -2_440_588),
    ],
)
def test_days_of_the_calendar_have_the_numbers_they_have_elsewhere(
    day: tuple[int, int, int], number: int
) -> None:
    """The last is the day from which astronomers count: the Julian day 2,440,588 is our 0."""
    assert day_number(*day) == number
    assert civil(number) == day


@given(st.integers(-9_999, 9_999), st.integers(1, 12), st.integers(0, 1_200))
def test_months_may_be_counted_beyond_the_year(year: int, month: int, more: int) -> None:
    """Month after month."""
    then = civil(first_of_month(year, month + more))
    years, of_year = divmod(month - 1 + more, 12)
    assert then == (year + years, of_year + 1, 1)


def test_a_leap_day_is_the_day_before_march() -> None:
    """Of a year that has one."""
    assert civil(day_number(2020, 3, 1) - 1) == (2020, 2, 29)
    assert date(2020, 3, 1) - timedelta(days=1) == date(2020, 2, 29)
