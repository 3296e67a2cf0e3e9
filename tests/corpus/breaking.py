"""Ways to break a file: each changes it and gives the line it broke, 0 where there is no one."""

import csv
from collections.abc import Callable
from pathlib import Path

Rows = list[list[str]]
Damage = Callable[[Path], int]


def first_row(rows: Rows, column: str, value: str | None) -> int:
    """The index of the first row with that value in the column, or with any where it is None."""
    at = rows[0].index(column)
    return next(
        n
        for n, row in enumerate(rows)
        if n and (row[at] == value if value is not None else row[at])
    )


def write_rows(path: Path, rows: Rows) -> None:
    """Rows as a file of our own hand."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def read_rows(path: Path) -> Rows:
    """Rows of a file that is not broken yet."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def line_of(rows: Rows, index: int) -> int:
    """The line on which a row begins: a cell before it may hold several."""
    return 1 + sum(1 + sum(cell.count("\n") for cell in row) for row in rows[:index])


def cell(column: str, value: str, where: str = "", equals: str | None = None) -> Damage:
    """Another value in the first row that has any in `where`, or that which it equals."""

    def damage(path: Path) -> int:
        rows = read_rows(path)
        index = first_row(rows, where or rows[0][0], equals)
        rows[index][rows[0].index(column)] = value
        write_rows(path, rows)
        return line_of(rows, index)

    return damage


def table(change: Callable[[Rows], int]) -> Damage:
    """Rows changed as a whole; `change` gives the index of the row it broke."""

    def damage(path: Path) -> int:
        rows = read_rows(path)
        index = change(rows)
        write_rows(path, rows)
        return line_of(rows, index)

    return damage


def raw(change: Callable[[bytes], bytes], line: int = 0) -> Damage:
    """Bytes changed."""

    def damage(path: Path) -> int:
        path.write_bytes(change(path.read_bytes()))
        return line

    return damage


def header(change: Callable[[list[str]], list[str]]) -> Damage:
    """Another first line."""

    def damage(path: Path) -> int:
        rows = read_rows(path)
        write_rows(path, [change(rows[0]), *rows[1:]])
        return 1

    return damage


def remove(path: Path) -> int:
    """The file is gone."""
    path.unlink()
    return 0


def replace_by_folder(path: Path) -> int:
    """A folder has its name."""
    path.unlink()
    path.mkdir()
    return 0


def one_value_more(rows: Rows) -> int:
    """A comma too many in the first row."""
    rows[1].append("more")
    return 1


def one_value_less(rows: Rows) -> int:
    """A comma lost in the second row."""
    rows[2].pop()
    return 2


def only_commas(rows: Rows) -> int:
    """A row a spreadsheet left when its cells were cleared."""
    rows.insert(3, [""] * len(rows[0]))
    return 3


def repeat_first(rows: Rows) -> int:
    """The first row once more at the end."""
    rows.append(list(rows[1]))
    return len(rows) - 1


def leave_out_second(rows: Rows) -> int:
    """A row of a numbered sequence lost."""
    del rows[2]
    return 2


def circle(rows: Rows) -> int:
    """What the first part belongs to now belongs to it."""
    part_of, own = rows[0].index("part_of"), rows[0].index("id")
    part = first_row(rows, "part_of", None)
    whole = next(n for n, row in enumerate(rows) if row[own] == rows[part][part_of].split(";")[0])
    rows[whole][part_of] = rows[part][own]
    return whole


def reverse(rows: Rows) -> int:
    """The last row first."""
    rows[1:] = rows[:0:-1]
    return 1


def turn_round(rows: Rows) -> int:
    """The last column first."""
    rows[:] = [row[::-1] for row in rows]
    return 1


def open_quote(rows: bytes) -> bytes:
    """A quotation mark before the first value of the second line."""
    first, _, rest = rows.partition(b"\n")
    return first + b'\n"' + rest.replace(b'"', b"")
