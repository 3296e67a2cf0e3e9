"""Colours of kinds of event: those of kinds that declare none, and how far any stands out."""

from math import dist

# What they are drawn on, in light and in dark; a test holds it to the stylesheet.
GROUNDS = ("#fbfaf6", "#16181a")
# What a mark needs to be told from its ground (WCAG 2.2, 1.4.11).
LEAST_CONTRAST = 3.0
# Below it a channel of sRGB is linear.
_DARKEST = 0.04045
# From sRGB to CIE XYZ, and its white, that of daylight (D65).
_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)

# For light and for dark. Eight hues as far apart as the eye needs, those of neighbours furthest,
# close in lightness for greyscale. Beyond eight they begin again: lanes and words tell kinds
# apart, too.
PALETTE: tuple[tuple[str, str], ...] = (
    ("#1a6480", "#7cc0d8"),
    ("#9a3b22", "#e59079"),
    ("#2a7350", "#7cc6a0"),
    ("#67489b", "#b79de6"),
    ("#756117", "#d5bd68"),
    ("#55606e", "#a9b6c6"),
    ("#8a3a6a", "#dd97c0"),
    ("#3d5aa8", "#93ace8"),
)


def colours(place: int) -> tuple[str, str]:
    """Of the kind at that place of its list, for light and for dark."""
    return PALETTE[place % len(PALETTE)]


def contrast(one: str, other: str) -> float:
    """As WCAG reckons it: from 1 for the same to 21 for black on white."""
    darker, lighter = sorted(map(_luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def difference(one: str, other: str) -> float:
    """The distance in CIELAB (CIE 1976): about 2 is just seen, 20 is plainly another colour."""
    return dist(_lab(one), _lab(other))


def _lab(colour: str) -> tuple[float, float, float]:
    linear = _channels(colour)
    xyz = (sum(factor * part for factor, part in zip(row, linear, strict=True)) for row in _XYZ)
    x, y, z = (_root(part / white) for part, white in zip(xyz, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return share ** (1 / 3) if share > (6 / 29) ** 3 else share / (3 * (6 / 29) ** 2) + 4 / 29


def _channels(colour: str) -> tuple[float, ...]:
    return tuple(_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))


def _luminance(colour: str) -> float:
    red, green, blue = _channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """Of light, as sRGB defines it."""
    return channel / 12.92 if channel <= _DARKEST else ((channel + 0.055) / 1.055) ** 2.4
