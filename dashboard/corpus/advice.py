"""What could be better in tables that hold: told by `check`, refused by nobody."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event
from dashboard.corpus.palette import difference

# What a label has room for on the timeline.
LABEL = 60
NAMED = 5
# From so many events on, a lane of its own for one of them is a lane too many.
MANY = 10
# In CIELAB: below it two kinds are taken for one, the more so in a small mark.
ALIKE = 15


def advice(corpus: Corpus) -> tuple[str, ...]:
    """A sentence each."""
    return tuple(
        sentence
        for find in (_long_titles, _same_titles, _without_source, _lone_kinds, _alike, _untitled)
        for sentence in find(corpus)
    )


def _long_titles(corpus: Corpus) -> Iterator[str]:
    long = [event for event in corpus.events if len(event.title) > LABEL]
    if long:
        yield f"{_events(long)} longer than the {LABEL} characters that a label has room for."


def _same_titles(corpus: Corpus) -> Iterator[str]:
    for title, times in Counter(event.title for event in corpus.events).items():
        if times > 1:
            yield f"{times} events are called “{title}”: readers cannot tell them apart."


def _without_source(corpus: Corpus) -> Iterator[str]:
    bare = [event for event in corpus.events if not _is_sourced(event, corpus)]
    if bare:
        yield f"{_counted(bare)} no source: {_some(event.id for event in bare)}."


def _is_sourced(event: Event, corpus: Corpus) -> bool:
    """By notes or works; or by a heading, where the tables tell a work that can be looked up."""
    in_work = corpus.subject.work and event.sections
    return bool(event.footnotes or event.sources or event.record_source or in_work)


def _lone_kinds(corpus: Corpus) -> Iterator[str]:
    counts = Counter(event.kind for event in corpus.events)
    for kind in corpus.subject.kinds:
        if counts[kind.id] == 1 and len(corpus.events) >= MANY:
            yield f"The kind “{kind.label}” has one event: a lane for it alone says little."
        elif not counts[kind.id]:
            yield f"The kind “{kind.label}” has no event."


def _alike(corpus: Corpus) -> Iterator[str]:
    for one, other in combinations(corpus.subject.kinds, 2):
        for mode, pair in (("light", (one.light, other.light)), ("dark", (one.dark, other.dark))):
            first, second = pair
            if first and second and difference(first, second) < ALIKE:
                yield (
                    f"The colours of “{one.label}” and “{other.label}” are hard to tell apart in "
                    f"{mode} mode: {first} and {second}."
                )


def _untitled(corpus: Corpus) -> Iterator[str]:
    if not corpus.subject.deck:
        yield "The subject has no deck: one sentence that tells a newcomer what this is."


def _events(events: Sequence[Event]) -> str:
    titles = "title is" if len(events) == 1 else "titles are"
    return f"{len(events)} {titles} ({_some(event.id for event in events)})"


def _counted(events: Sequence[Event]) -> str:
    return "1 event names" if len(events) == 1 else f"{len(events)} events name"


def _some(names: Iterable[str]) -> str:
    every = list(names)
    more = len(every) - NAMED
    return ", ".join(every[:NAMED]) + (f" and {more} more" if more > 0 else "")
