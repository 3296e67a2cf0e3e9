"""What an event can be narrowed by: its days, its words and every facet, drawn from all tables.

That something is a facet is said once, on a field of `Entry`: the control, the predicate, the
key in the address, the wording and the options follow from it.
"""

import math
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, get_type_hints

from dashboard.corpus.day_numbers import year_of
from dashboard.corpus.models import Event

if TYPE_CHECKING:
    from dashboard.corpus.corpus import Corpus


@dataclass(frozen=True)
class Facet:
    """A property with a list of values; a reader keeps the events that have any of those chosen.

    `phrase` is how a choice reads in a sentence, `{}` standing for the chosen values.
    """

    key: str
    label: str
    phrase: str


@dataclass(frozen=True)
class Entry:
    """One event as it can be narrowed. Every facet is a tuple of ids, in the table's order.

    Its days are numbers, as `dashboard/corpus/day_numbers.py` counts them.
    """

    id: str
    first: int | None
    last: int | None
    text: str
    actor: Annotated[tuple[str, ...], Facet("actor", "Actors", "that involve {}")]
    kind: Annotated[tuple[str, ...], Facet("kind", "Kind of event", "of the kind {}")]
    theme: Annotated[tuple[str, ...], Facet("theme", "Theme", "on theme {}")]
    place: Annotated[tuple[str, ...], Facet("place", "Place", "in {}")]
    section: Annotated[tuple[str, ...], Facet("section", "Section", "in section {}")]
    claim: Annotated[tuple[str, ...], Facet("claim", "Claim", "that bear on the claim {}")]
    voice: Annotated[tuple[str, ...], Facet("voice", "Voice", "told by {}")]
    source: Annotated[tuple[str, ...], Facet("source", "Source", "that rest on {}")]
    scope: Annotated[tuple[str, ...], Facet("scope", "Scope", "within {}")]

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and the last in which it may have happened; None where it is undated."""
        if self.first is None or self.last is None:
            return None
        return year_of(self.first), year_of(self.last)

    def touches(self, first: int, last: int) -> bool:
        """Whether any day on which it may have happened is one of those."""
        return (
            self.first is not None
            and self.last is not None
            and self.first <= last
            and self.last >= first
        )


FACETS: tuple[Facet, ...] = tuple(
    annotation
    for hint in get_type_hints(Entry, include_extras=True).values()
    for annotation in getattr(hint, "__metadata__", ())
    if isinstance(annotation, Facet)
)


# Quotation marks as books print them, and as keyboards have them.
_STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})


def fold(text: str) -> str:
    """Without accents, in lower case, with straight quotation marks, as the search compares.

    `Málaga` is found by `malaga`, and `Spain's` however its apostrophe is typed.
    """
    decomposed = unicodedata.normalize("NFKD", text).translate(_STRAIGHT)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


def entries(corpus: "Corpus") -> tuple[Entry, ...]:
    """An entry for every event, sorted by its earliest day, then its latest; undated ones last."""
    claims_of: defaultdict[str, list[str]] = defaultdict(list)
    for link in corpus.evidence:
        claims_of[link.event].append(link.claim)

    def entry(event: Event) -> Entry:
        days = corpus.days(event.date)
        own = claims_of[event.id]
        sections = (corpus.subject.sections[section] for section in event.sections)
        themes = {theme for claim in own for theme in corpus.claim[claim].themes}
        themes |= {section.theme for section in sections if section.theme}
        names = (
            name
            for actor in map(corpus.actor.__getitem__, event.actors)
            for name in (actor.name, actor.abbreviation, *actor.aliases)
        )
        where = (corpus.place[place].name for place in event.places)
        argued = (corpus.claim[claim].claim for claim in own)
        words = (event.title, event.summary, *argued, *names, *where)
        return Entry(
            id=event.id,
            first=days.first if days else None,
            last=days.last if days else None,
            text=fold(" ".join(words)),
            actor=event.actors,
            kind=(event.kind,),
            theme=tuple(sorted(themes, key=corpus.subject.themes.place)),
            place=event.places,
            section=event.sections,
            claim=tuple(own),
            voice=(event.voice.value,),
            source=_distinct(
                source
                for sources in (
                    *(corpus.footnote[number].sources for number in event.footnotes),
                    event.sources,
                    event.record_source,
                )
                for source in sources
            ),
            scope=(event.scope,),
        )

    return tuple(sorted(map(entry, corpus.events), key=_in_time))


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _in_time(entry: Entry) -> tuple[float, float]:
    if entry.first is None or entry.last is None:
        return math.inf, math.inf
    return entry.first, entry.last
