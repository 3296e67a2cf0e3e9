"""What a reader has chosen, as a value."""

import re
from dataclasses import dataclass

SCOPE = "scope"

# What either Python or JavaScript takes for a blank, so that both split words alike.
_BLANKS = re.compile(r"[\s\ufeff]+")


@dataclass(frozen=True)
class Years:
    """First and last year, both included; `None` leaves that end open."""

    first: int | None = None
    last: int | None = None

    def __post_init__(self) -> None:
        if self.first is None and self.last is None:
            raise ValueError("years need a first or a last year")
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"the years {self.first} to {self.last} run backwards")


@dataclass(frozen=True)
class Selection:
    """Chosen facet values as (facet key, value), years and search words.

    Values of one facet are joined by OR, facets, years and words by AND. Without a chosen scope
    those are kept that the subject shows at first.
    """

    choices: frozenset[tuple[str, str]] = frozenset()
    years: Years | None = None
    words: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", " ".join(split(self.words)))

    def values(self, facet: str) -> frozenset[str]:
        return frozenset(value for key, value in self.choices if key == facet)


def split(words: str) -> list[str]:
    """The words of a search, without the blanks between them."""
    return [word for word in _BLANKS.split(words) if word]
