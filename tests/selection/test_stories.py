"""The selections that the stories of the real tables make."""

from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.page_keys import PAGE_KEYS
from dashboard.selection.query import from_query, to_query

NAMES = {key.name for key in PAGE_KEYS}


def test_a_step_keeps_the_event_it_opens(corpus: Corpus) -> None:
    """Its card would else stand beside a timeline without it."""
    opening = [step for step in corpus.stories if step.event]
    assert opening
    assert not [
        (step.story, step.step)
        for step in opening
        if step.event not in keep(from_query(step.query, corpus)[0], corpus)
    ]


def test_a_steps_query_is_written_as_the_page_writes_it(corpus: Corpus) -> None:
    """Facets in their order and values sorted, so that a step's address is the page's own."""
    assert {
        (step.story, step.step): to_query(from_query(step.query, corpus)[0])
        for step in corpus.stories
    } == {(step.story, step.step): of_selection(step.query) for step in corpus.stories}


def of_selection(query: str) -> str:
    """Without what only the page takes from it, which stands last."""
    *chosen, last = query.split("&")
    return "&".join(chosen) if last.partition("=")[0] in NAMES else query
