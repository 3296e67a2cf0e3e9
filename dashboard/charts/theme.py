"""How every chart looks: colours in light and in dark, type, margins, and what its bar offers."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.corpus.subject import Subject

INK, SOFT, LINE, PAPER = "#1f1e1a", "#5c584f", "#dcd8cd", "#fbfaf6"
# What a chart stands on.
GROUND = "#ffffff"

_DARK: Mapping[str, str] = {
    INK: "#eceae4",
    SOFT: "#b0aca2",
    LINE: "#3a3e42",
    PAPER: "#16181a",
    GROUND: "#1e2124",
}


def kind_colours(subject: Subject) -> Mapping[str, str]:
    """In light, by the kind of event."""
    return {kind.id: kind.light or SOFT for kind in subject.kinds}


def dark(subject: Subject) -> Mapping[str, str]:
    """The browser swaps each light colour for its dark one; opacities stay as they are."""
    return {
        **{kind.light: kind.dark for kind in subject.kinds if kind.light and kind.dark},
        **_DARK,
    }


SANS = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif'

# Nothing of the chart may be sent anywhere: Plotly's own bar offers that by default.
GRAPH_CONFIG: Mapping[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "showSendToCloud": False,
    "responsive": True,
}


MARGIN: Mapping[str, int] = {"l": 8, "r": 16, "t": 8, "b": 46}


def layout(height: float, **own: Any) -> dict[str, Any]:
    """The layout all charts share; `height` in pixels, `own` wins over what is shared."""
    return {
        "height": height,
        "margin": dict(MARGIN),
        "font": {"family": SANS, "size": 13, "color": INK},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {"bgcolor": PAPER, "bordercolor": SOFT, "font": {"color": INK}},
        "dragmode": False,
        **own,
    }


def rows_layout(depth: float, places: Sequence[Mapping[str, Any]], **own: Any) -> dict[str, Any]:
    """For rows below each other: its vertical axis counts pixels, from nought at the top."""
    margin = own.get("margin", MARGIN)
    return layout(
        height=depth + margin["t"] + margin["b"],
        barmode="overlay",
        yaxis=axis(visible=False, range=[-depth, 0]),
        # Closed up by the browser when figures are filtered away.
        meta={"rows": list(places)},
        **own,
    )


def axis(**own: Any) -> dict[str, Any]:
    """No grid, which would cross the words: every bar says its number itself."""
    title = {"font": {"size": 12}, "standoff": 6} | own.pop("title", {})
    return {
        "showgrid": False,
        "zeroline": False,
        "zerolinecolor": SOFT,
        "showline": True,
        "linecolor": SOFT,
        "ticks": "outside",
        "tickcolor": SOFT,
        "ticklen": 4,
        "fixedrange": True,
        "title": title,
        **own,
    }
