"""Ways through the argument: some of its claims, in their order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.corpus import coverage, subject
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Claim, Relation
from dashboard.corpus.subject import Theme


@dataclass(frozen=True)
class Reading:
    """`key` names it for good."""

    key: str
    label: str
    claims: Sequence[str]


def readings(corpus: Corpus) -> list[Reading]:
    """Those to which this corpus has any claims."""
    made = (
        Reading(key, label, [claim.id for claim in corpus.claims if belongs(claim)])
        for key, label, belongs in _readings(corpus)
    )
    return [reading for reading in made if reading.claims]


def _readings(corpus: Corpus) -> Iterator[tuple[str, str, Callable[[Claim], bool]]]:
    undated = {claim.id for claim in coverage.without_dates(corpus)}
    complicated = {link.claim for link in corpus.evidence if link.relation is Relation.COMPLICATES}
    for reading in corpus.subject.readings:
        yield reading.id, reading.label, _is_read(reading)
    for theme in corpus.subject.themes:
        yield f"theme-{theme.id.lower()}", _named(theme), _draws_on(theme)
    yield "complicated", "Steps that an event complicates", lambda claim: claim.id in complicated
    yield "undated", "Steps without dated evidence", lambda claim: claim.id in undated


def _named(theme: Theme) -> str:
    return f"Theme {theme.id}: {theme.label}" if theme.has_code else f"Theme: {theme.label}"


def _draws_on(theme: Theme) -> Callable[[Claim], bool]:
    return lambda claim: theme.id in claim.themes


def _is_read(reading: subject.Reading) -> Callable[[Claim], bool]:
    return lambda claim: claim.id in reading.claims or claim.section in reading.sections
