"""Writing: whole or not at all, whatever the disk does."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.writing import Refused, write_file, write_files

ROOT = Path(__file__).parents[1]
KILOBYTES = 200

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="limits a process as Unix does")


def run_short_of_room(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """The command on a disk that takes no file beyond some size."""
    command = f"ulimit -f {KILOBYTES}; exec '{sys.executable}' -m dashboard \"$@\""
    return subprocess.run(
        ["bash", "-c", command, "bash", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@on_unix
def test_an_edition_that_finds_no_room_leaves_the_old_one(tmp_path: Path) -> None:
    """It may be the only one there is, minutes before a class."""
    target = tmp_path / "mali.html"
    target.write_text("The old edition", encoding="utf-8")
    done = run_short_of_room("edition", "--no-charts", "--force", str(target))
    assert done.returncode == 2
    assert done.stderr == f"Cannot write {target}: File too large.\n"
    assert target.read_text(encoding="utf-8") == "The old edition"
    assert names(tmp_path) == ["mali.html"]


@on_unix
def test_a_site_that_finds_no_room_leaves_the_old_one(tmp_path: Path) -> None:
    """A new page with old scripts would be no page."""
    (tmp_path / "index.html").write_text("The old site", encoding="utf-8")
    done = run_short_of_room("site", "--force", str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.endswith(": File too large.\n")
    assert names(tmp_path) == ["index.html"]
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == "The old site"


@on_unix
def test_a_site_that_finds_no_room_leaves_nothing_new(tmp_path: Path) -> None:
    """So that the next try needs no --force."""
    done = run_short_of_room("site", str(tmp_path / "course" / "mali"))
    assert done.returncode == 2
    assert names(tmp_path) == []


def test_an_interrupt_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing beside it."""
    target = tmp_path / "events.csv"
    target.write_bytes(b"old")

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(b"new", target)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["events.csv"]


@on_unix
def test_what_is_replaced_keeps_who_may_read_it(tmp_path: Path) -> None:
    """And a new file is as open as any other of its owner."""
    shared, plain, new = (tmp_path / name for name in ("shared.csv", "plain.csv", "new.csv"))
    shared.touch(0o640)
    shared.chmod(0o664)
    plain.touch()
    for path in (shared, new):
        write_file(b"new", path)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o664
    assert new.stat().st_mode == plain.stat().st_mode


@on_unix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it leads to is written anew."""
    (tmp_path / "link.csv").symlink_to("there.csv")
    write_file(b"new", tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "there.csv").read_bytes() == b"new"


@on_unix
def test_what_is_no_file_is_written_to_as_it_is() -> None:
    """`--output /dev/null` must not replace it."""
    write_file(b"new", Path(os.devnull))
    assert Path(os.devnull).is_char_device()


def test_a_folder_in_the_place_of_a_file_is_said_in_words(tmp_path: Path) -> None:
    """By its name, and nothing else of the same run is written."""
    (tmp_path / "b").mkdir()
    with pytest.raises(Refused, match=r"Cannot write .*b: Is a directory"):
        write_files({"a": b"new", "b": b"new"}, tmp_path)
    assert names(tmp_path) == ["b"]


def names(folder: Path) -> list[str]:
    """Everything that lies there, hidden or not."""
    return sorted(path.name for path in folder.iterdir())
