"""The data dictionary as Markdown, written from the row types, and its place in data/README.md."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from dashboard.corpus import labels
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
from dashboard.corpus.rules import REFERENCES
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
_TARGETS = {(place.model, place.column): place.target.table for place in REFERENCES}


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
    rows = [_column(model, column) for column in model.model_fields]
    head = ["| column | holds | may be empty | meaning |", "|---|---|---|---|"]
    return "\n".join([f"### {model.table}.csv", "", *head, *rows])


def _column(model: type[Row], column: str) -> str:
    hint = get_type_hints(model, include_extras=True)[column]
    empty = "yes" if _may_be_empty(hint) else "no"
    meaning = model.model_fields[column].description
    return f"| `{column}` | {_holds(hint, _TARGETS.get((model, column)))} | {empty} | {meaning} |"


def _holds(hint: Any, target: str | None) -> str:
    kept, several = _kept(hint)
    if isinstance(kept, type) and issubclass(kept, StrEnum):
        name = _name(kept)
        what = f"[{name}](#{name.replace(' ', '-')})"
    else:
        what = f"key in `{target}`" if target else _TYPES[kept]
    return f"{what} (several)" if several else what


def _kept(hint: Any) -> tuple[Any, bool]:
    """The type of one value, and whether a cell may hold several."""
    if hint in _TYPES:
        return hint, False
    bare = getattr(hint, "__origin__", hint)
    parts = [part for part in get_args(bare) if part not in {NoneType, Ellipsis}] or [bare]
    return parts[0], get_origin(bare) is tuple


def _may_be_empty(hint: Any) -> bool:
    try:
        TypeAdapter(hint).validate_python("")
    except ValidationError:
        return False
    return True


def _closed_lists() -> Iterator[type[StrEnum]]:
    hints = (
        hint for table in TABLES for hint in get_type_hints(table, include_extras=True).values()
    )
    kept = dict.fromkeys(_kept(hint)[0] for hint in hints)
    return (one for one in kept if isinstance(one, type) and issubclass(one, StrEnum))


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
