"""The page as files on a web host, at some place of it: the same as the served page."""

from collections.abc import Iterator
from random import Random

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from dashboard.cli import main
from dashboard.corpus.corpus import Corpus
from dashboard.publishing.catalogue import FILES
from dashboard.selection.narrowing import keep
from dashboard.selection.query import to_query
from dashboard.views import VIEWS
from tests import selecting
from tests.browser.hosting import hosting
from tests.browser.reading import (
    ASK_THE_SERVER,
    choose,
    go,
    main_words,
    query,
    shown,
    state,
    turn_to,
)
from tests.browser.watching import Watch

PLACE = "courses/sahel"
SELECTIONS = 10
# Milliseconds: longer than a page that has a server waits before it looks again.
LOOKS_EVERY = 5_500
ADDRESSES = (
    "?kind=harm~rebellion&years=2012..2019&q=mali&event=coup-2012&theme-mode=dark",
    "?view=argument&reading=accord&event=coup-2012",
    "?present=from-coup-to-coup&step=3",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the page on a host that knows nothing of it."""
    folder = tmp_path_factory.mktemp("host")
    assert main(["site", str(folder / PLACE)]) == 0
    with hosting(folder) as host:
        yield f"{host}/{PLACE}/"


@pytest.fixture
def tab(browser: Browser, site: str, watch: Watch) -> Iterator[Page]:
    """A reader's tab, in which nothing may fail, be missing, or come from beside the folder."""
    reader = browser.new_context(locale="en-GB")
    reader.set_default_timeout(20_000)
    page = reader.new_page()

    def heard(response: Response) -> None:
        if not response.ok:
            watch.troubles.append(f"{response.status} {response.url}")

    watch.follow(page, site)
    page.on("response", heard)
    yield page
    watch.check(page)
    reader.close()


@pytest.mark.parametrize("view", [view.key for view in VIEWS])
def test_every_view_opens_and_reads_as_it_is_served(
    tab: Page, page: Page, site: str, view: str
) -> None:
    """Word for word, with all it asks for in the folder."""
    for one, at in ((tab, site), (page, "/")):
        go(one, f"?view={view}", at=at)
        expect(one.locator(f"#view-{view}")).to_be_visible()
    assert main_words(tab) == main_words(page)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_brings_the_same_page(tab: Page, page: Page, site: str, address: str) -> None:
    """As the server's: filters, card, mode, a step of a story."""
    go(tab, address, at=site)
    go(page, address)
    assert state(tab) == state(page)
    assert main_words(tab) == main_words(page)
    assert tab.locator("#stage").inner_text() == page.locator("#stage").inner_text()


def test_random_choices_leave_what_python_leaves(tab: Page, site: str, corpus: Corpus) -> None:
    """The same ids in the same order."""
    random = Random(6)
    go(tab, at=site)
    for _ in range(SELECTIONS):
        selection = selecting.selection(random, corpus)
        turn_to(tab, f"?{to_query(selection)}")
        assert shown(tab) == list(keep(selection, corpus))


def test_a_choice_stays_at_the_place_of_the_page(tab: Page, site: str) -> None:
    """The address below which the host keeps it."""
    go(tab, at=site)
    choose(tab, "kind", "harm")
    assert tab.url == f"{site}?kind=harm"
    tab.reload()
    tab.wait_for_selector('html[data-ready="1"]')
    assert query(tab) == "?kind=harm"


@pytest.mark.parametrize("name", FILES)
def test_every_file_for_download_is_there(page: Page, site: str, name: str) -> None:
    """The very bytes that the server would give."""
    hosted = page.request.get(f"{site}data/{name}")
    assert hosted.ok
    assert hosted.body() == page.request.get(f"/data/{name}").body()


def test_no_server_is_asked_for_and_none_is_missed(tab: Page, site: str) -> None:
    """The banner about a lost server is for a page that has one."""
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    go(tab, at=site)
    tab.context.set_offline(True)
    tab.evaluate(ASK_THE_SERVER)
    tab.wait_for_timeout(LOOKS_EVERY)
    assert not [url for url in asked if "healthz" in url]
    expect(tab.locator("#banner")).to_be_hidden()


def test_no_code_is_offered_where_no_server_draws_it(tab: Page, site: str) -> None:
    """The link itself can still be copied."""
    go(tab, at=site)
    expect(tab.locator("#qr")).to_be_hidden()
    expect(tab.locator("#share")).to_be_visible()
