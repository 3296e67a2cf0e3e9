"""On paper: a plain table of what is shown, and nothing that only a screen can use."""

import pytest
from playwright.sync_api import Page, expect

from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.selection import Selection
from tests.browser.reading import go

HARM = Selection(frozenset({("kind", "harm")}))
# In pixels: what is there for a screen reader alone is one wide.
SEEN = 20
PRINTED = """() => [...document.querySelectorAll("#events li")]
  .filter((li) => li.checkVisibility()).map((li) => li.dataset.event)"""
# The names of actors, places and events are buttons on screen, and words of a sentence on paper.
CONTROLS = """() => [...document.querySelectorAll(
    "button:not([data-choose=actor], [data-choose=place], .cause .name), "
    + "input, select, summary, nav, .tick")]
  .filter((one) => one.checkVisibility()).map((one) => one.id || one.className || one.tagName)"""


def on_paper(page: Page, query: str) -> None:
    """Opens an address as its print would look."""
    go(page, query)
    page.emulate_media(media="print")


@pytest.mark.parametrize("how", ["", "&layout=list", "&dim=0", "&layout=list&dim=1"])
def test_only_what_is_shown_is_printed(page: Page, corpus: Corpus, how: str) -> None:
    """What was filtered away is not, whether the screen dims or hides it."""
    on_paper(page, f"?kind=harm{how}")
    assert page.evaluate(PRINTED) == list(keep(HARM, corpus))


@pytest.mark.parametrize(
    "query", ["", "?kind=harm", "?event=coup-2012", "?kind=coups&place=baghdad"]
)
def test_no_control_is_printed(page: Page, query: str) -> None:
    """Nor are marks that mean nothing without an axis."""
    on_paper(page, query)
    assert page.evaluate(CONTROLS) == []


@pytest.mark.parametrize(
    ("view", "how"), [("argument", "Choosing a step"), ("data", "A click in the first column")]
)
def test_how_to_use_the_screen_is_not_printed(page: Page, view: str, how: str) -> None:
    """A sheet can be neither chosen from nor clicked."""
    go(page, f"?view={view}")
    says = page.locator(f"#view-{view}").get_by_text(how)
    expect(says).to_be_visible()
    page.emulate_media(media="print")
    expect(says).to_be_hidden()


def test_what_was_chosen_is_printed_above_the_table(page: Page) -> None:
    """A sheet must say which events it holds, and of how many."""
    on_paper(page, "?kind=harm&years=2019..2019")
    assert page.locator("#status").is_visible()
    assert "2019" in page.locator("#status").inner_text()


@pytest.mark.parametrize("layout", ["lanes", "list"])
def test_a_printed_event_is_a_row_with_its_date_first(page: Page, layout: str) -> None:
    """Date left, title and summary right, each row below the one before; all within the page."""
    on_paper(page, f"?kind=harm&layout={layout}")
    rows = page.evaluate(
        """() => [...document.querySelectorAll("#events li")]
          .filter((li) => li.checkVisibility())
          .map((li) => Object.fromEntries([".when", ".title", ".summary"].map((part) => {
            const { left, right, top, bottom } = li.querySelector(part).getBoundingClientRect();
            return [part, { left, right, top, bottom }];
          })))"""
    )
    assert rows
    width = page.evaluate("innerWidth")
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        assert row[".when"]["right"] - row[".when"]["left"] > SEEN
        assert row[".when"]["right"] <= row[".title"]["left"]
        assert row[".title"]["bottom"] <= row[".summary"]["top"] + 1
        assert row[".summary"]["right"] <= width
        assert following is None or row[".summary"]["bottom"] <= following[".title"]["top"]


def test_dark_is_printed_dark_on_white(page: Page) -> None:
    """No one's ink pays for the mode of the screen."""
    on_paper(page, "?theme-mode=dark")
    colours = page.evaluate(
        """() => ["body", "#events .title", "#events .summary", "#status"].map((one) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector(one));
          return one === "body" ? [backgroundColor, color] : color;
        })"""
    )
    assert colours == [["rgb(255, 255, 255)", "rgb(0, 0, 0)"], *["rgb(0, 0, 0)"] * 3]
