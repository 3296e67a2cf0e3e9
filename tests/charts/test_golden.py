"""Every chart as it was last looked at: no change of a drawing goes unseen."""

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart
from tests.charts.golden import GOLDEN, RENEW, as_text, path
from tests.charts.reading import CHARTS


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
def test_a_chart_is_drawn_as_it_was_last_looked_at(chart: Chart, corpus: Corpus) -> None:
    """Where a change is meant, look at the page, then renew and read what changed."""
    kept = path(chart).read_text(encoding="utf-8") if path(chart).exists() else ""
    assert as_text(chart, corpus) == kept, f"Is this change meant? Then `{RENEW}` renews the file."


def test_nothing_is_kept_of_a_chart_that_is_no_more() -> None:
    """A file that no test compares would only mislead."""
    assert {file.stem for file in GOLDEN.iterdir()} == {chart.id for chart in CHARTS}
