"""A step of a story may ask only for what is there."""

from pathlib import Path

import pytest

from dashboard.corpus.loading import load_corpus
from dashboard.corpus.problems import InvalidCorpus
from dashboard.selection.steps import steps_ask_for_what_is_there
from tests.corpus.folder import Folder


def test_the_steps_of_the_real_stories_hold(data: Path) -> None:
    """A class sees the events that the text speaks of."""
    assert load_corpus(data, [steps_ask_for_what_is_there]).stories


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("kind=zzz", "There is no kind “zzz” here – write coups, reform or harm"),
        ("years=soon", "“soon” are no years such as 1990..1991"),
        ("knid=harm", "The address holds “knid”, which is not known here"),
        ("kind", "“kind” has no value"),
        ("view=nowhere", "There is no view “nowhere” here – write timeline, figures, "),
        ("lanes=colour", "There is no kind of lanes “colour” here – write kind, actor, "),
        ("layout=tree", "There is no layout “tree” here"),
        ("reading=backwards", "There is no reading “backwards” here"),
        ("who=nobody", "There is no actor “nobody” here – write army or officers"),
        ("event=coop", "There is no event “coop” here – did you mean “coup”?"),
        ("against=coop", "There is no event “coop” here"),
        ("footnote=9", "There is no footnote “9” here – write 1, 2, 3 or 4"),
        ("part=notes", "There is no part “notes” here"),
        ("order=size", "There is no order “size” here"),
        ("table=actors", "There is no table “actors” here"),
        ("sort=size", "There is no column to sort by “size” here"),
        ("present=three", "There is no story “three” here – write two"),
        ("ask=names", "There is no thing to guess “names” here"),
        ("dim=2", "There is no way to dim “2” here"),
        ("embed=2", "There is no way to embed “2” here"),
        ("theme-mode=blue", "There is no colour scheme “blue” here"),
    ],
)
def test_a_step_that_asks_for_what_is_not_there_is_refused(
    tmp_path: Path, query: str, said: str
) -> None:
    """By file, line and column, with what would be right."""
    folder = Folder.at(tmp_path)
    folder.change("stories", 1, query=query)
    with pytest.raises(InvalidCorpus) as refused:
        load_corpus(tmp_path, [steps_ask_for_what_is_there])
    (problem,) = refused.value.problems
    assert str(problem).startswith(f"stories.csv line 3, query: {said}")
