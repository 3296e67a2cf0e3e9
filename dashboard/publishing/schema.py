"""The row types as Table Schema, the form in which many programs take the columns of a table."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dashboard.corpus.columns import Column, columns
from dashboard.corpus.dictionary import values_of
from dashboard.corpus.rows import LIST_SEPARATOR, Number, Row
from dashboard.corpus.subject import Subject, Term

Json = dict[str, Any]

_TYPES: Mapping[Any, str] = {int: "integer", Number: "number"}
_LIMITS = ("pattern", "maxLength", "minimum", "maximum")


def table_schema(model: type[Row], subject: Subject, header: Sequence[str]) -> Json:
    """Fields, in the order of the header, and keys.

    A column of several values is a list: it can be no foreign key.
    """
    foreign = [
        _foreign_key(column.name, column.target)
        for column in columns(model)
        if column.name in header
        and column.target
        and not (column.several or issubclass(column.target, Term))
    ]
    by_name = {field["name"]: field for field in fields(model, subject)}
    schema: Json = {"fields": [by_name[name] for name in header], "primaryKey": list(model.key)}
    return schema | ({"foreignKeys": foreign} if foreign else {})


def fields(model: type[Row], subject: Subject) -> list[Json]:
    """Of every column that the table may have."""
    limits = model.model_json_schema()["properties"]
    return [_field(column, _limits(limits[column.name]), subject) for column in columns(model)]


def _field(column: Column, limits: Json, subject: Subject) -> Json:
    kind = _TYPES.get(column.holds, "string")
    listed = {"type": "list", "delimiter": LIST_SEPARATOR, "itemType": kind}
    values = list(values_of(column, subject))
    # A list of values says more than what any of them looks like.
    constraints = dict(_constraints(column, values)) | ({} if values else limits)
    return {
        "name": column.name,
        **(listed if column.several else {"type": kind}),
        "description": " ".join(_description(column, values)),
        **({"constraints": constraints} if constraints else {}),
    }


def _constraints(column: Column, values: Sequence[str]) -> Iterator[tuple[str, Any]]:
    if not column.may_be_empty:
        yield "required", True
    if values and not column.several:
        yield "enum", values


def _limits(stated: Json) -> Json:
    """What pydantic says of one value, in words the two have in common."""
    places = (stated, *stated.get("anyOf", ()))
    return {limit: place[limit] for place in places for limit in _LIMITS if limit in place}


def _description(column: Column, values: Sequence[str]) -> Iterator[str]:
    """What the schema of a list cannot say is said in words."""
    yield column.meaning
    if column.several and values:
        yield f"Each value is one of: {', '.join(values)}."
    elif column.several and column.target and not issubclass(column.target, Term):
        yield f"Each value is a key of {column.target.table}."


def _foreign_key(name: str, target: type[Row]) -> Json:
    return {"fields": [name], "reference": {"resource": target.table, "fields": list(target.key)}}
