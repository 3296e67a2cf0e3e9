"""The About in Chromium: which state the tables are in, how to cite them, and its prose."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dashboard.publishing.release import release
from dashboard.publishing.terms import citation
from dashboard.publishing.whole import bibtex
from tests.browser.reading import go
from tests.browser.shipped import CORPUS
from tests.browser.test_layout import SMALLEST_TARGET, TARGETS, WIDER

LONGEST_LINE = 70
# The letters of each line of prose: a range around a word tells on which line it stands.
LINES = """() => [...document.querySelectorAll("#view-about :is(p, li, dd)")].flatMap((block) => {
  const lines = new Map();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { index, 0: word } of text.data.matchAll(/\\S+\\s?/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.trimEnd().length);
      const bottom = Math.round(range.getClientRects()[0].bottom / 8);
      lines.set(bottom, (lines.get(bottom) ?? "") + word);
    }
  }
  return [...lines.values()];
})"""


def test_the_view_says_which_state_it_is_and_how_to_cite_it(page: Page, data: Path) -> None:
    """What the server knows of its tables stands where the view has left room for it."""
    go(page, "?view=about")
    state = release(data)
    expect(page.locator("#released-version")).to_have_text(state.version)
    expect(page.locator("#released-hash")).to_have_text(state.hash)
    expect(page.locator("#released-shortHash")).to_have_text(state.short_hash)
    assert page.locator("#released-citation").text_content() == citation(CORPUS, state)
    assert page.locator("#released-bibtex").text_content() == bibtex(CORPUS, state)


@pytest.mark.parametrize("name", ["citation", "bibtex"])
def test_a_citation_can_be_copied(page: Page, name: str) -> None:
    """As it stands."""
    go(page, "?view=about")
    page.locator(f'[data-copy="{name}"]').click()
    expect(page.locator("#shared")).to_have_text("Citation copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(f"#released-{name}").text_content()


def test_a_filter_changes_nothing_here(page: Page) -> None:
    """It is about the whole, and says so."""
    go(page, "?view=about")
    before = page.locator("#view-about").inner_text()
    assert "the filters change nothing here" in before
    page.locator('[data-facet="kind"] input[value="coups"]').check()
    assert page.locator("#view-about").inner_text() == before


def test_a_section_has_an_address(page: Page) -> None:
    """Followed from within, and opened from outside."""
    go(page, "?view=about#about-people")
    heading = page.locator("#about-people")
    expect(heading).to_be_in_viewport()
    page.locator('#view-about nav a[href="#about-gaps"]').evaluate("(link) => link.click()")
    expect(page.locator("#about-gaps")).to_be_in_viewport()
    assert page.locator("#view-about").is_visible()
    assert page.evaluate("location.search") == "?view=about"


@pytest.mark.parametrize("width", [1360, 390])
def test_the_prose_can_be_read_at_every_width(page: Page, width: int) -> None:
    """Lines of a book's length, no wider than the window, and every control can be hit."""
    go(page, "?view=about", width=width)
    lines = page.evaluate(LINES)
    assert len(lines) > 50
    assert max(len(line.strip()) for line in lines) <= LONGEST_LINE
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate(TARGETS, SMALLEST_TARGET) == []


def test_on_paper_it_is_words_alone(page: Page) -> None:
    """Without the list of links and the buttons."""
    go(page, "?view=about")
    page.emulate_media(media="print")
    assert page.locator("#about-gaps").is_visible()
    assert not page.locator("#view-about nav").is_visible()
    assert page.locator("#view-about button:visible").count() == 0
