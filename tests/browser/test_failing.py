"""When something fails, the page says so and what can go on does."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reading import ASK_THE_SERVER, choose, go, status
from tests.browser.watching import Watch

GONE = "net::ERR_FAILED"
# What a script reads of an element fails from now on, whoever calls the script.
BREAK = """(id) => Object.defineProperty(document.getElementById(id), "clientWidth", {
  get() { throw new Error("a word"); },
})"""


def lose_the_server(page: Page, watch: Watch) -> None:
    """From now on the server does not answer; the page has just noticed."""
    watch.expected = (GONE,)
    page.route("**/healthz", lambda route: route.abort())
    page.evaluate(ASK_THE_SERVER)


def test_a_lost_server_is_said_and_filters_go_on(page: Page, watch: Watch) -> None:
    """What needs the server is named; nothing else stops."""
    go(page)
    expect(page.locator("#banner")).to_be_hidden()
    lose_the_server(page, watch)
    expect(page.locator("#banner")).to_contain_text("server does not answer")
    before = status(page)["shown"]
    choose(page, "kind", "harm")
    assert 0 < status(page)["shown"] < before


def test_the_banner_goes_when_the_server_is_back(page: Page, watch: Watch) -> None:
    """Without a reload."""
    go(page)
    lose_the_server(page, watch)
    expect(page.locator("#banner")).to_be_visible()
    page.unroute("**/healthz")
    page.evaluate(ASK_THE_SERVER)
    expect(page.locator("#banner")).to_be_hidden()


def test_a_server_in_trouble_counts_as_lost(page: Page, watch: Watch) -> None:
    """An answer that is none does not calm the page."""
    watch.expected = ("status of 503",)
    go(page)
    page.route("**/healthz", lambda route: route.fulfill(status=503))
    page.evaluate(ASK_THE_SERVER)
    expect(page.locator("#banner")).to_be_visible()


def test_losing_the_network_is_noticed_at_once(page: Page, watch: Watch) -> None:
    """And its return, too: the browser tells of both."""
    watch.expected = ("net::ERR_INTERNET_DISCONNECTED",)
    go(page)
    page.context.set_offline(True)
    expect(page.locator("#banner")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator("#banner")).to_be_hidden()


@pytest.mark.parametrize(
    ("broken", "control"),
    [
        # Zooming alone, and drawing the timeline after a change of the state.
        ("track", "#zoom-in"),
        ("timeline", '.year-bar[data-year="2013"]'),
    ],
)
def test_a_script_that_fails_is_said(page: Page, watch: Watch, broken: str, control: str) -> None:
    """Whether a listener or a drawing function fails."""
    watch.expected = ("a word",)
    go(page)
    page.evaluate(BREAK, broken)
    page.locator(control).click()
    expect(page.locator("#banner")).to_contain_text("failed")


def test_a_failure_is_not_taken_back_by_a_server_that_answers(page: Page, watch: Watch) -> None:
    """It stays until the reader reloads the page."""
    watch.expected = ("a word",)
    go(page)
    page.evaluate(BREAK, "timeline")
    page.locator('.year-bar[data-year="2013"]').click()
    page.evaluate(ASK_THE_SERVER)
    expect(page.locator("#banner")).to_contain_text("failed")


def test_nothing_on_the_page_offers_to_upload_it(page: Page) -> None:
    """Plotly does, unless it is told otherwise."""
    go(page, "?view=figures")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    offered = page.locator("button, a, [role=button], [data-title]").evaluate_all(
        """(all) => all
          .flatMap((one) => [one.textContent, one.title, one.dataset.title, one.ariaLabel])
          .filter((words) => /\\b(share|upload|cloud|chart studio)\\b/i.test(words ?? ""))"""
    )
    assert offered == []
