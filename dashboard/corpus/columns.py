"""What a column holds, read from the row types: a type, one value or several, keys of a table."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import NoneType
from typing import Annotated, Any, TypeGuard, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter, ValidationError

from dashboard.corpus.rows import Edtf, Id, Link, Number, Row, TermId, Text
from dashboard.corpus.rules import REFERENCES
from dashboard.corpus.subject import Colour, Headlines, Language, Years

# Looked up whole: these say more than the type they rest on.
_NAMED = (Id, TermId, Text, Edtf, Link, Number, Colour, Years, Headlines, Language)
_TARGETS: Mapping[tuple[type[BaseModel], str], type[Row]] = {
    (place.model, place.column): place.target for place in REFERENCES
}


@dataclass(frozen=True)
class Column:
    """`holds` is the type of one value, `target` the table or the list whose keys the values are.

    `default` is what a row holds where the table leaves the column out.
    """

    name: str
    meaning: str
    holds: Any
    several: bool
    may_be_empty: bool
    default: str | None
    target: type[Row] | None

    @property
    def may_be_left_out(self) -> bool:
        return self.default is not None


def columns(model: type[BaseModel]) -> tuple[Column, ...]:
    """In the order of the file; of a part of `subject.toml`, its keys."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(_column(model, name, hints) for name in model.model_fields)


def required_columns(model: type[Row]) -> tuple[str, ...]:
    """Those without which a table cannot be read: all others may be left out of it."""
    return tuple(column.name for column in columns(model) if not column.may_be_left_out)


def optional_columns(model: type[Row]) -> tuple[str, ...]:
    return tuple(column.name for column in columns(model) if column.may_be_left_out)


def is_closed(holds: Any) -> TypeGuard[type[StrEnum]]:
    """Whether the type is a closed list of values."""
    return isinstance(holds, type) and issubclass(holds, StrEnum)


def _column(model: type[BaseModel], name: str, hints: Mapping[str, Any]) -> Column:
    holds, several = _held(hints[name])
    empty = _may_be_empty(hints[name])
    return Column(
        name=name,
        meaning=model.model_fields[name].description or "",
        holds=holds,
        several=several,
        may_be_empty=empty,
        default="" if empty else _default(model, name),
        target=_TARGETS.get((model, name)),
    )


def _default(model: type[BaseModel], name: str) -> str | None:
    field = model.model_fields[name]
    if field.is_required():
        return None
    # As it would be written; of a table within a table nothing is.
    written = field.default if isinstance(field.default, str | bool) else ""
    return str(written).lower() if written is True else str(written or "")


def _held(hint: Any) -> tuple[Any, bool]:
    """The type of one value, and whether a cell may hold several."""
    if hint in _NAMED:
        return hint, False
    bare = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    parts = [part for part in get_args(bare) if part not in {NoneType, Ellipsis}] or [bare]
    return parts[0], get_origin(bare) is tuple


def _may_be_empty(hint: Any) -> bool:
    try:
        TypeAdapter(hint).validate_python("")
    except ValidationError:
        return False
    return True
