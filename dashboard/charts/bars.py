"""Figures as bars below each other: each with its words above it and the mark of its bound."""

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.charts import bounds, theme
from dashboard.charts.chart import Chart
from dashboard.charts.wording import bound_in_words, number_in_words, voice_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Figure, Kind

ROW = 92
FEET = 52
HEADING = 0.3
# Room behind the largest number for its open end.
HEADROOM = 1.2
# The first label above, the last bar below.
HIGHEST, LOWEST = 0.85, 0.8
# Just above the bar; further lines grow upwards from there.
LABEL_RISE = 0.13
# What a phone has room for.
LINE = 40
THOUSANDS = ",~r"


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    """One row a figure, on one common axis from zero; figures without a number have no row."""
    return rows(chart, corpus, numbered(chart.figures, corpus))


def rows(
    chart: Chart, corpus: Corpus, figures: Sequence[tuple[Figure, float]], **axis: Any
) -> dict[str, Any]:
    """As `draw`, for the figures given; `axis` is said of the common axis."""
    length = HEADROOM * max((value for _, value in figures), default=1)
    colours = kind_colours(corpus)
    placed, depth = heights(chart, figures)
    bars = [
        bounds.Bar(figure, value, y, colours[figure.id], hover(figure))
        for (figure, value), y in zip(figures, placed, strict=True)
    ]
    horizontal = {
        "range": [0, length],
        "title": {"text": unit_of(figures), "font": {"size": 12}},
        "nticks": 5,
        "tickformat": THOUSANDS,
    } | axis
    return {
        "data": [*bounds.traces(bars, length), _labels(bars), _headings(chart, bars)],
        "layout": theme.layout(
            height=round(depth * ROW) + FEET,
            barmode="overlay",
            xaxis=theme.axis(**horizontal),
            yaxis=theme.axis(visible=False, range=[-depth + LOWEST, HIGHEST]),
        ),
    }


def numbered(keys: Sequence[str], corpus: Corpus) -> list[tuple[Figure, float]]:
    """The figures that this corpus has a number for, in the order of their ids."""
    by_id = {figure.id: figure for figure in corpus.figures}
    found = (by_id[key] for key in keys if key in by_id)
    return [(figure, figure.value) for figure in found if figure.value is not None]


def kind_colours(corpus: Corpus) -> Mapping[str, str]:
    """By figure, the colour of the kind of its first event."""
    kinds = {event.id: event.kind for event in corpus.events}
    return {
        figure.id: theme.KIND_COLOURS[kinds[figure.event[0]] if figure.event else Kind.HARM]
        for figure in corpus.figures
    }


def unit_of(figures: Sequence[tuple[Figure, float]]) -> str:
    """The unit of the axis; none where there are several, since each label has its own."""
    units = {figure.unit for figure, _ in figures}
    return units.pop() if len(units) == 1 else ""


def hover(figure: Figure) -> str:
    period = in_words(figure.period) if figure.period else "period not given"
    lines = [
        f"<b>{number_in_words(figure)}</b>",
        figure.measure,
        f"{bound_in_words(figure)} · {period} · {figure.geography}",
        voice_in_words(figure),
    ]
    return "<br>".join(line for line in lines if line)


def heights(chart: Chart, figures: Sequence[tuple[Figure, float]]) -> tuple[Sequence[float], float]:
    """The height of each row, downwards from 0, and how deep all of them reach."""
    placed = []
    depth = 0.0
    for figure, _ in figures:
        if figure.id in chart.headings:
            depth += HEADING
        placed.append(-depth)
        depth += 1
    return placed, depth


def _labels(bars: Sequence[bounds.Bar]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "name": "words",
        "mode": "text",
        "x": [0] * len(bars),
        "y": [bar.y + LABEL_RISE for bar in bars],
        "text": [label(bar.figure) for bar in bars],
        "textposition": "top right",
        "customdata": [bar.figure.id for bar in bars],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def label(figure: Figure) -> str:
    """The number on a line of its own, what it counts beneath."""
    return f"<b>{number_in_words(figure)}</b><br>{told(figure)}"


def told(figure: Figure) -> str:
    """What is counted, and by whom where it is not the paper, in lines a phone has room for."""
    voice = voice_in_words(figure)
    words = f"{figure.measure} ({voice})" if voice else figure.measure
    return "<br>".join(textwrap.wrap(words, LINE))


def _headings(chart: Chart, bars: Sequence[bounds.Bar]) -> dict[str, Any]:
    headed = [bar for bar in bars if bar.figure.id in chart.headings]
    return {
        "type": "scatter",
        "name": "headings",
        "mode": "text",
        "x": [0] * len(headed),
        "y": [bar.y + HIGHEST for bar in headed],
        "text": [f"<i>{chart.headings[bar.figure.id]}</i>" for bar in headed],
        "textfont": {"color": theme.SOFT},
        "textposition": "middle right",
        "customdata": [bar.figure.id for bar in headed],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
