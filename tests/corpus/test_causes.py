"""Whether a causal link fits the order of its events."""

import pytest

from dashboard.corpus.causes import Fit, consistency
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import CausalType
from tests.corpus.folder import Folder


def link_of(folder: Folder, how: str, cause: str, effect: str) -> tuple[Fit, Fit | None]:
    """The fit by either voice's dates where a cause so dated acts on an effect so dated."""
    stated = {"voice": "paper", "scope": "core", "sections": "II.A", "record_source": "agency"}
    folder.change("events", 0, date=cause, record_date="")
    folder.change("events", 1, date=effect, **stated)
    folder.change("causes", 0, type=how)
    corpus = folder.load()
    found = consistency(corpus.causes[0], corpus)
    return found.paper, found.record


@pytest.mark.parametrize(
    ("cause", "effect", "fit"),
    [
        ("2012", "2013", Fit.CONSISTENT),
        ("2012/..", "2013", Fit.CONSISTENT),
        ("2013", "2012", Fit.IMPOSSIBLE),
        ("2012", "2012", Fit.CANNOT_TELL),
        ("2012-03-21", "2012-03-21", Fit.CANNOT_TELL),
        ("", "2012", Fit.CANNOT_TELL),
    ],
)
@pytest.mark.parametrize("how", ["led to", "prompted", "contributed to", "enabled", "was met with"])
def test_a_cause_cannot_begin_after_what_it_brought_about(
    folder: Folder, how: str, cause: str, effect: str, fit: Fit
) -> None:
    """On the same day, or within the same year, it may."""
    assert link_of(folder, how, cause, effect) == (fit, None)


@pytest.mark.parametrize(
    ("cause", "effect", "fit"),
    [
        ("2012", "2008", Fit.CONSISTENT),
        ("2008", "2012", Fit.CONSISTENT),
        ("2012", "2012", Fit.CANNOT_TELL),
    ],
)
@pytest.mark.parametrize("how", [CausalType.WORSENED, CausalType.LIMITED])
def test_what_is_changed_may_have_begun_before(
    folder: Folder, how: str, cause: str, effect: str, fit: Fit
) -> None:
    """The events of 2012 can have limited a programme of 2008."""
    assert link_of(folder, how, cause, effect)[0] is fit


@pytest.mark.parametrize(
    ("cause", "effect", "paper", "record"),
    [
        ("islamists-break-with-mnla", "coup-2012", Fit.CANNOT_TELL, Fit.IMPOSSIBLE),
        ("tuareg-rebellion-2012", "coup-2012", Fit.CANNOT_TELL, Fit.CONSISTENT),
        ("egypt-2011", "egypt-2013", Fit.CONSISTENT, Fit.CONSISTENT),
        ("state-absent-from-areas", "jihadists-govern-areas", Fit.CANNOT_TELL, None),
    ],
)
def test_each_voice_judges_by_its_own_dates(
    corpus: Corpus, cause: str, effect: str, paper: Fit, record: Fit | None
) -> None:
    """Where the record dates neither event, it says nothing."""
    links = {(link.cause, link.effect): link for link in corpus.causes}
    found = consistency(links[cause, effect], corpus)
    assert (found.paper, found.record) == (paper, record)
    assert (found.order.one.id, found.order.other.id) == (cause, effect)
