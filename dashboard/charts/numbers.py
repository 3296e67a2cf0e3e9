"""A single number, large, with its word; the record's beside it, smaller."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts import bars, rows, theme
from dashboard.charts.rows import Row
from dashboard.charts.wording import number_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, Figure, Voice
from dashboard.corpus.subject import Subject

LARGE, SMALLER = 21, 17
LINE, AFTER_NUMBER, AFTER_WORDS = 32, 0, 18


def draw(chart: Chart, corpus: Corpus) -> dict[str, Any]:
    figures = [figure for figure, _ in bars.numbered(chart.figures, corpus)]
    numbers, told = _stacked(figures, corpus.subject)
    colours = bars.kind_colours(corpus)
    font = {
        "size": [LARGE if figure.voice is Voice.PAPER else SMALLER for figure in figures],
        "color": [colours[figure.id] for figure in figures],
    }
    hover = {
        "hovertext": [bars.hover(figure, corpus.subject) for figure in figures],
        "hoverinfo": "text",
    }
    return {
        "data": [bars.words(numbers, "number", **font) | hover, bars.words(told)],
        "layout": theme.rows_layout(
            rows.depth(told),
            rows.places([*numbers, *told]),
            margin={**theme.MARGIN, "b": 4},
            xaxis=theme.axis(visible=False, range=[0, 1]),
        ),
    }


def _stacked(figures: Sequence[Figure], subject: Subject) -> tuple[list[Row], list[Row]]:
    """The numbers, and beneath each what it counts."""
    numbers: list[Row] = []
    told: list[Row] = []
    for figure in figures:
        number = f"<b>{number_in_words(figure, subject)}</b>"
        numbers.append(Row([figure.id], number, rows.depth(told), AFTER_NUMBER, LINE))
        told.append(Row([figure.id], rows.told(figure), rows.depth(numbers), AFTER_WORDS))
    return numbers, told
