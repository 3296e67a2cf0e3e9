"""Texts from elsewhere."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.reading import read_table
from dashboard.importing.cleaning import LONGEST, Plain, clean, plain


@pytest.mark.parametrize(
    ("text", "tidy", "notice"),
    [
        ("  plain ", "plain", ""),
        ("cafÃ©", "café", "letters that a wrong encoding had garbled were mended"),
        ("itâ€™s", "it’s", "letters that a wrong encoding had garbled were mended"),
        ("a\u200bb\x00", "ab", "unseen characters were taken out"),
        ("half \ud800", "half", "unseen characters were taken out"),
        ("x" * (LONGEST + 1), "x" * LONGEST, f"cut to {LONGEST} characters"),
    ],
)
def test_what_tables_refuse_is_taken_out_and_said(text: str, tidy: str, notice: str) -> None:
    """A made folder must be valid, and nothing goes in silence."""
    assert clean(text) == (tidy, (notice,) if notice else ())


@given(st.text(max_size=60) | st.text("ÃÂâ€™©a\u0300\u0303\u0080\u200b\r\n\t\"',; ", max_size=20))
def test_any_text_can_be_read_again(text: str) -> None:
    """As a cell of a table, unchanged."""
    tidy = clean(text)[0]
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\n").writerows([["id", "title"], ["a", tidy]])
    table = read_table("events.csv", file.getvalue().encode(), ("id", "title"))
    assert not table.problems
    assert [row.cells["title"] for row in table.rows] == [tidy]


@pytest.mark.parametrize(
    ("html", "text", "marks"),
    [
        ("2 < 3 & more", "2 < 3 & more", ()),
        ("Tom &amp; Jerry", "Tom & Jerry", ()),
        ("<p>One.</p><p>Two<br>three</p>", "One.\nTwo\nthree", ("<p>", "<br>")),
        ("see <a href='https://a.org/b'>this</a>", "see this (https://a.org/b)", ()),
        ("<a href='https://a.org'>https://a.org</a>", "https://a.org", ()),
        ("<img src='x.png'>A", "A", ("<img> x.png",)),
        ("<script>go()</script>A", "A", ("<script>", "go()")),
        ("<!-- aside -->A", "A", ("<!-- aside -->",)),
    ],
)
def test_html_becomes_what_a_reader_sees(html: str, text: str, marks: tuple[str, ...]) -> None:
    """Tags are named, and a link keeps where it leads."""
    assert plain(html) == Plain(text, marks)


@given(st.text(max_size=40) | st.text("<>!&[]-/=a'\" ;#x1", max_size=30))
def test_any_text_can_be_taken_for_html(text: str) -> None:
    """However broken its tags are."""
    assert isinstance(plain(text), Plain)
