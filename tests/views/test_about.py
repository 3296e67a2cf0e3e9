"""The About, read as a reader of the page's source would."""

import re
from html import unescape
from pathlib import Path

import pytest

from dashboard.components.help_dialog import VOICES
from dashboard.corpus import coverage
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import LinkVoice, Voice
from dashboard.publishing.terms import CAVEAT
from dashboard.views.about import SECTIONS, frame
from tests.corpus.folder import Folder


def words(corpus: Corpus) -> str:
    """All its words in a row."""
    without_tags = re.sub(r"<[^>]+>", " ", str(frame(corpus)))
    return re.sub(r"\s+", " ", unescape(without_tags))


def test_every_link_within_leads_to_a_heading(corpus: Corpus) -> None:
    """The list of sections names each once, in its order."""
    html = str(frame(corpus))
    links = re.findall(r'href="#([\w-]+)"', html)
    assert links == re.findall(r'<h2 id="([\w-]+)"', html)
    assert len(links) == len(SECTIONS)


def test_no_id_stands_twice(corpus: Corpus) -> None:
    """A link would lead to the first of the two."""
    found = re.findall(r'\bid="([\w-]+)"', str(frame(corpus)))
    assert len(set(found)) == len(found)


def test_the_voices_are_those_of_the_help(corpus: Corpus) -> None:
    """Said once, shown twice."""
    assert all(f"{whose} {said}" in words(corpus) for whose, said in VOICES.items())


def test_the_caveat_is_that_of_the_files(corpus: Corpus) -> None:
    """Whoever reads and whoever downloads is told the same."""
    assert CAVEAT in words(corpus)


def test_the_counts_are_those_of_the_tables(corpus: Corpus) -> None:
    """Each counted here once more, in another way."""
    said = words(corpus)
    papers = [event for event in corpus.events if event.voice == Voice.PAPER]
    undated = [event for event in papers if event.date == ""]
    tied = [link for link in corpus.evidence if link.voice == LinkVoice.PAPER]
    doubts = [note for note in corpus.footnotes if note.doubt]
    assert f"the tables have {len(papers)} events and the {len(corpus.claims)} steps" in said
    assert f"Of the paper's {len(papers)} events {len(undated)} carry no date" in said
    assert f"the paper makes {len(tied)} in so many words" in said
    assert f"For {len(doubts)} of them the end looks wrong" in said


def test_actors_without_events_are_named(corpus: Corpus) -> None:
    """A number alone could not be checked."""
    names = [actor.name for actor in coverage.without_events(corpus)]
    assert names
    assert all(name in words(corpus) for name in names)


@pytest.mark.parametrize("table", ["figures", "claims", "stories"])
def test_other_tables_have_an_about_as_well(tmp_path: Path, table: str) -> None:
    """Where there is nothing to name, it says none."""
    folder = Folder.at(tmp_path)
    folder.tables[table].clear()
    for also in ("evidence",) if table == "claims" else ():
        folder.tables[also].clear()
    folder.write()
    assert "It speaks of some without their name: none." in words(folder.load())
