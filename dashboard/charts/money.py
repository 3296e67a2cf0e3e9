"""Sums of money on one axis; what is known of the shares of one of them, in percent, on another."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts import bars, bounds, theme
from dashboard.charts.chart import Chart
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Figure

PERCENT = "percent"
GAP = 0.16
WHOLE = 100.0


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    """Two panels, the shares below with an outline for what the paper does not describe."""
    figures = bars.numbered(chart.figures, corpus)
    sums = [(figure, value) for figure, value in figures if figure.unit != PERCENT]
    shares = [(figure, value) for figure, value in figures if figure.unit == PERCENT]
    above = bars.rows(chart, corpus, sums, tickprefix="US$", tickformat="", title={"text": ""})
    below = bars.rows(
        chart, corpus, shares, range=[0, WHOLE], dtick=25, ticksuffix=" %", title={"text": ""}
    )
    _, depth = bars.heights(chart, shares)
    height = above["layout"]["height"] + below["layout"]["height"] + bars.ROW
    split = below["layout"]["height"] + bars.ROW
    top = split / height
    lower = [{**trace, "xaxis": "x2", "yaxis": "y2"} for trace in below["data"]]
    return {
        "data": [*above["data"], *lower, *_rest(shares, depth)],
        "layout": theme.layout(
            height=height,
            barmode="overlay",
            xaxis={**above["layout"]["xaxis"], "anchor": "y"},
            yaxis={**above["layout"]["yaxis"], "domain": [top + GAP / 2, 1]},
            xaxis2={**below["layout"]["xaxis"], "anchor": "y2"},
            yaxis2=theme.axis(
                visible=False,
                range=[-depth - 1 + bars.LOWEST, bars.HIGHEST],
                domain=[0, top - GAP / 2],
            ),
        ),
    }


def _rest(shares: Sequence[tuple[Figure, float]], depth: float) -> list[dict[str, Any]]:
    """An outline that stands for no figure: what is left of the whole is not described."""
    if not shares:
        return []
    known = sum(value for _, value in shares)
    y = -depth
    parts = {"xaxis": "x2", "yaxis": "y2", "customdata": [[key.id for key, _ in shares]]}
    outline = {
        "type": "bar",
        "name": "not described",
        "orientation": "h",
        "x": [WHOLE - known],
        "y": [y],
        "base": [0],
        "width": bounds.BAR,
        "marker": {
            "color": "rgba(0,0,0,0)",
            "line": {"color": theme.SOFT, "width": 1},
        },
        "hoverinfo": "skip",
        "meta": {"outline": True},
        **parts,
    }
    words = {
        "type": "scatter",
        "name": "not described, in words",
        "mode": "text",
        "x": [0],
        "y": [y + bars.LABEL_RISE],
        "text": ["<i>the rest</i>: not described in the paper"],
        "textposition": "top right",
        "hoverinfo": "skip",
        "meta": {"outline": True},
        **parts,
    }
    return [outline, words]
