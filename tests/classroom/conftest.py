"""What tests of the classroom draw from: every event, every story."""

from pathlib import Path

import pytest

from dashboard.classroom.material import Material, of_story
from dashboard.corpus.corpus import Corpus
from tests.corpus.folder import Folder


@pytest.fixture(scope="session")
def everything(corpus: Corpus) -> Material:
    """All events of all scopes."""
    return Material(corpus, "all events", "a seed", corpus.events)


@pytest.fixture(scope="session")
def told(corpus: Corpus) -> tuple[Material, ...]:
    """The material of each story."""
    stories = dict.fromkeys(step.story for step in corpus.stories)
    return tuple(of_story(story, corpus) for story in stories)


@pytest.fixture
def made_up(tmp_path: Path) -> Folder:
    """A few made-up rows, for a test to change."""
    return Folder.at(tmp_path)
