"""Ids that are unique in their table."""

from collections import Counter
from collections.abc import Hashable

from dashboard.corpus.completing import slug

_LONGEST = 80


class Ids:
    """Of one table."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._times: Counter[str] = Counter()
        self._by_key: dict[Hashable, str] = {}

    def new(self, wish: str) -> str:
        """The wish as an id, with a number behind it where that is taken."""
        base = slug(wish)
        found = base
        while found in self._taken:
            self._times[base] += 1
            number = f"-{self._times[base] + 1}"
            found = base[: _LONGEST - len(number)].rstrip("-") + number
        self._taken.add(found)
        return found

    def of(self, key: Hashable, wish: str) -> str:
        """The same for the same key."""
        if key not in self._by_key:
            self._by_key[key] = self.new(wish)
        return self._by_key[key]
