"""What the work leaves out, counted from its tables: dates, years, actors, sources, evidence."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.corpus.bins import containing, label
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import interval
from dashboard.corpus.models import (
    Actor,
    Claim,
    Event,
    Footnote,
    Place,
    PlacePrecision,
    Source,
    Voice,
)

UNDATED = "undated"
# A year, a decade … in which no more events begin is thin.
FEW = 2
MOST_CITED = 5


@dataclass(frozen=True)
class Leaning:
    """How much rests on the works cited most: footnotes that lead to any of them, and events."""

    works: tuple[Source, ...]
    footnotes: int
    events: int


def papers_events(corpus: Corpus) -> tuple[Event, ...]:
    return tuple(event for event in corpus.events if event.voice is Voice.PAPER)


def papers_actors(corpus: Corpus) -> tuple[Actor, ...]:
    return tuple(actor for actor in corpus.actors if actor.voice is Voice.PAPER)


def papers_works(corpus: Corpus) -> tuple[Source, ...]:
    return tuple(source for source in corpus.sources if source.voice is Voice.PAPER)


def dating(corpus: Corpus) -> Mapping[str, int]:
    """How many of the work's events are dated how well; `undated` counts those that are not."""
    days = (interval(event.date) for event in papers_events(corpus))
    return Counter(known.certainty.value if known else UNDATED for known in days)


def beginning_in(corpus: Corpus) -> Mapping[str, int]:
    """For each year, decade … of the subject, how many of the events shown at first begin in it."""
    shown = corpus.subject.shown_scopes
    events = (event for event in papers_events(corpus) if event.scope in shown)
    days = [days for event in events if (days := interval(event.date))]
    bins = corpus.subject.bins
    begun = Counter(containing(bins[0].certainty, one.first) for one in days if not one.open_start)
    return {label(point): begun[point] for point in bins}


def thin(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Where hardly any begin."""
    return tuple(when for when, count in counts.items() if count <= FEW)


def without_events(corpus: Corpus) -> tuple[Actor, ...]:
    """Actors that the work names, and that take part in no event of the tables."""
    acting = {actor for event in corpus.events for actor in event.actors}
    return tuple(actor for actor in papers_actors(corpus) if actor.id not in acting)


def unnamed(corpus: Corpus) -> tuple[Actor, ...]:
    """Actors of whom the curator's note says that the work leaves them unnamed."""
    return tuple(actor for actor in papers_actors(corpus) if re.search(r"\bunnamed\b", actor.note))


def leaning(corpus: Corpus) -> Leaning:
    """On the works that most footnotes lead to; of equals, the first in the table."""
    cited = Counter(source for note in corpus.footnotes for source in note.sources)
    ranked = sorted(papers_works(corpus), key=lambda source: -cited[source.id])
    works = tuple(ranked[:MOST_CITED])
    named = {source.id for source in works}
    notes = {note.number for note in corpus.footnotes if named.intersection(note.sources)}
    events = [event for event in papers_events(corpus) if notes.intersection(event.footnotes)]
    return Leaning(works, len(notes), len(events))


def doubted(corpus: Corpus) -> tuple[Footnote, ...]:
    """Footnotes whose end looks wrong."""
    return tuple(note for note in corpus.footnotes if note.doubt)


def untied(corpus: Corpus) -> tuple[Claim, ...]:
    """Steps of the argument to which no event is tied."""
    tied = {link.claim for link in corpus.evidence}
    return tuple(claim for claim in corpus.claims if claim.id not in tied)


def without_dates(corpus: Corpus) -> tuple[Claim, ...]:
    """Steps to which no event is tied that either the work or the record dates."""
    dated = {event.id for event in corpus.events if event.date or event.record_date}
    tied = {link.claim for link in corpus.evidence if link.event in dated}
    return tuple(claim for claim in corpus.claims if claim.id not in tied)


def towns(corpus: Corpus) -> tuple[Place, ...]:
    """Those that the work's text names."""
    return tuple(
        place
        for place in corpus.places
        if place.precision is PlacePrecision.TOWN and place.voice is Voice.PAPER
    )
