"""What the bench measures with: made-up tables that load, each time the same."""

from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from tests.bench.made_up import write_tables

EVENTS = 600


def _written(folder: Path, seed: int) -> Corpus:
    folder.mkdir()
    write_tables(folder, EVENTS, seed)
    return load_corpus(folder)


def test_made_up_tables_load_with_as_many_events_as_asked_for(tmp_path: Path) -> None:
    """Tables that the page would refuse would measure nothing."""
    assert len(_written(tmp_path / "tables", seed=1).events) == EVENTS


def test_one_seed_makes_one_corpus(tmp_path: Path) -> None:
    """Two runs of the bench measure the same."""
    first, again = (_written(tmp_path / name, seed=1) for name in ("first", "again"))
    assert first == again


def test_fewer_events_than_the_real_ones_are_refused(tmp_path: Path) -> None:
    """To leave some out would leave links that lead nowhere."""
    with pytest.raises(ValueError, match="fewer"):
        write_tables(tmp_path, 1, seed=1)
