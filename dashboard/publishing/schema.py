"""The row types as Table Schema, the form in which many programs take the columns of a table."""

from collections.abc import Iterator, Mapping
from typing import Any

from dashboard.corpus.columns import Column, columns, is_closed
from dashboard.corpus.models import LIST_SEPARATOR, Number, Row

Json = dict[str, Any]

_TYPES: Mapping[Any, str] = {int: "integer", Number: "number"}
_LIMITS = ("pattern", "maxLength", "minimum", "maximum")


def table_schema(model: type[Row]) -> Json:
    """Fields and keys. A column of several values is a list: it can be no foreign key."""
    foreign = [
        _foreign_key(column.name, column.target)
        for column in columns(model)
        if column.target and not column.several
    ]
    schema: Json = {"fields": fields(model), "primaryKey": list(model.key)}
    return schema | ({"foreignKeys": foreign} if foreign else {})


def fields(model: type[Row]) -> list[Json]:
    limits = model.model_json_schema()["properties"]
    return [_field(column, _limits(limits[column.name])) for column in columns(model)]


def _field(column: Column, limits: Json) -> Json:
    kind = _TYPES.get(column.holds, "string")
    listed = {"type": "list", "delimiter": LIST_SEPARATOR, "itemType": kind}
    constraints = dict(_constraints(column)) | limits
    return {
        "name": column.name,
        **(listed if column.several else {"type": kind}),
        "description": " ".join(_description(column)),
        **({"constraints": constraints} if constraints else {}),
    }


def _constraints(column: Column) -> Iterator[tuple[str, Any]]:
    if not column.may_be_empty:
        yield "required", True
    if is_closed(column.holds) and not column.several:
        yield "enum", [value.value for value in column.holds]


def _limits(stated: Json) -> Json:
    """What pydantic says of one value, in words the two have in common."""
    places = (stated, *stated.get("anyOf", ()))
    return {limit: place[limit] for place in places for limit in _LIMITS if limit in place}


def _description(column: Column) -> Iterator[str]:
    """What the schema of a list cannot say is said in words."""
    yield column.meaning
    if column.several and column.target:
        yield f"Each value is a key of {column.target.table}."
    if column.several and is_closed(column.holds):
        yield f"Each value is one of: {', '.join(column.holds)}."


def _foreign_key(name: str, target: type[Row]) -> Json:
    return {"fields": [name], "reference": {"resource": target.table, "fields": list(target.key)}}
