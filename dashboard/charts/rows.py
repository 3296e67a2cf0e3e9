"""Rows below each other, measured in pixels: a heading, or the words of a figure and its bar."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.charts.bounds import BAR
from dashboard.charts.wording import number_in_words, period_in_words, voice_in_words
from dashboard.corpus.models import Chart, Figure
from dashboard.corpus.subject import Subject

# What a phone has room for, in letters.
WIDTH = 38
SEPARATOR = " · "
LINE = 17
BEFORE_BAR, AFTER_BAR, AFTER_HEADING = 3, 16, 5
BAR_ROOM = BEFORE_BAR + BAR + AFTER_BAR


@dataclass(frozen=True)
class Row:
    """A stretch of a chart from `top` pixels below its upper edge: words, and `below` them room.

    It stands while any of its figures is kept; what is under it moves up when none is.
    """

    ids: Sequence[str]
    words: str
    top: float
    below: float
    line: float = LINE

    @property
    def words_height(self) -> float:
        return self.line * (self.words.count("<br>") + 1) if self.words else 0

    @property
    def bottom(self) -> float:
        return self.top + self.words_height + self.below

    @property
    def words_at(self) -> float:
        """The middle of its words, on an axis that counts pixels downwards from nought."""
        return -(self.top + self.words_height / 2)

    @property
    def bar_at(self) -> float:
        """The middle of its bar."""
        return -(self.top + self.words_height + BEFORE_BAR + BAR / 2)


Numbered = tuple[Figure, float]


def stacked(
    chart: Chart, figures: Sequence[Numbered], subject: Subject, top: float = 0
) -> tuple[list[Row], list[Row]]:
    """The headings, and the rows of the figures in their order."""
    headings, rows = [], []
    for heading, group in _groups(chart, figures):
        if heading:
            ids = [figure.id for figure, _ in group]
            headings.append(Row(ids, f"<i>{wrapped(heading)}</i>", top, AFTER_HEADING))
            top = headings[-1].bottom
        for figure, _ in group:
            rows.append(Row([figure.id], label(figure, subject), top, BAR_ROOM))
            top = rows[-1].bottom
    return headings, rows


def _groups(chart: Chart, figures: Sequence[Numbered]) -> list[tuple[str, list[Numbered]]]:
    groups: list[tuple[str, list[Numbered]]] = []
    for figure, value in figures:
        if figure.id in chart.headings or not groups:
            groups.append((chart.headings.get(figure.id, ""), []))
        groups[-1][1].append((figure, value))
    return groups


def depth(rows: Sequence[Row]) -> float:
    """Down to where they reach."""
    return max((row.bottom for row in rows), default=0)


def places(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """What the browser must know of the rows to close them up."""
    return [{"ids": list(row.ids), "top": row.top, "height": row.bottom - row.top} for row in rows]


def label(figure: Figure, subject: Subject) -> str:
    """The number on a line of its own, what it counts beneath."""
    return f"<b>{number_in_words(figure, subject)}</b><br>{told(figure)}"


def told(figure: Figure) -> str:
    """What is counted and when, and by whom where it is not the work."""
    when = _beside(period_in_words(figure), voice_in_words(figure))
    return _beside(wrapped(figure.measure), when)


def _beside(*parts: str) -> str:
    """Where a line has room for all of them; else below each other."""
    given = [part for part in parts if part]
    line = SEPARATOR.join(given)
    return line if len(line) <= WIDTH else "<br>".join(given)


def wrapped(text: str) -> str:
    """In as few lines as a phone needs, and those about as long as each other."""
    fewest = len(textwrap.wrap(text, WIDTH))
    widths = (textwrap.wrap(text, width) for width in range(WIDTH // 2, WIDTH + 1))
    return "<br>".join(next(lines for lines in widths if len(lines) == fewest))
