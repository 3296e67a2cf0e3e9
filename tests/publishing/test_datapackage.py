"""The Data Package, validated by the standard's own reader together with the real files."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from frictionless import Package, Report, validate

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import TABLES
from dashboard.publishing.catalogue import FILES
from dashboard.publishing.datapackage import datapackage
from dashboard.publishing.release import Release, release
from tests.conftest import DATA


@pytest.fixture
def package(data: Path, corpus: Corpus, released: Release, tmp_path: Path) -> Path:
    """The descriptor beside copies of the files, as it is served."""
    for name in released.files:
        shutil.copy(data / name, tmp_path)
    descriptor = tmp_path / "datapackage.json"
    descriptor.write_bytes(FILES["datapackage.json"].content(corpus, released))
    return descriptor


def report(descriptor: Path) -> Report:
    """What the validator says of descriptor and files."""
    found: Report = validate(str(descriptor))
    return found


def errors(descriptor: Path) -> set[str]:
    """The kinds of error that it finds."""
    return {kind for (kind,) in report(descriptor).flatten(["type"])}


def refreshed(descriptor: Path) -> None:
    """The descriptor anew, so that size and hash hold for changed files."""
    document = datapackage(load_corpus(DATA), release(descriptor.parent))
    descriptor.write_text(json.dumps(document), encoding="utf-8")


def test_the_real_files_are_what_the_package_says(package: Path) -> None:
    """Every one of them, by type, constraint, key, size and hash."""
    found = report(package)
    assert found.valid, found.flatten(["rowNumber", "fieldName", "note"])
    assert [task.name for task in found.tasks] == ["subject", *(model.table for model in TABLES)]
    assert not found.warnings


def test_every_row_is_read(package: Path, corpus: Corpus) -> None:
    """As many as the corpus has."""
    tables = Package(str(package))
    read = {name: len(tables.get_table_resource(name).read_rows()) for name in corpus.tables}
    assert read == {name: len(rows) for name, rows in corpus.tables.items()}


def test_several_values_are_read_as_a_list(package: Path) -> None:
    """Of their own type."""
    row = Package(str(package)).get_table_resource("events").read_rows()[0]
    assert row["footnotes"] == [4, 6, 106, 188]


@pytest.mark.parametrize(
    ("table", "change", "error"),
    [
        ("events", lambda text: text.replace(",core,", ",somewhere,", 1), "constraint-error"),
        ("places", lambda text: text.replace("12.65", "912.65", 1), "constraint-error"),
        ("events", lambda text: text.replace("coup-2012,", "Coup 2012,", 1), "constraint-error"),
        ("stories", lambda text: text.replace(",1,", ",first,", 1), "type-error"),
        ("evidence", lambda text: text + text.splitlines()[1] + "\n", "primary-key"),
        ("evidence", lambda text: text.replace("coup-2012,", "coup-1912,", 1), "foreign-key"),
    ],
)
def test_the_package_refuses_what_the_tables_would_not_hold(
    package: Path, table: str, change: Callable[[str], str], error: str
) -> None:
    """So that one who edits a copy is told, with no program of ours."""
    file = package.parent / f"{table}.csv"
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
    refreshed(package)
    assert error in errors(package)


def test_a_changed_file_is_found_out(package: Path) -> None:
    """Its hash no longer holds."""
    with (package.parent / "claims.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert {"hash-count", "byte-count"} <= errors(package)


def test_a_package_describes_the_columns_that_a_file_has(tmp_path: Path) -> None:
    """In its own order; those left out are no fault of the file."""
    (tmp_path / "events.csv").write_text("date,id,title,actors\n2012,one,One,A league\n")
    described = FILES["datapackage.json"].content(load_corpus(tmp_path), release(tmp_path))
    descriptor = tmp_path / "datapackage.json"
    descriptor.write_bytes(described)
    found = report(descriptor)
    assert found.valid, found.flatten(["rowNumber", "fieldName", "note"])
    assert [task.name for task in found.tasks] == ["events"]
