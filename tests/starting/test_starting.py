"""The starter runs as it is written, and explains every column."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dashboard.corpus.advice import advice
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import TABLES
from dashboard.starting import folder, workbook


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """The starter as a folder, on disk."""
    for name, content in folder().items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The starter as a workbook, on disk."""
    path = tmp_path / "topic.xlsx"
    path.write_bytes(workbook())
    return path


def dates(corpus: Corpus) -> list[tuple[str, str]]:
    """What both forms of it must agree on."""
    return [(event.id, event.date) for event in corpus.events]


def test_the_folder_holds_and_needs_no_advice(made: Path) -> None:
    """The first thing that `check` says to a beginner should not be a complaint."""
    corpus = load_corpus(made)
    assert len(corpus.events) == 3
    assert not advice(corpus)


def test_the_workbook_has_the_same_events(made: Path, book: Path) -> None:
    """A date known to the month stays one, in a spreadsheet, too."""
    assert dates(load_corpus(book)) == dates(load_corpus(made))
    assert load_corpus(book).subject.title == load_corpus(made).subject.title


def test_every_column_of_every_table_is_explained(made: Path, book: Path) -> None:
    """Nobody should have to read the program to fill in a table."""
    columns = {(model.file(), column) for model in TABLES for column in model.model_fields}
    text = (made / "columns.md").read_text(encoding="utf-8")
    sections = {part.split("**")[0]: part for part in text.split("\n\n**")}
    assert {
        (file, column) for file, column in columns if f"- `{column}`" in sections.get(file, "")
    } == columns
    rows = load_workbook(book)["columns"].iter_rows(min_row=2, max_col=2, values_only=True)
    assert {(f"{table}.csv", column) for table, column in rows} == columns


def test_the_lines_that_begin_with_a_hash_are_right(made: Path) -> None:
    """They are there to be uncommented."""
    path = made / "subject.toml"
    said = re.sub(r"^# ", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(said, encoding="utf-8")
    subject = load_corpus(made).subject
    assert subject.called == "the book"
    assert subject.about[0].paragraphs == ("Much.",)
