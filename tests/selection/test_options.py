"""The values each facet offers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.corpus.models import AuthorKind, Source, SourceKind, Voice
from dashboard.selection.options import (
    LONGEST_SHORT_LABEL,
    Option,
    options,
    shortened,
    source_label,
)

KEYS = [facet.key for facet in FACETS]


def test_every_facet_offers_its_values(corpus: Corpus) -> None:
    """In the order of the facets."""
    offered = options(corpus)
    assert list(offered) == KEYS
    assert all(offered.values())


@pytest.mark.parametrize("key", KEYS)
def test_every_value_of_an_event_is_offered(corpus: Corpus, key: str) -> None:
    """Otherwise a name on its card would lead nowhere."""
    offered = {option.id for option in options(corpus)[key]}
    assert {value for entry in corpus.entries for value in getattr(entry, key)} <= offered


@pytest.mark.parametrize("key", KEYS)
def test_every_value_is_offered_once(corpus: Corpus, key: str) -> None:
    """An id names one thing."""
    identifiers = [option.id for option in options(corpus)[key]]
    assert len(identifiers) == len(set(identifiers))


@pytest.mark.parametrize("key", KEYS)
def test_no_value_holds_what_joins_values(corpus: Corpus, key: str) -> None:
    """In an address a tilde stands between two."""
    assert not [option for option in options(corpus)[key] if "~" in option.id or not option.id]


@pytest.mark.parametrize("key", KEYS)
def test_the_values_of_a_group_stand_together(corpus: Corpus, key: str) -> None:
    """Each group has one heading."""
    groups = [option.group for option in options(corpus)[key]]
    headings = [g for g, before in zip(groups, [None, *groups], strict=False) if g != before]
    assert len(headings) == len(set(headings))


def test_an_actor_is_called_by_its_abbreviation_in_a_sentence(corpus: Corpus) -> None:
    """Its label has both, so that either is found."""
    (mnla,) = (option for option in options(corpus)["actor"] if option.id == "mnla")
    assert mnla.short == "MNLA"
    assert mnla.label.endswith("(MNLA)")


def test_an_actor_says_whose_name_it_is(few: Corpus) -> None:
    """The paper's or the record's."""
    assert Option("army", "Army", "Army", "Forces", "paper") in options(few)["actor"]


@pytest.mark.parametrize(
    ("author", "publisher", "date", "label"),
    [
        ("A. Writer", "A Press", "2019-10-08", "A. Writer, A work (2019)"),
        ("", "A Press", "2019", "A Press, A work (2019)"),
        ("", "", "2019", "A work (2019)"),
        ("", "", "-0410", "A work (411 BC)"),
        ("", "", "Spring 2014", "A work (2014)"),
        ("", "", "no date", "A work"),
        ("A. Writer", "", "", "A. Writer, A work"),
    ],
)
def test_a_source_is_called_by_what_is_known_of_it(
    author: str, publisher: str, date: str, label: str
) -> None:
    """No comma and no bracket stands for what is not there."""
    source = Source(
        id="work",
        author=author,
        author_kind=AuthorKind.ORGANISATION if author else None,
        title="A work",
        publisher=publisher,
        date=date,
        url="",
        kind=SourceKind.BOOK,
        voice=Voice.PAPER,
    )
    assert source_label(source) == label


@given(text=st.text())
def test_a_short_label_fits_a_chip(text: str) -> None:
    """It is the text, or begins as it does and says that it goes on."""
    short = shortened(text)
    assert len(short) <= LONGEST_SHORT_LABEL + 1
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_a_long_label_is_cut_between_words() -> None:
    """Half a word would be another word."""
    words = "word " * 20
    assert shortened(words) == "word word word word word word word word word…"
