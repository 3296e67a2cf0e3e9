"""The charts: every mark with its id and its words, nothing stacked, added or made up."""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest

from dashboard.charts.forms import Drawn, draw
from dashboard.charts.wording import bound_in_words, number_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, ChartForm, Voice
from tests.charts.reading import CHARTS, Trace, by_figure, figure, listed
from tests.corpus.folder import Folder

FIGURES = [chart for chart in CHARTS if chart.figures]
HARMED = CHARTS[0]

each_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
each_chart_of_figures = pytest.mark.parametrize("chart", FIGURES, ids=lambda chart: chart.id)


@each_chart
def test_plotly_takes_every_chart_and_the_browser_can_read_it(chart: Chart, corpus: Corpus) -> None:
    """No property that Plotly does not know; plain JSON from end to end."""
    drawn = draw(chart, corpus)
    go.Figure(drawn)
    assert json.loads(json.dumps(drawn)) == drawn


@each_chart
def test_a_chart_leaves_what_it_drew_from_as_it_was(chart: Chart, corpus: Corpus) -> None:
    """Drawn twice, it is the same twice, and the second is no part of the first."""
    first = draw(chart, corpus)
    before = deepcopy(first)
    assert draw(chart, corpus) == before == first


@each_chart
def test_a_chart_says_what_not_to_conclude(chart: Chart) -> None:
    """And how its figures stand to each other."""
    assert chart.title
    assert chart.says
    assert chart.do_not_conclude


@each_chart_of_figures
def test_a_chart_draws_each_of_its_figures_and_no_other(chart: Chart, corpus: Corpus) -> None:
    """In the order of its row."""
    drawn = draw(chart, corpus)
    assert named(drawn) == set(chart.figures)


@each_chart
def test_no_trace_stacks_or_totals_figures(chart: Chart, corpus: Corpus) -> None:
    """Every bar stands on zero, on a row of its own, and is a number of the table."""
    assert faults(draw(chart, corpus), corpus) == []


Damage = Callable[[dict[str, Any]], object]


def _stack(drawn: dict[str, Any]) -> None:
    drawn["layout"]["barmode"] = "stack"


def _set_on_another(drawn: dict[str, Any]) -> None:
    drawn["data"][0]["base"][1] = drawn["data"][0]["x"][0]


def _put_in_one_row(drawn: dict[str, Any]) -> None:
    drawn["data"][0]["y"][1] = drawn["data"][0]["y"][0]


def _total(drawn: dict[str, Any]) -> None:
    drawn["data"][0]["x"][0] = sum(drawn["data"][0]["x"])


@pytest.mark.parametrize("damage", [_stack, _set_on_another, _put_in_one_row, _total])
def test_a_stack_or_a_total_would_be_found(damage: Damage, corpus: Corpus) -> None:
    """So that the test above can fail."""
    drawn = deepcopy(dict(draw(HARMED, corpus)))
    damage(drawn)
    assert faults(drawn, corpus)


def faults(drawn: Drawn, corpus: Corpus) -> list[str]:
    """Whatever in a chart adds figures up."""
    bars = [trace for trace in drawn["data"] if trace["type"] == "bar"]
    rows = [(bar.get("xaxis"), bar.get("yaxis"), row) for bar in bars for row in rows_of(bar)]
    values = {one.id: one.value for one in corpus.figures}
    lengths = [
        (key, length)
        for bar in bars
        if "meta" not in bar
        for key, length in zip(bar["customdata"], bar["x"], strict=True)
    ]
    return [
        *(["bars are stacked"] if drawn["layout"].get("barmode") == "stack" else []),
        *(["bars share a row"] if len(set(rows)) < len(rows) else []),
        *("a bar stands on another" for bar in bars if any(bar.get("base", []))),
        *(f"{length} is not {key}" for key, length in lengths if values[key] != length),
    ]


def rows_of(bar: Trace) -> list[float]:
    """Where its bars lie, across the axis that counts."""
    return list(bar["y"] if bar.get("orientation") == "h" else bar["x"])


def test_what_the_paper_does_not_describe_stands_for_no_figure(corpus: Corpus) -> None:
    """An outline without a number, without a fill, and silent when pointed at."""
    money = next(chart for chart in CHARTS if chart.id == "money")
    (rest,) = (t for t in draw(money, corpus)["data"] if t["name"] == "not described")
    assert rest["marker"]["color"] == "rgba(0,0,0,0)"
    assert rest["hoverinfo"] == "skip"
    assert "text" not in rest


