"""Attributes that Dash's components know none of by name."""

from typing import Any


def aria(**values: str) -> dict[str, Any]:
    """`aria(label="Views")` as keyword arguments of a component: `aria-label="Views"`."""
    return {f"aria-{name}": value for name, value in values.items()}


def data(**values: str) -> dict[str, Any]:
    """`data(table="events")`, likewise: `data-table="events"`."""
    return {f"data-{name}": value for name, value in values.items()}
