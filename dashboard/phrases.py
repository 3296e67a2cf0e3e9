"""Small turns of English that several sentences share."""

from collections.abc import Sequence


def capitalised(words: str) -> str:
    """At the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def possessive(words: str) -> str:
    return f"{words}'" if words.endswith("s") else f"{words}'s"


def listed(names: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = names or ["none"]
    return f"{', '.join(most)} and {last}" if most else last
