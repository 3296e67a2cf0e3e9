"""Words by which a question would give its answer away."""

import re

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_VOICE = re.compile(r"\b(?:paper|record|curator|sources?|footnotes?)\b|\bD\d", re.IGNORECASE)


def names_a_year(text: str) -> bool:
    return _YEAR.search(text) is not None


def names_a_voice(text: str) -> bool:
    """Also where the voice is named through what it rests on: a source, a footnote."""
    return _VOICE.search(text) is not None
