"""The mark of a bound: how a bar ends says how sharply its number is known.

Every bar is solid to the stated number. The sign of its bound stands there in strokes of a fixed
size in pixels, whatever the axis, so that it is never read as a length: strokes that run out beyond
the number for a lower bound, an end that blurs for a number that is not sharp, a closing line only
where the number is stated without a bound.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.charts import theme
from dashboard.corpus.models import Figure, Qualifier, Voice

BAR = 20
# Plotly draws a line symbol this much longer than its size.
SYMBOL = 1.4
# A marker stands off from its place against the direction it is turned to.
TO_RIGHT, TO_LEFT = 270, 90


@dataclass(frozen=True)
class Stroke:
    """A line across a bar, some pixels after its number; before it, where `offset` is negative.

    What `erases` has the colour of the ground, and takes away from the bar.
    """

    offset: float
    width: float
    opacity: float = 1
    length: float = BAR
    erases: bool = False


End = Sequence[Stroke]

PLAIN: End = (Stroke(-1.5, 3, length=BAR + 8),)
OPEN: End = tuple(
    Stroke(offset, 3, opacity)
    for offset, opacity in ((3.5, 0.9), (8.5, 0.65), (13.5, 0.45), (18.5, 0.25))
)
# A little less than the number: the bar fades out before it.
SHORT: End = tuple(Stroke(-1.5 - 3 * n, 3, 0.9 - 0.2 * n, BAR + 3, erases=True) for n in range(5))
# On either side of the number.
SOFT: End = (
    *(Stroke(-1.5 - 3 * n, 3, 0.48 - 0.16 * n, BAR + 3, erases=True) for n in range(3)),
    *(Stroke(1.5 + 3 * n, 3, 0.48 - 0.16 * n) for n in range(3)),
)
# Anything up to the number: the strokes of an open end, inside the bar.
UPPER: End = tuple(
    Stroke(-offset, 3, opacity, BAR + 3, erases=True)
    for offset, opacity in ((1.5, 0.9), (7.5, 0.9), (13.5, 0.7), (19.5, 0.5), (25.5, 0.3))
)

ENDS: Mapping[Qualifier, End] = {
    Qualifier.EXACTLY: PLAIN,
    Qualifier.AT_LEAST: OPEN,
    Qualifier.MORE_THAN: OPEN,
    Qualifier.ABOUT: SOFT,
    Qualifier.ESTIMATED: SOFT,
    Qualifier.NEARLY: SHORT,
    Qualifier.UP_TO: UPPER,
    Qualifier.FEWER_THAN: UPPER,
}


@dataclass(frozen=True)
class Bar:
    """One figure, its middle at the height `y`; `hover` is what is said of it."""

    figure: Figure
    value: float
    y: float
    colour: str
    hover: str


def traces(bars: Sequence[Bar]) -> list[dict[str, Any]]:
    """Two: the solid parts, and the strokes at their ends."""
    return [_solid(bars), _ends(bars)]


def _solid(bars: Sequence[Bar]) -> dict[str, Any]:
    return {
        "type": "bar",
        "name": "solid",
        "orientation": "h",
        "x": [bar.value for bar in bars],
        "base": [0] * len(bars),
        "y": [bar.y for bar in bars],
        "width": BAR,
        "customdata": [bar.figure.id for bar in bars],
        "hovertext": [bar.hover for bar in bars],
        "hoverinfo": "text",
        "marker": {
            "color": [bar.colour for bar in bars],
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
    }


def _ends(bars: Sequence[Bar]) -> dict[str, Any]:
    """Markers, since only they have a size in pixels; each stands off from the number."""
    strokes = [(bar, stroke) for bar in bars for stroke in ENDS[bar.figure.qualifier]]
    return {
        "type": "scatter",
        "name": "ends",
        "mode": "markers",
        "x": [bar.value for bar, _ in strokes],
        "y": [bar.y for bar, _ in strokes],
        "customdata": [bar.figure.id for bar, _ in strokes],
        "hoverinfo": "skip",
        "marker": {
            # Turned with the direction it stands off in, it crosses the bar.
            "symbol": "line-ew",
            "angle": [TO_RIGHT if stroke.offset > 0 else TO_LEFT for _, stroke in strokes],
            "standoff": [abs(stroke.offset) for _, stroke in strokes],
            "size": [stroke.length / SYMBOL for _, stroke in strokes],
            "opacity": [stroke.opacity for _, stroke in strokes],
            "line": {
                "width": [stroke.width for _, stroke in strokes],
                "color": [theme.GROUND if stroke.erases else bar.colour for bar, stroke in strokes],
            },
        },
    }
