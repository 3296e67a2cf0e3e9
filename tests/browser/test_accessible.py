"""axe-core finds nothing, whatever state the page is in."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.drawn import wait_until_drawn
from tests.browser.reading import choose, go
from tests.browser.watching import Watch

# Named, because the rules of WCAG 2.2 are not among axe's defaults.
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
LOST = "net::ERR_INTERNET_DISCONNECTED"


class State(NamedTuple):
    """An address, the width it is opened at, and what is done there."""

    query: str = ""
    width: int = 1360
    act: Callable[[Page], object] = lambda page: page


def first_event(query: str = "") -> str:
    """The address of an open card, with whatever else is asked."""
    return f"?event=coup-2012{query}"


def open_cite(page: Page) -> None:
    """From the card."""
    page.locator('[data-card="cite"]').click()
    page.locator("#card-cite").wait_for()


def open_help(page: Page) -> None:
    """From the bar."""
    page.locator("#help").click()
    page.locator("#help-dialog").wait_for()


def open_every_facet(page: Page) -> None:
    """The whole panel at once."""
    page.locator("details").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")


def lose_the_server(page: Page) -> None:
    """As the page notices it."""
    page.context.set_offline(True)
    page.locator("#banner").wait_for()


def lay_out_all(page: Page) -> None:
    """Of a long list what is far away, too, which else is only guessed."""
    page.locator("main ol, main ul").evaluate_all(
        "(lists) => lists.forEach((list) => { list.dataset.whole = '1'; })"
    )


def open_every_work(page: Page) -> None:
    """What rests on each."""
    lay_out_all(page)
    page.locator(".work-rests").evaluate_all("all => all.forEach((one) => { one.open = true; })")


def open_every_actor(page: Page) -> None:
    """Everything of the first, and all rows laid out, though they are out of view."""
    page.locator(".actor").evaluate_all(
        "all => all.forEach((one) => { one.style.contentVisibility = 'visible'; })"
    )
    page.locator(".picture details, .actor:first-child details").evaluate_all(
        "all => all.forEach((one) => { one.open = true; })"
    )


def open_grid(page: Page, table: str = "events") -> None:
    """Until it is there."""
    page.locator(f'[data-table="{table}"]').click()
    page.locator(f"#table-{table}[data-grid] :is(.ag-row, .ag-overlay)").first.wait_for()


def open_figures_and_columns(page: Page) -> None:
    """The other grid, the choice of its columns, and every closed list of the dictionary."""
    open_grid(page, "figures")
    open_every_facet(page)


def open_a_filter(page: Page) -> None:
    """Of one column."""
    open_grid(page)
    page.locator(".ag-floating-filter-button-button").first.click()
    page.locator(".ag-filter-menu").wait_for()


def open_plain_table(page: Page) -> None:
    """As it stands where the grid's scripts do not come."""
    open_grid(page)
    page.locator("#table-events").evaluate("(table) => table.removeAttribute('data-grid')")


def filter_the_figures(page: Page) -> None:
    """Some charts stay whole, some in part, and some have nothing left."""
    wait_until_drawn(page)
    choose(page, "kind", "harm")
    page.locator(".nothing-left:visible").first.wait_for()


def open_every_table(page: Page) -> None:
    """Beneath the charts."""
    wait_until_drawn(page)
    open_every_facet(page)


def press(key: str) -> Callable[[Page], object]:
    """While presenting."""
    return lambda page: page.keyboard.press(key)


def open_tasks(page: Page) -> None:
    """One of them answered, and one not quite."""
    page.locator("#present").click()
    page.locator('[data-story="from-coup-to-coup"][data-does="tasks"]').click()
    for task in (2, 3):
        page.locator(".task").nth(task).locator('[data-place="1"]').click()


def see_the_handout(page: Page) -> None:
    """As it is printed."""
    page.evaluate("window.print = () => { window.printed = true; }")
    page.locator("#present").click()
    page.locator('[data-story="from-coup-to-coup"][data-does="handout"]').click()
    page.wait_for_function("() => window.printed")
    page.emulate_media(media="print")


