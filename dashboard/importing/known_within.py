"""A date of which the first and the last possible day are known, written no closer than that."""

from datetime import date, timedelta

MONTH, YEAR = "month", "year"

# How many days a stretch may have that `~` after a month or a year stands for: that is how far
# an approximate date may stray when events are put in order.
_AT_MOST = {MONTH: 31, YEAR: 366}


def known_within(first: date, last: date, finest: str, slack: int = 0) -> str:
    """EDTF: the month or the year that holds all of the days, else about that of their middle.

    `finest` is what may be said at most. `slack` widens a single day that is not the exact one.
    Empty where the days are more than a year apart: no form that the tables know says that.
    """
    if first == last and slack:
        first, last = _moved(first, -slack), _moved(last, slack)
    days = (last - first).days + 1
    middle = _moved(first, days // 2)
    for unit in (MONTH, YEAR)[finest == YEAR :]:
        if _named(first, unit) == _named(last, unit):
            return _named(first, unit)
        if days <= _AT_MOST[unit]:
            return f"{_named(middle, unit)}~"
    return ""


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days)
    except OverflowError:
        return day


def _named(day: date, unit: str) -> str:
    return f"{day.year:04}-{day.month:02}" if unit == MONTH else f"{day.year:04}"
