"""The command."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from pptx import Presentation

from dashboard.classroom.drawing import draw
from dashboard.classroom.gift import as_gift
from dashboard.classroom.material import of_selection, of_story
from dashboard.classroom.sheet import as_text
from dashboard.cli import _parser, main
from dashboard.corpus.advice import advice
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
    """One line that says what there is, and then what could be better."""
    assert main(["check", str(folder.path)]) == 0
    first, better, *suggestions = capsys.readouterr().out.splitlines()
    assert better == "It could be better:"
    assert suggestions == list(advice(folder.load()))
    assert first == (
        f"{folder.path} is valid: 2 events, 2 figures, 1 claims, 1 evidence, 1 causes, "
        "2 actors, 3 sources, 4 footnotes, 2 places, 2 stories, 1 charts."
    )


@pytest.mark.parametrize(
    ("called", "usage"),
    [
        ("/usr/bin/conflict-timeline", "usage: conflict-timeline "),
        ("/usr/bin/mali-timeline", "usage: mali-timeline "),
        ("/src/dashboard/__main__.py", "usage: python -m dashboard "),
    ],
)
def test_the_command_is_called_what_it_was_called_by(
    called: str,
    usage: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """So that a line of its help can be typed again."""
    monkeypatch.setattr(sys, "argv", [called])
    with pytest.raises(SystemExit):
        main(["--help"])
    assert capsys.readouterr().out.startswith(usage)


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
    "cells",
    [
        '2013-02-30,,,,coups,,,core,paper,"",II.A,1,',
        "2013,,,,coups,nobody,,core,paper,A,II.A,1,",
        "",
    ],
    ids=["bad cells", "unknown ids", "ragged lines"],
)
def test_of_thousands_of_problems_fifty_are_named(
    folder: Folder, capsys: pytest.CaptureFixture[str], cells: str
) -> None:
    """And the others counted: nobody reads megabytes."""
    rows = "".join(f"event-{n},Title {n},{cells}\n" for n in range(2000))
    folder.edit("events.csv", lambda text: text + rows.encode())
    assert main(["check", str(folder.path)]) == 1
    *named, more, total = capsys.readouterr().out.splitlines()
    count = int(total.split()[0])
    assert count >= 2000
    assert len(named) == 50
    assert all(line.startswith("events.csv line ") for line in named)
    assert more == f"… and {count - 50} more."
    assert total == f"{count} problems in {folder.path}."


@pytest.mark.parametrize(
    "command",
    [
        ["check", "{}"],
        ["--data", "{}"],
        ["export", "--format", "csv", "--data", "{}"],
        ["tasks", "--format", "txt", "--data", "{}"],
        ["slides", "two", "two.pptx", "--data", "{}"],
    ],
)
def test_a_folder_that_is_not_there_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """By every command alike, on the stream for errors."""
    nowhere = tmp_path / "nowhere"
    assert main([part.format(nowhere) for part in command]) == 2
    assert capsys.readouterr().err == f"There is no folder {nowhere}.\n"


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["export", "--format", "csv"],
        ["tasks", "--format", "gift"],
        ["slides", "two", "two.pptx"],
    ],
)
def test_tables_that_do_not_hold_are_never_used(
    folder: Folder, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """Neither served nor exported, asked of or shown; what is wrong is named instead."""
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


def test_an_export_of_nothing_says_what_was_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """The file has its header all the same; a script must not stumble over it."""
    assert main(["export", "--format", "csv", "--query", "q=atlantis"]) == 0
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert captured.err.startswith("Showing 0 of ")
    assert "atlantis" in captured.err


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


@pytest.mark.parametrize("command", [["export", "--format", "csv"], ["tasks", "--format", "txt"]])
def test_what_is_unknown_in_a_query_is_refused(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """Each part of it, with what would be right; else a mistyped filter would keep everything."""
    target = tmp_path / "out"
    query = "knid=coups&kind=zzz~coups&actor=armee&years=2013..2012&view=nowhere&coups"
    given = ["--query", query, "--data", str(folder.path), "--output", str(target)]
    assert main([*command, *given]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "“coups” has no value – write keys with their values, as in years=1990..1991&q=peace",
        "The address holds “knid”, which is not known here – did you mean “kind”?",
        "There is no kind “zzz” here – write coups, reform or harm",
        "There is no actor “armee” here – did you mean “army”?",
        (
            "“2013..2012” are no years such as 1990..1991 – "
            "the first comes first; one may be missing, as in 1990.."
        ),
        (
            "There is no view “nowhere” here – "
            "write timeline, figures, argument, actors, sources, data or about"
        ),
        "--query takes what stands after the ? in the page's address.",
    ]
    assert not target.exists()


def test_a_query_may_be_copied_from_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    """With what the page shows beside the selection."""
    query = "?kind=coups&view=figures&event=coup-2012&theme-mode=dark"
    assert main(["export", "--format", "csv", "--query", query]) == 0
    assert capsys.readouterr().err == ""


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
    """`… export … | head` ends as quietly as any other."""
    command = f"'{sys.executable}' -m dashboard export --format csv --query scope=core | head -c 9"
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "id,title,"
    assert done.stderr == ""


def test_tasks_are_drawn_from_a_story(
    corpus: Corpus, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """As GIFT, to standard output where no file is named."""
    assert main(["tasks", "from-coup-to-coup", "--format", "gift", "--each", "2"]) == 0
    sheet = draw(of_story("from-coup-to-coup", corpus), 2)
    assert capsysbinary.readouterr().out.decode() == as_gift(sheet)


def test_tasks_are_drawn_from_what_is_chosen(
    corpus: Corpus, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As text, into a file; what cannot be asked is said on the stream for errors."""
    target = tmp_path / "tasks.txt"
    asked = ["--query", "kind=aid", "--seed", "b", "--output", str(target)]
    assert main(["tasks", "--format", "txt", *asked]) == 0
    sheet = draw(of_selection(from_query("kind=aid", corpus)[0], corpus, "b"), 3)
    assert target.read_text(encoding="utf-8") == as_text(sheet)
    assert capsys.readouterr().err.splitlines() == list(sheet.lacking)
    assert sheet.lacking


