"""What an address says beside the selection: which keys there are, and what each may hold."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event, Figure
from dashboard.selection.readings import readings

DESCENDING = "~desc"
# Columns of the Data view that are none of the tables'.
IN_WORDS = ("when", "number")


class Named(StrEnum):
    """What a key may name: something that one corpus has and another has not."""

    EVENT = "event"
    ACTOR = "actor"
    FOOTNOTE = "footnote"
    STORY = "story"
    READING = "reading"
    COLUMN = "column"


@dataclass(frozen=True)
class PageKey:
    """A key holds one of `values`, or the id of what it names; where neither is said, anything.

    `called` is the word for what it holds, where its own name is none.
    """

    name: str
    values: tuple[str, ...] = ()
    names: Named | None = None
    called: str = ""

    @property
    def word(self) -> str:
        return self.called or self.name


PAGE_KEYS: tuple[PageKey, ...] = (
    PageKey("view", ("timeline", "figures", "argument", "actors", "sources", "data", "about")),
    PageKey("event", names=Named.EVENT),
    PageKey("against", names=Named.EVENT, called="event"),
    PageKey("lanes", ("kind", "actor", "theme", "section"), called="kind of lanes"),
    PageKey("layout", ("lanes", "list")),
    PageKey("dim", ("0", "1"), called="way to dim"),
    PageKey("part", ("footnotes", "works", "doubts")),
    PageKey("order", ("weight", "author")),
    PageKey("find"),
    PageKey("footnote", names=Named.FOOTNOTE),
    PageKey("table", ("events", "figures")),
    PageKey("sort", names=Named.COLUMN, called="column to sort by"),
    PageKey("reading", names=Named.READING),
    PageKey("who", names=Named.ACTOR, called="actor"),
    PageKey("present", names=Named.STORY, called="story"),
    PageKey("step"),
    PageKey("ask", ("dates", "numbers", "claims"), called="thing to guess"),
    PageKey("presenter"),
    PageKey("embed", ("1",), called="way to embed"),
    PageKey("theme-mode", ("light", "dark"), called="colour scheme"),
)

_NAMES: Mapping[Named, Callable[[Corpus], Iterable[str]]] = {
    Named.EVENT: lambda corpus: (event.id for event in corpus.events),
    Named.ACTOR: lambda corpus: (actor.id for actor in corpus.actors),
    Named.FOOTNOTE: lambda corpus: (str(note.number) for note in corpus.footnotes),
    Named.STORY: lambda corpus: (step.story for step in corpus.stories),
    Named.READING: lambda corpus: (reading.key for reading in readings(corpus)),
    Named.COLUMN: lambda _: (
        column + order
        for column in (*Event.model_fields, *Figure.model_fields, *IN_WORDS)
        for order in ("", DESCENDING)
    ),
}


def allowed(key: PageKey, corpus: Corpus) -> tuple[str, ...] | None:
    """What the key may hold, each value once; `None` where that is anything."""
    values = _NAMES[key.names](corpus) if key.names else key.values
    return tuple(dict.fromkeys(values)) if key.names or key.values else None
