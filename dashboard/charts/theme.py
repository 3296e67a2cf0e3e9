"""How every chart looks: colours in light and in dark, type, margins, and what its bar offers."""

from collections.abc import Mapping
from typing import Any

from dashboard.corpus.models import Kind

INK, SOFT, LINE, PAPER = "#1f1e1a", "#5c584f", "#dcd8cd", "#fbfaf6"

KIND_COLOURS: Mapping[Kind, str] = {
    Kind.COUPS: "#9a3b22",
    Kind.REBELLION: "#67489b",
    Kind.OPERATIONS: "#1a6480",
    Kind.REFORM: "#2a7350",
    Kind.AID: "#55606e",
    Kind.HARM: "#756117",
}

# The browser swaps each light colour for its dark one; opacities stay as they are.
DARK: Mapping[str, str] = {
    INK: "#eceae4",
    SOFT: "#b0aca2",
    LINE: "#3a3e42",
    PAPER: "#16181a",
    KIND_COLOURS[Kind.COUPS]: "#e59079",
    KIND_COLOURS[Kind.REBELLION]: "#b79de6",
    KIND_COLOURS[Kind.OPERATIONS]: "#7cc0d8",
    KIND_COLOURS[Kind.REFORM]: "#7cc6a0",
    KIND_COLOURS[Kind.AID]: "#a9b6c6",
    KIND_COLOURS[Kind.HARM]: "#d5bd68",
}

SANS = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif'

# Nothing of the chart may be sent anywhere: Plotly's own bar offers that by default.
GRAPH_CONFIG: Mapping[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "showSendToCloud": False,
    "responsive": True,
}


def layout(height: int, **own: Any) -> dict[str, Any]:
    """The layout all charts share; `height` in pixels, `own` wins over what is shared."""
    return {
        "height": height,
        "margin": {"l": 8, "r": 16, "t": 8, "b": 40},
        "font": {"family": SANS, "size": 13, "color": INK},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {"bgcolor": PAPER, "bordercolor": SOFT, "font": {"color": INK}},
        "dragmode": False,
        "bargap": 0,
        **own,
    }


def axis(**own: Any) -> dict[str, Any]:
    return {
        "gridcolor": LINE,
        "zerolinecolor": SOFT,
        "linecolor": SOFT,
        "fixedrange": True,
        "automargin": True,
        **own,
    }
