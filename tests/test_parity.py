"""Python and the browser's scripts say the same of the same choice.

Python is the reference. The scripts answer every address at once under node; one address a
random selection, so that each test below holds for all of them.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import TypedDict

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.selection.narrowing import keep, narrow
from dashboard.selection.options import options
from dashboard.selection.query import from_query, to_query
from dashboard.selection.selection import SCOPE, Selection, Years
from dashboard.selection.wording import status
from dashboard.views import views_of
from dashboard.views.page import first_data
from tests import node, selecting

SELECTIONS = 300
# A count is made for each value of each facet: so many narrowings are enough of a sample.
COUNTED = 20
FILTERS = [facet.key for facet in FACETS if facet.key != SCOPE]

# Addresses that say more than is known, or say it in odd ways. Both sides pass over the same.
ODD = (
    "",
    "?",
    "??actor=mnla",
    "&&=&a&=b",
    "actor=mnla&actor=ansar-dine~~nobody~",
    "actor=MNLA",
    "constructor=1&__proto__=2&toString=3",
    "colour=red&colour=blue",
    "years=2013..2012",
    "years=2012..2013&years=nonsense",
    "years=..",
    "years=0012..",
    "years=2012...",
    "years=2015",
    "?actor=&q=%20accord%20&theme=B~B&view=timeline",
    "years=2%D9%A0%D9%A1%D9%A2",
    "q=+S%C3%A9gou++peace+",
    "q=%ff%fe",
    "q=100%25&q=50%",
    "q=a%00b",
    "q=the%1Faccord%C2%85of%EF%BB%BF2015%C2%A0",
    "q=İstanbul ŒUVRE ﬁn ½",
    "scope=core~background~nowhere",
    "kind=coups;theme=A",
)


class Answer(TypedDict):
    """What the scripts say of an address."""

    query: str
    notices: list[str]
    kept: list[str]
    total: int
    undated: int
    counts: dict[str, dict[str, int]]
    without: dict[str, int]
    status: str


@dataclass(frozen=True)
class Case:
    """A selection, and what the scripts answer to its address."""

    selection: Selection
    query: str
    answer: Answer


def _ask(corpus: Corpus, queries: list[str]) -> list[Answer]:
    given = json.dumps({"corpus": first_data(corpus, views_of(corpus)), "queries": queries})
    answer = node.run(str(node.JS / "parity.mjs"), stdin=given)
    assert answer.returncode == 0, answer.stderr
    answers: list[Answer] = json.loads(answer.stdout)
    return answers


@pytest.fixture(scope="module")
def cases(corpus: Corpus) -> list[Case]:
    """Random selections, the same in every run, with the scripts' answers."""
    random = Random(2012)
    selections = [selecting.selection(random, corpus) for _ in range(SELECTIONS)]
    queries = [to_query(selection) for selection in selections]
    answers = _ask(corpus, queries)
    return [Case(*case) for case in zip(selections, queries, answers, strict=True)]


def _differing(cases: list[Case], differ: Callable[[Case], bool]) -> list[str]:
    """The addresses of the cases that differ: what a failure must name."""
    return [case.query for case in cases if differ(case)]


def test_the_random_selections_are_worth_comparing(corpus: Corpus, cases: list[Case]) -> None:
    """They use everything, and keep neither always all nor always nothing."""
    narrowed = [narrow(case.selection, corpus) for case in cases]
    some = [one for one in narrowed if 0 < len(one.kept) < one.total]
    used = {key for case in cases for key, _ in case.selection.choices}
    accented = [case for case in cases if not case.selection.words.isascii()]
    assert len(some) > SELECTIONS / 3
    assert sum(one.undated > 0 for one in narrowed) > SELECTIONS / 30
    assert used == {facet.key for facet in FACETS}
    assert accented


def test_both_keep_the_same_events_in_the_same_order(corpus: Corpus, cases: list[Case]) -> None:
    """The ids are those of the reference, one by one."""

    def differ(case: Case) -> bool:
        return case.answer["kept"] != list(keep(case.selection, corpus))

    assert not _differing(cases, differ)


def test_both_count_the_same(corpus: Corpus, cases: list[Case]) -> None:
    """All in the chosen scopes, and the undated that years leave out."""

    def differ(case: Case) -> bool:
        narrowed = narrow(case.selection, corpus)
        return (case.answer["total"], case.answer["undated"]) != (narrowed.total, narrowed.undated)

    assert not _differing(cases, differ)


def test_both_write_the_same_address(cases: list[Case]) -> None:
    """What Python wrote, the scripts read without a notice and write again."""

    def differ(case: Case) -> bool:
        return case.answer["query"] != case.query or case.answer["notices"] != []

    assert not _differing(cases, differ)


def test_both_say_the_same_sentence(corpus: Corpus, cases: list[Case]) -> None:
    """The status, with what was asked for in words."""

    def differ(case: Case) -> bool:
        narrowed = narrow(case.selection, corpus)
        return case.answer["status"] != status(case.selection, narrowed, corpus)

    assert not _differing(cases, differ)


def _choosing_only(selection: Selection, key: str, value: str) -> Selection:
    others = {choice for choice in selection.choices if choice[0] != key}
    return replace(selection, choices=frozenset(others | {(key, value)}))


@pytest.mark.parametrize("key", [facet.key for facet in FACETS])
def test_the_count_beside_a_value_is_what_choosing_it_keeps(
    corpus: Corpus, cases: list[Case], key: str
) -> None:
    """The facet's choice being exactly that value, all others unchanged."""

    def differ(case: Case) -> bool:
        counted = case.answer["counts"][key]
        return any(
            counted.get(option.id, 0)
            != len(keep(_choosing_only(case.selection, key, option.id), corpus))
            for option in options(corpus)[key]
        )

    assert not _differing(cases[:COUNTED], differ)


def test_the_count_of_a_year_is_what_choosing_it_keeps(corpus: Corpus, cases: list[Case]) -> None:
    """The years being exactly that year, all else unchanged."""

    def differ(case: Case) -> bool:
        counted = case.answer["counts"]["years"]
        return any(
            counted.get(str(year), 0)
            != len(keep(replace(case.selection, years=Years(year, year)), corpus))
            for year in range(1955, 2025)
        )

    assert not _differing(cases[:COUNTED], differ)


def _without(selection: Selection, key: str) -> Selection:
    if key == "years":
        return replace(selection, years=None)
    if key == "q":
        return replace(selection, words="")
    return replace(selection, choices=frozenset(c for c in selection.choices if c[0] != key))


def test_dropping_a_filter_brings_back_what_the_scripts_say(
    corpus: Corpus, cases: list[Case]
) -> None:
    """The way back from an empty result promises no more and no less."""

    def differ(case: Case) -> bool:
        kept = len(keep(case.selection, corpus))
        return any(
            case.answer["without"].get(key, 0)
            != len(keep(_without(case.selection, key), corpus)) - kept
            for key in [*FILTERS, "years", "q"]
        )

    assert not _differing(cases, differ)


@pytest.mark.parametrize("query", ODD)
def test_both_pass_over_the_same_of_an_odd_address(query: str, corpus: Corpus) -> None:
    """The same notices are given, the same selection is left, the same events are kept."""
    (answer,) = _ask(corpus, [query])
    selection, notices = from_query(query, corpus)
    assert (answer["query"], answer["notices"]) == (to_query(selection), list(notices))
    assert answer["kept"] == list(keep(selection, corpus))
