"""Ways through the argument: some of its claims, in their order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.corpus import coverage, labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Claim, Relation, Section, Theme

# Five reasons in one sentence of the paper's Introduction (fn 11); each is a claim of its own.
ACCORD_REASONS = frozenset(
    {
        "accord-parties-left-out",
        "accord-not-disarmed",
        "accord-spoilers",
        "accord-new-factions",
        "accord-state-absent",
    }
)
ADVICE = frozenset({Section.III_A, Section.III_B})


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
    yield "accord", "Five reasons why the Accord failed", lambda claim: claim.id in ACCORD_REASONS
    for theme, label in labels.THEMES.items():
        yield f"theme-{theme.value.lower()}", f"Theme {theme.value}: {label}", _draws_on(theme)
    yield "advice", "What the paper recommends", lambda claim: claim.section in ADVICE
    yield "complicated", "Steps that an event complicates", lambda claim: claim.id in complicated
    yield "undated", "Steps without dated evidence", lambda claim: claim.id in undated


def _draws_on(theme: Theme) -> Callable[[Claim], bool]:
    return lambda claim: theme in claim.themes
