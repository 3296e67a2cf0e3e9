"""A workbook is read as its sheets show it, or refused by sheet, row and column."""

import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from openpyxl import Workbook

from dashboard.corpus.loading import load_corpus
from dashboard.corpus.problems import InvalidCorpus

HEADER = ("id", "title", "date")
FIRST = ("first", "The first", "2001-02")

Rows = Sequence[Sequence[Any]]


def excel(path: Path, **sheets: Rows) -> Path:
    """A workbook with these sheets, its cells of the types they are given in."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def open_document(path: Path, cells: Rows, types: Mapping[str, str] | None = None) -> Path:
    """A LibreOffice workbook of one sheet `events`; `types` gives cells that are dates."""
    types = types or {}
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="date" office:date-value="{types[str(cell)]}">'
            f"<text:p>{escape(str(cell))}</text:p></table:table-cell>"
            if str(cell) in types
            else f'<table:table-cell office:value-type="string">'
            f"<text:p>{escape(str(cell))}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in cells
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="events">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def problems(path: Path) -> list[str]:
    """Each as it reads."""
    with pytest.raises(InvalidCorpus) as refusal:
        load_corpus(path)
    return [str(problem) for problem in refusal.value.problems]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a workbook is written."""
    return tmp_path / "my topic.xlsx"


def test_a_sheet_is_a_table_and_the_file_names_the_subject(path: Path) -> None:
    """A teacher keeps one file, and calls it what it is about."""
    corpus = load_corpus(excel(path, Events=[HEADER, FIRST]))
    assert [event.title for event in corpus.events] == ["The first"]
    assert corpus.subject.title == "My topic"


