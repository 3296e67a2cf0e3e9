"""What only cards, other views and stories need comes after the first view."""

from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from tests.browser.reading import choose, status
from tests.browser.watching import Watch

LATER = "**/later.json"
READY = 'html[data-ready="1"]'
COUP = "#events [data-event='coup-2012'] .event-link"


def held_back(page: Page) -> Callable[[], None]:
    """The later data stays on its way until what is returned is called."""
    waiting: list[Route] = []
    page.route(LATER, lambda route: waiting.append(route))  # noqa: PLW0108 - a built-in is refused

    def let_through() -> None:
        for route in waiting:
            route.continue_()

    return let_through


def open_first_view(page: Page, query: str = "") -> None:
    """Without waiting for anything."""
    page.set_viewport_size({"width": 1360, "height": 900})
    page.goto(f"/{query}", wait_until="commit")


def test_the_timeline_and_its_filters_wait_for_nothing(page: Page) -> None:
    """Events, counts and the search are there while the rest is on its way."""
    held_back(page)
    open_first_view(page)
    page.wait_for_selector(READY)
    before = status(page)["shown"]
    choose(page, "kind", "harm")
    assert 0 < status(page)["shown"] < before
    page.locator("#search").fill("gao")
    expect(page.locator("#status")).to_contain_text("gao")


def test_a_card_asked_for_too_early_opens_when_it_can(page: Page) -> None:
    """The page says that it waits, and the keyboard is led to the card as ever."""
    let_through = held_back(page)
    open_first_view(page)
    page.wait_for_selector(READY)
    page.locator(COUP).click()
    expect(page.locator("#notices")).to_contain_text("on its way")
    expect(page.locator("#card")).to_be_hidden()
    let_through()
    expect(page.locator("#card-title")).to_be_focused()
    expect(page.locator("#notices")).to_be_empty()


def test_of_two_wishes_the_last_is_met(page: Page) -> None:
    """A reader who turned to another view is not thrown back at a card."""
    let_through = held_back(page)
    open_first_view(page)
    page.wait_for_selector(READY)
    page.locator(COUP).click()
    page.locator("#to-sources").click()
    let_through()
    expect(page.locator("#view-sources")).to_be_visible()
    expect(page.locator("#card")).to_be_hidden()


def test_an_address_that_needs_it_all_waits_for_it(page: Page) -> None:
    """A story is not begun with a timeline that is taken away again."""
    let_through = held_back(page)
    open_first_view(page, "?present=golden-hour-missed&step=2")
    expect(page.locator("#notices")).to_contain_text("on its way")
    expect(page.locator("#view-timeline")).to_be_hidden()
    assert page.locator(READY).count() == 0
    let_through()
    expect(page.locator("#stage-title")).to_be_visible()


def test_a_shared_card_keeps_no_reader_from_the_timeline(page: Page) -> None:
    """It is laid out, narrows and says that the card is still to come; then the card opens."""
    let_through = held_back(page)
    open_first_view(page, "?event=coup-2012&kind=coups")
    expect(page.locator("#notices")).to_contain_text("on its way")
    before = status(page)["shown"]
    page.locator("#search").fill("keita")
    expect(page.locator("#status")).to_contain_text("keita")
    assert 0 < status(page)["shown"] < before
    expect(page.locator("#notices")).to_contain_text("on its way")
    assert page.locator(READY).count() == 0
    let_through()
    expect(page.locator("#card-title")).to_contain_text("Touré")
    expect(page.locator("#notices")).to_be_empty()
    page.wait_for_selector(READY)


def test_it_is_asked_for_again_when_the_server_is_back(page: Page, watch: Watch) -> None:
    """Without a reload, and the banner tells why the card does not open."""
    watch.expected = ("net::ERR_FAILED",)
    for address in (LATER, "**/healthz"):
        page.route(address, lambda route: route.abort())
    open_first_view(page)
    page.wait_for_selector(READY)
    page.locator(COUP).click()
    expect(page.locator("#banner")).to_contain_text("server does not answer")
    for address in (LATER, "**/healthz"):
        page.unroute(address)
    expect(page.locator("#card-title")).to_be_focused()


def test_a_page_older_than_the_servers_tables_says_so(page: Page, watch: Watch) -> None:
    """What belonged to it is no longer there to be asked for."""
    watch.expected = ("status of 404",)
    page.route(LATER, lambda route: route.fulfill(status=404))
    open_first_view(page)
    expect(page.locator("#banner")).to_contain_text("reload the page")
