"""Whether what is said to have acted on what can have done so, as far as their order is known.

What brings something about cannot begin after it. What worsens or limits something may begin
before or after it, so that no order speaks against it.
"""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import CausalLink, CausalType
from dashboard.corpus.order import Comparison, Order, compare

CHANGES = frozenset({CausalType.WORSENED, CausalType.LIMITED})


class Fit(StrEnum):
    """How a causal link stands to the order of its two events."""

    CONSISTENT = "consistent"
    IMPOSSIBLE = "impossible"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True)
class Consistency:
    """A link's fit by the work's dates, and with those of the record; None where it has none."""

    order: Comparison
    paper: Fit
    record: Fit | None


def consistency(link: CausalLink, corpus: Corpus) -> Consistency:
    order = compare(corpus.event[link.cause], corpus.event[link.effect])
    record = None if order.record is None else _fit(link.type, order.record)
    return Consistency(order, _fit(link.type, order.paper), record)


def _fit(how: CausalType, order: Order) -> Fit:
    if order in {Order.UNKNOWN, Order.SAME_DAY}:
        return Fit.CANNOT_TELL
    if order is Order.AFTER and how not in CHANGES:
        return Fit.IMPOSSIBLE
    return Fit.CONSISTENT
