"""The order of two events: the page says what Python says, for every pair of the real table."""

import json
from itertools import permutations
from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.order import compare, in_sentences
from dashboard.views import views_of
from dashboard.views.page import first_data
from tests import node
from tests.corpus import scales


def test_both_say_the_same_of_every_pair_of_events(corpus: Corpus) -> None:
    """In both voices, whichever of the two is named first."""
    _compare(corpus)


@pytest.mark.parametrize("scale", scales.SCALES)
def test_both_say_the_same_of_any_time(tmp_path: Path, scale: str) -> None:
    """Of seasons, centuries, doubts, and of what has no beginning."""
    _compare(scales.load(tmp_path, scales.SCALES[scale]))


def _compare(corpus: Corpus) -> None:
    first = first_data(corpus, views_of(corpus))
    answer = node.run(str(node.JS / "order-parity.mjs"), stdin=json.dumps(first))
    assert answer.returncode == 0, answer.stderr
    said = json.loads(answer.stdout)
    pairs = list(permutations([event["id"] for event in first["events"]], 2))
    assert len(said) == len(pairs)
    differing = [
        pair
        for pair, sentences in zip(pairs, said, strict=True)
        if sentences != _sentences(corpus, *pair)
    ]
    assert not differing


def _sentences(corpus: Corpus, one: str, other: str) -> list[str]:
    compared = compare(corpus.event[one], corpus.event[other])
    return list(in_sentences(compared, corpus.subject.called))
