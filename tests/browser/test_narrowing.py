"""Filtering: what a reader chooses is what is left, and the page says so."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from playwright.sync_api import Page

from dashboard.corpus.corpus import Corpus
from dashboard.selection import wording
from dashboard.selection.narrowing import narrow
from dashboard.selection.query import to_query
from dashboard.selection.selection import Selection, Years
from tests import selecting
from tests.browser.reading import choose, counts, go, query, shown, status, turn_to

PANEL = ("kind", "actor", "theme", "place", "section", "claim", "voice", "source")
COMBINATIONS = 30


def holds(page: Page, chosen: Selection, corpus: Corpus) -> None:
    """The list, the sentence and its counts are those of the reference in Python."""
    expected = narrow(chosen, corpus)
    assert shown(page) == list(expected.kept)
    assert status(page) == {
        "words": wording.status(chosen, expected, corpus),
        "shown": len(expected.kept),
        "total": expected.total,
    }


def some_value(facet: str, corpus: Corpus) -> str:
    """The value that most core events have, short of all of them."""
    core = [entry for entry in corpus.entries if "core" in entry.scope]
    common = Counter(value for entry in core for value in getattr(entry, facet))
    return str(next(value for value, count in common.most_common() if count < len(core)))


@pytest.mark.parametrize("facet", PANEL)
def test_a_value_chosen_in_the_panel_narrows_the_events(
    page: Page, corpus: Corpus, facet: str
) -> None:
    """In lanes and as a list, to the same ids, with the address keeping the choice."""
    value = some_value(facet, corpus)
    chosen = Selection(frozenset({(facet, value)}))
    go(page)
    choose(page, facet, value)
    holds(page, chosen, corpus)
    assert query(page) == f"?{to_query(chosen)}"
    page.locator("#layout-list").click()
    holds(page, chosen, corpus)


def test_a_second_value_of_a_facet_widens_and_the_first_can_be_taken_out(
    page: Page, corpus: Corpus
) -> None:
    """Values of one facet are joined by OR; each is a switch."""
    go(page)
    choose(page, "kind", "harm")
    choose(page, "kind", "coups")
    holds(page, Selection(frozenset({("kind", "harm"), ("kind", "coups")})), corpus)
    choose(page, "kind", "harm")
    holds(page, Selection(frozenset({("kind", "coups")})), corpus)


def test_the_counts_beside_values_follow_the_other_filters(page: Page, corpus: Corpus) -> None:
    """Each says how many events it would leave, whatever is chosen within its own facet."""
    chosen = Selection(
        frozenset({("section", "II.C"), ("section", "II.B"), ("kind", "harm"), ("kind", "reform")}),
        Years(2013, 2019),
    )
    go(page, f"?{to_query(chosen)}")
    for facet in PANEL:
        others = frozenset(choice for choice in chosen.choices if choice[0] != facet)
        kept = set(narrow(replace(chosen, choices=others), corpus).kept)
        expected = Counter(
            v for entry in corpus.entries if entry.id in kept for v in getattr(entry, facet)
        )
        said = counts(page, facet)
        assert {value: count for value, count in said.items() if count} == dict(expected)


def test_the_bars_of_the_years_follow_the_other_filters(page: Page, corpus: Corpus) -> None:
    """Each says how many events it would leave, whichever years are chosen."""
    go(page, "?kind=harm&years=2019..2020")
    labels = page.locator(".year-bar").evaluate_all(
        "(bars) => bars.map((bar) => bar.getAttribute('aria-label'))"
    )
    harm = frozenset({("kind", "harm")})
    left = [len(narrow(Selection(harm, Years(y, y)), corpus).kept) for y in range(2012, 2021)]
    assert labels == [
        f"{year}: {count} event{'' if count == 1 else 's'}"
        for year, count in zip(range(2012, 2021), left, strict=True)
    ]


def test_random_choices_by_address_leave_what_python_leaves(page: Page, corpus: Corpus) -> None:
    """Thirty of them, over all facets, years and words."""
    random = Random(1960)
    go(page)
    for _ in range(COMBINATIONS):
        chosen = selecting.selection(random, corpus)
        turn_to(page, f"?{to_query(chosen)}")
        holds(page, chosen, corpus)


def test_a_bar_of_the_histogram_chooses_its_year(page: Page, corpus: Corpus) -> None:
    """A second bar with Shift widens the choice; undated events are said to be left out."""
    go(page)
    page.locator('.year-bar[data-year="2013"]').click()
    holds(page, Selection(years=Years(2013, 2013)), corpus)
    page.locator('.year-bar[data-year="2015"]').click(modifiers=["Shift"])
    holds(page, Selection(years=Years(2013, 2015)), corpus)


def test_both_ends_of_the_years_can_be_chosen_by_name(page: Page, corpus: Corpus) -> None:
    """Either end may stay open."""
    go(page)
    page.locator("#years-first").select_option("2019")
    holds(page, Selection(years=Years(2019, None)), corpus)
    page.locator("#years-last").select_option("2012")
    holds(page, Selection(years=Years(2012, 2012)), corpus)


def test_typed_words_find_events_without_their_accents(page: Page, corpus: Corpus) -> None:
    """`toure` finds Touré; each further word narrows."""
    go(page)
    page.locator("#search").type("toure")
    page.wait_for_function("() => location.search === '?q=toure'")
    holds(page, Selection(words="toure"), corpus)
    assert shown(page)


def test_a_scope_is_one_click_away(page: Page, corpus: Corpus) -> None:
    """Background joins the core; pressed again, it is gone, and the address is plain."""
    go(page)
    page.locator('[data-scope="background"]').click()
    both = frozenset({("scope", "core"), ("scope", "background")})
    holds(page, Selection(both), corpus)
    page.locator('[data-scope="background"]').click()
    holds(page, Selection(), corpus)
    assert query(page) == ""


def test_chips_take_back_what_was_chosen(page: Page, corpus: Corpus) -> None:
    """One at a time, or all at once; the scopes that are drawn stay."""
    go(page, "?kind=harm&years=2019..2019&scope=core~background")
    page.get_by_role("button", name="Remove Years: in 2019").click()
    scopes = {("scope", "core"), ("scope", "background")}
    holds(page, Selection(frozenset({("kind", "harm"), *scopes})), corpus)
    page.get_by_role("button", name="Clear all").click()
    holds(page, Selection(frozenset(scopes)), corpus)


def test_dimming_keeps_every_item_where_it_was(page: Page) -> None:
    """What is filtered away stays in its place; at the switch it goes, and the rest moves up."""
    places = """Object.fromEntries([...document.querySelectorAll('#events li:not([hidden])')].map(
      (li) => [li.dataset.event, [li.offsetLeft, li.offsetTop]]))"""
    go(page)
    before = page.evaluate(places)
    choose(page, "kind", "harm")
    assert page.evaluate(places) == before
    page.locator("#dim").click()
    page.wait_for_function("() => location.search.includes('dim=0')")
    after = page.evaluate(places)
    assert len(after) < len(before)
    assert min(top for _, top in after.values()) < min(before[key][1] for key in after)


def test_an_empty_result_says_why_and_leads_back(page: Page, corpus: Corpus) -> None:
    """Each filter that could be dropped is offered with what it would bring."""
    go(page, "?kind=coups&place=baghdad")
    assert shown(page) == []
    empty = page.locator("#empty")
    assert "None of" in empty.inner_text()
    empty.get_by_role("button", name="Drop the filter “Place”").click()
    holds(page, Selection(frozenset({("kind", "coups")})), corpus)
    assert empty.is_hidden()


def test_hiding_and_dimming_keep_the_same_events(page: Page, corpus: Corpus) -> None:
    """The switch changes what is drawn of the rest, never what is kept."""
    chosen = Selection(frozenset({("actor", "mnla"), ("actor", "jihadists")}))
    for dim in ("0", "1"):
        go(page, f"?{to_query(chosen)}&dim={dim}")
        holds(page, replace(chosen), corpus)
