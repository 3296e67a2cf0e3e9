"""The command `mali-timeline`."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.cli import main
from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from tests.corpus.folder import Folder

ROOT = Path(__file__).parents[1]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A valid folder of made-up tables."""
    return Folder.at(tmp_path)


def test_valid_tables_are_said_to_be_valid_and_counted(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that says what there is."""
    assert main(["check", str(folder.path)]) == 0
    assert capsys.readouterr().out == (
        f"{folder.path} is valid: 2 events, 2 figures, 1 claims, 1 evidence, 1 causes, "
        "2 actors, 3 sources, 4 footnotes, 2 places, 2 stories.\n"
    )


def test_the_tables_that_are_shipped_are_valid() -> None:
    """Without a folder, `check` checks them."""
    assert main(["check"]) == 0


def test_check_names_every_problem(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    """All at once, with file, line and column, and how many."""
    folder.change("events", 0, date="2013-02-30", kind="party")
    assert main(["check", str(folder.path)]) == 1
    printed = capsys.readouterr().out.splitlines()
    assert any(line.startswith("events.csv line 2, date: '2013-02-30'") for line in printed)
    assert any(line.startswith("events.csv line 2, kind: 'party'") for line in printed)
    assert printed[-1] == f"2 problems in {folder.path}."


@pytest.mark.parametrize(
    "command", [["check", "{}"], ["--data", "{}"], ["export", "--format", "csv", "--data", "{}"]]
)
def test_a_folder_that_is_not_there_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """By every command alike, on the stream for errors."""
    nowhere = tmp_path / "nowhere"
    assert main([part.format(nowhere) for part in command]) == 2
    assert capsys.readouterr().err == f"There is no folder {nowhere}.\n"


@pytest.mark.parametrize("command", [[], ["export", "--format", "csv"]])
def test_tables_that_do_not_hold_are_never_used(
    folder: Folder, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """Neither served nor exported; what is wrong is named instead."""
    folder.change("events", 0, actors="nobody")
    assert main(["--data", str(folder.path), *command]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "events.csv line 2, actors: 'nobody'" in captured.err


def test_export_writes_the_chosen_events(
    corpus: Corpus, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """To standard output, where no file is named."""
    query = "kind=coups&years=2012..2013"
    assert main(["export", "--format", "csv", "--query", f"?{query}"]) == 0
    rows = csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode()))
    selection, _ = from_query(query, corpus)
    assert [row["id"] for row in rows] == list(keep(selection, corpus))


def test_export_writes_a_file_where_one_is_named(folder: Folder, tmp_path: Path) -> None:
    """And takes the tables of another folder, named before the command or after."""
    written = []
    for arguments in (
        ["--data", str(folder.path), "export", "--format", "json"],
        ["export", "--format", "json", "--data", str(folder.path)],
    ):
        target = tmp_path / "out.json"
        assert main([*arguments, "--output", str(target)]) == 0
        written.append(target.read_text(encoding="utf-8"))
    assert '"id": "coup"' in written[0]
    assert written[0] == written[1]


def test_what_is_unknown_in_a_query_is_warned_of(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rest of the query still counts."""
    query = "colour=red&kind=coups&actor=nobody"
    arguments = ["export", "--format", "csv", "--query", query, "--data", str(folder.path)]
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert "colour" in captured.err
    assert "nobody" in captured.err
    assert "coup," in captured.out


def test_a_file_that_cannot_be_written_is_said_in_words(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the reason that the system gives."""
    target = tmp_path / "no" / "such" / "folder.csv"
    arguments = ["export", "--format", "csv", "--data", str(folder.path), "--output", str(target)]
    assert main(arguments) == 2
    assert capsys.readouterr().err == f"Cannot write {target}: No such file or directory.\n"


def test_a_workbook_is_not_poured_into_a_terminal(
    folder: Folder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes would garble it."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["export", "--format", "xlsx", "--data", str(folder.path)]) == 2
    assert "--output" in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_causes_no_complaint() -> None:
    """`mali-timeline export … | head` ends as quietly as any other."""
    command = f"'{sys.executable}' -m dashboard export --format csv --query scope=core | head -c 9"
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "id,title,"
    assert done.stderr == ""


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http"])
def test_a_port_that_is_none_is_refused(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is read."""
    with pytest.raises(SystemExit):
        main([f"--port={port}"])
    assert "a number from 1 to 65535" in capsys.readouterr().err


@pytest.mark.parametrize("module", ["dash", "openpyxl"])
def test_check_loads_neither_the_page_nor_the_workbook(module: str) -> None:
    """So that it answers at once, whenever a cell has been changed."""
    program = (
        "import sys; from dashboard.cli import main; main(['check']); "
        f"sys.exit('{module}' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True)
