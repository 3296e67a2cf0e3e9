"""Which words of a step give away a date or a number, so that a class may guess them first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dashboard.classroom.hints import YEARS


class Hides(StrEnum):
    """What a part of a text would give away."""

    NOTHING = ""
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True)
class Part:
    text: str
    hides: Hides


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_SEASON = r"(?:spring|summer|autumn|winter)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
# Words below ten are seldom counts of anything, and as often part of a phrase.
_WORD = rf"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|{_TENS})"
_SCALE = r"(?: ?%| (?:percent|million|billion))?"
_PATTERNS = (
    # References stand as they are: what they give away is where to look.
    (Hides.NOTHING, r"\((?:[^()]*\bfn \d[^()]*|[A-Z]\d+)\)|\bfn \d+|\b[A-Z]\d+"),
    (
        Hides.DATE,
        rf"(?:\d{{1,2}}(?:[–-]\d{{1,2}})? )?{_MONTH}(?: {YEARS})?|(?:{_SEASON} )?{YEARS}",
    ),
    (Hides.NUMBER, rf"(?:[A-Z]*[$€£¥])?\d[\d,.]*(?<![,.]){_SCALE}|\b{_WORD}\b"),
)
_ANY = re.compile(
    "|".join(f"(?P<{hides.name}>{pattern})" for hides, pattern in _PATTERNS), re.IGNORECASE
)


def parts(text: str) -> tuple[Part, ...]:
    """The text in order and whole: joined, the parts are the text again."""
    return tuple(part for part in _parts(text) if part.text)


def _parts(text: str) -> Iterator[Part]:
    end = 0
    for found in _ANY.finditer(text):
        hides = Hides[str(found.lastgroup)]
        if hides is Hides.NOTHING:
            continue
        yield Part(text[end : found.start()], Hides.NOTHING)
        yield Part(found[0], hides)
        end = found.end()
    yield Part(text[end:], Hides.NOTHING)