STATES: Mapping[str, State] = {
    "the page as it opens": State(),
    "the panel open on a tablet": State(
        width=768, act=lambda page: page.locator("#filters summary").first.click()
    ),
    "every facet open": State(act=open_every_facet),
    "a card open": State(first_event()),
    "how to cite an event": State(first_event(), act=open_cite),
    "the list": State("?layout=list"),
    "an empty result": State("?kind=coups&place=baghdad"),
    "an address passed over": State("?kind=none&nonsense=1"),
    "the help open": State(act=open_help),
    "dark": State("?theme-mode=dark"),
    "dark with a card and filters": State(first_event("&theme-mode=dark&kind=harm")),
    "dark with an empty result": State("?kind=coups&place=baghdad&theme-mode=dark"),
    "a phone": State(width=390),
    "a phone with a card": State(first_event(), width=390),
    "by actor, all scopes": State("?lanes=actor&scope=core~background~comparator~epilogue"),
    "the argument, its evidence open": State("?view=argument", act=open_every_facet),
    "a claim chosen and a card open": State("?view=argument&claim=accord-spoilers&event=coup-2012"),
    "the argument in the dark": State("?view=argument&reading=accord&kind=aid&theme-mode=dark"),
    "the argument on a phone": State("?view=argument", width=390),
    "the actors": State("?view=actors", act=open_every_actor),
    "the actors in the dark": State("?view=actors&theme-mode=dark", act=open_every_actor),
    "the actors on a phone": State("?view=actors&who=jnim", width=390, act=open_every_actor),
    "actors found, a card open": State("?view=actors&q=peacekeepers&event=coup-2020"),
    "the data": State("?view=data&kind=harm", act=open_grid),
    "the data in the dark, a filter open": State("?view=data&theme-mode=dark", act=open_a_filter),
    "the figures' data, all unfolded": State("?view=data", act=open_figures_and_columns),
    "the data on a phone, a card open": State("?view=data&event=coup-2012", 390, open_grid),
    "the data as a plain table": State("?view=data", act=open_plain_table),
    "no data": State("?view=data&kind=coups&place=baghdad", act=open_grid),
    "the about": State("?view=about"),
    "the about in the dark": State("?view=about&theme-mode=dark"),
    "the about on a phone": State("?view=about", width=390),
    "no actors": State("?view=actors&kind=coups&place=baghdad"),
    "the footnotes": State("?view=sources", act=lay_out_all),
    "a footnote that a filter leaves out": State("?view=sources&footnote=159&kind=coups"),
    "the works": State("?view=sources&part=works", act=lay_out_all),
    "what rests on works": State(
        "?view=sources&part=works&find=un%20news&order=author", act=open_every_work
    ),
    "the works in the dark, on a phone": State(
        "?view=sources&part=works&theme-mode=dark&kind=harm", width=390, act=lay_out_all
    ),
    "the doubts in the dark": State("?view=sources&part=doubts&theme-mode=dark"),
    "the code of a view": State("?kind=harm", act=lambda page: page.locator("#qr").click()),
    "the code of a view in the dark": State(
        "?theme-mode=dark", act=lambda page: page.locator("#qr").click()
    ),
    "within another page": State("?embed=1&actor=mnla", width=900),
    "within another page, on a phone in the dark": State("?embed=1&theme-mode=dark", width=390),
    "the figures": State("?view=figures", act=wait_until_drawn),
    "the figures in the dark": State("?view=figures&theme-mode=dark", act=wait_until_drawn),
    "the figures after a filter": State("?view=figures", act=filter_the_figures),
    "the figures with their tables open": State("?view=figures", act=open_every_table),
    "the figures on a phone": State("?view=figures&years=2019..2020", 390, wait_until_drawn),
    "the choice of a story": State(act=lambda page: page.locator("#present").click()),
    "a step": State("?present=from-coup-to-coup&step=2", 1920),
    "a step in the dark, on a phone": State(
        "?present=from-coup-to-coup&step=4&theme-mode=dark", width=390
    ),
    "a step hidden by a filter": State("?present=from-coup-to-coup&step=1&kind=aid"),
    "a step of figures": State("?present=what-the-numbers-say&step=3", act=wait_until_drawn),
    "dates asked for": State("?present=from-coup-to-coup&step=7&ask=dates"),
    "claims asked for in the dark": State(
        "?present=golden-hour-missed&step=6&ask=claims&theme-mode=dark"
    ),
    "the answer shown": State("?present=what-the-numbers-say&step=2&ask=numbers", act=press("r")),
    "the presenter's window": State("?present=from-coup-to-coup&step=3&presenter=1", 1100),
    "the presenter's window in the dark": State(
        "?present=from-coup-to-coup&step=10&presenter=1&ask=dates&theme-mode=dark", 1100
    ),
    "tasks": State(act=open_tasks),
    "tasks in the dark, on a phone": State("?theme-mode=dark", 390, open_tasks),
    "a handout": State(act=see_the_handout),
    "the server gone": State(act=lose_the_server),
}


NAMED = {"article", "figure", "grid", "image", "table", "treegrid"}
WITH_PICTURES = {
    "the actors": "figure",
    "the data": "grid",
    "the figures with their tables open": "image",
    "the code of a view": "image",
}


@pytest.mark.parametrize("state", WITH_PICTURES)
def test_grids_images_and_figures_have_names(page: Page, state: str) -> None:
    """As a screen reader hears them; what stands within an image is part of it."""
    go(page, STATES[state].query)
    STATES[state].act(page)
    page.locator(".js-plotly-plot:not([aria-hidden])").first.wait_for(state="detached")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    heard = [node for node in tree["nodes"] if not node["ignored"]]
    roles = [(node["role"]["value"], node.get("name", {}).get("value")) for node in heard]
    assert WITH_PICTURES[state] in {role for role, _ in roles}
    assert [role for role, name in roles if role in NAMED and not name] == []


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(page: Page, watch: Watch, state: str) -> None:
    """Neither of WCAG 2.2 AA nor of the best practices beyond it."""
    watch.expected = (LOST,) if STATES[state].act is lose_the_server else ()
    go(page, STATES[state].query, width=STATES[state].width)
    STATES[state].act(page)
    found = Axe().run(page, options=OPTIONS)
    assert found.violations_count == 0, found.generate_report()
