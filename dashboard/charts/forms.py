"""Which function draws a chart, by the form that its row names."""

from collections.abc import Callable, Mapping
from typing import Any

from dashboard.charts import bars, numbers, placed, shares, years
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, ChartForm

Drawn = Mapping[str, Any]

FORMS: Mapping[ChartForm, Callable[[Chart, Corpus], Drawn]] = {
    ChartForm.BARS: bars.draw,
    ChartForm.PLACES: placed.draw,
    ChartForm.SHARES: shares.draw,
    ChartForm.NUMBERS: numbers.draw,
    ChartForm.YEARS: years.draw,
}


def draw(chart: Chart, corpus: Corpus) -> Drawn:
    """A Plotly figure as a plain value; it writes to nothing that it is given."""
    return FORMS[chart.form](chart, corpus)
