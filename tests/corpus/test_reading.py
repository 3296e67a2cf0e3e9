"""Reading: the cells of a file with true line numbers, nothing dropped or shifted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.reading import read_table

COLUMNS = ("id", "text")
CELLS = st.text(st.characters(categories=("L", "N", "P", "S")) | st.sampled_from(" \n"), max_size=9)


def read(content: str) -> tuple[list[tuple[int, dict[str, str]]], list[str]]:
    """Rows with their lines, and problems as they read."""
    table = read_table("t.csv", content.encode(), COLUMNS)
    return [(row.line, row.cells) for row in table.rows], [str(p) for p in table.problems.first]


def in_quotes(cell: str) -> str:
    """The cell as CSV holds it whatever is in it."""
    return '"' + cell.replace('"', '""') + '"'


def test_cells_come_by_column() -> None:
    """A row is what stands under the header."""
    assert read("id,text\na,One\n") == ([(2, {"id": "a", "text": "One"})], [])


def test_lines_are_true_below_a_cell_of_several_lines() -> None:
    """The line is the one an editor shows, not the number of the record."""
    rows, _ = read('id,text\na,"One\ntwo\nthree"\nb,Four\n')
    assert [line for line, _ in rows] == [2, 5]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_will_do(end: str) -> None:
    """Spreadsheets write either."""
    rows, problems = read(end.join(("id,text", "a,One", "b,Two", "")))
    assert ([row["text"] for _, row in rows], problems) == (["One", "Two"], [])


def test_a_byte_order_mark_is_no_part_of_the_header() -> None:
    """Spreadsheets put one in front of UTF-8."""
    rows, problems = read("\ufeffid,text\na,One\n")
    assert (len(rows), problems) == (1, [])


def test_cells_are_stripped_and_composed() -> None:
    """`Ségou` typed as e and an accent is the same place."""
    rows, _ = read("id,text\na,  Se\u0301gou \n")
    assert rows[0][1]["text"] == "S\u00e9gou"


def test_a_ragged_line_is_named_and_the_others_are_read() -> None:
    """One value too many must not shift the columns of the rest."""
    rows, problems = read("id,text\na,One,more\nb,Two\n")
    assert [row["id"] for _, row in rows] == ["b"]
    assert problems == [
        (
            "t.csv line 2: 3 values where there are 2 columns – check its commas and put a cell "
            "that holds one into quotation marks"
        )
    ]


def test_every_fault_of_the_header_is_named() -> None:
    """A missing, an unknown and a repeated column in one go."""
    _, problems = read("id,id,txt\na,b,c\n")
    assert problems == [
        "t.csv line 1, text: the column 'text' is missing – add it",
        "t.csv line 1, id: the column 'id' stands 2 times – keep one",
        "t.csv line 1, txt: 'txt' is no column of this table – did you mean 'text'?",
    ]


@given(st.lists(st.tuples(CELLS, CELLS).filter(lambda row: any(c.strip() for c in row))))
def test_no_row_is_dropped(rows: list[tuple[str, str]]) -> None:
    """Commas, quotation marks and line breaks in cells included."""
    lines = (",".join(in_quotes(cell) for cell in row) + "\n" for row in rows)
    found, _ = read("id,text\n" + "".join(lines))
    assert len(found) == len(rows)


@given(st.binary(max_size=200))
def test_any_bytes_are_rows_or_problems(content: bytes) -> None:
    """Nothing that is no such table passes for an empty one."""
    table = read_table("t.csv", content, COLUMNS)
    assert table.rows or table.problems
