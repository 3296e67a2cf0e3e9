"""Events a year by kind: an overview of the table, which filters when a bar is chosen."""

from typing import Any

from dashboard.charts import theme
from dashboard.charts.chart import Chart
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import Entry
from dashboard.corpus.models import Kind

FIRST_YEAR, LAST_YEAR = 2012, 2020
YEARS = list(range(FIRST_YEAR, LAST_YEAR + 1))
# A lane in pixels, and which part of it the words take.
LANE, WORDS = 80, 28
# Above the highest bar, for its number.
HEADROOM = 1.45


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:  # noqa: ARG001 - as every chart is drawn
    """A lane a kind, named in place: no stack to be read apart, no legend, no colour to be told."""
    traces = [_kind(kind, number, corpus) for number, kind in enumerate(labels.KINDS, 1)]
    most = max(count for trace in traces for count in trace["y"])
    lanes = {f"yaxis{_nth(number)}": _lane(number, most) for number in range(1, len(traces) + 1)}
    return {
        "data": traces,
        "layout": theme.layout(
            height=len(traces) * LANE + theme.MARGIN["t"] + theme.MARGIN["b"],
            bargap=0.3,
            # A bar of one event is too low to be met: anywhere in its year and its lane will do.
            hovermode="x",
            annotations=[_name(kind, number) for number, kind in enumerate(labels.KINDS, 1)],
            xaxis=theme.axis(
                tickvals=YEARS,
                ticktext=[str(FIRST_YEAR), *(f"’{year % 100}" for year in YEARS[1:])],
                tickangle=0,
                range=[FIRST_YEAR - 0.5, LAST_YEAR + 0.5],
                anchor=f"y{len(traces)}",
            ),
            **lanes,
        ),
    }


def _kind(kind: Kind, number: int, corpus: Corpus) -> dict[str, Any]:
    """Each bar carries the ids of its events, so that it can be counted anew."""
    of_kind = [entry for entry in corpus.entries if kind.value in entry.kind]
    ids = [[entry.id for entry in of_kind if _touches(entry, year)] for year in YEARS]
    return {
        "type": "bar",
        "name": labels.KINDS[kind],
        "x": YEARS,
        "y": [len(those) for those in ids],
        "text": [str(len(those)) if those else "" for those in ids],
        "textposition": "outside",
        "textangle": 0,
        "cliponaxis": False,
        "yaxis": f"y{_nth(number)}",
        "customdata": ids,
        "meta": {"counts": "events", "kind": kind.value},
        "marker": {"color": theme.KIND_COLOURS[kind]},
        "hovertemplate": f"{labels.KINDS[kind]}, %{{x}}<br>events: %{{y}}<extra></extra>",
    }


def _nth(number: int) -> str:
    """Plotly's first axis has no number."""
    return str(number) if number > 1 else ""


def _lane(number: int, most: int) -> dict[str, Any]:
    """Its own stretch of the height; one scale for all, so that lanes can be compared."""
    lanes = len(labels.KINDS)
    bottom = lanes - number
    return theme.axis(
        domain=[bottom / lanes, (bottom + 1 - WORDS / LANE) / lanes],
        range=[0, HEADROOM * max(most, 1)],
        showticklabels=False,
        ticks="",
        showline=False,
        zeroline=True,
    )


def _name(kind: Kind, number: int) -> dict[str, Any]:
    return {
        "text": f"<b>{labels.KINDS[kind]}</b>",
        "showarrow": False,
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1 - (number - 1) / len(labels.KINDS),
        "xanchor": "left",
        "yanchor": "top",
        "yshift": -4,
    }


def _touches(entry: Entry, year: int) -> bool:
    """As the years filter has it: any day it may have happened on falls into the year."""
    return (
        entry.first is not None
        and entry.last is not None
        and entry.first.year <= year <= entry.last.year
    )
