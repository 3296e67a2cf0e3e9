"""The ends of bars: each as its number is bounded, and none of them a length."""

from collections.abc import Mapping

import pytest

from dashboard.charts.bounds import ENDS
from dashboard.charts.catalogue import CHARTS
from dashboard.charts.chart import Chart
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Qualifier
from tests.charts.reading import figure, offsets, points

SIGNS: Mapping[Qualifier, str] = {
    Qualifier.EXACTLY: "plain end",
    Qualifier.AT_LEAST: "open end",
    Qualifier.MORE_THAN: "open end",
    Qualifier.ABOUT: "soft end",
    Qualifier.NEARLY: "soft end",
    Qualifier.ESTIMATED: "soft end",
    Qualifier.UP_TO: "soft end",
    Qualifier.FEWER_THAN: "soft end",
}
LOWER = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}
ON_BOTH_SIDES = {Qualifier.ABOUT, Qualifier.ESTIMATED}
NUMBERS_ALONE = {"banditry", "soldiers", "hostages"}
BARS = [chart for chart in CHARTS if chart.figures and chart.key not in NUMBERS_ALONE]

each_chart_of_bars = pytest.mark.parametrize("chart", BARS, ids=lambda chart: chart.key)


def test_every_qualifier_of_a_number_has_its_sign() -> None:
    """A new one must be thought of before it can be drawn."""
    assert {qualifier: end.name for qualifier, end in ENDS.items()} == SIGNS
    assert set(SIGNS) == set(Qualifier) - {Qualifier.UNQUANTIFIED}


@each_chart_of_bars
def test_every_bar_is_solid_to_its_number(chart: Chart, corpus: Corpus) -> None:
    """From zero, whatever its bound."""
    drawn = chart.draw(chart, corpus)
    for key in chart.figures:
        ((solid, n),) = points(drawn, "solid", key)
        assert (solid["base"][n], solid["x"][n]) == (0, figure(corpus, key).value)


@each_chart_of_bars
def test_a_bar_ends_as_its_number_is_bounded(chart: Chart, corpus: Corpus) -> None:
    """With one sign, at the number: beyond it for a lower bound, within the bar for an upper."""
    drawn = chart.draw(chart, corpus)
    for key in chart.figures:
        one = figure(corpus, key)
        found = {name: offsets(drawn, name, key) for name in SIGNS.values()}
        (name,) = (name for name, strokes in found.items() if strokes)
        assert name == SIGNS[one.qualifier]
        assert {trace["x"][n] for trace, n in points(drawn, name, key)} == {one.value}
        assert (max(found[name]) > 0) == (one.qualifier in LOWER | ON_BOTH_SIDES)
        assert (min(found[name]) < 0) == (one.qualifier not in LOWER)


def test_an_open_end_is_as_long_for_a_small_number_as_for_a_large_one(corpus: Corpus) -> None:
    """It is a sign: 150 must not seem to reach 400."""
    harmed = CHARTS[0]
    drawn = harmed.draw(harmed, corpus)
    large, *others = (offsets(drawn, "open end", key) for key in harmed.figures)
    assert large
    assert all(other == large for other in others)
