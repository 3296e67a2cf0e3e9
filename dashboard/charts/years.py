"""Events a year by kind: an overview of the table, which filters when a bar is chosen."""

from typing import Any

from dashboard.charts import theme
from dashboard.charts.chart import Chart
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import Entry
from dashboard.corpus.models import Kind

FIRST_YEAR, LAST_YEAR = 2012, 2020
HEIGHT = 340


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:  # noqa: ARG001 - as every chart is drawn
    """One trace a kind; each bar carries the ids of its events, so that it can be counted anew."""
    years = list(range(FIRST_YEAR, LAST_YEAR + 1))
    return {
        "data": [_kind(kind, years, corpus) for kind in labels.KINDS],
        "layout": theme.layout(
            height=HEIGHT,
            barmode="stack",
            bargap=0.25,
            showlegend=True,
            legend={"orientation": "h", "y": -0.12, "traceorder": "normal"},
            xaxis=theme.axis(tickvals=years, range=[FIRST_YEAR - 0.5, LAST_YEAR + 0.5]),
            yaxis=theme.axis(title={"text": "events"}, rangemode="tozero"),
        ),
    }


def _kind(kind: Kind, years: list[int], corpus: Corpus) -> dict[str, Any]:
    of_kind = [entry for entry in corpus.entries if kind.value in entry.kind]
    ids = [[entry.id for entry in of_kind if _touches(entry, year)] for year in years]
    return {
        "type": "bar",
        "name": labels.KINDS[kind],
        "x": years,
        "y": [len(those) for those in ids],
        "customdata": ids,
        "meta": {"counts": "events", "kind": kind.value},
        "marker": {
            "color": theme.KIND_COLOURS[kind],
            "opacity": 0.8,
            "pattern": {"shape": _PATTERNS[kind], "solidity": 0.3},
            "line": {"color": theme.PAPER, "width": 1},
        },
        "hovertemplate": f"%{{y}} events · {labels.KINDS[kind]} · %{{x}}<extra></extra>",
    }


# Told apart without colour, too.
_PATTERNS = {
    Kind.COUPS: "",
    Kind.REBELLION: "/",
    Kind.OPERATIONS: ".",
    Kind.REFORM: "\\",
    Kind.AID: "x",
    Kind.HARM: "-",
}


def _touches(entry: Entry, year: int) -> bool:
    """As the years filter has it: any day it may have happened on falls into the year."""
    return (
        entry.first is not None
        and entry.last is not None
        and entry.first.year <= year <= entry.last.year
    )
