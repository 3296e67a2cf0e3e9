"""A CSV file as spreadsheets count it: row 1 is the header, and a row may have several lines."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from dashboard.corpus.problems import quoted
from dashboard.writing import Refused

_DELIMITERS = ",;\t"
_MARKS: Mapping[bytes, str] = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(frozen=True)
class SheetRow:
    """`surplus` are the cells beyond the last column."""

    number: int
    cells: Mapping[str, str]
    surplus: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        return f"row {self.number}"

    def __getitem__(self, column: str) -> str:
        """Empty where there is no such column."""
        return self.cells.get(column, "")


@dataclass(frozen=True)
class Sheet:
    """`notices` say how it had to be read."""

    name: str
    columns: tuple[str, ...]
    text: str
    delimiter: str
    notices: tuple[str, ...]

    def rows(self) -> Iterator[SheetRow]:
        """Of a large file one at a time; empty rows are passed over, and counted."""
        records = _records(self.text, self.delimiter, self.name)
        next(records)
        for number, cells in enumerate(records, 2):
            if any(cell.strip() for cell in cells):
                surplus = tuple(cell for cell in cells[len(self.columns) :] if cell.strip())
                named = dict(zip(self.columns, cells, strict=False))
                yield SheetRow(number, named, surplus)

    def require(self, columns: Sequence[str], whose: str) -> None:
        missing = [column for column in columns if column not in self.columns]
        if missing:
            names = ", ".join(map(quoted, missing))
            raise Refused(f"{self.name} has no column {names}, as {whose} has.")

    def column(self, name: str) -> str:
        """As the header has it, however it is typed."""
        same = {column.casefold(): column for column in reversed(self.columns)}
        if name in self.columns or name.casefold() in same:
            return name if name in self.columns else same[name.casefold()]
        near = get_close_matches(name.casefold(), same, n=1)
        advice = f"Did you mean {quoted(same[near[0]])}? " if near else ""
        names = ", ".join(filter(None, self.columns))
        raise Refused(f"{self.name} has no column {quoted(name)}. {advice}There are: {names}.")


def read_sheet(name: str, content: bytes) -> Sheet:
    """Raises Refused for a file in which no header can be found."""
    text, notices = decoded(content)
    delimiter = _delimiter(text)
    header = next(_records(text, delimiter, name), None)
    if header is None or not any(cell.strip() for cell in header):
        raise Refused(f"{name} has no header: its first row must name the columns.")
    columns = tuple(cell.strip() for cell in header)
    twice = sorted({column for column in columns if column and columns.count(column) > 1})
    if twice:
        raise Refused(f"{name} has the column {quoted(twice[0])} twice: rename one of them.")
    return Sheet(name, columns, text, delimiter, notices)


def decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and in words how it was read where it is not UTF-8."""
    encoding = _MARKS.get(content[:2], "utf-8-sig")
    try:
        return content.decode(encoding), ()
    except UnicodeDecodeError:
        notice = "the file is no UTF-8 and was read as Windows-1252: look at its accents"
        return content.decode("cp1252", errors="replace"), (notice,)


def _delimiter(text: str) -> str:
    """That which the first line has most of."""
    first = text.lstrip("\r\n").partition("\n")[0]
    return max(_DELIMITERS, key=first.count)


def _records(text: str, delimiter: str, name: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            line = reader.line_num
            raise Refused(f"{name} cannot be read as CSV near line {line}: {error}.") from None
