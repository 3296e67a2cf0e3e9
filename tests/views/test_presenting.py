"""Stories as the browser presents them."""

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from dashboard.views.presenting import data, dialog


def test_there_are_five_stories_of_six_to_twelve_steps(corpus: Corpus) -> None:
    """Each with a title of its own."""
    stories = data(corpus)
    assert len(stories) >= 5
    assert all(6 <= len(story["steps"]) <= 12 for story in stories)
    assert len({story["title"] for story in stories}) == len(stories)


def test_every_step_cites_and_its_text_is_whole(corpus: Corpus) -> None:
    """The parts that may be hidden, joined, are what stands in the table."""
    texts = {(step.story, step.step): step.text for step in corpus.stories}
    for story in data(corpus):
        for number, step in enumerate(story["steps"], start=1):
            assert step["footnotes"], (story["id"], number)
            assert "".join(text for text, _ in step["text"]) == texts[story["id"], number]


def test_every_step_shows_the_event_it_lights(corpus: Corpus) -> None:
    """The state it names keeps that event."""
    for step in corpus.stories:
        if step.event:
            assert step.event in keep(from_query(step.query, corpus)[0], corpus), step.title


def test_a_step_that_shows_figures_is_about_an_event_with_a_chart(corpus: Corpus) -> None:
    """Else there would be nothing beside its text."""
    events = {figure.id: set(figure.event) for figure in corpus.figures}
    charted = {
        event for chart in corpus.charts for figure in chart.figures for event in events[figure]
    }
    showing = [step for step in corpus.stories if "view=figures" in step.query]
    assert showing
    assert [step.title for step in showing if step.event not in charted] == []


def test_every_story_has_tasks_of_several_kinds(corpus: Corpus) -> None:
    """Or says of which there are none."""
    for story in data(corpus):
        kinds = {task["kind"] for task in story["tasks"]}
        assert len(kinds) + len(story["lacking"]) == 5
        assert len(kinds) >= 3
        assert story["gift"].startswith("$CATEGORY")


@pytest.mark.parametrize("does", ["present", "presenter", "handout", "tasks"])
def test_every_story_is_offered_in_every_way(corpus: Corpus, does: str) -> None:
    """By a button whose name says which."""
    assert str(dialog(corpus)).count(f'data-does="{does}"') == len(data(corpus))
