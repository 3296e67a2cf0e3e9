"""What stands on the slides of a story."""

import re

import pytest

from dashboard.citing import caveat, citation
from dashboard.classroom.slides import Deck, deck, footnotes_of
from dashboard.corpus.citations import chain_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words, precision_in_words
from dashboard.corpus.models import StoryStep

Decks = dict[str, Deck]


@pytest.fixture(scope="module")
def decks(corpus: Corpus) -> Decks:
    """Every story."""
    return {story: deck(story, corpus) for story in {step.story for step in corpus.stories}}


def steps(corpus: Corpus, story: str) -> list[StoryStep]:
    """Of a story, in the order of the table."""
    return [step for step in corpus.stories if step.story == story]


def test_every_step_has_its_slide(corpus: Corpus, decks: Decks) -> None:
    """Heading, text and the teacher's notes, in the order of the story."""
    for story, drawn in decks.items():
        for step, slide in zip(steps(corpus, story), drawn.slides, strict=True):
            assert drawn.title == step.story_title
            assert slide.heading == step.title
            assert slide.text.replace("\N{NO-BREAK SPACE}", " ") == step.text
            assert slide.notes.startswith(step.notes)


def test_the_number_of_a_footnote_stays_with_its_sign(decks: Decks) -> None:
    """Else a line would begin with a bare number."""
    texts = [slide.text for drawn in decks.values() for slide in drawn.slides]
    assert not [text for text in texts if re.search(r"fn \d", text)]


def test_a_slide_says_how_well_its_event_is_dated(corpus: Corpus, decks: Decks) -> None:
    """In words, and in whose voice."""
    events = {event.id: event for event in corpus.events}
    for story, drawn in decks.items():
        for step, slide in zip(steps(corpus, story), drawn.slides, strict=True):
            event = events[step.event or ""]
            assert slide.dated == (
                f"“{event.title}”. The {event.voice.value}: "
                f"{in_words(event.date)} ({precision_in_words(event.date)})."
            )


def test_the_footnotes_of_the_text_are_followed_at_its_foot(corpus: Corpus, decks: Decks) -> None:
    """Each of them, to its end; a doubt is marked, and told in the notes."""
    notes = {note.number: note for note in corpus.footnotes}
    sources = {source.id: source for source in corpus.sources}
    for story, drawn in decks.items():
        for step, slide in zip(steps(corpus, story), drawn.slides, strict=True):
            named = footnotes_of(step.text)
            assert named
            for number, words in zip(named, slide.sources, strict=True):
                doubtful = " (doubtful)" if notes[number].doubt else ""
                assert words == chain_in_words(notes[number], sources) + doubtful
                assert notes[number].doubt in slide.notes


def test_the_notes_say_how_the_event_is_to_be_quoted(corpus: Corpus, decks: Decks) -> None:
    """With its caveat and its citation."""
    events = {event.id: event for event in corpus.events}
    for story, drawn in decks.items():
        for step, slide in zip(steps(corpus, story), drawn.slides, strict=True):
            event = events[step.event or ""]
            assert caveat(event, corpus) in slide.notes
            assert citation(event, corpus) in slide.notes


def test_the_story_of_the_numbers_charts_them(decks: Decks) -> None:
    """With the small word in front of each, and the record named."""
    bars = {slide.heading: slide.bars for slide in decks["what-the-numbers-say"].slides}
    assert [bar.label for bar in bars["Three counts that must not be added"]] == [
        "at least 400 people: Civilians killed in local violence",
        "more than 1,600 people: People killed",
        "at least 150 people: Civilians killed in attacks by JNIM and ISGS",
    ]
    assert [bar.label for bar in bars["A flow and a stock"]] == [
        "more than 287,000 people: Internally displaced people, October 2020",
        "287,496 people: Internally displaced people, July 2020, the record",
    ]
    assert [bar.label for bar in bars["One number inside another"]] == [
        "more than 200 people: Peacekeepers killed since 2013",
        "16 people: MINUSMA members who lost their lives, 2019",
    ]
    assert [bar.by_record for bar in bars["A flow and a stock"]] == [False, True]


def test_a_chart_says_what_not_to_conclude(decks: Decks) -> None:
    """In the words of the page."""
    charted = [slide for drawn in decks.values() for slide in drawn.slides if slide.bars]
    assert len(charted) >= 5
    for slide in charted:
        assert slide.do_not_conclude.startswith("Do not conclude: ")
        assert len({bar.unit for bar in slide.bars}) == 1


def test_the_works_are_named_in_full_and_once(corpus: Corpus, decks: Decks) -> None:
    """The paper first, the record's marked as such."""
    notes = {note.number: note for note in corpus.footnotes}
    titles = {source.id: source.title for source in corpus.sources}
    for story, drawn in decks.items():
        assert drawn.works[0] == corpus.subject.credit
        assert len(set(drawn.works)) == len(drawn.works)
        works = " ".join(drawn.works)
        for step in steps(corpus, story):
            for number in footnotes_of(step.text):
                assert all(titles[source] in works for source in notes[number].sources)
    assert any(work.startswith("The record: ") for work in decks["from-coup-to-coup"].works)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("None.", ()), ("One (fn 5).", (5,)), ("Two (fn 7, fn 8), again (fn 7).", (7, 8))],
)
def test_footnotes_are_read_from_the_text(text: str, numbers: tuple[int, ...]) -> None:
    """In the order in which they are named."""
    assert footnotes_of(text) == numbers
