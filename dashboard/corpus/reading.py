"""From the bytes of one CSV file to cells with true line numbers, nothing dropped or shifted."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain

from dashboard.corpus.problems import Problem, Problems, quoted

_CSV_ERRORS = {
    "unexpected end of data": "a quotation mark is opened here and never closed – close it, or "
    "bring back what was cut off",
    "',' expected after '\"'": 'a quotation mark inside a cell – write it twice: ""',
    "field larger than field limit (131072)": "a cell of more than 131072 characters – look for "
    "a quotation mark that is never closed",
}

# Unseen, and still of use: tabs and line ends, and what joins or turns letters in many scripts.
_MEANT = "\t\r\u200c\u200d\u200e\u200f"

# UTF-8 once read as Windows-1252 and saved: é has become Ã©, an apostrophe â€™.
_SUSPICIOUS = re.compile("[ÃÂâ\ufffd]")
GARBLED = re.compile(r"Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]|â€[\u0080-\u2122]")


@dataclass(frozen=True)
class RawRow:
    """The cells of one record by column, and the line of the file on which it begins."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True)
class RawTable:
    """What could be read of a file, and what could not."""

    rows: tuple[RawRow, ...]
    problems: Problems
    header: tuple[str, ...] = ()


def read_table(
    file: str, content: bytes, required: Sequence[str], optional: Sequence[str] = ()
) -> RawTable:
    """The rows of a file whose header has the `required` columns, in any order, and no unknown one.

    Each line that is no row is named.
    """
    columns = _Columns(tuple(required), tuple(optional))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return RawTable((), Problems([_wrong_encoding(file, content, error.start)]))
    if not text.strip():
        hint = (
            f"the file is empty – its first line names its columns: {','.join(required)} at least"
        )
        return RawTable((), Problems([Problem(file, 0, "", "", hint)]))
    problems = Problems(chain(_cut_off(file, text), _stray_characters(file, text)))
    return _read_records(file, text, columns, problems)


def _read_records(file: str, text: str, columns: "_Columns", problems: Problems) -> RawTable:
    rows: list[RawRow] = []
    records = _records(text)
    try:
        _, headings = next(records)
        header = [column_name(heading) for heading in headings]
        wrong_header = tuple(header_problems(file, 1, header, columns.required, columns.optional))
        # Cells under a wrong header would land in the wrong columns.
        if wrong_header:
            problems.add(wrong_header)
            return RawTable((), problems)
        for line, cells in records:
            problem = _row_problem(file, line, cells, header)
            if problem:
                problems.add([problem])
            else:
                rows.append(RawRow(line, dict(zip(header, cells, strict=True))))
    except _UnreadableRecord as error:
        problems.add([Problem(file, error.line, "", "", error.hint)])
    return RawTable(tuple(rows), problems, tuple(header))


@dataclass(frozen=True)
class _Columns:
    required: tuple[str, ...]
    optional: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        return (*self.required, *self.optional)


class _UnreadableRecord(Exception):
    def __init__(self, line: int, error: csv.Error) -> None:
        super().__init__(line)
        self.line = line
        self.hint = _CSV_ERRORS.get(str(error), f"the line is no CSV: {error}")


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _UnreadableRecord(line, error) from error
        yield line, [cleaned(cell) for cell in cells]
        # A cell may hold line breaks: the reader has counted the lines, not the records.
        line = reader.line_num + 1


def cleaned(cell: str) -> str:
    """Without blanks around it, its characters composed, its line breaks one character each."""
    unix = cell.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", unix).strip()


def _wrong_encoding(file: str, content: bytes, start: int) -> Problem:
    line = content.count(b"\n", 0, start) + 1
    hint = f"the byte 0x{content[start]:02x} is no UTF-8 – save the file as UTF-8"
    return Problem(file, line, "", "", hint)


def _cut_off(file: str, text: str) -> Iterator[Problem]:
    if not text.endswith(("\n", "\r")):
        last = text.count("\n") + 1
        hint = "the last line has no line break: is its end cut off? – bring it back, or end it"
        yield Problem(file, last, "", "", hint)


def _stray_characters(file: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        # Most lines are clean, and looking at each character of a large table takes long.
        if line.removesuffix("\r").isprintable() and not _SUSPICIOUS.search(line):
            continue
        for character, times in Counter(filter(is_stray, line)).items():
            name = unicodedata.name(character, f"control character {ord(character)}")
            hint = f"an unseen character ({name}), {times} of them – delete it"
            yield Problem(file, number, "", character, hint)
        for garbled in dict.fromkeys(GARBLED.findall(line)):
            hint = f"{quoted(garbled)} is what a wrong encoding makes of one letter – write it anew"
            yield Problem(file, number, "", garbled, hint)


def is_stray(character: str) -> bool:
    if character in _MEANT:
        return False
    # U+FFFD is what a wrong decoding leaves where a letter was.
    return unicodedata.category(character) in ("Cc", "Cf") or character == "\ufffd"


def column_name(heading: str) -> str:
    """A heading as the tables have it, however it is typed: `Record date` as `record_date`."""
    return "_".join(heading.casefold().split())


def header_problems(
    file: str, line: int, header: Sequence[str], required: Sequence[str], optional: Sequence[str]
) -> Iterator[Problem]:
    """Columns that are missing, unknown, or there more than once."""
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        hint = "the values are not separated by commas – save the file as CSV with commas"
        yield Problem(file, line, "", header[0], hint)
        return
    known = (*required, *optional)
    for column in required:
        if column not in header:
            hint = f"the column {quoted(column)} is missing – add it"
            yield Problem(file, line, column, "", hint)
    for column, times in Counter(header).items():
        if column not in known:
            near = get_close_matches(column, known, n=1)
            advice = f"did you mean '{near[0]}'?" if near else "delete it, or correct its name"
            hint = f"{quoted(column)} is no column of this table – {advice}"
            yield Problem(file, line, column, column, hint)
        elif times > 1:
            hint = f"the column {quoted(column)} stands {times} times – keep one"
            yield Problem(file, line, column, column, hint)


def _row_problem(file: str, line: int, cells: list[str], columns: Sequence[str]) -> Problem | None:
    if not any(cells):
        return Problem(file, line, "", "", "a line without any value – delete it")
    if len(cells) == len(columns):
        return None
    hint = (
        f"{len(cells)} values where there are {len(columns)} columns – check its commas and put "
        "a cell that holds one into quotation marks"
    )
    return Problem(file, line, "", cells[0], hint)
