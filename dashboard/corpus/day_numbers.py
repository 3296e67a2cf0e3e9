"""Days as numbers: counted from 1 January 1970, in the Gregorian calendar of any year.

Years are astronomical, as EDTF has them: 0 is 1 BC, and -430 is 431 BC. `datetime.date` knows no
year before 1.
"""

# Of the calendar's cycle: 400 years, which begin on 1 March so that a leap day is the last.
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097
# From 1 March of the year 0 to 1 January 1970.
_TO_1970 = 719_468
_MARCH = 3
_MONTHS = 12


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Of a date in the proleptic Gregorian calendar: 0 is 1 January 1970.

    Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”: `days_from_civil`.
    """
    since_march = year - (month < _MARCH)
    cycle, of_cycle = divmod(since_march, _CYCLE_YEARS)
    of_year = (153 * ((month - _MARCH) % _MONTHS) + 2) // 5 + day - 1
    return cycle * _CYCLE_DAYS + _leap_days(of_cycle) + of_cycle * 365 + of_year - _TO_1970


def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day; the same author's `civil_from_days`."""
    cycle, of_cycle = divmod(number + _TO_1970, _CYCLE_DAYS)
    year = (of_cycle - of_cycle // 1_460 + of_cycle // 36_524 - of_cycle // 146_096) // 365
    of_year = of_cycle - year * 365 - _leap_days(year)
    since_march = (5 * of_year + 2) // 153
    day = of_year - (153 * since_march + 2) // 5 + 1
    month = (since_march + _MARCH - 1) % _MONTHS + 1
    return cycle * _CYCLE_YEARS + year + (month < _MARCH), month, day


def year_of(number: int) -> int:
    return civil(number)[0]


def first_of_month(year: int, month: int) -> int:
    """Months may be counted beyond the year: the 13th is the next January."""
    years, of_year = divmod(month - 1, _MONTHS)
    return day_number(year + years, of_year + 1)


def _leap_days(years: int) -> int:
    """In so many first years of a cycle."""
    return years // 4 - years // 100
