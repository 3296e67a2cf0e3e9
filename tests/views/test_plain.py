"""The list that stands instead of the page where no scripts run."""

import re
from pathlib import Path

import pytest
from markupsafe import escape

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES, Voice
from dashboard.views.plain import noscript
from tests.corpus.folder import Folder

AWKWARD = "</script></noscript><b>R&D</b> {%config%} “…”"


@pytest.fixture(scope="module")
def listed(corpus: Corpus) -> str:
    """As it is sent."""
    return str(noscript(corpus))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A few made-up rows: an event of the paper's, then one of the record's."""
    return Folder.at(tmp_path)


def statements(listed: str) -> list[str]:
    """What stands beneath each event, in their order."""
    return re.findall(r"<small>(.*?)</small></li>", listed)


def test_every_event_is_listed(corpus: Corpus, listed: str) -> None:
    """Title and summary of each, background and epilogue included."""
    assert listed.count("<li>") == len(corpus.events)
    assert all(
        f"<strong>{escape(event.title)}</strong>" in listed and escape(event.summary) in listed
        for event in corpus.events
    )


def test_the_list_is_in_the_order_of_time(corpus: Corpus, listed: str) -> None:
    """As the timeline is."""
    titles = {event.id: event.title for event in corpus.events}
    found = re.findall(r"<strong>(.*?)</strong>", listed)
    assert found == [escape(titles[entry.id]) for entry in corpus.entries]


def test_each_event_says_whose_statement_it_is(corpus: Corpus, listed: str) -> None:
    """The record's are not the paper's, and each names where it is made."""
    by_id = {event.id: event for event in corpus.events}
    titles = {source.id: str(escape(source.title)) for source in corpus.sources}
    said = statements(listed)
    assert len(said) == len(corpus.events)
    for entry, words in zip(corpus.entries, said, strict=True):
        event = by_id[entry.id]
        if event.voice is Voice.RECORD:
            assert words.startswith("The record: ")
            assert all(titles[source] in words for source in event.record_source)
        else:
            assert words.startswith("The paper, ")
            assert re.findall(r"\d+", words) == [str(number) for number in event.footnotes]


@pytest.mark.parametrize(
    ("footnotes", "words"),
    [
        ("", "The paper, without a footnote."),
        ("1", "The paper, footnote 1."),
        ("1;3", "The paper, footnotes 1, 3."),
    ],
)
def test_footnotes_are_said_in_words(folder: Folder, footnotes: str, words: str) -> None:
    """None, one or several."""
    folder.change("events", 0, footnotes=footnotes)
    assert statements(str(noscript(folder.load())))[0] == words


def test_the_list_as_a_whole_is_not_said_to_be_the_papers(corpus: Corpus, listed: str) -> None:
    """The paper is named as one of two voices."""
    assert corpus.subject.work
    before, _, after = listed.partition(str(escape(corpus.subject.work.citation)))
    assert before.endswith("The paper is ")
    assert "The record is a public source beside it." in after


def test_every_table_is_linked(listed: str) -> None:
    """Beside the page, at whatever place that is."""
    assert re.findall(r'href="(.*?)"', listed) == [f"data/{table.table}.csv" for table in TABLES]


def test_a_text_that_looks_like_markup_is_listed_as_text(folder: Folder) -> None:
    """It neither ends the list nor makes anything bold."""
    folder.change("events", 0, summary=AWKWARD)
    listed = str(noscript(folder.load()))
    assert escape(AWKWARD) in listed
    assert listed.count("</noscript>") == 1
    assert "<b>" not in listed
