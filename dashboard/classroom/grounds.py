"""What an answer or a slide rests on, in words: footnotes followed to their end, and the record."""

from collections.abc import Iterable

from dashboard.corpus.citations import chain_in_words, source_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event, Figure, Voice

# An event may have ten footnotes; a class follows one or two.
FOLLOWED = 2


class Grounds:
    """The footnotes and sources of a corpus, ready to be named."""

    def __init__(self, corpus: Corpus) -> None:
        self._notes = {note.number: note for note in corpus.footnotes}
        self._sources = {source.id: source for source in corpus.sources}

    def of(self, stated: Event | Figure, followed: int = FOLLOWED) -> tuple[str, ...]:
        """Of an event or a figure, in the voice in which it is stated.

        The first footnotes are followed to their end, the others named by their numbers.
        """
        if stated.voice is Voice.RECORD:
            return self.record(stated.record_source)
        first, rest = stated.footnotes[:followed], stated.footnotes[followed:]
        numbers = ", ".join(map(str, rest))
        return (*self.notes(first), *([f"further footnotes: {numbers}"] if rest else []))

    def notes(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """`fn 12 → supra 5 → A. Writer, 1990`; a doubtful end says why it is."""
        return tuple(self._chain(number, f"doubtful: {self.doubt(number)}") for number in numbers)

    def brief(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """Likewise, but of a doubtful end no more than that it is."""
        return tuple(self._chain(number, "doubtful") for number in numbers)

    def doubt(self, number: int) -> str:
        return self._notes[number].doubt

    def record(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(f"the record: {source_in_words(self._sources[key])}" for key in ids)

    def _chain(self, number: int, doubtful: str) -> str:
        words = chain_in_words(self._notes[number], self._sources)
        return f"{words} ({doubtful})" if self.doubt(number) else words
