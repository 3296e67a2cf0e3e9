"""What every row is made of: the types of its cells, and how a cell becomes a value."""

import re
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

from dashboard.corpus.dates import checked_edtf
from dashboard.corpus.problems import quoted

LIST_SEPARATOR = ";"
LONGEST_ID = 80

_DIGITS = r"(?:0|[1-9]\d*)"


def in_cell(cell: str) -> tuple[str, ...]:
    """Several values stand in one cell, separated by semicolons; an empty cell is no value."""
    return tuple(part.strip() for part in cell.split(LIST_SEPARATOR) if part.strip())


def _split(value: object) -> object:
    return in_cell(value) if isinstance(value, str) else value


def empty_as_none(value: object) -> object:
    return None if value == "" else value


def _plain_number(value: object) -> object:
    """As every program reads it: Python alone takes 1_000 for a thousand."""
    if isinstance(value, str) and not re.fullmatch(rf"-?{_DIGITS}(\.\d+)?", value, re.ASCII):
        advice = "write digits, such as 4500 or 0.5"
        if "," in value:
            advice = f"{advice}, without a comma"
        raise ValueError(f"{quoted(value)} is no number – {advice}")
    return value


def _plain_whole_number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(_DIGITS, value, re.ASCII):
        raise ValueError(f"{quoted(value)} is no whole number – write digits alone, such as 12")
    return value


def _plain_whole_numbers(value: object) -> object:
    return tuple(map(_plain_whole_number, value)) if isinstance(value, tuple) else value


def _without_repeats(values: tuple[Any, ...]) -> tuple[Any, ...]:
    repeated = sorted({str(value) for value in values if values.count(value) > 1})
    if repeated:
        raise ValueError(f"{', '.join(repeated)} stands more than once in the cell")
    return values


def _web_link(value: str) -> str:
    if value and not value.startswith(("https://", "http://")):
        raise ValueError("a link begins with https:// or http://")
    if value and not re.match(r"https?://[^\s/:?#]", value):
        raise ValueError("a link names a host after https:// or http://")
    if re.search(r"[\s\\]", value):
        raise ValueError("a link holds neither a blank nor a backslash – write %20 or /")
    if re.match(r"https?://[^/?#]*@", value):
        raise ValueError("a link names no user – delete what stands before the @, and the @")
    return value


Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", min_length=1, max_length=LONGEST_ID),
]
Text = Annotated[str, StringConstraints(min_length=1)]
# The id of a term of the subject: it stands in addresses, where `~` joins several.
TermId = Annotated[str, StringConstraints(pattern=r"^[^~;]+$", min_length=1, max_length=LONGEST_ID)]
Link = Annotated[str, AfterValidator(_web_link)]
Edtf = Annotated[str, AfterValidator(checked_edtf)]
# Of validators before, the last comes first.
Number = Annotated[
    float | None,
    Field(allow_inf_nan=False),
    BeforeValidator(_plain_number),
    BeforeValidator(empty_as_none),
]
WHOLE_NUMBER = BeforeValidator(_plain_whole_number)
SEVERAL = (BeforeValidator(_split), AfterValidator(_without_repeats))
SEVERAL_NUMBERS = (BeforeValidator(_plain_whole_numbers), *SEVERAL)


class Row(BaseModel):
    """One row of a table: frozen, nothing unknown, every text stripped and never padded."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
    table: ClassVar[str]
    key: ClassVar[tuple[str, ...]] = ("id",)

    @classmethod
    def file(cls) -> str:
        """Where its rows are written."""
        return f"{cls.table}.csv"

    @classmethod
    def place(cls, column: str) -> str:
        """How a problem names one of its cells."""
        return column
