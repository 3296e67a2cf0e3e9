"""The data dictionary as Markdown, written from the row types, and its place in data/README.md."""

import re
from collections.abc import Iterator, Mapping
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
    return f"| `{column.name}` | {_holds(column)} | {empty} | {column.meaning} |"


def _holds(column: Column) -> str:
    what = f"key in `{column.target.table}`" if column.target else _type(column.holds)
    return f"{what} (several)" if column.several else what


def _type(holds: Any) -> str:
    if is_closed(holds):
        name = _name(holds)
        return f"[{name}](#{name.replace(' ', '-')})"
    return _TYPES[holds]


def _closed_lists() -> Iterator[type[StrEnum]]:
    held = dict.fromkeys(column.holds for table in TABLES for column in columns(table))
    return filter(is_closed, held)


def _closed_list(values: type[StrEnum]) -> str:
    shown = _LABELS.get(values, {})
    items = [f"- `{value}`: {shown[value]}" if shown else f"- `{value}`" for value in values]
    about = [values.__doc__, ""] if values.__doc__ else []
    return "\n".join([f"#### {_name(values)}", "", *about, *items])


def _name(values: type[StrEnum]) -> str:
    """`ActorKind` as `actor kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", values.__name__).lower()


if __name__ == "__main__":
    rewrite()
