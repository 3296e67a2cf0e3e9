"""The page as one file, opened from a disk without a network: the same as the served page."""

import csv
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dashboard.cli import main
from dashboard.corpus.corpus import Corpus
from dashboard.publishing.catalogue import FILES
from dashboard.selection.narrowing import narrow
from dashboard.selection.query import to_query
from dashboard.selection.wording import status as status_in_words
from dashboard.views import VIEWS
from dashboard.views.view import HtmlView
from tests import selecting
from tests.browser.reading import (
    ASK_THE_SERVER,
    choose,
    go,
    main_words,
    query,
    shown,
    state,
    status,
    turn_to,
)
from tests.browser.shipped import CHARTS
from tests.browser.watching import Watch

LARGEST, LARGEST_WITHOUT_CHARTS = 12_000_000, 2_500_000
SELECTIONS = 30
# Filters, an open card, other lanes, the list, a view beside the timeline, steps of stories.
ADDRESSES = (
    "?kind=harm~rebellion&years=2012..2019&q=mali&dim=0&event=coup-2012&theme-mode=dark",
    "?lanes=actor&scope=core~background~comparator~epilogue",
    "?layout=list&actor=mnla~ansar-dine",
    "?view=argument&reading=accord&event=coup-2012",
    "?present=from-coup-to-coup&step=3",
    "?present=what-the-numbers-say&step=2",
    "?kind=coups&place=baghdad",
    "?kind=none&nonsense=1",
)
LINK = """(href) => document.querySelector("main").append(
  Object.assign(document.createElement("a"), { href, textContent: "The file", id: "to-file" }))"""

each_view = pytest.mark.parametrize("view", [view.key for view in VIEWS])


@pytest.fixture
def offline(browser: Browser) -> Iterator[BrowserContext]:
    """A reader without a network."""
    reader = browser.new_context(
        offline=True, permissions=["clipboard-read", "clipboard-write"], locale="en-GB"
    )
    reader.set_default_timeout(20_000)
    yield reader
    reader.close()


def watched(reader: BrowserContext, file: Path, watch: Watch) -> Iterator[Page]:
    """A tab for the file; once the test is over, it has asked for nothing and nothing failed."""
    tab = reader.new_page()
    watch.follow(tab, file.as_uri())
    yield tab
    watch.check(tab)


