"""What rests on what: the events, figures and claims that each footnote and each work carries."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from dashboard.corpus.corpus import Corpus

Key = TypeVar("Key", int, str)
Grounds = Mapping[str, Collection[Key]]


@dataclass(frozen=True)
class Resting:
    """Ids, each once: events in the order of time, figures and claims in that of their tables."""

    events: tuple[str, ...]
    figures: tuple[str, ...]
    claims: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.events) + len(self.figures) + len(self.claims)


def on_footnotes(corpus: Corpus) -> Mapping[int, Resting]:
    """By number, what names the footnote. A claim names those of its evidence, too."""
    numbers = (note.number for note in corpus.footnotes)
    return _resting(numbers, _footnotes_named(corpus))


def on_works(corpus: Corpus) -> Mapping[str, Resting]:
    """By source, what names a footnote that ends there, or the source itself as its record."""
    sources = (source.id for source in corpus.sources)
    return _resting(sources, _works_named(corpus))


def ending_at(corpus: Corpus) -> Mapping[str, tuple[int, ...]]:
    """By source, the footnotes that end there, *Id.* and *supra* followed."""
    return {
        source.id: tuple(note.number for note in corpus.footnotes if source.id in note.sources)
        for source in corpus.sources
    }


def most_cited(corpus: Corpus, share: float) -> tuple[str, ...]:
    """From the most cited work down, as many as it takes until `share` of the footnotes end there.

    Where fewer footnotes end at any work, these are all the works that are cited.
    """
    ending = {work: set(notes) for work, notes in ending_at(corpus).items() if notes}
    ranked = sorted(ending, key=lambda work: -len(ending[work]))
    reached: set[int] = set()
    for place, work in enumerate(ranked, 1):
        reached |= ending[work]
        if len(reached) >= share * len(corpus.footnotes):
            return tuple(ranked[:place])
    return tuple(ranked)


def together(parts: Iterable[Resting]) -> Resting:
    """What rests on any of them."""
    found = tuple(parts)
    return Resting(
        events=_distinct(one for part in found for one in part.events),
        figures=_distinct(one for part in found for one in part.figures),
        claims=_distinct(one for part in found for one in part.claims),
    )


def _distinct(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _resting(keys: Iterable[Key], tables: tuple[Grounds[Key], ...]) -> Mapping[Key, Resting]:
    return {
        key: Resting(
            *(tuple(one for one, named in table.items() if key in named) for table in tables)
        )
        for key in keys
    }


def _footnotes_named(corpus: Corpus) -> tuple[Grounds[int], ...]:
    """By event, by figure and by claim."""
    events = {event.id: set(event.footnotes) for event in corpus.events}
    evidence: defaultdict[str, set[int]] = defaultdict(set)
    for link in corpus.evidence:
        evidence[link.claim] |= set(link.footnotes)
    return (
        {entry.id: events[entry.id] for entry in corpus.entries},
        {figure.id: set(figure.footnotes) for figure in corpus.figures},
        {claim.id: evidence[claim.id] | set(claim.footnotes) for claim in corpus.claims},
    )


def _works_named(corpus: Corpus) -> tuple[Grounds[str], ...]:
    """Likewise, each footnote followed to its works."""

    def works(notes: Iterable[int]) -> set[str]:
        return {work for number in notes for work in corpus.footnote[number].sources}

    _, _, claims = _footnotes_named(corpus)
    named = {claim.id: set(claim.sources) for claim in corpus.claims}
    for link in corpus.evidence:
        named[link.claim] |= set(link.sources)
    return (
        {entry.id: set(entry.source) for entry in corpus.entries},
        {
            one.id: works(one.footnotes) | {*one.sources, *one.record_source}
            for one in corpus.figures
        },
        {claim: works(notes) | named[claim] for claim, notes in claims.items()},
    )
