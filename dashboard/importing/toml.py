"""`subject.toml` from values; the standard library reads TOML and does not write it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any


def as_toml(values: Mapping[str, Any]) -> str:
    """Values first, then tables, then lists of tables; what is empty is left out."""
    said = {key: value for key, value in values.items() if value not in ("", None, [], {})}
    single = {key: value for key, value in said.items() if not _is_table(value)}
    blocks = ["\n".join(_lines(single))]
    for key, value in said.items():
        if isinstance(value, Mapping):
            blocks.append("\n".join([f"[{key}]", *_lines(value)]))
        elif _is_table(value):
            blocks += ["\n".join([f"[[{key}]]", *_lines(one)]) for one in value]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _is_table(value: object) -> bool:
    return isinstance(value[0] if isinstance(value, list) else value, Mapping)


def _lines(values: Mapping[str, Any]) -> Iterator[str]:
    for key, value in values.items():
        if value != "":
            # A value of JSON is one of TOML, too.
            yield f"{key} = {json.dumps(value, ensure_ascii=False)}"
