"""What was measured, beside what it is measured against and what is to be reached."""

from collections.abc import Sequence
from dataclasses import dataclass

_MILLISECONDS = "ms"
_KILOBYTES, _MEGABYTES = "kB", "MB"
_DIVISORS = {_MILLISECONDS: 1, _KILOBYTES: 1_000, _MEGABYTES: 1_000_000}


@dataclass(frozen=True)
class Measure:
    """`value` and `base` are milliseconds or bytes; `base` is what nothing at all takes.

    The limit is on the value, in its unit, or on its ratio to the base.
    """

    name: str
    table: str
    value: float
    base: float
    unit: str
    limit: float | None = None
    limit_is_ratio: bool = False

    @property
    def ratio(self) -> float:
        """Nothing is as much as nothing, and anything is infinitely more."""
        return self.value / self.base if self.base else float("inf") if self.value else 1

    @property
    def is_reached(self) -> bool:
        if self.limit is None:
            return True
        return (self.ratio if self.limit_is_ratio else self._shown) <= self.limit

    @property
    def _shown(self) -> float:
        return self.value / _DIVISORS[self.unit]

    @property
    def cells(self) -> tuple[str, ...]:
        """As a row of the printed table."""
        divisor = _DIVISORS[self.unit]
        return (
            self.name,
            self.table,
            f"{self.value / divisor:,.0f} {self.unit}",
            f"{self.base / divisor:,.0f} {self.unit}",
            f"{self.ratio:.2f} ×",
            self._target,
            "" if self.limit is None else "reached" if self.is_reached else "MISSED",
        )

    @property
    def _target(self) -> str:
        if self.limit is None:
            return ""
        return f"≤ {self.limit:g} {'×' if self.limit_is_ratio else self.unit}"


HEADINGS = ("measure", "events", "timeline", "nothing", "ratio", "target", "")


def as_table(measures: Sequence[Measure]) -> str:
    """In the order given, each column as wide as its widest cell."""
    rows = [HEADINGS, *(measure.cells for measure in measures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, tuple("─" * width for width in widths))
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: tuple[str, ...], widths: Sequence[int]) -> str:
    # Words to the left, numbers to the right.
    cells = (
        cell.ljust(width) if column in {0, len(widths) - 1} else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join(cells).rstrip()
