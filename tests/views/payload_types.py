"""Write `assets/js/payload.d.ts`, by which the scripts are checked against what they are sent."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter

from dashboard.paths import ASSETS
from dashboard.views import payload

PATH = ASSETS / "js" / "payload.d.ts"
HEAD = """// Made of dashboard/views/payload.py: python -m tests.views.payload_types
declare namespace Payload {
"""
_SCALARS = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
Schema = Mapping[str, Any]


def declarations() -> str:
    """A type for everything that is sent, in the order of the alphabet."""
    adapters = [TypeAdapter(payload.First), TypeAdapter(payload.Later)]
    inputs = [(name, "validation", adapter) for name, adapter in zip("fl", adapters, strict=True)]
    _, schema = TypeAdapter.json_schemas(inputs)  # type: ignore[arg-type]  # as it documents
    named = sorted(schema["$defs"].items())
    return HEAD + "".join(f"{_declared(name, one)}\n" for name, one in named) + "}\n"


def _declared(name: str, schema: Schema) -> str:
    if "properties" not in schema:
        return f"  type {name} = {_type(schema)};"
    lines = (f"    {one}\n" for one in _properties(schema))
    return f"  interface {name} {{\n{''.join(lines)}  }}"


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " | ".join(map(_type, schema["anyOf"]))
    if "enum" in schema or "const" in schema:
        return " | ".join(f'"{one}"' for one in schema.get("enum", [schema.get("const")]))
    kind = schema.get("type")
    if kind == "array":
        return _array(schema)
    if kind == "object":
        return _object(schema)
    return _SCALARS[kind] if kind else "any"


def _array(schema: Schema) -> str:
    if "prefixItems" in schema:
        return f"[{', '.join(map(_type, schema['prefixItems']))}]"
    return f"Array<{_type(schema.get('items', {}))}>"


def _object(schema: Schema) -> str:
    values = schema.get("additionalProperties", True)
    if values is False:
        return "Record<string, never>"
    keys = _type(schema["propertyNames"]) if "propertyNames" in schema else "string"
    return f"Record<{keys}, {_type({} if values is True else values)}>"


def _properties(schema: Schema) -> Iterator[str]:
    required = schema.get("required", ())
    for name, one in schema["properties"].items():
        yield f"{name}{'' if name in required else '?'}: {_type(one)};"


if __name__ == "__main__":
    PATH.write_text(declarations(), encoding="utf-8")
