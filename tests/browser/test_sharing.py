"""The QR code of a view in Chromium, read back from the screen by a reader that is not ours."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from dashboard.server.qr import LONGEST
from tests.browser.reading import go
from tests.browser.watching import Watch

LARGE = (1920, 1080)
FROM_THE_BACK_ROW = 700
VIEWS = (
    "",
    "?theme-mode=dark",
    "?view=figures&years=2012..&actor=mnla~ansar-dine",
    "?kind=harm~rebellion&years=2012..2019&q=S%C3%A9gou%20accord&event=coup-2012",
    "?layout=list&q=the,+%E2%80%9Caccord%E2%80%9D",
)


def scanned(page: Page) -> str:
    """What a phone reads off the screen."""
    picture = Image.open(BytesIO(page.locator("#qr-dialog").screenshot()))
    (code,) = zxingcpp.read_barcodes(picture)
    return str(code.text)


@pytest.mark.parametrize("query", VIEWS)
@pytest.mark.parametrize("width", [1360, 390])
def test_the_code_leads_to_the_view_that_is_shown(page: Page, query: str, width: int) -> None:
    """With the same address as text below it, at any width and in the dark."""
    go(page, query, width=width)
    page.locator("#qr").click()
    page.wait_for_function("() => document.querySelector('.qr-code img').naturalWidth > 0")
    assert scanned(page) == page.url
    assert page.locator("#qr-link").inner_text() == page.url


def test_the_code_can_be_read_across_a_room(page: Page) -> None:
    """On a projector it takes most of the height."""
    go(page, width=LARGE[0], height=LARGE[1])
    page.locator("#qr").click()
    box = page.locator(".qr-code img").bounding_box()
    assert box
    assert box["width"] == box["height"] >= FROM_THE_BACK_ROW


def test_whoever_serves_for_one_computer_is_told_so(page: Page) -> None:
    """A phone in the room could not open 127.0.0.1."""
    go(page)
    page.locator("#qr").click()
    expect(page.locator("#qr-local")).to_contain_text("--host 0.0.0.0")
    page.keyboard.press("Escape")
    expect(page.locator("#qr-dialog")).to_be_hidden()


def test_a_link_too_long_for_a_code_is_said(page: Page, watch: Watch) -> None:
    """Instead of a picture that is none; the link stands all the same."""
    watch.expected = ("status of 414",)
    go(page, f"?q={'accord+' * LONGEST}")
    page.locator("#qr").click()
    expect(page.locator(".qr-code")).to_contain_text("too long")
    assert page.locator("#qr-link").inner_text() == page.url


def test_closing_the_code_leaves_the_card_open(page: Page) -> None:
    """Escape takes away what is on top."""
    go(page, "?event=coup-2012")
    page.locator("#qr").click()
    page.keyboard.press("Escape")
    expect(page.locator("#qr-dialog")).to_be_hidden()
    expect(page.locator("#card")).to_be_visible()
