"""The chosen events as files for other programs."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event
from dashboard.export import COLUMNS, FORMATS, as_csv, as_json, as_xlsx, exported, harmless
from dashboard.publishing.release import Release
from dashboard.publishing.terms import terms
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from dashboard.selection.selection import Selection
from tests.corpus.folder import Folder

QUERIES = ("", "kind=coups", "years=2012..2013&scope=core~epilogue", "q=no-such-word")
RELEASE = Release("0.1.0", {"events": b"id\n"})
FORMULA = '=HYPERLINK("https://example.org","open")'

Row = dict[str, Any]


def _rows_of_csv(content: bytes) -> list[Row]:
    return list(csv.DictReader(io.StringIO(content.decode()), strict=True))


def _rows_of_json(content: bytes) -> list[Row]:
    events: list[Row] = json.loads(content)["events"]
    return events


def _rows_of_xlsx(content: bytes) -> list[Row]:
    header, *rows = load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


READERS: dict[str, Callable[[bytes], list[Row]]] = {
    "csv": _rows_of_csv,
    "json": _rows_of_json,
    "xlsx": _rows_of_xlsx,
}


@pytest.fixture
def awkward(tmp_path: Path) -> Corpus:
    """A corpus with a title that a spreadsheet would run, and a doubtful footnote."""
    folder = Folder.at(tmp_path)
    folder.change(
        "events", 0, title=FORMULA, record_note="The record has the day.", note="A doubt."
    )
    folder.change("footnotes", 0, doubt="The page is another's.")
    return folder.load()


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("name", FORMATS)
def test_a_file_holds_the_kept_events_in_their_order(corpus: Corpus, name: str, query: str) -> None:
    """Every format, the same events that the page shows."""
    selection, _ = from_query(query, corpus)
    rows = READERS[name](FORMATS[name](exported(selection, corpus, RELEASE)))
    assert [row["id"] for row in rows] == list(keep(selection, corpus))


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_the_columns_are_the_tables_and_four_more(corpus: Corpus, name: str) -> None:
    """A script that reads events.csv reads the export too."""
    rows = READERS[name](FORMATS[name](exported(Selection(), corpus, RELEASE)))
    more = ("caveat", "citation", "filter", "data_hash")
    assert tuple(rows[0]) == (*Event.model_fields, *more)


def test_every_row_says_what_was_asked(corpus: Corpus) -> None:
    """A file found a year later still says what it leaves out."""
    selection, _ = from_query("kind=coups", corpus)
    rows = _rows_of_csv(as_csv(exported(selection, corpus, RELEASE)))
    (words,) = {row["filter"] for row in rows}
    assert "of the kind Coups & transitions" in words


def test_json_says_what_was_asked_even_of_no_event(corpus: Corpus) -> None:
    """There the words stand once, beside the events."""
    selection, _ = from_query("q=no-such-word", corpus)
    document = json.loads(as_json(exported(selection, corpus, RELEASE)))
    assert document["events"] == []
    assert "“no-such-word”" in document["filter"]


def test_every_row_says_of_which_state_of_the_tables_it_is(corpus: Corpus) -> None:
    """Two files found side by side tell whether they may be joined."""
    rows = _rows_of_csv(as_csv(exported(Selection(), corpus, RELEASE)))
    assert {row["data_hash"] for row in rows} == {RELEASE.short_hash}


def test_json_says_what_holds_of_all_events_once(corpus: Corpus) -> None:
    """State, citation, licence and caveat of the whole stand beside the events."""
    document = json.loads(as_json(exported(Selection(), corpus, RELEASE)))
    assert document | dict(terms(corpus, RELEASE)) == document
    assert "data_hash" not in document["events"][0]


def test_several_values_stay_a_list_in_json_and_one_cell_elsewhere(awkward: Corpus) -> None:
    """Each in the way its readers expect."""
    chosen = exported(Selection(), awkward, RELEASE)
    assert _rows_of_json(as_json(chosen))[0]["sections"] == ["Introduction", "II.A"]
    assert _rows_of_csv(as_csv(chosen))[0]["sections"] == "Introduction;II.A"


def test_a_caveat_tells_precision_record_note_and_doubt(awkward: Corpus) -> None:
    """All that a reader of one row must know to quote it rightly."""
    caveat = _rows_of_json(as_json(exported(Selection(), awkward, RELEASE)))[0]["caveat"]
    assert caveat == (
        "Date: March 2012 (known to the month). "
        "The record: 22 March 2012. The record has the day. (“A note”) "
        "Curator's note: A doubt. "
        "Footnote 1: The page is another's."
    )


def test_the_papers_events_cite_the_paper_to_the_footnote(awkward: Corpus) -> None:
    """Author, title, headings, notes."""
    citation = _rows_of_json(as_json(exported(Selection(), awkward, RELEASE)))[0]["citation"]
    assert citation == (
        "A. Nobody, “A paper that nobody wrote” (Spring 2020), Introduction, II.A, n. 1"
    )


def test_the_records_events_cite_the_record(awkward: Corpus) -> None:
    """The paper says nothing of them, and is not made to."""
    selection, _ = from_query("scope=epilogue", awkward)
    assert (
        _rows_of_json(as_json(exported(selection, awkward, RELEASE)))[0]["citation"] == "“A note”"
    )


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_a_formula_is_marked_as_text(awkward: Corpus, name: str) -> None:
    """Opened in a spreadsheet, it shows and does not run."""
    rows = READERS[name](FORMATS[name](exported(Selection(), awkward, RELEASE)))
    assert rows[0]["title"] == f"'{FORMULA}"


def test_a_workbook_holds_no_formula(awkward: Corpus) -> None:
    """Also as the spreadsheet itself sees its cells."""
    sheet = load_workbook(io.BytesIO(as_xlsx(exported(Selection(), awkward, RELEASE)))).active
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@pytest.mark.parametrize("number", ["-3", "-4.5", "+12", "-1e3"])
def test_a_negative_number_stays_a_number(number: str) -> None:
    """Else columns with them could no longer be reckoned with."""
    assert harmless(number) == number


@given(start=st.sampled_from("=+-@\t\r\0"), rest=st.text())
def test_no_cell_begins_as_a_formula_does(start: str, rest: str) -> None:
    """Unless it is a number, a mark stands before it."""
    cell = harmless(f"{start} x{rest}")
    assert cell == f"'{start} x{rest}"


def test_the_columns_of_a_file_are_named_once() -> None:
    """Two columns of one name would hide each other."""
    assert len(set(COLUMNS)) == len(COLUMNS)
