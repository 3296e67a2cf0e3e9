"""Figures as bars below each other: each with its words above it and the mark of its bound."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.charts import bounds, rows, theme
from dashboard.charts.rows import Numbered, Row
from dashboard.charts.wording import bound_in_words, number_in_words, period_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, Figure
from dashboard.corpus.subject import Subject

# Room behind the longest bar for the words of its last tick and its open end.
HEADROOM = 1.2
THOUSANDS = ",~r"


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    """One row a figure, on one common axis from zero; figures without a number have no row."""
    figures = numbered(chart.figures, corpus)
    headings, placed = rows.stacked(chart, figures, corpus.subject)
    return {
        "data": traces(headings, placed, figures, corpus),
        "layout": theme.rows_layout(
            rows.depth(placed),
            rows.places([*headings, *placed]),
            xaxis=axis(figures, title={"text": unit_of(figures)}, tickformat=THOUSANDS),
        ),
    }


def numbered(keys: Sequence[str], corpus: Corpus) -> list[Numbered]:
    """The figures that this corpus has a number for, in the order of their ids."""
    found = (corpus.figure[key] for key in keys)
    return [(figure, figure.value) for figure in found if figure.value is not None]


def traces(
    headings: Sequence[Row], placed: Sequence[Row], figures: Sequence[Numbered], corpus: Corpus
) -> list[dict[str, Any]]:
    """All that is drawn of the figures, each at its row."""
    colours = kind_colours(corpus)
    bars = [
        bounds.Bar(figure, value, row.bar_at, colours[figure.id], hover(figure, corpus.subject))
        for (figure, value), row in zip(figures, placed, strict=True)
    ]
    colour = [theme.SOFT] * len(headings) + [theme.INK] * len(placed)
    return [*bounds.traces(bars), words([*headings, *placed], color=colour)]


def words(placed: Sequence[Row], name: str = "words", **font: Any) -> dict[str, Any]:
    """The words of rows, from the left edge on."""
    return {
        "type": "scatter",
        "name": name,
        "mode": "text",
        "x": [0] * len(placed),
        "y": [row.words_at for row in placed],
        "text": [row.words for row in placed],
        "textfont": font,
        "textposition": "middle right",
        "customdata": [list(row.ids) for row in placed],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def axis(figures: Sequence[Numbered], **own: Any) -> dict[str, Any]:
    """From zero, so that a length is a number."""
    longest = max((value for _, value in figures), default=1)
    return theme.axis(range=[0, HEADROOM * longest], nticks=5, **own)


def kind_colours(corpus: Corpus) -> Mapping[str, str]:
    """By figure, the colour of the kind of its first event; of no event, that of quiet words."""
    colours = theme.kind_colours(corpus.subject)
    return {
        figure.id: colours[corpus.event[figure.event[0]].kind] if figure.event else theme.SOFT
        for figure in corpus.figures
    }


def unit_of(figures: Sequence[Numbered]) -> str:
    """The unit of the axis; none where there are several, since each label has its own."""
    units = {figure.unit for figure, _ in figures}
    return units.pop() if len(units) == 1 else ""


def hover(figure: Figure, subject: Subject) -> str:
    """Number, bound, definition, period, place and voice: nothing less than stands in the table."""
    lines = [
        f"<b>{number_in_words(figure, subject)}</b>, {bound_in_words(figure)}",
        rows.wrapped(figure.measure),
        rows.wrapped(f"{period_in_words(figure)} · {figure.geography}"),
        subject.voices[figure.voice],
    ]
    return "<br>".join(lines)
