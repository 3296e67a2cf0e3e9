"""What the steps of stories ask to see: only what is there."""

from collections.abc import Iterator

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.draft import Draft
from dashboard.corpus.models import StoryStep
from dashboard.corpus.problems import Problem
from dashboard.selection.query import whole_query


def steps_ask_for_what_is_there(draft: Draft, corpus: Corpus) -> Iterator[Problem]:
    """A problem for each part of a step's query that the page would pass over."""
    for step in draft.of(StoryStep):
        _, unknown = whole_query(step.row.query, corpus)
        for part in unknown:
            yield step.problem("query", step.row.query, str(part))
