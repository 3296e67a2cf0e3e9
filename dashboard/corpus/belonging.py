"""Which actors hang together: by belonging to one another, or by having broken away."""

from collections import defaultdict
from collections.abc import Iterable

from dashboard.corpus.models import Actor

SMALLEST_GROUP = 3


def connected(actors: Iterable[Actor]) -> list[tuple[str, ...]]:
    """Groups of at least three, the largest first; within one, actors keep the table's order."""
    by_id = {actor.id: actor for actor in actors}
    tied: defaultdict[str, set[str]] = defaultdict(set)
    for actor in by_id.values():
        for other in (*actor.part_of, *actor.split_from):
            tied[actor.id].add(other)
            tied[other].add(actor.id)
    order = {identifier: place for place, identifier in enumerate(by_id)}
    groups = {tuple(sorted(_reached(one, tied), key=order.__getitem__)) for one in tied}
    large = (group for group in groups if len(group) >= SMALLEST_GROUP)
    return sorted(large, key=lambda group: (-len(group), order[group[0]]))


def _reached(start: str, tied: dict[str, set[str]]) -> set[str]:
    reached, ahead = {start}, [start]
    while ahead:
        new = tied[ahead.pop()] - reached
        reached |= new
        ahead += new
    return reached
