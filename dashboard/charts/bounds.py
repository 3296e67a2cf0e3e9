"""The mark of a bound: a bar that ends as the number's qualifier says.

Solid to the stated number and then an open, fading end for a lower bound; a soft end around or
before the number where it is not sharp; a plain end with a closing line only where the number is
stated without a bound. Plotly has no such mark: it is made of bars next to each other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.corpus.models import Figure, Qualifier, Voice

STEPS = 8
STRONGEST, WEAKEST = 0.62, 0.06
BAR = 0.22
SOLID = 0.78
CLOSING_LINE = 3


@dataclass(frozen=True)
class End:
    """Where a bar stops being solid, and over what stretch it fades, in shares of the axis."""

    solid_until: float
    fades_until: float


# Shares of the axis, taken from the stated number: how far before and after it the end reaches.
ENDS: Mapping[Qualifier, End] = {
    Qualifier.EXACTLY: End(0, 0),
    Qualifier.AT_LEAST: End(0, 0.14),
    Qualifier.MORE_THAN: End(0, 0.14),
    Qualifier.ABOUT: End(-0.05, 0.05),
    Qualifier.ESTIMATED: End(-0.05, 0.05),
    Qualifier.NEARLY: End(-0.08, 0),
    Qualifier.UP_TO: End(-0.14, 0),
    Qualifier.FEWER_THAN: End(-0.14, 0),
}


@dataclass(frozen=True)
class Bar:
    """One figure at its height `y`; `hover` is what is said of it."""

    figure: Figure
    value: float
    y: float
    colour: str
    hover: str


def traces(bars: Sequence[Bar], axis_length: float) -> list[dict[str, Any]]:
    """Three traces: the solid parts, their fading ends, and the closing lines of plain ends."""
    return [_solid(bars, axis_length), _fading(bars, axis_length), _closing(bars)]


def _solid(bars: Sequence[Bar], axis_length: float) -> dict[str, Any]:
    return _trace(
        "solid",
        bars,
        x=[_solid_until(bar, axis_length) for bar in bars],
        base=[0] * len(bars),
        marker={
            "color": [bar.colour for bar in bars],
            "opacity": SOLID,
            # The record alone is an outline, here as on the timeline.
            "pattern": {
                "shape": ["/" if bar.figure.voice is Voice.RECORD else "" for bar in bars],
                "fgcolor": [bar.colour for bar in bars],
                "bgcolor": "rgba(0,0,0,0)",
                "solidity": 0.25,
                "fillmode": "replace",
            },
            "line": {
                "color": [bar.colour for bar in bars],
                "width": [1.5 if bar.figure.voice is Voice.RECORD else 0 for bar in bars],
            },
        },
    )


def _fading(bars: Sequence[Bar], axis_length: float) -> dict[str, Any]:
    """Short bars on end, each weaker than the one before."""
    steps = [
        (bar, step)
        for bar in bars
        if _end(bar).fades_until > _end(bar).solid_until
        for step in range(STEPS)
    ]
    return _trace(
        "open end",
        [bar for bar, _ in steps],
        x=[_fade(bar, axis_length) / STEPS for bar, _ in steps],
        base=[
            _solid_until(bar, axis_length) + step * _fade(bar, axis_length) / STEPS
            for bar, step in steps
        ],
        marker={
            "color": [bar.colour for bar, _ in steps],
            "opacity": [
                STRONGEST + (WEAKEST - STRONGEST) * step / (STEPS - 1) for _, step in steps
            ],
            "line": {"width": 0},
        },
    )


def _closing(bars: Sequence[Bar]) -> dict[str, Any]:
    plain = [bar for bar in bars if bar.figure.qualifier is Qualifier.EXACTLY]
    return {
        "type": "scatter",
        "name": "plain end",
        "mode": "markers",
        "x": [bar.value for bar in plain],
        "y": [bar.y for bar in plain],
        "customdata": [bar.figure.id for bar in plain],
        "marker": {
            "symbol": "line-ns",
            "size": 12,
            "line": {"width": CLOSING_LINE, "color": [bar.colour for bar in plain]},
        },
        "hoverinfo": "skip",
    }


def _trace(name: str, bars: Sequence[Bar], **own: Any) -> dict[str, Any]:
    return {
        "type": "bar",
        "name": name,
        "orientation": "h",
        "y": [bar.y for bar in bars],
        "width": BAR,
        "customdata": [bar.figure.id for bar in bars],
        "hovertext": [bar.hover for bar in bars],
        "hoverinfo": "text",
        **own,
    }


def _end(bar: Bar) -> End:
    return ENDS[bar.figure.qualifier]


def _solid_until(bar: Bar, axis_length: float) -> float:
    return max(0.0, bar.value + _end(bar).solid_until * axis_length)


def _fade(bar: Bar, axis_length: float) -> float:
    return bar.value + _end(bar).fades_until * axis_length - _solid_until(bar, axis_length)
