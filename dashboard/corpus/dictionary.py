"""The data dictionary, in words and as Markdown, and its place in data/README.md."""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from dashboard.corpus import labels
from dashboard.corpus.columns import Column, columns, is_closed
from dashboard.corpus.models import (
    TABLES,
    ActorKind,
    Edtf,
    Id,
    Kind,
    Link,
    LinkVoice,
    Number,
    Row,
    Scope,
    Section,
    Text,
    Theme,
    Voice,
)
from dashboard.paths import DATA

README = DATA / "README.md"
BEGIN = "<!-- dictionary: begin (written from the row types; CONTRIBUTING.md says how) -->"
END = "<!-- dictionary: end -->"

_TYPES: Mapping[Any, str] = {
    Id: "id",
    Text: "text",
    str: "text",
    int: "whole number",
    Edtf: "EDTF date",
    Link: "web address",
    Number: "number",
}
_LABELS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    Kind: labels.KINDS,
    Scope: labels.SCOPES,
    Voice: labels.VOICES,
    LinkVoice: labels.LINK_VOICES,
    Section: labels.SECTIONS,
    Theme: labels.THEMES,
    ActorKind: labels.ACTOR_KINDS,
}


def dictionary() -> str:
    """Every table's columns, then every closed list."""
    parts = [*map(_table, TABLES), "### Closed lists", *map(_closed_list, _closed_lists())]
    return "\n\n".join(parts) + "\n"


def with_dictionary(text: str) -> str:
    """`text` with what stands between the two marks replaced."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{dictionary()}\n{END}{after}"


def rewrite(readme: Path = README) -> None:
    readme.write_text(with_dictionary(readme.read_text(encoding="utf-8")), encoding="utf-8")


def _table(model: type[Row]) -> str:
    head = ["| column | holds | may be empty | meaning |", "|---|---|---|---|"]
    return "\n".join([f"### {model.table}.csv", "", *head, *map(_row, columns(model))])


def _row(column: Column) -> str:
    empty = "yes" if column.may_be_empty else "no"
    held = holds(column, key="key in `{}`", closed=_link)
    return f"| `{column.name}` | {held} | {empty} | {column.meaning} |"


def holds(column: Column, *, key: str = "key in {}", closed: Callable[[str], str] = str) -> str:
    """What a cell holds: `id`, `key in events (several)`, the name of a closed list."""
    if column.target:
        what = key.format(column.target.table)
    elif is_closed(column.holds):
        what = closed(list_name(column.holds))
    else:
        what = _TYPES[column.holds]
    return f"{what} (several)" if column.several else what


def _link(name: str) -> str:
    return f"[{name}](#{name.replace(' ', '-')})"


def _closed_lists() -> Iterator[type[StrEnum]]:
    held = dict.fromkeys(column.holds for table in TABLES for column in columns(table))
    return filter(is_closed, held)


def _closed_list(values: type[StrEnum]) -> str:
    labelled = list_values(values).items()
    items = [f"- `{value}`: {label}" if label else f"- `{value}`" for value, label in labelled]
    about = [values.__doc__, ""] if values.__doc__ else []
    return "\n".join([f"#### {list_name(values)}", "", *about, *items])


def list_values(values: type[StrEnum]) -> Mapping[str, str]:
    """Each value of a closed list with how it is called on screen; empty where that is itself."""
    labels_of = _LABELS.get(values, {})
    return {value.value: labels_of.get(value, "") for value in values}


def list_name(values: type[StrEnum]) -> str:
    """`ActorKind` as `actor kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", values.__name__).lower()


if __name__ == "__main__":
    rewrite()
