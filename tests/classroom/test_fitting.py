"""The rough measure of a text in a box."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.classroom.fitting import Box, cut, fits, largest, packed, parts

BOX = Box(0, 0, 5, 2)
SIZES = (40, 32, 24)
texts = st.lists(st.text("abcde", min_size=1, max_size=12), min_size=1).map(" ".join)
prose = st.lists(texts.map("{}.".format), min_size=1, max_size=8).map(" ".join)


def test_a_word_fits_and_a_book_does_not() -> None:
    """At any size that is used."""
    assert fits("word", 40, BOX)
    assert not fits("word " * 1_000, 10, BOX)


def test_a_line_more_is_higher() -> None:
    """Five lines of 24 points are two inches; the gaps between paragraphs count, too."""
    assert fits("a\nb\nc\nd", 24, BOX)
    assert not fits("a\nb\nc\nd\ne", 24, BOX)


@given(prose)
def test_the_largest_size_that_fits_is_taken(text: str) -> None:
    """No smaller one, as long as the text fits."""
    size = largest(text, BOX, SIZES)
    assert size == SIZES[-1] or fits(text, size, BOX)
    assert not any(fits(text, other, BOX) for other in SIZES if other > size)


@given(prose)
def test_every_part_fits_and_none_is_lost(text: str) -> None:
    """However long the text or a sentence of it is."""
    found = parts(text, 24, BOX)
    assert " ".join(found) == text
    assert all(fits(part, 24, BOX) for part in found)


def test_sentences_stay_whole() -> None:
    """As long as each of them fits by itself."""
    sentence = (
        "Twenty words of this are so long that two of them do not fit into one box together. "
    )
    assert parts((sentence * 3).strip(), 24, BOX) == [sentence.strip()] * 3


@given(st.lists(texts, min_size=1, max_size=12))
def test_every_list_fits_and_no_item_is_lost(items: list[str]) -> None:
    """Unless an item alone is too long."""
    pages = packed(items, 14, BOX)
    assert [item for page in pages for item in page] == items
    assert all(fits("\n".join(page), 14, BOX) for page in pages if len(page) > 1)


@given(prose)
def test_what_is_cut_fits_and_says_so(text: str) -> None:
    """What fits is left as it is."""
    shown = cut(text, 32, BOX)
    assert fits(shown, 32, BOX)
    assert shown == text or (shown.endswith(" …") and text.startswith(shown.removesuffix(" …")))