def test_where_nothing_can_be_asked_no_file_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty sheet would look like a fault."""
    target = tmp_path / "tasks.txt"
    query = ["--query", "q=no-such-word", "--output", str(target)]
    assert main(["tasks", "--format", "txt", *query]) == 2
    assert capsys.readouterr().err.endswith("There is not enough here for a task of any kind.\n")
    assert not target.exists()


def test_slides_are_written_to_a_file(folder: Folder, tmp_path: Path) -> None:
    """A title, two steps, and two slides at the end."""
    target = tmp_path / "two.pptx"
    assert main(["slides", "two", str(target), "--data", str(folder.path)]) == 0
    assert len(Presentation(str(target)).slides) == 5


def test_slides_say_what_they_need(
    folder: Folder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where python-pptx is not installed: a sentence, and no half a file."""
    monkeypatch.setitem(sys.modules, "pptx", None)
    monkeypatch.delitem(sys.modules, "dashboard.classroom.deck", raising=False)
    target = tmp_path / "two.pptx"
    assert main(["slides", "two", str(target), "--data", str(folder.path)]) == 2
    assert "pip install python-pptx" in capsys.readouterr().err
    assert not target.exists()


@pytest.mark.parametrize(
    "command", [["tasks", "three", "--format", "txt"], ["slides", "three", "three.pptx"]]
)
def test_a_story_that_is_not_there_is_said_in_words(
    folder: Folder, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """With the names of those that are."""
    assert main([*command, "--data", str(folder.path)]) == 2
    assert capsys.readouterr().err == "There is no story 'three'. There are: two.\n"


@pytest.mark.parametrize("number", ["0", "-1", "many", "1_0", "1001", "9" * 30, "9" * 5000])
def test_a_number_of_tasks_that_is_none_is_refused(
    number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is read."""
    with pytest.raises(SystemExit):
        main(["tasks", "--format", "txt", f"--each={number}"])
    assert "no number from 1 to 1000" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["edition", "site"])
def test_tables_that_do_not_hold_are_taken_nowhere(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """Refused in the words of `check`, before anything is written."""
    folder.change("events", 0, actors="nobody")
    assert main(["check", str(folder.path)]) == 1
    checked = capsys.readouterr().out
    target = tmp_path / "out"
    assert main(["--data", str(folder.path), command, str(target)]) == 1
    assert capsys.readouterr() == ("", checked)
    assert not target.exists()


def test_an_edition_says_what_is_written(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where, how large, and what was left out."""
    target = tmp_path / "mali.html"
    assert main(["edition", "--no-charts", str(target), "--data", str(folder.path)]) == 0
    begun, done = capsys.readouterr().out.splitlines()
    assert str(target) in begun
    assert f"{target.stat().st_size / 1_000_000:.1f} MB, without Figures" in done


def test_a_site_is_written_into_a_new_folder(folder: Folder, tmp_path: Path) -> None:
    """With whatever folders lead to it."""
    target = tmp_path / "course" / "mali"
    assert main(["site", str(target), "--data", str(folder.path)]) == 0
    assert (target / "index.html").is_file()
    assert (target / "data" / "events.csv").is_file()


def test_what_is_there_is_written_over_only_when_told_to(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A thesis of the same name stays; in a folder, what is not the page's stays in any case."""
    thesis, course = tmp_path / "thesis.html", tmp_path / "course"
    course.mkdir()
    for work in (thesis, course / "notes.txt"):
        work.write_text("A year's work", encoding="utf-8")
    commands = (["edition", "--no-charts", str(thesis)], ["site", str(course)])
    for command in commands:
        assert main([*command, "--data", str(folder.path)]) == 2
        assert "--force" in capsys.readouterr().err
    assert thesis.read_text(encoding="utf-8") == "A year's work"
    assert [path.name for path in course.iterdir()] == ["notes.txt"]
    for command in commands:
        assert main([*command, "--force", "--data", str(folder.path)]) == 0
    assert thesis.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (course / "notes.txt").read_text(encoding="utf-8") == "A year's work"
    assert (course / "index.html").is_file()


@pytest.mark.parametrize("command", ["edition", "site"])
def test_where_nothing_can_be_written_is_said_in_words(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """With the reason that the system gives."""
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "out"
    assert main([command, str(target), "--data", str(folder.path)]) == 2
    assert capsys.readouterr().err.endswith(": Not a directory.\n")


@pytest.mark.parametrize(
    "origin",
    [
        "school.example",
        "https://school.example/course",
        "*",
        "https://*.example",
        "'none'",
        "",
        "https://a.example; script-src *",
        "https://a.example\nX: y",
        "ftp://a.example",
        "https://",
    ],
)
def test_an_origin_that_is_none_is_refused(origin: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It would stand in a header as it is."""
    with pytest.raises(SystemExit):
        main([f"--embed-origin={origin}"])
    assert "such as https://school.example" in capsys.readouterr().err


def test_several_origins_may_be_allowed() -> None:
    """Whatever their letters; hosts know no difference."""
    given = ["--embed-origin", "https://School.example", "--embed-origin", "http://127.0.0.1:9000"]
    options = _parser().parse_args(given)
    assert options.embed_origin == ["https://school.example", "http://127.0.0.1:9000"]


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "9" * 5000])
def test_a_port_that_is_none_is_refused(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is read."""
    with pytest.raises(SystemExit):
        main([f"--port={port}"])
    assert "a number from 1 to 65535" in capsys.readouterr().err


@pytest.mark.parametrize("module", ["dash", "openpyxl", "pptx"])
def test_check_loads_neither_the_page_nor_what_writes_files(module: str) -> None:
    """So that it answers at once, whenever a cell has been changed."""
    program = (
        "import sys; from dashboard.cli import main; main(['check']); "
        f"sys.exit('{module}' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True)
