"""Years, decades and centuries in words, before our era and in it."""

# From here on a year is known for one without its era.
KNOWN_BY_ITSELF = 1_000
_DECADE, _CENTURY = 10, 100


def year_in_words(year: int) -> str:
    """`1962`, `AD 79`, `431 BC` of the astronomical year -430."""
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= KNOWN_BY_ITSELF else f"AD {year}"


def years_in_words(first: int, last: int) -> str:
    """`1990–1991`, `431–404 BC`, `27 BC – AD 14`; one year where both are the same."""
    if first == last:
        return year_in_words(first)
    if first <= 0 < last:
        return f"{year_in_words(first)} – {year_in_words(last)}"
    if last <= 0:
        return f"{1 - first}–{year_in_words(last)}"
    return f"{year_in_words(first)}–{last}"


def decade_in_words(first: int) -> str:
    """`the 1850s`; where that would be a century or is no usage, its years."""
    if first >= KNOWN_BY_ITSELF and first % _CENTURY:
        return f"the {first}s"
    return years_in_words(first, first + _DECADE - 1)


def century_in_words(first: int) -> str:
    """`the 19th century`, `the 2nd century AD`, `the 5th century BC`."""
    if first < 0:
        return f"the {_ordinal(-first // _CENTURY + 1)} century BC"
    era = "" if first >= KNOWN_BY_ITSELF else " AD"
    return f"the {_ordinal(first // _CENTURY + 1)} century{era}"


def _ordinal(number: int) -> str:
    teens = number % 100 in {11, 12, 13}
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