@each_chart_of_figures
def test_a_figure_without_a_number_is_not_drawn(chart: Chart, corpus: Corpus) -> None:
    """No data is no zero: it has neither a bar nor words."""
    without = [one.id for one in corpus.figures if one.value is None]
    assert without
    asked = chart.model_copy(
        update={"figures": ("killed-2019", *without), "groups": (f"{without[0]}: A heading",)}
    )
    assert named(draw(asked, corpus)) == {"killed-2019"}


@pytest.mark.parametrize("form", ChartForm)
def test_a_chart_without_any_number_is_still_one(form: ChartForm, tmp_path: Path) -> None:
    """Of other figures than ours none may have one."""
    folder = Folder.at(tmp_path)
    folder.change("charts", 0, form=form, figures="harmed", groups="")
    (chart,) = (corpus := folder.load()).charts
    drawn = draw(chart, corpus)
    go.Figure(drawn)
    assert "harmed" not in named(drawn)


def named(drawn: Drawn) -> set[str]:
    """Every id that a mark stands for."""
    return {key for trace in drawn["data"] for ids in trace["customdata"] for key in listed(ids)}


@each_chart_of_figures
def test_the_word_of_a_bound_stands_beside_its_number(chart: Chart, corpus: Corpus) -> None:
    """In what is read without pointing, and in what is told on pointing."""
    drawn = draw(chart, corpus)
    read = by_figure(drawn, "text", "words") | by_figure(drawn, "text", "number")
    for key in chart.figures:
        one = figure(corpus, key)
        number = number_in_words(one, corpus.subject)
        assert read[key].startswith(f"<b>{number}</b>")
        hover = hovers(drawn)[key]
        assert hover.startswith(f"<b>{number}</b>, {bound_in_words(one)}")


@each_chart_of_figures
def test_the_record_stands_beside_the_paper_in_its_own_voice(chart: Chart, corpus: Corpus) -> None:
    """The paper comes first; the record is named wherever it speaks, and nowhere else."""
    drawn = draw(chart, corpus)
    told = by_figure(drawn, "text", "words")
    voices = [figure(corpus, key).voice for key in chart.figures]
    assert voices == sorted(voices, key=list(Voice).index)
    for key, voice in zip(chart.figures, voices, strict=True):
        assert told[key].endswith("the record") == (voice is Voice.RECORD)
        assert hovers(drawn)[key].endswith(corpus.subject.voices[voice])


@each_chart_of_figures
def test_pointing_at_a_figure_tells_its_definition_and_its_place(
    chart: Chart, corpus: Corpus
) -> None:
    """As its table does."""
    drawn = draw(chart, corpus)
    for key in chart.figures:
        said = hovers(drawn)[key].replace("<br>", " ")
        assert figure(corpus, key).measure in said
        assert figure(corpus, key).geography in said


def hovers(drawn: Drawn) -> Mapping[str, str]:
    """By figure, what is told when it is pointed at."""
    names = {trace["name"] for trace in drawn["data"] if "hovertext" in trace}
    return {
        key: text for name in names for key, text in by_figure(drawn, "hovertext", name).items()
    }


def test_the_overview_counts_an_event_in_every_year_it_touches(corpus: Corpus) -> None:
    """And each of its bars is as long as the list of ids that it carries."""
    overview = CHARTS[-1]
    bars = draw(overview, corpus)["data"]
    for bar in bars:
        assert bar["y"] == [len(ids) for ids in bar["customdata"]]
        for year, ids in zip(bar["x"], bar["customdata"], strict=True):
            assert ids == [
                entry.id
                for entry in corpus.entries
                if bar["meta"]["kind"] in entry.kind and entry.years
                if entry.years[0] <= year <= entry.years[1]
            ]


def test_the_overview_names_every_kind_in_its_place(corpus: Corpus) -> None:
    """It needs neither a legend nor colours to be read."""
    overview = CHARTS[-1]
    drawn = draw(overview, corpus)
    assert drawn["layout"]["showlegend"] is False
    names = [f"<b>{bar['name']}</b>" for bar in drawn["data"]]
    assert [note["text"] for note in drawn["layout"]["annotations"]] == names
    assert len({bar.get("yaxis") for bar in drawn["data"]}) == len(names)
