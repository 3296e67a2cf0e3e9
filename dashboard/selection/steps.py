"""What the steps of stories ask to see: only what is there."""

from collections.abc import Iterator

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import StoryStep
from dashboard.corpus.problems import InvalidCorpus, Problem
from dashboard.selection.query import from_query


def require_steps(corpus: Corpus) -> None:
    """Raises InvalidCorpus where a part of a step's query would be passed over."""
    problems = tuple(_problems(corpus))
    if problems:
        raise InvalidCorpus(problems)


def _problems(corpus: Corpus) -> Iterator[Problem]:
    for step in corpus.stories:
        _, notices = from_query(step.query, corpus)
        for notice in notices:
            hint = f"step {step.step} of {step.story}, of which the page would say: {notice}"
            yield Problem(f"{StoryStep.table}.csv", 0, "query", step.query, hint)
