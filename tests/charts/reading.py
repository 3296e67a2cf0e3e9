"""What stands in a drawn chart."""

from collections.abc import Mapping
from typing import Any

from dashboard.charts.bounds import TO_RIGHT
from dashboard.charts.forms import Drawn
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import Figure
from dashboard.paths import DATA

Trace = Mapping[str, Any]

# Read where tests are collected: each chart has a test of its own.
CHARTS = load_corpus(DATA).charts


def figure(corpus: Corpus, key: str) -> Figure:
    """A figure of the real table."""
    return corpus.figure[key]


def listed(ids: str | list[str]) -> list[str]:
    """What a mark stands for: one id or several."""
    return [ids] if isinstance(ids, str) else ids


def points(drawn: Drawn, name: str, key: str) -> list[tuple[Trace, int]]:
    """The marks of a figure in the traces of a name: each as its trace and its number in it."""
    return [
        (trace, number)
        for trace in drawn["data"]
        if trace["name"] == name
        for number, ids in enumerate(trace["customdata"])
        if key in listed(ids)
    ]


def offsets(drawn: Drawn, name: str, key: str) -> list[float]:
    """How many pixels after its number each stroke of a figure's end stands."""
    return [
        trace["marker"]["standoff"][n] * (1 if trace["marker"]["angle"][n] == TO_RIGHT else -1)
        for trace, n in points(drawn, name, key)
    ]


def by_figure(drawn: Drawn, column: str, name: str) -> dict[str, str]:
    """By figure, what stands in a column of the traces of a name."""
    return {
        key: text
        for trace in drawn["data"]
        if trace["name"] == name
        for ids, text in zip(trace["customdata"], trace[column], strict=True)
        for key in listed(ids)
    }
