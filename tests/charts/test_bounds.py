"""The ends of bars: each as its number is bounded, and none of them a length."""

from itertools import combinations

import pytest

from dashboard.charts.bounds import ENDS
from dashboard.charts.forms import draw
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, ChartForm, Qualifier
from tests.charts.reading import CHARTS, figure, offsets, points

LOWER = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}
ON_BOTH_SIDES = {Qualifier.ABOUT, Qualifier.ESTIMATED}
OF_BARS = {ChartForm.BARS, ChartForm.PLACES, ChartForm.SHARES}
BARS = [chart for chart in CHARTS if chart.form in OF_BARS]

each_chart_of_bars = pytest.mark.parametrize("chart", BARS, ids=lambda chart: chart.id)


def test_every_qualifier_of_a_number_has_its_sign() -> None:
    """A new one must be thought of before it can be drawn."""
    assert set(ENDS) == set(Qualifier) - {Qualifier.UNQUANTIFIED}


def test_no_two_signs_are_alike() -> None:
    """Only words that mean the same bound share one."""
    alike = (LOWER, ON_BOTH_SIDES, {Qualifier.UP_TO, Qualifier.FEWER_THAN})
    for one, other in combinations(ENDS, 2):
        assert (ENDS[one] == ENDS[other]) == any({one, other} <= words for words in alike)


@each_chart_of_bars
def test_every_bar_is_solid_to_its_number(chart: Chart, corpus: Corpus) -> None:
    """From zero, whatever its bound."""
    drawn = draw(chart, corpus)
    for key in chart.figures:
        ((solid, n),) = points(drawn, "solid", key)
        assert (solid["base"][n], solid["x"][n]) == (0, figure(corpus, key).value)


@each_chart_of_bars
def test_a_bar_ends_as_its_number_is_bounded(chart: Chart, corpus: Corpus) -> None:
    """At its number: beyond it for a lower bound, within the bar for an upper, closed for none."""
    drawn = draw(chart, corpus)
    for key in chart.figures:
        one = figure(corpus, key)
        strokes = offsets(drawn, "ends", key)
        assert strokes == [stroke.offset for stroke in ENDS[one.qualifier]]
        assert {trace["x"][n] for trace, n in points(drawn, "ends", key)} == {one.value}
        assert (max(strokes) > 0) == (one.qualifier in LOWER | ON_BOTH_SIDES)
        assert (min(strokes) < 0) == (one.qualifier not in LOWER)
        assert (len(strokes) == 1) == (one.qualifier is Qualifier.EXACTLY)


def test_an_open_end_is_as_long_for_a_small_number_as_for_a_large_one(corpus: Corpus) -> None:
    """It is a sign: 150 must not seem to reach 400."""
    harmed = CHARTS[0]
    drawn = draw(harmed, corpus)
    large, *others = (offsets(drawn, "ends", key) for key in harmed.figures)
    assert large
    assert all(other == large for other in others)
