"""What an answer or a slide rests on, in words: footnotes followed to their end, and the record."""

from collections.abc import Iterable

from dashboard.corpus.citations import chain_in_words, source_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event, Figure, Voice

# An event of both coups has ten footnotes; a class follows one or two.
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
        """`fn 12 → supra 5 → A. Writer, 2019`; a doubtful end says that it is."""
        return tuple(self._note(number) for number in numbers)

    def record(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(f"the record: {source_in_words(self._sources[key])}" for key in ids)

    def _note(self, number: int) -> str:
        note = self._notes[number]
        words = chain_in_words(note, self._sources)
        return f"{words} (doubtful: {note.doubt})" if note.doubt else words
