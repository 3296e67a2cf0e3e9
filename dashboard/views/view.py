"""What every view is: a name in the address, a name in the bar, its data and its frame."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import htpy as h
from dash.development.base_component import Component

from dashboard.corpus.corpus import Corpus

Json = Mapping[str, Any]


@dataclass(frozen=True)
class View:
    """`data` is what the browser draws from, into the frame; `rows` are those it is a view of.

    Of a subject that has none of them the page has no such view.
    """

    key: str
    label: str
    data: Callable[[Corpus], Json]
    rows: Callable[[Corpus], Sequence[object]]


@dataclass(frozen=True)
class HtmlView(View):
    """Its frame is HTML, which is there at once."""

    frame: Callable[[Corpus], h.Element]


@dataclass(frozen=True)
class DashView(View):
    """Its frame is of Dash's components, which come later: for what only they can do."""

    frame: Callable[[Corpus], Component]
