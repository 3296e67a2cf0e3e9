"""A selection in plain English."""

from collections.abc import Mapping, Sequence

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.corpus.eras import year_in_words, years_in_words
from dashboard.selection.narrowing import Narrowed
from dashboard.selection.options import Option, options
from dashboard.selection.selection import SCOPE, Selection, Years

# Beyond two, phrases that follow each other without a comma can no longer be told apart.
PHRASES_WITHOUT_COMMA = 2


def status(selection: Selection, narrowed: Narrowed, corpus: Corpus) -> str:
    """How many are shown, what was asked for, how many are hidden, how many lack a date."""
    shown, total = len(narrowed.kept), narrowed.total
    asked = in_words(selection, corpus)
    sentences = [
        f"Showing {shown} of {total}: {asked}" if asked else f"Showing {shown} of {total} events"
    ]
    if hidden := total - shown:
        sentences[0] += f"; {hidden} hidden by {_counted(_filters(selection), 'filter')}"
    if narrowed.undated:
        left = _counted(narrowed.undated, "undated event")
        sentences.append(f"{left} left out, since years are chosen")
    return ". ".join(sentences) + "."


def in_words(selection: Selection, corpus: Corpus) -> str:
    """What was asked for, such as `events in 1990–1991 that involve X`; empty for nothing."""
    phrases = _phrases(selection, options(corpus))
    joint = " " if len(phrases) <= PHRASES_WITHOUT_COMMA else ", "
    return f"events {joint.join(phrases)}" if phrases else ""


def _phrases(selection: Selection, offered: Mapping[str, Sequence[Option]]) -> list[str]:
    phrases = [_years(selection.years)] if selection.years else []
    for facet in FACETS:
        chosen = selection.values(facet.key)
        names = [option.short for option in offered[facet.key] if option.id in chosen]
        if names:
            phrases.append(facet.phrase.format(alternatives(names)))
    if selection.words:
        phrases.append(f"that mention “{selection.words}”")
    return phrases


def alternatives(names: Sequence[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


def _years(years: Years) -> str:
    match years.first, years.last:
        case int(first), int(last):
            return f"in {years_in_words(first, last)}"
        case int(first), None:
            return f"from {year_in_words(first)} on"
        case None, int(last):
            return f"up to {year_in_words(last)}"
    raise ValueError("years need a first or a last year")


def _filters(selection: Selection) -> int:
    """Scope is no filter here: it decides what is counted, not what is hidden."""
    facets = {key for key, _ in selection.choices if key != SCOPE}
    return len(facets) + bool(selection.years) + bool(selection.words)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
