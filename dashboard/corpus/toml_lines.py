"""On which line of a TOML file each key stands: the standard library does not say."""

import re
from collections import Counter
from collections.abc import Mapping

_TABLE = re.compile(r"\s*\[(?P<several>\[)?\s*(?P<name>[\w.-]+)\s*\]")
_KEY = re.compile(r"""\s*["']?(?P<key>[\w-]+)["']?\s*=""")
_TEXT = re.compile(r"""\"(?:\\.|[^"\\])*\"|'[^']*'""")
_MARKS = re.compile(r'"""|\'\'\'')

# Keys and, in lists, numbers: from the whole file down to one value.
KeyPath = tuple[str | int, ...]


def lines_of_keys(text: str) -> Mapping[KeyPath, int]:
    """`("kinds", 0, "label")` is the label of the first of the kinds.

    Of tables written within a list, `{ id = "a" }`, it knows the line and not that of their keys.
    """
    lines: dict[KeyPath, int] = {}
    here: KeyPath = ()
    last: KeyPath = ()
    begun: Counter[KeyPath] = Counter()
    quotes = ""
    for number, line in enumerate(text.split("\n"), 1):
        # Within a text of several lines anything may stand.
        if not quotes:
            if table := _TABLE.match(line):
                here = last = _path(table, begun)
                lines[here] = number
            elif key := _KEY.match(line):
                last = (*here, key["key"])
                lines[last] = number
            for _ in range(_TEXT.sub("", line).count("{")):
                lines[*last, begun[last]] = number
                begun[last] += 1
        quotes = _open_quotes(line, quotes)
    return lines


def _path(table: re.Match[str], begun: Counter[KeyPath]) -> KeyPath:
    path = tuple(table["name"].split("."))
    if not table["several"]:
        return path
    begun[path] += 1
    return (*path, begun[path] - 1)


def _open_quotes(line: str, quotes: str) -> str:
    """The quotation marks of a text of several lines that is still open at the end of the line."""
    for mark in _MARKS.findall(line):
        if not quotes:
            quotes = mark
        elif quotes == mark:
            quotes = ""
    return quotes
