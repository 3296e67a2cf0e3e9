"""A view within a page of another origin: no bar, its source in a line, and only where allowed."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.bench.servers import serving
from tests.browser.hosting import hosting
from tests.browser.reading import choose, go, query
from tests.browser.shipped import SUBJECT

COURSE = """<!DOCTYPE html><html lang="en"><title>A course</title>
<iframe title="The timeline" src="{}" width="900" height="600"></iframe></html>"""


class School(NamedTuple):
    """A page of another origin, and the timeline that allows it."""

    address: str
    folder: Path
    timeline: str


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """Each on a port of its own, which makes them of two origins."""
    folder = tmp_path_factory.mktemp("school")
    with hosting(folder) as host, serving("dashboard", "--embed-origin", host) as server:
        yield School(host, folder, server.address)


@pytest.fixture
def course(browser: Browser) -> Iterator[Page]:
    """A tab for the school's page."""
    tab = browser.new_page()
    yield tab
    tab.close()


def framed(course: Page, school: School, address: str) -> Frame:
    """What the frame of a page of the school holds, once it has loaded."""
    (school.folder / "course.html").write_text(COURSE.format(address), encoding="utf-8")
    course.goto(f"{school.address}/course.html")
    return course.frames[1]


def test_an_allowed_page_shows_a_view_in_a_frame(course: Page, school: School) -> None:
    """It is drawn and can be used there."""
    frame = framed(course, school, f"{school.timeline}?embed=1&actor=mnla")
    frame.wait_for_selector('html[data-ready="1"]')
    expect(frame.locator("#status")).to_contain_text("MNLA")
    frame.locator("#layout-list").click()
    assert frame.url == f"{school.timeline}?actor=mnla&embed=1&layout=list"


@pytest.mark.parametrize("query", ["", "?actor=mnla", "?embed=0"])
def test_no_page_shows_the_whole_page_in_a_frame(course: Page, school: School, query: str) -> None:
    """What is embedded always names its source and the way to the whole."""
    assert framed(course, school, f"{school.timeline}{query}").url.startswith("chrome-error:")


def test_a_page_that_was_not_named_shows_nothing(course: Page, school: School, served: str) -> None:
    """The usual server allows nobody."""
    assert framed(course, school, f"{served}/?embed=1").url.startswith("chrome-error:")


@pytest.mark.parametrize("width", [900, 390])
def test_a_line_with_the_source_stands_for_the_bar(page: Page, width: int) -> None:
    """Neither bar nor filters are there, and nothing is wider than its frame."""
    go(page, "?embed=1", width=width)
    for gone in (".bar", "#filters"):
        expect(page.locator(gone)).to_be_hidden()
    expect(page.locator("#embed")).to_contain_text(SUBJECT.credit)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_line_leads_to_the_whole_page_as_it_is_shown(page: Page) -> None:
    """With the filters that were chosen in the frame, and in a tab of its own."""
    go(page, "?embed=1&kind=harm&view=argument")
    page.locator("[data-light]").first.click()
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Open the whole page").click()
    whole = opened.value
    whole.wait_for_selector('html[data-ready="1"]')
    expect(whole.locator(".bar")).to_be_visible()
    assert query(page) == query(whole).replace("&view=", "&embed=1&view=")


def test_the_whole_page_has_no_line_for_frames(page: Page) -> None:
    """Its bar says it all."""
    go(page)
    expect(page.locator("#embed")).to_be_hidden()
    choose(page, "kind", "harm")
    expect(page.locator("#embed")).to_be_hidden()


def test_what_else_embed_may_say_is_passed_over(page: Page) -> None:
    """Only 1 takes the bar away."""
    go(page, "?embed=yes")
    expect(page.locator("#notices")).to_contain_text("There is no way to embed “yes” here")
    expect(page.locator(".bar")).to_be_visible()
