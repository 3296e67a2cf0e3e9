"""Where no scripts run: every event as a list, and nothing that would need one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dashboard.cli import main
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES
from dashboard.paths import DATA
from tests.browser.hosting import hosting
from tests.browser.paper import printed, squeezed
from tests.browser.test_accessible import OPTIONS

PLACE = "courses/sahel"
CONTROLS = "button, input, select, textarea, summary, [role=button], [contenteditable], [tabindex]"
SIZES = [(1360, 900), (390, 800), (320, 700)]
COLOURS = """() => [
  getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The page as files, at some place of a web host."""
    folder = tmp_path_factory.mktemp("host")
    assert main(["site", str(folder / PLACE)]) == 0
    with hosting(folder) as host:
        yield f"{host}/{PLACE}/"


@pytest.fixture(params=["served", "site", "file"])
def address(request: pytest.FixtureRequest) -> str:
    """Wherever the page can lie."""
    if request.param == "file":
        file: Path = request.getfixturevalue("edition")
        return file.as_uri()
    place: str = request.getfixturevalue(request.param)
    return place


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """Someone whose browser runs no scripts."""
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()


def opened(reader: BrowserContext, address: str) -> Page:
    """The page, as far as it comes."""
    page = reader.new_page()
    page.goto(address)
    return page


def test_every_event_is_listed_with_whose_it_is(
    reader: BrowserContext, address: str, corpus: Corpus
) -> None:
    """In the order of time, each with what happened and whose statement that is."""
    listed = opened(reader, address).locator("li:visible").all_inner_texts()
    by_id = {event.id: event for event in corpus.events}
    events = [by_id[entry.id] for entry in corpus.entries]
    assert len(listed) == len(events)
    for words, event in zip(listed, events, strict=True):
        told, _, stated = words.partition("\n")
        assert told.startswith(event.title)
        assert told.rstrip().endswith(event.summary)
        assert stated.startswith(f"The {event.voice}")


def test_nothing_is_shown_that_needs_a_script(reader: BrowserContext, address: str) -> None:
    """Neither the bar nor the filters nor a card, which nothing would move."""
    page = opened(reader, address)
    expect(page.locator("h1:visible")).to_have_count(1)
    expect(page.locator("#page")).to_be_hidden()
    expect(page.locator(CONTROLS).locator("visible=true")).to_have_count(0)


def test_every_link_leads_to_a_table(reader: BrowserContext, address: str) -> None:
    """In one file there are none to lead to; it says where they are."""
    page = opened(reader, address)
    links = page.locator("a:visible").evaluate_all("(all) => all.map((one) => one.href)")
    if address.startswith("file:"):
        assert links == []
        assert "inside this file" in page.locator(".table-links").inner_text()
        return
    answers = [reader.request.get(link) for link in links]
    assert [answer.status for answer in answers] == [200] * len(TABLES)
    first = [answer.text().partition("\n")[0] for answer in answers]
    files = [(DATA / table.file()).read_text(encoding="utf-8") for table in TABLES]
    assert first == [file.partition("\n")[0] for file in files]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_list_fits_its_screen(
    reader: BrowserContext, served: str, width: int, height: int
) -> None:
    """Nothing stands beside it."""
    page = opened(reader, served)
    page.set_viewport_size({"width": width, "height": height})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_list_is_in_the_mode_of_the_browser(
    reader: BrowserContext, served: str, mode: Literal["light", "dark"]
) -> None:
    """Light or dark as the reader has it, since no switch is there."""
    page = opened(reader, served)
    page.emulate_media(color_scheme=mode)
    background, ink = (brightness(colour) for colour in page.evaluate(COLOURS))
    assert (background < ink) == (mode == "dark")
    assert abs(background - ink) > 3 * 128


def test_the_list_is_accessible(browser: Browser, reader: BrowserContext, served: str) -> None:
    """axe-core is a script itself: it is shown what stands there when none runs."""
    text = reader.request.get(served).text()
    bare = re.sub(r"<script\b.*?</script>|</?noscript>", "", text, flags=re.DOTALL)
    page = browser.new_page()
    page.route(f"{served}/", lambda route: route.fulfill(body=bare, content_type="text/html"))
    page.goto(f"{served}/")
    expect(page.locator(".without-scripts")).to_be_visible()
    found = Axe().run(page, options=OPTIONS).response["violations"]
    page.close()
    assert found == []


def brightness(colour: str) -> int:
    """Of a colour as the browser tells it."""
    return sum(map(int, re.findall(r"\d+", colour)[:3]))


def test_on_paper_the_list_stands_alone(
    reader: BrowserContext, served: str, corpus: Corpus
) -> None:
    """Black on white, without the links, which lead nowhere from a sheet."""
    page = opened(reader, served)
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(COLOURS) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    expect(page.locator("a:visible")).to_have_count(0)
    sheets = printed(page, "A4")
    words = "".join(sheet.words for sheet in sheets)
    assert all(squeezed(event.title) in words for event in corpus.events)
    assert all(sheet.is_within_its_margins for sheet in sheets)
