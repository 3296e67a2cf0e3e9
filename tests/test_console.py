"""What the command says where the terminal has few letters, is full or is gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.folder import Folder

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="redirects as a shell of Unix does")


def run(command: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """`mali-timeline` as a shell starts it."""
    return subprocess.run(
        ["bash", "-c", command.replace("mali-timeline", f"'{sys.executable}' -m dashboard")],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["latin-1", "cp437", "cp850", "cp932", "ascii", "utf-8"])
def test_words_are_said_in_the_letters_there_are(tmp_path: Path, encoding: str) -> None:
    """A dash that an encoding lacks is a hyphen in it; what has no such form is its number."""
    folder = Folder.at(tmp_path)
    folder.change("events", 0, date="soon", kind="fête ሴ")
    done = run(f"mali-timeline check '{tmp_path}'", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (1, b"")
    said = done.stdout.decode(encoding)
    assert "'soon' is no date of a form used here" in said
    assert ("used here – write" in said) or ("used here - write" in said)
    assert "ሴ" in said or "\\u1234" in said


def test_a_name_of_bytes_that_are_no_letters_is_said(tmp_path: Path) -> None:
    """Where a folder was named in another encoding."""
    done = run(f"mali-timeline check '{tmp_path}'/$'\\xff'", PYTHONUTF8="1")
    assert done.returncode == 2
    assert done.stderr.endswith(b"\\udcff.\n")
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a file that is always full")
@pytest.mark.parametrize(
    "command", ["check", "export --format csv", "tasks --query kind=aid --format txt", "--help"]
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_where_no_room_is_left_a_sentence_says_so(command: str, unbuffered: str) -> None:
    """And the status, on which a script goes on or stops."""
    done = run(f"mali-timeline {command} > /dev/full", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last == b"Cannot write to standard output: No space left on device."
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


def test_problems_that_find_no_room_are_no_traceback(tmp_path: Path) -> None:
    """Neither on one stream nor on the other."""
    Folder.at(tmp_path).change("events", 0, date="soon")
    for command in (
        f"mali-timeline check '{tmp_path}' > /dev/full",
        f"mali-timeline export --format csv --data '{tmp_path}' 2> /dev/full",
    ):
        done = run(command)
        assert done.returncode in {1, 2}
        assert b"Traceback" not in done.stderr


def test_a_closed_output_is_no_traceback() -> None:
    """What is only said need not be heard; what is asked for must go somewhere."""
    done = run("mali-timeline check >&-")
    assert (done.returncode, done.stderr) == (0, b"")
    for form in ("csv", "xlsx"):
        done = run(f"mali-timeline export --format {form} >&-")
        assert done.returncode == 2
        assert done.stderr == b"Standard output is closed; name a file with --output.\n"


@pytest.mark.parametrize("nowhere", ["2>&-", "2> /dev/full"])
def test_a_warning_nobody_can_hear_goes_nowhere_else(nowhere: str) -> None:
    """Above all not into the file."""
    command = "mali-timeline tasks --query kind=aid --format txt"
    heard, unheard = run(command), run(f"{command} {nowhere}")
    assert heard.stderr
    assert unheard.returncode == 0
    assert unheard.stdout == heard.stdout


def test_a_reader_that_has_seen_enough_of_words_causes_no_complaint() -> None:
    """`mali-timeline check | true`."""
    done = run("(sleep 0.1; mali-timeline check) | true")
    assert done.stderr == b""


@pytest.mark.parametrize("option", ["--query=q=$'\\xff'", "--seed=$'\\xff'"])
def test_bytes_that_are_no_letters_are_refused(option: str) -> None:
    """They could be written into no file."""
    done = run(f"mali-timeline tasks --format txt {option}", PYTHONUTF8="1")
    assert done.returncode == 2
    assert b"holds bytes that are no letters" in done.stderr
