"""What a column holds, read from the row types: a type, one value or several, keys of a table."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import NoneType
from typing import Any, TypeGuard, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from dashboard.corpus.models import Edtf, Id, Link, Number, Row, Text
from dashboard.corpus.rules import REFERENCES

# Looked up whole: these say more than the type they rest on.
_NAMED = (Id, Text, Edtf, Link, Number)
_TARGETS = {(place.model, place.column): place.target for place in REFERENCES}


@dataclass(frozen=True)
class Column:
    """`holds` is the type of one value, `target` the table whose keys the values are."""

    name: str
    meaning: str
    holds: Any
    several: bool
    may_be_empty: bool
    target: type[Row] | None


def columns(model: type[Row]) -> tuple[Column, ...]:
    """In the order of the file."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(_column(model, name, hints) for name in model.model_fields)


def is_closed(holds: Any) -> TypeGuard[type[StrEnum]]:
    """Whether the type is a closed list of values."""
    return isinstance(holds, type) and issubclass(holds, StrEnum)


def _column(model: type[Row], name: str, hints: Mapping[str, Any]) -> Column:
    holds, several = _held(hints[name])
    return Column(
        name=name,
        meaning=model.model_fields[name].description or "",
        holds=holds,
        several=several,
        may_be_empty=_may_be_empty(hints[name]),
        target=_TARGETS.get((model, name)),
    )


def _held(hint: Any) -> tuple[Any, bool]:
    """The type of one value, and whether a cell may hold several."""
    if hint in _NAMED:
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
