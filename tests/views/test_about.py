"""The About, read as a reader of the page's source would."""

import re
from html import unescape
from pathlib import Path

import pytest

from dashboard.components.help_dialog import voices
from dashboard.corpus import coverage
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import LinkVoice, Voice
from dashboard.publishing.terms import caveat
from dashboard.views.about import frame
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
    assert len(links) >= 10


def test_no_id_stands_twice(corpus: Corpus) -> None:
    """A link would lead to the first of the two."""
    found = re.findall(r'\bid="([\w-]+)"', str(frame(corpus)))
    assert len(set(found)) == len(found)


def test_the_voices_are_those_of_the_help(corpus: Corpus) -> None:
    """Said once, shown twice."""
    told = voices(corpus.subject.called, corpus.subject.credit)
    assert all(f"{whose} {said}" in words(corpus) for whose, said in told.items())


def test_the_caveat_is_that_of_the_files(corpus: Corpus) -> None:
    """Whoever reads and whoever downloads is told the same."""
    assert caveat(corpus) in words(corpus)
    assert corpus.subject.caveat in caveat(corpus)


def test_the_counts_are_those_of_the_tables(corpus: Corpus) -> None:
    """Each counted here once more, in another way."""
    said = words(corpus)
    papers = [event for event in corpus.events if event.voice == Voice.PAPER]
    undated = [event for event in papers if event.date == ""]
    tied = [link for link in corpus.evidence if link.voice == LinkVoice.PAPER]
    doubts = [note for note in corpus.footnotes if note.doubt]
    assert f"The tables have {len(papers)} events of the paper, {len(corpus.claims)} claims" in said
    assert f"{len(corpus.footnotes)} footnotes" in said
    assert f"Of the paper's {len(papers)} events {len(undated)} carry no date" in said
    assert f"the paper makes {len(tied)} in so many words" in said
    assert f"For {len(doubts)} of them the end looks wrong" in said


def test_actors_without_events_are_named(corpus: Corpus) -> None:
    """A number alone could not be checked."""
    names = [actor.name for actor in coverage.without_events(corpus)]
    assert names
    assert all(name in words(corpus) for name in names)


@pytest.mark.parametrize(
    ("tables", "left_out"),
    [
        (["figures", "charts"], []),
        (["claims", "evidence"], ["steps of the argument", "ties between", "1 claims"]),
        (["stories"], []),
    ],
    ids=["figures", "claims", "stories"],
)
def test_other_tables_have_an_about_as_well(
    tmp_path: Path, tables: list[str], left_out: list[str]
) -> None:
    """Of what is not there it says nothing, and names nobody."""
    folder = Folder.at(tmp_path)
    before = words(folder.load())
    for table in tables:
        folder.tables[table].clear()
    folder.write()
    said = words(folder.load())
    assert all(sentence in before and sentence not in said for sentence in left_out)
    assert "It speaks of some without their name" not in said


def test_the_curators_own_words_are_there(tmp_path: Path) -> None:
    """A blank line begins a paragraph."""
    folder = Folder.at(tmp_path)
    passage = b'\n[[about]]\nheading = "A warning"\ntext = """\nOne\nline.\n\nTwo.\n"""\n'
    folder.edit("subject.toml", lambda text: text + passage)
    html = str(frame(folder.load()))
    assert ">A warning</h2><p>One line.</p><p>Two.</p>" in html


def test_a_work_that_can_be_read_somewhere_is_linked(tmp_path: Path) -> None:
    """Where its address is known."""
    folder = Folder.at(tmp_path)
    assert "It can be read" not in words(folder.load())
    folder.edit("subject.toml", lambda text: text + b'url = "https://example.org/work"\n')
    assert 'href="https://example.org/work"' in str(frame(folder.load()))


def test_the_headlines_stand_below_the_years(tmp_path: Path) -> None:
    """In the order of time."""
    folder = Folder.at(tmp_path)
    headlines = b'\n[headlines]\n2013 = "A reform"\n2012 = "A coup"\n'
    folder.edit("subject.toml", lambda text: text + headlines)
    assert "<li>2012: A coup</li><li>2013: A reform</li>" in str(frame(folder.load()))


def test_who_teaches_is_warned_of_harm_alone(tmp_path: Path) -> None:
    """By the kinds that the subject marks, each by its name."""
    folder = Folder.at(tmp_path)
    assert "0 events are of the kind “Harm to people”" in words(folder.load())
    folder.edit("subject.toml", lambda text: text.replace(b", harm = true", b""))
    assert "Before showing it to a class" not in words(folder.load())
