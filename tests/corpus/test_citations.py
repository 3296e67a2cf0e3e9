"""Citations: a footnote's chain leads to its sources, or says where it breaks."""

import pytest

from dashboard.corpus.citations import BrokenChain, chain_in_words, resolve, source_in_words
from dashboard.corpus.models import AuthorKind, Footnote, Source, SourceKind, Voice


def note(number: int, chain: str = "", *sources: str) -> Footnote:
    """A footnote of which only its citation matters."""
    empty = dict.fromkeys(("signal", "pinpoint", "doubt", "note"), "")
    return Footnote(number=number, chain=chain, sources=sources, sections=(), **empty)


def source(identifier: str, author: str = "", publisher: str = "", date: str = "") -> Source:
    """A source of which only the author, the publisher and the date matter."""
    return Source(
        id=identifier,
        author=author,
        author_kind=AuthorKind.ORGANISATION if author else None,
        title="A title",
        publisher=publisher,
        date=date,
        url="",
        kind=SourceKind.NEWS,
        voice=Voice.PAPER,
    )


NOTES = {
    footnote.number: footnote
    for footnote in (
        note(1, "", "un-news"),
        note(2, "", "book", "article"),
        note(3, "supra 1", "un-news"),
        note(4, "Id. > 3 > supra 1", "un-news"),
        note(5, "infra Part I.D"),
        note(6, "supra 2", "article"),
        note(7, "full + supra 1", "book", "un-news"),
    )
}
SOURCES = {
    one.id: one
    for one in (
        source("un-news", publisher="UN News", date="2019-10-08"),
        source("book", author="A. Writer", publisher="A press", date="2006"),
        source("article", author="B. Writer"),
    )
}


@pytest.mark.parametrize(
    ("number", "ends"),
    [
        (1, ("un-news",)),
        (2, ("book", "article")),
        (4, ("un-news",)),
        (5, ()),
        (6, ("article",)),
        (7, ("book", "un-news")),
    ],
)
def test_a_chain_ends_at_the_sources_of_its_note(number: int, ends: tuple[str, ...]) -> None:
    """Cited in full, by Id., by supra, one of several, several at once, or none at all."""
    assert resolve(NOTES[number], NOTES) == ends


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (note(8, "supra 9", "book"), "footnote 9 does not stand before footnote 8"),
        (note(8, "supra 8", "book"), "footnote 8 does not stand before footnote 8"),
        (note(8, "supra 0", "book"), "there is no footnote 0"),
        (note(8, "supra 1", "book"), "leads to footnote 1, which does not cite book"),
        (note(8, "Id. > 6", "article"), "Id. at footnote 8 leads to 7, not to 6"),
        (note(8, "Id. > 7 > supra 1", "book"), "leads to footnote 1, which does not cite book"),
        (note(8, "supra 7"), "names no source"),
        (note(8, "supra 1 + supra 2", "book"), "ends at 2 works and the note names 1 sources"),
        (note(8, "ibid 7", "book"), "'ibid 7' is no chain"),
        (note(8, "Id.", "book"), "'Id.' is no chain"),
        (note(8, "supra 1 >", "book"), "is no chain"),
    ],
)
def test_a_broken_chain_says_where_it_breaks(broken: Footnote, words: str) -> None:
    """The message names the hop, so that whoever mends the table knows where to look."""
    with pytest.raises(BrokenChain, match=words):
        resolve(broken, {**NOTES, 8: broken})


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "fn 1 → UN News, 8 October 2019"),
        (2, "fn 2 → A. Writer, 2006 and B. Writer, A title"),
        (4, "fn 4 → Id. → fn 3 → supra 1 → UN News, 8 October 2019"),
        (5, "fn 5 → infra Part I.D"),
        (7, "fn 7 → A. Writer, 2006; fn 7 → supra 1 → UN News, 8 October 2019"),
    ],
)
def test_a_chain_reads_hop_by_hop(number: int, words: str) -> None:
    """A reader sees the way from the note to the work."""
    assert chain_in_words(NOTES[number], SOURCES) == words


def test_a_date_that_is_no_edtf_stands_as_cited() -> None:
    """A source's date may be in words; it is not refused for that."""
    assert source_in_words(source("x", author="C. Writer", date="Spring 2014")) == (
        "C. Writer, Spring 2014"
    )


def test_a_source_without_author_and_publisher_is_its_title() -> None:
    """There is always something to read at the end of a chain."""
    assert source_in_words(source("x")) == "A title"
