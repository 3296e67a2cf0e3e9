"""CSV files as spreadsheets and programs write them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.importing.sheet import read_sheet
from dashboard.writing import Refused


@pytest.mark.parametrize(
    "content",
    [
        "a,b\r\n1,é\r\n".encode(),
        "\ufeffa;b\n1;é\n".encode(),
        "a\tb\n1\té".encode(),
        "a,b\n1,é\n".encode("utf-16"),
        "a,b\n1,é\n".encode("cp1252"),
    ],
)
def test_delimiters_and_encodings_are_found_out(content: bytes) -> None:
    """Excel alone writes four of these."""
    (row,) = read_sheet("x.csv", content).rows()
    assert dict(row.cells) == {"a": "1", "b": "é"}


def test_windows_letters_are_said_to_be_a_guess() -> None:
    """Another old encoding would give other letters."""
    (notice,) = read_sheet("x.csv", "a\né\n".encode("cp1252")).notices
    assert "Windows-1252" in notice


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    """A cell of two lines is one row, and an empty row counts."""
    rows = read_sheet("x.csv", b'a,b\n"1\n2",x\n,\n3,y\n').rows()
    assert [row.number for row in rows] == [2, 4]


def test_cells_beyond_the_last_column_are_kept() -> None:
    """They are named later, not dropped."""
    (row,) = read_sheet("x.csv", b"a,b\n1,2,3,,4\n").rows()
    assert row.surplus == ("3", "4")


def test_a_short_row_has_empty_cells() -> None:
    """Programs leave trailing commas out."""
    (row,) = read_sheet("x.csv", b"a,b\n1\n").rows()
    assert (row["a"], row["b"], row["c"]) == ("1", "", "")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "has no header"),
        (b"\n\na,b\n", "has no header"),
        (b"a,a\n1,2\n", "has the column 'a' twice"),
    ],
)
def test_a_file_without_a_usable_header_is_refused(content: bytes, words: str) -> None:
    """Cells without a name would land anywhere."""
    with pytest.raises(Refused, match=words):
        read_sheet("x.csv", content)


def test_a_column_is_found_however_it_is_typed() -> None:
    """And one that is not there is answered with those that are."""
    sheet = read_sheet("x.csv", b"Date of event,What\n1,2\n")
    assert sheet.column("date of EVENT") == "Date of event"
    with pytest.raises(Refused, match=r"Did you mean 'What'\? There are: Date of event, What"):
        sheet.column("waht")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Never with a traceback."""
    with contextlib.suppress(Refused):
        assert all(row.number > 1 for row in read_sheet("x.csv", content).rows())
