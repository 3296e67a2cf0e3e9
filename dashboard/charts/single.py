"""A single number, large, with its word; the record's beside it, smaller."""

from typing import Any

from dashboard.charts import bars, theme
from dashboard.charts.chart import Chart
from dashboard.charts.wording import number_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Voice

ROW = 92
BENEATH = 0.24
LARGE, SMALLER, WORDS = 23, 17, 13


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    figures = [figure for figure, _ in bars.numbered(chart.figures, corpus)]
    colours = bars.kind_colours(corpus)
    shared = {"x": [0] * len(figures), "customdata": [figure.id for figure in figures]}
    return {
        "data": [
            {
                "type": "scatter",
                "name": "number",
                "mode": "text",
                "y": [-row for row, _ in enumerate(figures)],
                "text": [f"<b>{number_in_words(figure)}</b>" for figure in figures],
                "textposition": "middle right",
                "textfont": {
                    "size": [LARGE if f.voice is Voice.PAPER else SMALLER for f in figures],
                    "color": [colours[figure.id] for figure in figures],
                },
                "hovertext": [bars.hover(figure) for figure in figures],
                "hoverinfo": "text",
                "cliponaxis": False,
                **shared,
            },
            {
                "type": "scatter",
                "name": "words",
                "mode": "text",
                "y": [-row - BENEATH for row, _ in enumerate(figures)],
                "text": [bars.told(figure) for figure in figures],
                "textposition": "bottom right",
                "textfont": {"size": WORDS},
                "hoverinfo": "skip",
                "cliponaxis": False,
                **shared,
            },
        ],
        "layout": theme.layout(
            height=max(1, len(figures)) * ROW,
            margin={"l": 8, "r": 8, "t": 4, "b": 4},
            xaxis=theme.axis(visible=False, range=[0, 1]),
            yaxis=theme.axis(visible=False, range=[-len(figures) + 0.3, 0.4]),
        ),
    }
