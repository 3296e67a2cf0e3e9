"""The command `import`."""

from pathlib import Path

import pytest

from dashboard.cli import main
from dashboard.corpus.loading import load_corpus
from dashboard.importing.command import SHOWN
from dashboard.importing.tables import NOT_CARRIED
from tests.importing.ged import ged

CSV = "when,what,who\n2012-03-22,A coup,Army\n2013,An election,\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A file of two events."""
    path = tmp_path / "events.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["table", "csv"])
def test_a_table_becomes_a_folder_that_check_finds_valid(
    name: str, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Under both names of the command."""
    folder = table.parent / "made"
    columns = ["--date", "when", "--title", "what", "--actors", "who"]
    assert main(["import", name, str(table), str(folder), *columns]) == 0
    printed = capsys.readouterr()
    assert printed.out == (
        f"2 events in {folder}. Show them with: conflict-timeline --data {folder}\n"
    )
    assert printed.err == ""
    assert not (folder / NOT_CARRIED).exists()
    assert main(["check", str(folder)]) == 0


def test_timelinejs_and_ucdp_and_acled_are_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with its own reader; ACLED's terms are said every time."""
    files = {
        "timelinejs": b"Year,Headline\n1815,A\n",
        "ucdp": ged({}),
        "acled": b"event_id_cnty,event_date,event_type,country,time_precision\n"
        b"A1,2023-01-31,Riots,Norland,1\n",
    }
    for name, content in files.items():
        file = tmp_path / f"{name}.csv"
        file.write_bytes(content)
        assert main(["import", name, str(file), str(tmp_path / name)]) == 0
        assert len(load_corpus(tmp_path / name).events) == 1
        assert ("ACLED's terms of use" in capsys.readouterr().err) == (name == "acled")


def test_a_country_is_asked_for_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that is not there is answered with those that are."""
    file = tmp_path / "ged.csv"
    file.write_bytes(ged({}, {"country": "Sudland"}))
    assert main(["import", "ucdp", str(file), str(tmp_path / "a"), "--country", "Sudland"]) == 0
    assert len(load_corpus(tmp_path / "a").events) == 1
    assert main(["import", "ucdp", str(file), str(tmp_path / "b"), "--country", "Ostland"]) == 2
    assert "It has: Norland, Sudland." in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


def run(table: Path, *more: str) -> int:
    """The exit status of importing it."""
    folder = str(table.parent / "made")
    return main(["import", "csv", str(table), folder, "--date", "when", "--title", "what", *more])


def test_what_is_there_is_written_over_only_by_force(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And then nothing of an earlier import stays that would not fit the new tables."""
    assert run(table, "--actors", "who") == 0
    folder = table.parent / "made"
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    assert run(table) == 2
    assert "write over it with --force" in capsys.readouterr().err
    assert (folder / "actors.csv").exists()
    assert run(table, "--force") == 0
    assert not (folder / "actors.csv").exists()
    assert (folder / "mine.txt").exists()


def test_the_list_is_shown_in_part_and_kept_whole(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A thousand lines on the screen would hide the first."""
    rows = "".join(f"spring?,Event {number},\n" for number in range(SHOWN + 10))
    table.write_text(f"when,what,who\n{rows}", encoding="utf-8")
    assert run(table) == 0
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "row 2, when: 'spring?' is no date that can be read – left undated"
    assert len(lines) == SHOWN + 1
    assert lines[-1] == f"… and 10 more: see {NOT_CARRIED} in the folder."
    kept = (table.parent / "made" / NOT_CARRIED).read_text(encoding="utf-8").splitlines()
    assert len(kept) == SHOWN + 10


def test_where_nothing_can_become_an_event_nothing_is_written(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is wrong with the rows is said."""
    table.write_text("when,what\n2012,\n", encoding="utf-8")
    assert run(table) == 2
    printed = capsys.readouterr().err
    assert printed.startswith("row 2, what: empty, and an event needs a title")
    assert "Nothing was written." in printed
    assert not (table.parent / "made").exists()


@pytest.mark.parametrize("file", ["missing.csv", "."])
def test_a_file_that_cannot_be_read_is_refused_in_words(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a traceback."""
    arguments = ["import", "timelinejs", str(tmp_path / file), str(tmp_path / "made")]
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(f"Cannot read {tmp_path / file}: ")
