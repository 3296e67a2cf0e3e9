"""The browser's narrowing against Python's: the same ids, counts, addresses and words."""

import json
from collections import Counter
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.selection.narrowing import narrow
from dashboard.selection.query import from_query, to_query
from dashboard.selection.selection import Selection
from dashboard.selection.wording import status
from dashboard.views.page import page_data
from tests import node, selecting

SELECTIONS = 300
BRUTE_FORCED = 40


@pytest.fixture(scope="module")
def selections(corpus: Corpus) -> list[Selection]:
    """Three hundred selections, the same in every run."""
    random = Random(2012)
    return [selecting.selection(random, corpus) for _ in range(SELECTIONS)]


def answered(queries: list[str], corpus: Corpus) -> list[dict[str, Any]]:
    asked = json.dumps({"corpus": page_data(corpus), "queries": queries})
    answer = node.run(str(node.JS / "parity.mjs"), stdin=asked)
    assert answer.returncode == 0, answer.stderr
    return list(json.loads(answer.stdout))


@pytest.fixture(scope="module")
def answers(selections: list[Selection], corpus: Corpus) -> list[dict[str, Any]]:
    """What the page's scripts say to each of them."""
    return answered([f"?{to_query(one)}" for one in selections], corpus)


def test_both_keep_the_same_events(
    selections: list[Selection], answers: list[dict[str, Any]], corpus: Corpus
) -> None:
    """In the same order, out of as many, with as many left out for want of a date."""
    for chosen, answer in zip(selections, answers, strict=True):
        expected = narrow(chosen, corpus)
        said = (tuple(answer["kept"]), answer["total"], answer["undated"])
        assert said == (expected.kept, expected.total, expected.undated), to_query(chosen)


def test_the_random_selections_are_worth_comparing(answers: list[dict[str, Any]]) -> None:
    """Neither all empty nor all full: a third or more keep some events and lose some."""
    some = [answer for answer in answers if 0 < len(answer["kept"]) < answer["total"]]
    assert len(some) >= SELECTIONS / 3


def test_both_write_the_same_address_and_the_same_sentence(
    selections: list[Selection], answers: list[dict[str, Any]], corpus: Corpus
) -> None:
    """A link made in the browser reads the same from the command line, in the same words."""
    for chosen, answer in zip(selections, answers, strict=True):
        assert answer["query"] == to_query(chosen)
        assert answer["status"] == status(chosen, narrow(chosen, corpus), corpus)
        assert answer["notices"] == []


def test_each_count_is_what_choosing_that_value_alone_would_keep(
    selections: list[Selection], answers: list[dict[str, Any]], corpus: Corpus
) -> None:
    """Counted by brute force: every value of every facet, under all the other filters."""
    for chosen, answer in list(zip(selections, answers, strict=True))[:BRUTE_FORCED]:
        for facet in FACETS:
            counts = _counts(facet.key, chosen, corpus)
            assert answer["counts"][facet.key] == counts, (to_query(chosen), facet.key)


def _counts(key: str, chosen: Selection, corpus: Corpus) -> dict[str, int]:
    others = frozenset(choice for choice in chosen.choices if choice[0] != key)
    if key == "scope":
        others |= {("scope", scope) for entry in corpus.entries for scope in entry.scope}
    kept = set(narrow(replace(chosen, choices=others), corpus).kept)
    return dict(
        Counter(v for entry in corpus.entries if entry.id in kept for v in getattr(entry, key))
    )


@pytest.mark.parametrize(
    "query",
    [
        "?colour=red",
        "?actor=mnla~nobody",
        "?years=last",
        "?years=2015..2012",
        "?years=2015",
        "?actor=&q=%20accord%20&theme=B~B&view=timeline",
        "?actor=mnla&actor=jnim",
    ],
)
def test_both_pass_over_the_same_parts_of_an_address(query: str, corpus: Corpus) -> None:
    """With the same notices, and the same selection of what is left."""
    (answer,) = answered([query], corpus)
    chosen, notices = from_query(query, corpus)
    assert (answer["query"], answer["notices"]) == (to_query(chosen), list(notices))
