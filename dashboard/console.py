"""What a command says: in whichever letters the terminal has, and without it where it is gone."""

import codecs
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from dashboard.writing import Refused

_ERRORS = "in-plain-letters"
_PLAIN = {"–": "-", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'", "→": "->"}


def prepare() -> None:
    """What the terminal's encoding lacks is written in letters that every one has."""
    codecs.register_error(_ERRORS, _in_plain_letters)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=_ERRORS)


def _in_plain_letters(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end]
    written = (_PLAIN.get(letter) or _escaped(letter) for letter in letters)
    return "".join(written), error.end


def _escaped(letter: str) -> str:
    return letter.encode("ascii", "backslashreplace").decode("ascii")


def called() -> str:
    """The name by which the program was called."""
    name = Path(sys.argv[0]).name
    return "python -m dashboard" if name == "__main__.py" else name


def say(words: str) -> None:
    """On standard output, at once. A reader that has gone has seen enough."""
    try:
        print(words, flush=True)
    except OSError as error:
        _give_up(sys.stdout, error)


def complain(words: str) -> None:
    """On standard error; where that cannot be written to, there is nowhere to say so."""
    # Without a stream, `print` takes standard output, where a file may be expected.
    if sys.stderr is None:
        return
    try:
        print(words, file=sys.stderr, flush=True)
    except OSError:
        _silence(sys.stderr)


def pour(content: bytes) -> None:
    """A file's content onto standard output."""
    if sys.stdout is None:
        raise Refused("Standard output is closed; name a file with --output.")
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        _give_up(sys.stdout, error)


def is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _give_up(stream: TextIO, error: OSError) -> None:
    _silence(stream)
    if not isinstance(error, BrokenPipeError):
        raise Refused(f"Cannot write to standard output: {error.strerror}.") from None


def _silence(stream: TextIO) -> None:
    """Python writes out what is left at its end, and would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