@pytest.mark.parametrize(
    ("shown", "edtf"),
    [
        ("dd/mm/yyyy", "2012-03-01"),
        ("mmm yy", "2012-03"),
        ("mmmm yyyy", "2012-03"),
        ("yyyy", "2012"),
    ],
)
def test_a_date_is_no_closer_than_its_cell_shows(path: Path, shown: str, edtf: str) -> None:
    """Excel keeps `March 2012` as 1 March 2012; that day was never said."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "events"
    sheet.append(HEADER)
    sheet.append(("first", "The first", date(2012, 3, 1)))
    sheet["C2"].number_format = shown
    book.save(path)
    assert load_corpus(path).events[0].date == edtf


def test_a_moment_is_refused_where_a_date_is_meant_or_kept_as_its_day(path: Path) -> None:
    """The tables know days: a time of day is left out where the cell is a date all the same."""
    corpus = load_corpus(excel(path, events=[HEADER, ("a", "A", datetime(2012, 3, 4, 15, 30))]))  # noqa: DTZ001 - as Excel has it, without a zone
    assert corpus.events[0].date == "2012-03-04"


def test_numbers_that_are_years_and_counts_are_read_as_they_read(path: Path) -> None:
    """A spreadsheet makes 2012 a number, and 4500 one with a decimal place."""
    figures = [("id", "measure", "value", "unit"), ("count", "Soldiers", 4500.0, "people")]
    corpus = load_corpus(excel(path, events=[HEADER, ("a", "A", 2012)], figures=figures))
    assert corpus.events[0].date == "2012"
    assert corpus.figures[0].value == 4500


def test_titles_above_blank_rows_between_and_columns_in_any_order(path: Path) -> None:
    """As tables are kept by people: a heading over all, a gap, and what comes to mind first."""
    rows = [
        ("My events",),
        (),
        ("Title", "Date", "ID", None),
        ("A", 2001, "a"),
        (),
        ("B", 2002, "b"),
    ]
    corpus = load_corpus(excel(path, events=rows))
    assert [(event.id, event.date) for event in corpus.events] == [("a", "2001"), ("b", "2002")]


def test_the_sheets_of_the_subject_are_its_keys_and_lists(path: Path) -> None:
    """What `subject.toml` says in a folder, sheets say in a workbook."""
    corpus = load_corpus(
        excel(
            path,
            events=[(*HEADER, "kind"), (*FIRST, "wars")],
            subject=[
                ("key", "value"),
                ("title", "A war"),
                ("years", "1999, 2001"),
                ("work.title", "A book"),
                ("work.called", "the book"),
            ],
            kinds=[("id", "label", "harm"), ("wars", "Wars", True)],
        )
    )
    subject = corpus.subject
    assert (subject.title, subject.years, subject.called) == ("A war", (1999, 2001), "the book")
    assert [(kind.label, kind.harm) for kind in subject.kinds] == [("Wars", True)]


def test_what_is_wrong_is_named_by_sheet_row_and_column(path: Path) -> None:
    """In the words of whoever has the workbook open: rows as the spreadsheet counts them."""
    bad = excel(
        path,
        events=[
            ("About",),
            (*HEADER, "kind"),
            ("a", "A", "soon", "wars"),
            ("b", "", "2001", "wars"),
        ],
        figures=[("id", "measure", "value", "unit"), ("f", "People", "1,5", "people")],
        subject=[("titel", "A war")],
        kinds=[("id", "label", "light"), ("wars", "Wars", "red")],
    )
    assert [problem.split(" – ")[0] for problem in problems(bad)] == [
        "sheet subject row 1, titel: there is no such key here",
        "sheet kinds row 2, light: 'red' is no colour",
        "sheet events row 3, date: 'soon' is no date of a form used here",
        "sheet events row 4, title: the cell is empty",
        "sheet figures row 2, value: '1,5' is no number",
    ]


def test_a_cell_beyond_the_columns_is_not_dropped(path: Path) -> None:
    """Somebody wrote it there for a reason."""
    bad = excel(path, events=[HEADER, (*FIRST, "why?")])
    assert problems(bad) == [
        "sheet events row 2: 'why?' stands beyond the last column – give it a heading"
    ]


def test_a_sheet_whose_name_is_nearly_that_of_a_table_is_asked_about(path: Path) -> None:
    """Left out without a word, its rows would be missed by nobody but a reader."""
    bad = excel(path, events=[HEADER, FIRST], Actor=[("id", "name"), ("a", "A")], notes=[("mine",)])
    assert problems(bad) == ["sheet Actor: this is no table – did you mean 'actors'?"]


def test_a_workbook_without_events_is_refused(path: Path) -> None:
    """The one sheet that every subject has."""
    assert problems(excel(path, kinds=[("id", "label"), ("a", "A")])) == [
        "sheet events: the sheet is missing – it is the one table that every subject has"
    ]


def test_a_file_that_only_looks_like_a_workbook_is_refused_in_words(path: Path) -> None:
    """Renamed, cut off, or protected by a password."""
    path.write_bytes(b"PK\x03\x04 and no more")
    (problem,) = problems(path)
    assert "this is no workbook that can be read" in problem


def test_libreoffice_s_workbooks_are_read(tmp_path: Path) -> None:
    """Schools have it, too."""
    path = open_document(tmp_path / "topic.ods", [HEADER, FIRST])
    assert [event.date for event in load_corpus(path).events] == ["2001-02"]


def test_a_first_of_a_month_in_an_ods_is_asked_about(tmp_path: Path) -> None:
    """The file does not say whether the day was meant, or is what LibreOffice made of a month."""
    dates = {"March 2012": "2012-03-01", "4 May 2012": "2012-05-04"}
    rows = [HEADER, ("a", "A", "March 2012"), ("b", "B", "4 May 2012")]
    path = open_document(tmp_path / "topic.ods", rows, dates)
    (problem,) = problems(path)
    assert problem.startswith("sheet events row 2, date: '2012-03-01 (a date cell)'")
    good = open_document(tmp_path / "good.ods", [rows[0], rows[2]], dates)
    assert load_corpus(good).events[0].date == "2012-05-04"
