"""What every view is: a name in the address, a name in the bar, a frame and its data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from dash.development.base_component import Component

from dashboard.corpus.corpus import Corpus

Json = Mapping[str, Any]


@dataclass(frozen=True)
class View:
    """`frame` gives the Dash components that stay; `data` what the browser draws into them."""

    key: str
    label: str
    frame: Callable[[Corpus], Component]
    data: Callable[[Corpus], Json]
