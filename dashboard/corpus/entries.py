"""What an event can be narrowed by: its days, its words and every facet, drawn from all tables.

That something is a facet is said once, on a field of `Entry`: the control, the predicate, the
key in the address, the wording and the options follow from it.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, get_type_hints

from dashboard.corpus.dates import interval
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
    """One event as it can be narrowed. Every facet is a tuple of ids, in the table's order."""

    id: str
    first: date | None
    last: date | None
    text: str
    actor: Annotated[tuple[str, ...], Facet("actor", "Actors", "that involve {}")]
    kind: Annotated[tuple[str, ...], Facet("kind", "Kind of event", "of the kind {}")]
    theme: Annotated[tuple[str, ...], Facet("theme", "Theme of the paper", "on theme {}")]
    place: Annotated[tuple[str, ...], Facet("place", "Place", "in {}")]
    section: Annotated[tuple[str, ...], Facet("section", "Section of the paper", "in section {}")]
    claim: Annotated[tuple[str, ...], Facet("claim", "Claim", "that bear on the claim {}")]
    voice: Annotated[tuple[str, ...], Facet("voice", "Voice", "told by {}")]
    source: Annotated[tuple[str, ...], Facet("source", "Source", "that rest on {}")]
    scope: Annotated[tuple[str, ...], Facet("scope", "Scope", "within {}")]


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

    `Ségou` is found by `segou`, and `Mali's` however its apostrophe is typed.
    """
    decomposed = unicodedata.normalize("NFKD", text).translate(_STRAIGHT)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


def entries(corpus: "Corpus") -> tuple[Entry, ...]:
    """An entry for every event, sorted by its earliest day, then its latest; undated ones last."""
    claims = {claim.id: claim for claim in corpus.claims}
    actors = {actor.id: actor for actor in corpus.actors}
    places = {place.id: place.name for place in corpus.places}
    cited = {note.number: note.sources for note in corpus.footnotes}
    claims_of: defaultdict[str, list[str]] = defaultdict(list)
    for link in corpus.evidence:
        claims_of[link.event].append(link.claim)

    def entry(event: Event) -> Entry:
        days = interval(event.date)
        own = claims_of[event.id]
        themes = {theme.value for claim in own for theme in claims[claim].themes}
        themes |= {s.value[2:] for s in event.sections if s.value.startswith("I.")}
        names = (
            name
            for actor in map(actors.__getitem__, event.actors)
            for name in (actor.name, actor.abbreviation, *actor.aliases)
        )
        where = (places[place] for place in event.places)
        argued = (claims[claim].claim for claim in own)
        words = (event.title, event.summary, *argued, *names, *where)
        return Entry(
            id=event.id,
            first=days.first if days else None,
            last=days.last if days else None,
            text=fold(" ".join(words)),
            actor=event.actors,
            kind=(event.kind.value,),
            theme=tuple(sorted(themes)),
            place=event.places,
            section=tuple(section.value for section in event.sections),
            claim=tuple(own),
            voice=(event.voice.value,),
            source=_distinct(
                [source for number in event.footnotes for source in cited[number]]
                + list(event.record_source)
            ),
            scope=(event.scope.value,),
        )

    return tuple(sorted(map(entry, corpus.events), key=_in_time))


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _in_time(entry: Entry) -> tuple[date, date]:
    return entry.first or date.max, entry.last or date.max
