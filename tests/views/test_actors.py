"""The Actors: what the browser is told of each."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.views.actors import CURATOR, data, frame
from tests.corpus.folder import Folder


@pytest.fixture(scope="module")
def sent(corpus: Corpus) -> Mapping[str, Any]:
    """Of the real tables."""
    return data(corpus)


def test_every_actor_is_sent(corpus: Corpus, sent: Mapping[str, Any]) -> None:
    """Those without an event among them."""
    assert list(sent["actors"]) == [actor.id for actor in corpus.actors]


def test_the_curators_remark_is_kept_apart_from_what_the_paper_says(
    corpus: Corpus, sent: Mapping[str, Any]
) -> None:
    """No word of a note is lost, and none changes its voice."""
    remarked = [actor for actor in corpus.actors if CURATOR in actor.note]
    assert remarked
    for actor in corpus.actors:
        told = sent["actors"][actor.id]
        assert told["says"]
        assert "Curator" not in told["says"] + told["remark"]
        assert bool(told["remark"]) == (actor in remarked)
        parts = (told["says"], told["remark"]) if told["remark"] else (told["says"],)
        assert f" {CURATOR}".join(parts).lower() == actor.note.lower()


def test_everyone_named_as_whole_or_origin_is_sent(sent: Mapping[str, Any]) -> None:
    """A link to them leads somewhere."""
    actors = sent["actors"]
    named = {other for told in actors.values() for other in (*told["partOf"], *told["splitFrom"])}
    assert {"mnla", "jnim", "g5-sahel"} <= named <= set(actors)
    assert {member for group in sent["groups"] for member in group} <= set(actors)


def test_a_person_is_called_by_name_and_a_body_by_its_abbreviation(
    sent: Mapping[str, Any],
) -> None:
    """Initials are known of no one."""
    called = {key: sent["actors"][key]["called"] for key in ("keita", "jnim", "tuaregs")}
    assert called == {"keita": "Ibrahim Boubacar Keita", "jnim": "JNIM", "tuaregs": "Tuaregs"}


def test_a_figure_is_told_of_whoever_counted_it(tmp_path: Path) -> None:
    """Beside the figures of an actor's events."""
    folder = Folder.at(tmp_path)
    folder.change("figures", 0, attributed_to="officers")
    actors = data(folder.load())["actors"]
    assert (actors["officers"]["counted"], actors["army"]["counted"]) == (["killed"], [])


def test_the_frame_leaves_the_actors_to_the_browser(corpus: Corpus) -> None:
    """More than a hundred of them come as data, once."""
    html = str(frame(corpus))
    assert "MNLA" not in html
    assert html.count("<section") == 1
