"""Events a year, a decade … by kind: an overview of the table, which filters by a chosen bar."""

import math
from collections.abc import Sequence
from typing import Any

from dashboard.charts import theme
from dashboard.corpus.bins import LENGTHS, label, short_labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.day_numbers import year_of
from dashboard.corpus.edtf import Certainty, Point
from dashboard.corpus.models import Chart
from dashboard.corpus.subject import Kind

# A lane in pixels, and which part of it the words take.
LANE, WORDS = 80, 28
# Above the highest bar, for its number.
HEADROOM = 1.45
# So many words fit beneath a chart of the usual width.
MOST_TICKS = 14


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:  # noqa: ARG001 - as every chart is drawn
    """A lane a kind, named in place: no stack to be read apart, no legend, no colour to be told."""
    kinds, bins = corpus.subject.kinds, corpus.subject.bins
    traces = [_kind(kind, number, bins, corpus) for number, kind in enumerate(kinds, 1)]
    most = max(count for trace in traces for count in trace["y"])
    lanes = {
        f"yaxis{_nth(number)}": _lane(number, len(kinds), most)
        for number in range(1, len(traces) + 1)
    }
    return {
        "data": traces,
        "layout": theme.layout(
            height=len(traces) * LANE + theme.MARGIN["t"] + theme.MARGIN["b"],
            bargap=0.3,
            # A bar of one event is too low to be met: anywhere in its year and its lane will do.
            hovermode="x",
            annotations=[_name(kind, number, len(kinds)) for number, kind in enumerate(kinds, 1)],
            xaxis=theme.axis(tickangle=0, anchor=f"y{len(traces)}", **_ticks(bins)),
            **lanes,
        ),
    }


def _ticks(bins: Sequence[Point]) -> dict[str, Any]:
    """Years are numbers on the axis; days, decades … are names on it, in their order."""
    each = math.ceil(len(bins) / MOST_TICKS)
    first, *others = bins[::each]
    names = short_labels(bins)[::each]
    where = [_at(point) for point in (first, *others)]
    named = first.certainty is not Certainty.YEAR
    low = 0 if named else bins[0].year
    return {
        "tickvals": where,
        "ticktext": [names[0] if named else label(first), *names[1:]],
        "range": [low - 0.5, low + len(bins) - 0.5],
        **({"type": "category"} if named else {}),
    }


def _at(point: Point) -> int | str:
    return point.year if point.certainty is Certainty.YEAR else label(point)


def _filter(kind: Kind, bins: Sequence[Point]) -> dict[str, Any]:
    """What a chosen bar filters by: its kind, and its years where these are not its place."""
    step = bins[0].certainty
    if step is Certainty.YEAR:
        return {"kind": kind.id}
    if LENGTHS[step] < LENGTHS[Certainty.YEAR]:
        return {"kind": kind.id, "years": None}
    return {"kind": kind.id, "years": [[year_of(one.first), year_of(one.last)] for one in bins]}


def _kind(kind: Kind, number: int, bins: Sequence[Point], corpus: Corpus) -> dict[str, Any]:
    """Each bar carries the ids of its events, so that it can be counted anew."""
    of_kind = [entry for entry in corpus.entries if kind.id in entry.kind]
    ids = [[entry.id for entry in of_kind if entry.touches(one.first, one.last)] for one in bins]
    return {
        "type": "bar",
        "name": kind.label,
        "x": [_at(point) for point in bins],
        "y": [len(those) for those in ids],
        "text": [str(len(those)) if those else "" for those in ids],
        "textposition": "outside",
        "textangle": 0,
        "cliponaxis": False,
        "yaxis": f"y{_nth(number)}",
        "customdata": ids,
        "meta": {"counts": "events", **_filter(kind, bins)},
        "marker": {"color": kind.light},
        "hovertemplate": f"{kind.label}, %{{x}}<br>events: %{{y}}<extra></extra>",
    }


def _nth(number: int) -> str:
    """Plotly's first axis has no number."""
    return str(number) if number > 1 else ""


def _lane(number: int, lanes: int, most: int) -> dict[str, Any]:
    """Its own stretch of the height; one scale for all, so that lanes can be compared."""
    bottom = lanes - number
    return theme.axis(
        domain=[bottom / lanes, (bottom + 1 - WORDS / LANE) / lanes],
        range=[0, HEADROOM * max(most, 1)],
        showticklabels=False,
        ticks="",
        showline=False,
        zeroline=True,
    )


def _name(kind: Kind, number: int, lanes: int) -> dict[str, Any]:
    return {
        "text": f"<b>{kind.label}</b>",
        "showarrow": False,
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1 - (number - 1) / lanes,
        "xanchor": "left",
        "yanchor": "top",
        "yshift": -4,
    }
