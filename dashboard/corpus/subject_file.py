"""`subject.toml` from disk: its values, the line of each key, and every problem named."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from dashboard.corpus.draft import Located
from dashboard.corpus.hints import hint
from dashboard.corpus.problems import Problem
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import FILE, Head
from dashboard.corpus.toml_lines import KeyPath, lines_of_keys

_AT = re.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")

_HOW = "write one key = value a line, texts in quotation marks, lists in square brackets"
_EMPTY = "the text is empty – write one, or leave the key out"


@dataclass(frozen=True)
class SubjectFile:
    """`declared` are the lists that the file has, by the type of their rows."""

    head: Head
    declared: Mapping[type[Row], tuple[Located[Row], ...]]
    problems: tuple[Problem, ...]


NOTHING = SubjectFile(Head(), {}, ())


def read_subject(folder: Path) -> SubjectFile:
    """What the folder says of its subject; nothing where it has no such file."""
    try:
        text = (folder / FILE).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return NOTHING
    except OSError as error:
        return _unread(0, f"the file cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        return _unread(0, "the file is no UTF-8 – save it as UTF-8")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _no_toml(error, text)
    return subject_from(values, lines_of_keys(text))


def subject_from(values: dict[str, Any], lines: Mapping[KeyPath, int]) -> SubjectFile:
    """Of values as TOML has them; `lines` says where each key, or the table around it, begins."""
    return _Reader(values, lines).file()


def _no_toml(error: tomllib.TOMLDecodeError, text: str) -> SubjectFile:
    """At the end of the file, where it ends within something that was begun."""
    at = _AT.search(str(error))
    line = at["line"] if at else None
    words = f"this is no TOML: {_AT.sub('', str(error))} – {_HOW}"
    return _unread(int(line) if line else text.count("\n") + 1, words)


def _unread(line: int, words: str) -> SubjectFile:
    return SubjectFile(Head(), {}, (Problem(FILE, line, "", "", words),))


class _Reader:
    def __init__(self, values: dict[str, Any], lines: Mapping[KeyPath, int]) -> None:
        self._values = values
        self._lines = lines
        self._problems: list[Problem] = []

    def file(self) -> SubjectFile:
        lists = {model: self._values.pop(model.table, None) for model in Head.LISTS}
        declared: dict[type[Row], tuple[Located[Row], ...]] = {
            model: tuple(self._rows(model, rows))
            for model, rows in lists.items()
            if rows is not None
        }
        head = self._valid(Head, self._values, ()) or Head()
        return SubjectFile(head, declared, tuple(self._problems))

    def _rows(self, model: type[Row], rows: object) -> Iterator[Located[Row]]:
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            words = f"this is no list of tables – begin each with [[{model.table}]]"
            self._problems.append(self._problem((model.table,), "", words))
            return
        for number, row in enumerate(rows):
            at = (model.table, number)
            if valid := self._valid(model, row, at):
                yield Located(valid, self._line(at), {key: self._line((*at, key)) for key in row})

    def _valid(self, model: type[Any], values: Mapping[str, Any], at: KeyPath) -> Any:
        try:
            checked: BaseModel = model.model_validate(values)
        except ValidationError as error:
            self._problems += [self._refusal(detail, at) for detail in error.errors()]
            return None
        return checked

    def _refusal(self, detail: ErrorDetails, at: KeyPath) -> Problem:
        value = "" if detail["type"] == "missing" else detail["input"]
        empty = value == "" and detail["type"] != "missing"
        return self._problem((*at, *detail["loc"]), value, _EMPTY if empty else hint(detail, value))

    def _problem(self, path: KeyPath, value: object, words: str) -> Problem:
        # Pydantic's name for what is wrong with a key itself.
        names = [part for part in path if isinstance(part, str) and part != "[key]"]
        return Problem(FILE, self._line(path), ".".join(names), str(value), words)

    def _line(self, path: KeyPath) -> int:
        """Of the key, or of the nearest table around it that has one."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)
