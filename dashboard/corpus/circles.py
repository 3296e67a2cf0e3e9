"""Circles: rows that lead back to themselves through others, where only a beginning can be."""

from collections.abc import Collection, Iterator, Mapping

Links = Mapping[str, Collection[str]]


def circles(links: Links) -> Iterator[frozenset[str]]:
    """Each largest group in which every row leads to every other; a row that names itself is one.

    In time that grows with the number of links alone (Kosaraju): tables may be large and wrong.
    """
    back: dict[str, list[str]] = {}
    for start, ends in links.items():
        for end in ends:
            back.setdefault(end, []).append(start)
    reached: set[str] = set()
    for start in reversed(_by_end(links)):
        group = _walk(start, back, reached)
        if len(group) > 1 or start in links.get(start, ()):
            yield frozenset(group)


def _by_end(links: Links) -> list[str]:
    """Every row once, in the order in which the walk is done with it."""
    reached: set[str] = set()
    return [row for start in links for row in _walk(start, links, reached)]


def _walk(start: str, links: Links, reached: set[str]) -> list[str]:
    """All that was not reached before, each row after those that are reached through it."""
    if start in reached:
        return []
    reached.add(start)
    done: list[str] = []
    path = [(start, iter(links.get(start, ())))]
    while path:
        here, ahead = path[-1]
        following = next((row for row in ahead if row not in reached), None)
        if following is None:
            done.append(here)
            path.pop()
        else:
            reached.add(following)
            path.append((following, iter(links.get(following, ()))))
    return done
