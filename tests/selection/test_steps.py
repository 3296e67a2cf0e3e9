"""A step of a story may ask only for what is there."""

from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.problems import InvalidCorpus
from dashboard.selection.steps import require_steps
from tests.corpus.folder import Folder


def test_the_steps_of_the_real_stories_hold(corpus: Corpus) -> None:
    """A class sees the events that the text speaks of."""
    assert corpus.stories
    require_steps(corpus)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("kind=zzz", "no kind “zzz”"),
        ("years=soon", "“soon” are no years"),
        ("knid=harm", "“knid”"),
    ],
)
def test_a_step_that_asks_for_what_is_not_there_is_refused(
    tmp_path: Path, query: str, said: str
) -> None:
    """Story, step and the words of the page."""
    folder = Folder.at(tmp_path)
    folder.change("stories", 0, query=query)
    with pytest.raises(InvalidCorpus) as refused:
        require_steps(folder.load())
    (problem,) = refused.value.problems
    assert str(problem).startswith("stories.csv, query: step 1 of ")
    assert said in str(problem)
