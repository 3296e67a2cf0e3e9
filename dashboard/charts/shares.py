"""Sums on one axis; what is known of the shares of one of them, in percent, on another."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts import bars, bounds, rows, theme
from dashboard.charts.rows import Numbered, Row
from dashboard.charts.wording import amount_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart
from dashboard.corpus.subject import Subject

PERCENT = "percent"
WHOLE = 100
# The ticks of the upper axis, and air beneath them.
AXIS = 52
REST = "<i>the rest</i><br>not described in {}"


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    """One below the other, with an outline at the end for what the work does not describe."""
    figures = bars.numbered(chart.figures, corpus)
    sums = [(figure, value) for figure, value in figures if figure.unit != PERCENT]
    shares = [(figure, value) for figure, value in figures if figure.unit == PERCENT]
    if not (sums and shares):
        return bars.draw(chart, corpus)
    sum_headings, sum_rows = rows.stacked(chart, sums, corpus.subject)
    split = Row(_ids(sums), "", rows.depth(sum_rows), AXIS)
    share_headings, share_rows = rows.stacked(chart, shares, corpus.subject, split.bottom)
    rest = Row(
        _ids(shares), REST.format(corpus.subject.called), rows.depth(share_rows), rows.BAR_ROOM
    )
    placed = [*sum_headings, *sum_rows, split, *share_headings, *share_rows, rest]
    lower = [*bars.traces(share_headings, share_rows, shares, corpus), *_rest(rest, shares)]
    return {
        "data": [
            *bars.traces(sum_headings, sum_rows, sums, corpus),
            *({**trace, "xaxis": "x2"} for trace in lower),
        ],
        "layout": theme.rows_layout(
            rows.depth(placed),
            rows.places(placed),
            xaxis=bars.axis(
                sums,
                anchor="free",
                position=1 - split.top / rows.depth(placed),
                **_ticks(sums, corpus.subject),
            ),
            xaxis2=theme.axis(
                range=[0, WHOLE * bars.HEADROOM],
                tickvals=list(range(0, WHOLE + 1, 25)),
                title={"text": PERCENT},
                overlaying="x",
                anchor="y",
            ),
        ),
    }


def _ids(figures: Sequence[Numbered]) -> list[str]:
    return [figure.id for figure, _ in figures]


def _ticks(sums: Sequence[Numbered], subject: Subject) -> dict[str, Any]:
    """None, half and all of the highest, in words: Plotly's `B` is no billion to many readers."""
    (figure, highest) = max(sums, key=lambda numbered: numbered[1])
    values = [0, highest / 2, highest]
    # Sums of one year and sums a year share the axis: it says neither.
    unit = subject.unit(figure.unit).model_copy(update={"per": ""})
    words = [amount_in_words(value, unit) if value else "0" for value in values]
    return {"tickvals": values, "ticktext": words}


def _rest(row: Row, shares: Sequence[Numbered]) -> list[dict[str, Any]]:
    """An outline that stands for no figure: what is left of the whole is not described."""
    parts = {"customdata": [_ids(shares)], "meta": {"outline": True}, "hoverinfo": "skip"}
    outline = {
        "type": "bar",
        "name": "not described",
        "orientation": "h",
        "x": [WHOLE - sum(value for _, value in shares)],
        "y": [row.bar_at],
        "base": [0],
        "width": bounds.BAR,
        "marker": {"color": "rgba(0,0,0,0)", "line": {"color": theme.SOFT, "width": 1}},
    }
    return [outline | parts, bars.words([row], "not described, in words") | parts]
