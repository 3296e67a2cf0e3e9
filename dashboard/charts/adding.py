"""Why two figures may not be added; the tables' own relations decide."""

from collections.abc import Sequence
from itertools import combinations

from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Figure
from dashboard.corpus.subject import Subject


def why_not(one: Figure, other: Figure, subject: Subject) -> str:
    """A sentence, or nothing where the two may be added."""
    sentences = (
        _no_number(one, other),
        _inside(one, other),
        _overlap(one, other),
        _unlike(one, other, subject),
        _units(one, other),
        _places(one, other),
        _periods(one, other),
    )
    return next(filter(None, sentences), "")


def reasons(figures: Sequence[Figure], subject: Subject) -> dict[str, str]:
    """By `id id`, every pair that may not be added."""
    pairs = ((a, b, why_not(a, b, subject)) for a, b in combinations(figures, 2))
    return {f"{a.id} {b.id}": sentence for a, b, sentence in pairs if sentence}


def _no_number(one: Figure, other: Figure) -> str:
    missing = next((figure for figure in (one, other) if figure.value is None), None)
    return f"No number is given for “{missing.measure}”." if missing else ""


def _inside(one: Figure, other: Figure) -> str:
    for inner, outer in ((one, other), (other, one)):
        if outer.id in inner.part_of:
            return f"“{inner.measure}” is part of “{outer.measure}” and already counted in it."
    return ""


def _overlap(one: Figure, other: Figure) -> str:
    if other.id in one.overlaps or one.id in other.overlaps:
        return f"“{one.measure}” and “{other.measure}” may count some of the same."
    return ""


def _unlike(one: Figure, other: Figure, subject: Subject) -> str:
    """Some rows measure a share, a time or a growth: no number of them makes a sum."""
    if all(subject.unit(figure.unit).adds for figure in (one, other)):
        return ""
    return "A share, a time or a growth cannot be added."


def _units(one: Figure, other: Figure) -> str:
    if one.unit != other.unit:
        return f"One counts {one.unit}, the other {other.unit}."
    return ""


def _places(one: Figure, other: Figure) -> str:
    if one.geography != other.geography:
        return f"They hold for different places: {one.geography}; {other.geography}."
    return ""


def _periods(one: Figure, other: Figure) -> str:
    if one.period != other.period:
        words = [in_words(f.period) if f.period else "not given" for f in (one, other)]
        return f"They hold for different times: {words[0]}; {words[1]}."
    return ""
