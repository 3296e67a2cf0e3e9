"""The address holds the page: a link, a reload, Back and Forward bring it back as it was."""

from collections.abc import Callable

from playwright.sync_api import Page

from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import narrow
from dashboard.selection.selection import Selection, Years
from dashboard.selection.wording import status as status_in_words
from tests.browser.reading import choose, go, query, shown, state, turn_to

CHOSEN = Selection(
    frozenset({("kind", "harm"), ("kind", "rebellion"), ("scope", "core"), ("scope", "epilogue")}),
    Years(2012, 2019),
    "mali",
)
ADDRESS = (
    "?kind=harm~rebellion&scope=core~epilogue&years=2012..2019&q=mali"
    "&dim=0&event=coup-2012&lanes=theme&layout=lanes&theme-mode=dark"
)


def whole_page(corpus: Corpus) -> dict[str, object]:
    """What `ADDRESS` asks for."""
    return {
        "view": "timeline",
        "chosen": ["kind=harm", "kind=rebellion"],
        "scopes": ["core", "epilogue"],
        "years": ["2012", "2019"],
        "words": "mali",
        "lanes": "lanes-theme",
        "layout": "layout-lanes",
        "dim": False,
        "card": next(event.title for event in corpus.events if event.id == "coup-2012"),
        "mode": "dark",
        "status": status_in_words(CHOSEN, narrow(CHOSEN, corpus), corpus),
    }


def test_a_link_brings_back_the_whole_page(page: Page, corpus: Corpus) -> None:
    """Filters, words, years, scopes, lanes, layout, dimming, light or dark, and the open event."""
    go(page, ADDRESS)
    assert state(page) == whole_page(corpus)
    assert shown(page) == list(narrow(CHOSEN, corpus).kept)


def test_a_reload_changes_nothing(page: Page, corpus: Corpus) -> None:
    """Neither of what is shown nor of the address."""
    go(page, ADDRESS)
    page.reload()
    page.wait_for_selector('html[data-ready="1"]')
    assert state(page) == whole_page(corpus)
    assert query(page) == ADDRESS


def test_the_page_writes_the_address_it_was_opened_with(page: Page) -> None:
    """Whatever order its keys came in: one state has one address."""
    go(page, "?theme-mode=dark&layout=list&years=2012..2019&kind=rebellion")
    choose(page, "kind", "harm")
    assert query(page) == "?kind=harm~rebellion&years=2012..2019&layout=list&theme-mode=dark"


def test_back_and_forward_walk_through_every_step(page: Page) -> None:
    """Each thing a reader did is one step, and each step is shown as it was."""
    steps: list[Callable[[], object]] = [
        lambda: choose(page, "kind", "harm"),
        lambda: page.locator('.year-bar[data-year="2019"]').click(),
        lambda: page.locator('[data-scope="epilogue"]').click(),
        lambda: page.locator("#lanes-actor").click(),
        lambda: page.locator("#layout-list").click(),
        lambda: page.locator("#dim").click(),
        lambda: page.locator('[data-event="killed-2019"] .title').click(),
        lambda: page.locator("#to-figures").click(),
    ]
    go(page)
    states = [state(page)]
    for step in steps:
        before = query(page)
        step()
        page.wait_for_function("(before) => location.search !== before", arg=before)
        states.append(state(page))
    for earlier in reversed(states[:-1]):
        page.go_back()
        assert state(page) == earlier
    for later in states[1:]:
        page.go_forward()
        assert state(page) == later


def test_typing_is_one_step_back(page: Page) -> None:
    """However many letters it took; the field is then as empty as the address."""
    go(page, "?kind=harm")
    before = state(page)
    page.locator("#search").press_sequentially("accord")
    page.wait_for_function("() => location.search === '?kind=harm&q=accord'")
    page.go_back()
    page.wait_for_function("() => location.search === '?kind=harm'")
    page.wait_for_function("() => document.getElementById('search').value === ''")
    assert state(page) == before


def test_what_an_address_holds_too_much_is_named_and_passed_over(
    page: Page, corpus: Corpus
) -> None:
    """One notice each, as plain text; all that is known of it holds."""
    go(
        page,
        "?kind=harm~theft&colour=red&years=2019..2013&event=nobody&lanes=mood&layout=pile"
        "&dim=2&view=map&place=%3Cimg%20src=x%20onerror=alert(1)%3E",
    )
    assert page.locator("#notices .notice").all_inner_texts() == [
        "There is no kind “theft” here; it was passed over.",
        "The address holds “colour”, which is not known here; it was passed over.",
        "“2019..2013” are no years such as 1990..1991; they were passed over.",
        "There is no event “nobody” here; it was passed over.",
        "There is no kind of lanes “mood” here; it was passed over.",
        "There is no layout “pile” here; it was passed over.",
        "There is no way to dim “2” here; it was passed over.",
        "There is no view “map” here; it was passed over.",
        "There is no place “<img src=x onerror=alert(1)>” here; it was passed over.",
    ]
    assert shown(page) == list(narrow(Selection(frozenset({("kind", "harm")})), corpus).kept)


def test_notices_go_with_the_next_choice(page: Page) -> None:
    """They are about the address that was opened, and that is no longer the address."""
    go(page, "?kind=theft")
    choose(page, "kind", "harm")
    assert page.locator("#notices .notice").count() == 0
    assert query(page) == "?kind=harm"


def test_what_changes_nothing_is_no_step_back(page: Page) -> None:
    """Light or dark is a matter of the eyes; choosing the same lanes again is nothing."""
    go(page, "?lanes=actor&layout=lanes")
    turn_to(page, "?lanes=theme&layout=lanes")
    length = page.evaluate("history.length")
    page.locator("#lanes-theme").click()
    page.locator("#theme-mode").click()
    page.wait_for_function("() => location.search.includes('theme-mode=')")
    assert page.evaluate("history.length") == length


def test_copy_link_copies_the_whole_address(page: Page) -> None:
    """And says that it did."""
    go(page, ADDRESS)
    page.locator("#share").click()
    page.get_by_text("Link copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert page.url.endswith(ADDRESS)


def test_the_links_of_the_views_keep_the_filters(page: Page, corpus: Corpus) -> None:
    """To the figures and back, nothing but the view changes."""
    go(page, "?kind=harm")
    page.locator("#to-figures").click()
    assert query(page) == "?kind=harm&view=figures"
    page.locator("#to-timeline").click()
    assert query(page) == "?kind=harm"
    assert shown(page) == list(narrow(Selection(frozenset({("kind", "harm")})), corpus).kept)