@pytest.fixture
def tab(offline: BrowserContext, edition: Path, watch: Watch) -> Iterator[Page]:
    """The edition, with every view."""
    yield from watched(offline, edition, watch)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition without charts."""
    path = tmp_path_factory.mktemp("small") / "mali.html"
    assert main(["edition", "--no-charts", str(path)]) == 0
    return path


@pytest.fixture
def small_tab(offline: BrowserContext, small: Path, watch: Watch) -> Iterator[Page]:
    """The edition without charts."""
    yield from watched(offline, small, watch)


def test_the_file_is_small_enough_to_hand_on(edition: Path, small: Path) -> None:
    """By mail or on a stick."""
    assert edition.stat().st_size <= LARGEST
    assert small.stat().st_size <= LARGEST_WITHOUT_CHARTS


@each_view
def test_every_view_opens_and_reads_as_it_is_served(
    tab: Page, page: Page, edition: Path, view: str
) -> None:
    """Word for word, with nothing on the console and nothing asked for."""
    for one, at in ((tab, edition.as_uri()), (page, "/")):
        go(one, f"?view={view}", at=at)
        expect(one.locator(f"#view-{view}")).to_be_visible()
    assert len(main_words(tab)) > 10
    assert main_words(tab) == main_words(page)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_brings_the_same_page(
    tab: Page, page: Page, edition: Path, address: str
) -> None:
    """Filters, words, card, lanes and mode are those of the served page, and so is every word."""
    go(tab, address, at=edition.as_uri())
    go(page, address)
    assert state(tab) == state(page)
    assert shown(tab) == shown(page)
    assert main_words(tab) == main_words(page)
    assert tab.locator("#stage").inner_text() == page.locator("#stage").inner_text()


def test_random_choices_leave_what_python_leaves(tab: Page, edition: Path, corpus: Corpus) -> None:
    """The same ids in the same order, and the same sentence."""
    random = Random(5)
    go(tab, at=edition.as_uri())
    for _ in range(SELECTIONS):
        selection = selecting.selection(random, corpus)
        narrowed = narrow(selection, corpus)
        turn_to(tab, f"?{to_query(selection)}")
        assert shown(tab) == list(narrowed.kept)
        assert status(tab)["words"] == status_in_words(selection, narrowed, corpus)


def test_the_address_holds_the_state_on_a_disk_too(tab: Page, edition: Path) -> None:
    """A choice is in the address; a reload keeps it and Back takes it away."""
    go(tab, at=edition.as_uri())
    before = state(tab)
    choose(tab, "kind", "harm")
    assert query(tab) == "?kind=harm"
    chosen = state(tab)
    tab.reload()
    tab.wait_for_selector('html[data-ready="1"]')
    assert state(tab) == chosen
    tab.go_back()
    tab.wait_for_function("() => location.search === ''")
    assert state(tab) == before


def test_charts_are_drawn_once_they_are_looked_at(tab: Page, edition: Path) -> None:
    """Plotly runs with the first of them, so that the file opens as fast as without."""
    go(tab, at=edition.as_uri())
    tab.wait_for_selector("#app", state="attached")
    assert tab.evaluate("window.Plotly === undefined")
    tab.locator("#to-figures").click()
    for chart in CHARTS:
        tab.locator(f"#chart-{chart.id} .main-svg").first.wait_for(timeout=30_000)
    assert tab.evaluate("typeof window.Plotly") == "object"


def test_a_chart_is_taken_away_as_table_and_picture(
    tab: Page, edition: Path, tmp_path: Path
) -> None:
    """With its source, and without the place of the file on somebody's disk."""
    go(tab, "?view=figures", at=edition.as_uri())
    tab.locator("#chart-years .main-svg").first.wait_for(timeout=30_000)
    for ending in ("csv", "svg"):
        with tab.expect_download(timeout=30_000) as taken:
            tab.locator(f'[data-chart="harmed"][data-download="{ending}"]').click()
        taken.value.save_as(tmp_path / f"harmed.{ending}")
    with (tmp_path / "harmed.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert dict(zip(head, rows[0], strict=True))["value"] == "1600"
    for ending in ("csv", "svg"):
        written = (tmp_path / f"harmed.{ending}").read_text(encoding="utf-8")
        assert "Do not conclude" in written
        assert "file:" not in written


@pytest.mark.parametrize("name", ["events.csv", "datapackage.json", "sources.ris"])
def test_a_link_to_a_table_gives_the_file_it_carries(
    tab: Page, page: Page, edition: Path, name: str
) -> None:
    """The very bytes that the server would give."""
    go(tab, at=edition.as_uri())
    tab.evaluate(LINK, f"data/{name}")
    with tab.expect_download() as taken:
        tab.locator("#to-file").click()
    assert taken.value.suggested_filename == name
    assert taken.value.path().read_bytes() == page.request.get(f"/data/{name}").body()


def test_every_file_for_download_is_carried(tab: Page, edition: Path) -> None:
    """None of the server's addresses is dead."""
    go(tab, at=edition.as_uri())
    names = "(all) => all.map(({ dataset }) => dataset.carried)"
    carried = tab.locator("script[data-carried]").evaluate_all(names)
    assert set(FILES) <= set(carried)


def test_no_server_is_missed(tab: Page, edition: Path) -> None:
    """Neither when the page asks whether there is one, nor when the network comes and goes."""
    go(tab, at=edition.as_uri())
    tab.evaluate(ASK_THE_SERVER)
    tab.evaluate("dispatchEvent(new Event('offline'))")
    tab.wait_for_load_state("networkidle")
    expect(tab.locator("#banner")).to_be_hidden()


def test_a_story_is_presented_step_by_step(tab: Page, edition: Path) -> None:
    """From the button on, by its keys."""
    go(tab, at=edition.as_uri())
    tab.locator("#present").click()
    tab.locator('[data-story="from-coup-to-coup"][data-does="present"]').click()
    first = tab.locator("#stage-title").inner_text()
    tab.keyboard.press("ArrowRight")
    assert tab.locator("#stage-title").inner_text() != first
    assert query(tab) == "?present=from-coup-to-coup&step=2"


def test_the_presenters_window_leads_the_other(tab: Page, edition: Path, watch: Watch) -> None:
    """In step by the browser alone: two windows of one file hear each other."""
    go(tab, at=edition.as_uri())
    tab.locator("#present").click()
    with tab.expect_popup() as opened:
        tab.locator('[data-story="from-coup-to-coup"][data-does="presenter"]').click()
    presenter = opened.value
    watch.follow(presenter, edition.as_uri())
    presenter.locator("#stage-title").wait_for()
    presenter.keyboard.press("ArrowRight")
    tab.wait_for_function("() => location.search.endsWith('step=2')")


def test_what_others_cannot_open_is_not_offered_to_them(tab: Page, edition: Path) -> None:
    """No code to scan, no link in a citation; a copied link says whom it serves."""
    go(tab, "?event=coup-2012", at=edition.as_uri())
    expect(tab.locator("#qr")).to_be_hidden()
    tab.locator('[data-card="cite"]').click()
    assert "file:" not in tab.locator("#card-cite").inner_text()
    tab.locator("#share").click()
    tab.get_by_text("it opens on this computer alone").wait_for()
    assert tab.evaluate("navigator.clipboard.readText()") == f"{edition.as_uri()}?event=coup-2012"


@pytest.mark.parametrize("view", [view.key for view in VIEWS if isinstance(view, HtmlView)])
def test_without_charts_the_other_views_are_the_same(
    small_tab: Page, page: Page, small: Path, view: str
) -> None:
    """They need nothing of Dash."""
    go(small_tab, f"?view={view}&event=coup-2012", at=small.as_uri())
    go(page, f"?view={view}&event=coup-2012")
    assert main_words(small_tab) == main_words(page)
    assert small_tab.evaluate("window.DashRenderer === undefined")


def test_without_charts_no_chart_is_promised(small_tab: Page, small: Path) -> None:
    """The bar does not name them, and an address that does is answered in words."""
    go(small_tab, "?view=figures", at=small.as_uri())
    labels = small_tab.locator(".view-link").all_inner_texts()
    assert labels == [view.label for view in VIEWS if isinstance(view, HtmlView)]
    expect(small_tab.locator("#notices")).to_contain_text("There is no view “figures” here")
    expect(small_tab.locator("#view-timeline")).to_be_visible()
