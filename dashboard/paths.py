"""Where tables and assets lie: beside the package in a checkout, inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    """The wheel carries `name` as `_name` inside the package, since it owns nothing beside it."""
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _PACKAGE.parent / name


DATA = _shipped("data")
ASSETS = _shipped("assets")
