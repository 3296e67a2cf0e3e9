"""The Figures: one honest chart a question, its table beneath, and what not to conclude."""

from collections.abc import Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.charts import adding, forms, theme
from dashboard.components.attributes import aria
from dashboard.corpus.bins import LENGTHS
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.edtf import Certainty
from dashboard.corpus.models import Chart
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

CHOOSING = "Choosing a bar filters the page by its kind and its {}."
CHOOSING_KIND = "Choosing a bar filters the page by its kind."

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
            html.Div([_panel(chart, corpus) for chart in corpus.charts], className="figures"),
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
    height = forms.draw(chart, corpus)["layout"]["height"]
    return html.Article(
        [
            html.H2(chart.title),
            html.P(chart.says, className="prose"),
            # Only the overview stands for no figures: its bars count events.
            *([] if chart.figures else [html.P(_choosing(corpus), className="small hint")]),
            html.Div(
                id=ids.chart(chart.id),
                className="chart-slot",
                style={"height": f"{height}px"},
                role="img",
                **aria(label=chart.title),
            ),
            html.Div(id=ids.chart_words(chart.id), className="chart-words"),
        ],
        className="chart",
        **aria(label=chart.title),
    )


def _choosing(corpus: Corpus) -> str:
    """No filter knows less than a year."""
    step = corpus.subject.bins[0].certainty
    if LENGTHS[step] < LENGTHS[Certainty.YEAR]:
        return CHOOSING_KIND
    return CHOOSING.format(step if step is Certainty.YEAR else "years")


def data(corpus: Corpus) -> Mapping[str, Any]:
    return {
        "charts": [_chart(chart, corpus) for chart in corpus.charts],
        "dark": theme.dark(corpus.subject),
        "config": theme.GRAPH_CONFIG,
        "scripts": SCRIPTS,
    }


def _chart(chart: Chart, corpus: Corpus) -> Mapping[str, Any]:
    figures = [corpus.figure[key] for key in chart.figures]
    return {
        "key": chart.id,
        "question": chart.title,
        "between": chart.says,
        "doNotConclude": chart.do_not_conclude,
        "figures": [figure.id for figure in figures],
        "apart": adding.reasons(figures, corpus.subject),
        "drawn": forms.draw(chart, corpus),
    }


VIEW = DashView("figures", "Figures", data, lambda corpus: corpus.charts, frame)
