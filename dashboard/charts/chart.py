"""What a chart is: one question, the figures that answer it, and what must not be read into it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dashboard.corpus.corpus import Corpus

Drawn = Mapping[str, Any]


@dataclass(frozen=True)
class Chart:
    """`figures` are ids of `figures.csv`, the paper's first; `draw` makes the Plotly figure.

    `between` says how the figures stand to each other; `headings` what the figures from one on
    have in common, drawn above it in the chart.
    """

    key: str
    question: str
    figures: Sequence[str]
    between: str
    do_not_conclude: str
    draw: Callable[["Chart", Corpus], Drawn]
    headings: Mapping[str, str] = field(default_factory=dict)
