"""The Figures: one honest chart a question, its table beneath, and what not to conclude."""

from collections.abc import Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.charts import adding, theme
from dashboard.charts.catalogue import CHARTS
from dashboard.charts.chart import Chart
from dashboard.components.attributes import aria
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Figure
from dashboard.views.view import DashView

# What Dash would ask for with the first chart, and once only.
SCRIPTS = (
    "_dash-component-suites/dash/dcc/async-graph.js",
    "_dash-component-suites/plotly/package_data/plotly.min.js",
)

INTRODUCTION = (
    "Every bar is solid to the stated number, and its end says how sharply that is known. The ends "
    "have one size on every scale and are no part of the length. Figures that overlap are never "
    "stacked or added."
)

CHOOSING = "Choosing a bar filters the page by its kind and its year."

# By the class that draws it, what a mark means.
KEY: Mapping[str, str] = {
    "plain": "stated without a bound",
    "open": "at least, more than",
    "soft": "about, estimated",
    "short": "nearly",
    "upper": "up to, fewer than",
    "record": "hatched: the record",
}


def frame(corpus: Corpus) -> Component:
    """A slot of the right height for each chart, so that nothing moves when it is drawn."""
    return html.Section(
        [
            html.P(INTRODUCTION, className="prose figures-lead"),
            html.Ul([_end(*mark) for mark in KEY.items()], className="ends"),
            html.P(id=ids.FIGURES_SAY, className="notice", role="status", hidden=True),
            html.Div([_panel(chart, corpus) for chart in CHARTS], className="figures"),
        ],
        id=ids.view("figures"),
        className="view",
        hidden=True,
        tabIndex=-1,
        **aria(label="Figures"),
    )


def _end(name: str, words: str) -> Component:
    return html.Li([html.Span(className=f"end end-{name}"), words])


def _panel(chart: Chart, corpus: Corpus) -> Component:
    height = chart.draw(chart, corpus)["layout"]["height"]
    return html.Article(
        [
            html.H2(chart.question),
            html.P(chart.between, className="prose"),
            # Only the overview stands for no figures: its bars count events.
            *([] if chart.figures else [html.P(CHOOSING, className="small hint")]),
            html.Div(
                id=ids.chart(chart.key),
                className="chart-slot",
                style={"height": f"{height}px"},
                role="img",
                **aria(label=chart.question),
            ),
            html.Div(id=ids.chart_words(chart.key), className="chart-words"),
        ],
        className="chart",
        **aria(label=chart.question),
    )


def data(corpus: Corpus) -> Mapping[str, Any]:
    return {
        "charts": [_chart(chart, corpus) for chart in CHARTS],
        "dark": theme.DARK,
        "config": theme.GRAPH_CONFIG,
        "scripts": SCRIPTS,
    }


def _chart(chart: Chart, corpus: Corpus) -> Mapping[str, Any]:
    figures = _figures(chart, corpus)
    return {
        "key": chart.key,
        "question": chart.question,
        "between": chart.between,
        "doNotConclude": chart.do_not_conclude,
        "figures": [figure.id for figure in figures],
        "apart": adding.reasons(figures),
        "drawn": chart.draw(chart, corpus),
    }


def _figures(chart: Chart, corpus: Corpus) -> list[Figure]:
    by_id = {figure.id: figure for figure in corpus.figures}
    return [by_id[key] for key in chart.figures if key in by_id]


VIEW = DashView("figures", "Figures", data, frame)
