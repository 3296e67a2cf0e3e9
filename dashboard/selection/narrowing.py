"""Which events a selection keeps: the reference that the browser's narrowing is held to."""

from dataclasses import dataclass

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS, Entry, fold
from dashboard.selection.selection import SCOPE, Selection, Years, split


@dataclass(frozen=True)
class Narrowed:
    """The kept ids in the order of the timeline, out of `total` events in the chosen scopes.

    `undated` counts the events that fit but for the years, since they carry no date.
    """

    kept: tuple[str, ...]
    total: int
    undated: int


def narrow(selection: Selection, corpus: Corpus) -> Narrowed:
    scopes = selection.values(SCOPE) or corpus.subject.shown_scopes
    in_scope = [entry for entry in corpus.entries if scopes.intersection(entry.scope)]
    fitting = [entry for entry in in_scope if _fits_but_for_years(entry, selection)]
    kept = tuple(entry.id for entry in fitting if _within(entry, selection.years))
    undated = sum(entry.first is None for entry in fitting) if selection.years else 0
    return Narrowed(kept, len(in_scope), undated)


def keep(selection: Selection, corpus: Corpus) -> tuple[str, ...]:
    return narrow(selection, corpus).kept


def _fits_but_for_years(entry: Entry, selection: Selection) -> bool:
    return all(word in entry.text for word in split(fold(selection.words))) and all(
        chosen.intersection(getattr(entry, facet.key))
        for facet in FACETS
        if facet.key != SCOPE and (chosen := selection.values(facet.key))
    )


def _within(entry: Entry, years: Years | None) -> bool:
    """An event is kept when any day it may have happened on falls inside the years."""
    if years is None:
        return True
    if entry.years is None:
        return False
    first, last = entry.years
    return (years.last is None or first <= years.last) and (
        years.first is None or last >= years.first
    )
