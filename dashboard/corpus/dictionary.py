"""The data dictionary, in words and as Markdown, and its place in data/README.md."""

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from dashboard.corpus.columns import Column, columns, is_closed
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import SOURCE_KINDS, TABLES, LinkVoice, SourceKind, Voice
from dashboard.corpus.rows import Edtf, Id, Link, Number, Row, TermId, Text
from dashboard.corpus.subject import (
    FILE,
    Colour,
    Examples,
    Head,
    Headlines,
    Language,
    Passage,
    Subject,
    Term,
    Vocabulary,
    Work,
    Years,
)
from dashboard.paths import DATA

README = DATA / "README.md"
BEGIN = "<!-- dictionary: begin (written from the row types; CONTRIBUTING.md says how) -->"
END = "<!-- dictionary: end -->"

_TYPES: Mapping[Any, str] = {
    Id: "id",
    TermId: "text",
    Text: "text",
    str: "text",
    int: "whole number",
    Edtf: "EDTF date",
    Link: "web address",
    Number: "number",
    bool: "true or false",
    Colour: "colour",
    Language: "code of a language",
    Years: "two years",
    Headlines: "a text a year",
    Work: "[work](#work)",
    Examples: "[examples](#examples)",
    Passage: "[about](#about)",
}
# The tables within `subject.toml`, by their names.
_PARTS: Mapping[str, type[BaseModel]] = {
    "[work]": Work,
    "[examples]": Examples,
    "[[about]]": Passage,
    **{f"[[{model.table}]]": model for model in Head.LISTS},
}
Values = Mapping[str, str]


def dictionary(subject: Subject) -> str:
    """Every table's columns, the keys of `subject.toml`, then every closed list."""
    closed = lists(TABLES, subject)
    about = {list_name(one): inspect.cleandoc(one.__doc__ or "") for one in _closed_types(TABLES)}
    parts = [
        *map(_table, TABLES),
        _keys(f"### {FILE}", Head),
        *(_keys(f"#### {name}", model) for name, model in _PARTS.items()),
        "### Closed lists",
        *(_list(name, values, about[name]) for name, values in closed.items()),
    ]
    return "\n\n".join(parts) + "\n"


def with_dictionary(text: str, subject: Subject) -> str:
    """`text` with what stands between the two marks replaced."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{dictionary(subject)}\n{END}{after}"


def rewrite(readme: Path = README) -> None:
    subject = load_corpus(DATA).subject
    text = with_dictionary(readme.read_text(encoding="utf-8"), subject)
    readme.write_text(text, encoding="utf-8")


def _table(model: type[Row]) -> str:
    head = [
        "| column | holds | may be empty | may be left out | meaning |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([f"### {model.table}.csv", "", *head, *map(_row, columns(model))])


def _keys(heading: str, model: type[BaseModel]) -> str:
    head = ["| key | holds | may be left out | meaning |", "|---|---|---|---|"]
    return "\n".join(
        [heading, "", inspect.cleandoc(model.__doc__ or ""), "", *head, *map(_key, columns(model))]
    )


def _key(column: Column) -> str:
    out = f"yes: `{column.default}`" if column.default else _yes(column.may_be_left_out)
    return f"| `{column.name}` | {_held(column)} | {out} | {column.meaning} |"


def _row(column: Column) -> str:
    out = f"yes: `{column.default}`" if column.default else _yes(column.may_be_left_out)
    empty = _yes(column.may_be_empty)
    return f"| `{column.name}` | {_held(column)} | {empty} | {out} | {column.meaning} |"


def _yes(said: bool) -> str:
    return "yes" if said else "no"


def _held(column: Column) -> str:
    return holds(column, key="key in `{}`", closed=_link)


def holds(column: Column, *, key: str = "key in {}", closed: Callable[[str], str] = str) -> str:
    """What a cell holds: `id`, `key in events (several)`, the name of a closed list."""
    if name := closed_list(column):
        what = closed(name)
    elif column.target:
        what = key.format(column.target.table)
    else:
        what = _TYPES[column.holds]
    return f"{what} (several)" if column.several else what


def _link(name: str) -> str:
    return f"[{name}](#{name.replace(' ', '-')})"


def _list(name: str, values: Values, about: str) -> str:
    items = [
        f"- `{value}`: {label}" if label else f"- `{value}`" for value, label in values.items()
    ]
    return "\n".join([f"#### {name}", "", *([about, ""] if about else []), *items])


def lists(tables: Iterable[type[Row]], subject: Subject) -> Mapping[str, Values]:
    """By name, the closed lists that these tables choose from: each value and its label.

    The label is empty where a value is called by itself.
    """
    return {list_name(one): _values(one, subject) for one in _closed_types(tables)}


def closed_list(column: Column) -> str | None:
    """The name of the list that its cells choose from."""
    closed = _closed_type(column)
    return list_name(closed) if closed else None


def values_of(column: Column, subject: Subject) -> Values:
    """Those of the list that its cells choose from, with their labels; none where there is none."""
    closed = _closed_type(column)
    return _values(closed, subject) if closed else {}


def _closed_types(tables: Iterable[type[Row]]) -> Iterable[type[StrEnum] | type[Term]]:
    held = (_closed_type(column) for table in tables for column in columns(table))
    return dict.fromkeys(one for one in held if one)


def _closed_type(column: Column) -> type[StrEnum] | type[Term] | None:
    if column.target and issubclass(column.target, Term):
        return column.target
    return column.holds if is_closed(column.holds) else None


def _values(closed: type[StrEnum] | type[Term], subject: Subject) -> Values:
    if issubclass(closed, Term):
        terms: Vocabulary[Term] = getattr(subject, closed.table)
        return {term.id: "" if term.label == term.id else term.label for term in terms}
    labels: Mapping[Any, Mapping[Any, str]] = {
        Voice: subject.voices,
        LinkVoice: subject.link_voices,
        SourceKind: SOURCE_KINDS,
    }
    return {value.value: labels.get(closed, {}).get(value, "") for value in closed}


def list_name(closed: type[StrEnum] | type[Term]) -> str:
    """`ActorKind` as `actor kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", closed.__name__).lower()


if __name__ == "__main__":
    rewrite()
