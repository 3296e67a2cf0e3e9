"""What a row type may find wrong with a value, in plain words."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from dashboard.corpus.problems import quoted

# By pydantic's name for it.
_HINTS: Mapping[str, str] = {
    "string_pattern_mismatch": "{value} is no id – write lowercase words joined by hyphens, "
    "such as treaty-1990",
    "string_too_short": "the cell is empty – this column needs a value",
    "too_short": "the cell is empty – this column needs a value",
    "string_too_long": "{value} is too long – write at most {max_length} characters",
    "enum": "{value} is not among the values of this column – write {expected}",
    "float_parsing": "{value} is no number – write digits, such as 4500 or 0.5",
    "finite_number": "{value} is too large a number – write digits alone, such as 4500",
    "int_parsing": "{value} is no whole number – write digits alone",
    "int_parsing_size": "{value} is too large a number – write digits alone, such as 12",
    "greater_than_equal": "{value} is too small – write at least {ge:g}",
    "less_than_equal": "{value} is too large – write at most {le:g}",
    "value_error": "{error}",
    # Of `subject.toml` alone, whose values have types of their own.
    "missing": "the key is missing – add it",
    "extra_forbidden": "there is no such key here – delete it, or correct its name",
    "string_type": "{value} is no text – write it in quotation marks",
    "bool_type": "{value} is neither true nor false – write one of the two",
    "bool_parsing": "{value} is neither true nor false – write one of the two",
    "int_type": "{value} is no whole number – write digits alone",
    "tuple_type": "{value} is no list – write it in square brackets; a list of tables, each under "
    "its name in two of them",
    "mapping_type": "{value} is no table – write its keys under its name in square brackets",
    "model_type": "{value} is no table – write its keys under its name in square brackets",
}

# What a pattern asks for, where it is not an id.
_PATTERNS: Mapping[str, str] = {
    "^#[0-9a-fA-F]{6}$": "is no colour – write # and six digits from 0 to f, such as #9a3b22",
    "^[^~;]+$": "holds a ~ or a ; – leave them out",
    "^[a-z]{2,3}(-[A-Za-z0-9]+)*$": "is no language – write its code, such as en or ar",
}


def hint(detail: ErrorDetails, value: object) -> str:
    """A sentence that names the value and says what would be right."""
    context: dict[str, Any] = detail.get("ctx", {})
    pattern = context.get("pattern")
    if pattern and pattern in _PATTERNS and value:
        return f"{quoted(value)} {_PATTERNS[pattern]}"
    kind = "string_too_short" if value == "" and pattern else detail["type"]
    if kind == "float_parsing" and "," in str(value):
        return f"{quoted(value)} has a comma – write 4500 for thousands, and 0.5 for a half"
    template = _HINTS.get(kind, "{value} is not right here: {msg}")
    return template.format(**{"value": quoted(value), "msg": detail["msg"], **context})
