"""The charts: bounds drawn as they are stated, every mark with its id, nothing stacked or added."""

import json
from copy import deepcopy
from itertools import combinations
from typing import Any

import plotly.graph_objects as go
import pytest

from dashboard.charts.adding import why_not
from dashboard.charts.catalogue import CHARTS
from dashboard.charts.chart import Chart
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Figure, Qualifier

FIGURES = [chart for chart in CHARTS if chart.figures]
BARS = [c for c in FIGURES if c.key not in {"banditry", "soldiers", "hostages"}]


def figure(corpus: Corpus, key: str) -> Figure:
    """A figure of the real table."""
    return next(one for one in corpus.figures if one.id == key)


def ends(drawn: dict[str, Any], name: str, key: str) -> list[tuple[float, float]]:
    """From where to where the bars of a figure reach in the traces of a name."""
    return [
        (base, base + x)
        for trace in drawn["data"]
        if trace["name"] == name
        for base, x, stands_for in zip(trace["base"], trace["x"], trace["customdata"], strict=True)
        if stands_for == key
    ]


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.key)
def test_plotly_takes_every_chart_and_the_browser_can_read_it(chart: Chart, corpus: Corpus) -> None:
    """No property that Plotly does not know; plain JSON from end to end."""
    drawn = chart.draw(chart, corpus)
    go.Figure(drawn)
    assert json.loads(json.dumps(drawn)) == drawn


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.key)
def test_a_chart_leaves_what_it_drew_from_as_it_was(chart: Chart, corpus: Corpus) -> None:
    """Drawn twice, it is the same twice, and the second is no part of the first."""
    first = chart.draw(chart, corpus)
    before = deepcopy(first)
    assert chart.draw(chart, corpus) == before == first


@pytest.mark.parametrize("chart", FIGURES, ids=lambda chart: chart.key)
def test_a_chart_names_only_figures_of_the_table(chart: Chart, corpus: Corpus) -> None:
    """And says how they stand to each other, and what not to conclude."""
    assert set(chart.figures) <= {one.id for one in corpus.figures}
    assert chart.between
    assert chart.do_not_conclude
    assert set(chart.headings) <= set(chart.figures)


@pytest.mark.parametrize("chart", BARS, ids=lambda chart: chart.key)
def test_a_bar_ends_as_its_number_is_bounded(chart: Chart, corpus: Corpus) -> None:
    """Solid to the number and open beyond it for a lower bound; a closing line for none."""
    drawn = dict(chart.draw(chart, corpus))
    closed = {key for t in drawn["data"] if t["name"] == "plain end" for key in t["customdata"]}
    for key in chart.figures:
        one = figure(corpus, key)
        assert one.value is not None
        [(start, solid)] = ends(drawn, "solid", key)
        fading = ends(drawn, "open end", key)
        assert start == 0
        if one.qualifier in {Qualifier.AT_LEAST, Qualifier.MORE_THAN}:
            assert solid == one.value
            assert fading[0][0] == pytest.approx(one.value)
            assert fading[-1][1] > one.value
        elif one.qualifier is Qualifier.EXACTLY:
            assert solid == one.value
            assert not fading
        else:
            assert solid < one.value
            assert fading[-1][1] >= one.value * 0.999
        assert (key in closed) == (one.qualifier is Qualifier.EXACTLY)


@pytest.mark.parametrize("chart", BARS, ids=lambda chart: chart.key)
def test_related_figures_are_never_stacked(chart: Chart, corpus: Corpus) -> None:
    """Each solid bar begins at zero, on a row of its own."""
    drawn = chart.draw(chart, corpus)
    assert drawn["layout"]["barmode"] == "overlay"
    for trace in drawn["data"]:
        if trace["name"] == "solid":
            assert set(trace["base"]) == {0}
            assert len(set(trace["y"])) == len(trace["y"])


def test_the_word_of_a_bound_stands_beside_its_number(corpus: Corpus) -> None:
    """In the label of the chart and in what is said on pointing at it."""
    drawn = CHARTS[0].draw(CHARTS[0], corpus)
    texts = [t for trace in drawn["data"] if trace["name"] == "words" for t in trace["text"]]
    assert [text.split("<br>")[0] for text in texts] == [
        "<b>more than 1,600 people</b>",
        "<b>at least 400 people</b>",
        "<b>at least 150 people</b>",
    ]


def test_related_figures_are_not_added(corpus: Corpus) -> None:
    """Whichever of the two is asked first."""
    by_id = {one.id: one for one in corpus.figures}
    for one, other in combinations(corpus.figures, 2):
        if other.id in one.part_of or other.id in one.overlaps or one.id in other.overlaps:
            assert why_not(one, other)
            assert why_not(other, one)
    assert "part of" in why_not(
        by_id["peacekeepers-killed-2019"], by_id["peacekeepers-killed-since-2013"]
    )


def test_figures_of_one_unit_place_and_time_can_be_added(corpus: Corpus) -> None:
    """French and American troops in the Sahel."""
    assert why_not(figure(corpus, "french-troops"), figure(corpus, "us-troops")) == ""


def test_a_share_is_no_part_of_a_sum(corpus: Corpus) -> None:
    """One percent and five percent of the same aid are of one unit, yet no total is given."""
    shares = [figure(corpus, f"us-aid-{name}-share") for name in ("governance", "peacebuilding")]
    assert why_not(*shares)
