"""Bars with their geography written in, where a number is easily taken for one country's."""

from typing import Any

from dashboard.charts import bars, rows, theme
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, Voice

SMALL = 12


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    """As all bars, with the region on those that are filled; hatching could not be written on."""
    drawn = bars.draw(chart, corpus)
    figures = bars.numbered(chart.figures, corpus)
    _, placed = rows.stacked(chart, figures, corpus.subject)
    filled = [
        (figure, row.bar_at)
        for (figure, _), row in zip(figures, placed, strict=True)
        if figure.voice is Voice.PAPER
    ]
    drawn["data"].append(
        {
            "type": "scatter",
            "name": "geography",
            "mode": "text",
            "x": [0] * len(filled),
            "y": [y for _, y in filled],
            "text": [f" {figure.geography}" for figure, _ in filled],
            "textposition": "middle right",
            "textfont": {"color": theme.PAPER, "size": SMALL},
            "customdata": [figure.id for figure, _ in filled],
            "hoverinfo": "skip",
        }
    )
    return drawn
