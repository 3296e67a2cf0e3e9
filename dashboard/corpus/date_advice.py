"""What to write instead of a date that is none, by what it looks like."""

import re

HINT = (
    "write 1990, 1991-04, 1992-05-04, 1991~ (about), 1990/1991, 1991/.. (from then on), 1962-22 "
    "(summer), 185X, 18XX or -0430 (431 BC), or leave the cell empty"
)
_SEASONS = "a season is written 1962-21 (spring), 1962-22, 1962-23 or 1962-24 (winter)"

# The first that fits is given.
_ADVICE = (
    (r"-0000.*", "the year 1 BC is written 0000"),
    (r".*\d\s*B\.?C.*|B\.?C.*", "431 BC is written -0430, one less with a minus: 1 BC is 0000"),
    (r"Y-?\d+.*", "years before -9999 and after 9999 cannot be drawn; tell of them in words"),
    (r"-?\d{1,3}|A\.?D\.?\s*\d+|\d+\s*A\.?D.*", "a year has four digits: AD 79 is written 0079"),
    (r"\d+(st|nd|rd|th)\b.*|.*centur.*", "the 19th century is written 18XX, the 5th BC -04XX"),
    (r"\d{3}0['’]?s", "a decade is written 185X"),
    (r".*(spring|summer|autumn|fall|winter).*|-?\d{4}-(2[5-9]|3\d|4[01])", _SEASONS),
    (r".*\d[T ]\d\d?:\d\d.*", "leave out the time of day: 1992-05-04"),
    (r"(c|ca|circa|about|around)\b.*", "about 1850 is written 1850~"),
    (r"[\[{].*", "write the stretch in which all of these lie: 1990/1991"),
    (r"\d{4}\s*([-–—]|to|\.\.+)\s*\d{4}", "a span is written with a stroke: 1990/1991"),
    (r"-?\d{4}-\d\d-(\dX|X\d)|-?\d{4}-(\dX|X\d)", "write the month or the year: 1962-10 or 1962"),
    (r"-?(\dXXX|XXXX|\d*X+\d+).*", "write 185X for a decade, 18XX for a century"),
)


def advice(text: str) -> str:
    """For whoever must mend the cell; where it looks like nothing known, every form there is."""
    fits = (words for form, words in _ADVICE if re.fullmatch(form, text.strip(), re.IGNORECASE))
    return next(fits, HINT)
