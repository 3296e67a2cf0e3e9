"""Bars with their geography written in, where a number is easily taken for one country's."""

from typing import Any

from dashboard.charts import bars, theme
from dashboard.charts.chart import Chart
from dashboard.corpus.corpus import Corpus


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    drawn = bars.draw(chart, corpus)
    figures = bars.numbered(chart.figures, corpus)
    heights = list(drawn["data"][0]["y"])
    drawn["data"].append(
        {
            "type": "scatter",
            "name": "geography",
            "mode": "text",
            "x": [0] * len(figures),
            "y": heights,
            "text": [f" {figure.geography}" for figure, _ in figures],
            "textposition": "middle right",
            "textfont": {"color": theme.INK, "size": 12},
            "customdata": [figure.id for figure, _ in figures],
            "hoverinfo": "skip",
        }
    )
    return drawn
