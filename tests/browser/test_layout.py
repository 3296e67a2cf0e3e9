"""What stands where: labels that can be read, at every width, on a phone and on paper."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.selection import Selection
from tests.browser.reading import go

EVERYTHING = "scope=core~background~comparator~epilogue"
# Measured from the DOM: pairs of boxes that share more than a pixel each way.
OVERLAPS = """(selectors) => {
  const boxes = [...document.querySelectorAll(selectors)]
    .filter((node) => node.checkVisibility())
    .map((node) => ({ text: node.textContent, ...node.getBoundingClientRect().toJSON() }))
    .filter(({ width }) => width > 0);
  const shared = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
  return boxes.flatMap((a, n) => boxes.slice(n + 1)
    .filter((b) => shared(a, b, "left", "right") > 1 && shared(a, b, "top", "bottom") > 1)
    .map((b) => `${a.text} / ${b.text}`));
}"""
TICKS_ON_TEXT = """() => [...document.querySelectorAll(".tick")].filter((tick) => {
  const ring = tick.getBoundingClientRect();
  return [...document.querySelectorAll(".title")].some((title) => {
    const range = document.createRange();
    range.selectNodeContents(title);
    const text = range.getBoundingClientRect();
    // Letters reach to about 4 pixels below the top of their line.
    return ring.width && Math.min(ring.right, text.right) - Math.max(ring.left, text.left) > 1
      && Math.min(ring.bottom, text.bottom) - Math.max(ring.top, text.top + 4) > 0;
  });
}).map((tick) => tick.closest("li").dataset.event)"""


@pytest.mark.parametrize("scopes", ["", f"&{EVERYTHING}"])
@pytest.mark.parametrize("lanes", ["kind", "actor", "theme", "section"])
@pytest.mark.parametrize("width", [1360, 1024, 768])
def test_no_two_labels_overlap(page: Page, width: int, lanes: str, scopes: str) -> None:
    """Nor do two names of lanes, nor does a ring of the record cross a label."""
    go(page, f"?lanes={lanes}{scopes}", width=width)
    assert page.evaluate(OVERLAPS, "#events .title, #events .from-record") == []
    assert page.evaluate(OVERLAPS, ".lane-label") == []
    assert page.evaluate(TICKS_ON_TEXT) == []


def test_no_two_labels_overlap_when_zoomed_in(page: Page) -> None:
    """At every step."""
    go(page)
    for _ in range(4):
        page.locator("#zoom-in").click()
        assert page.evaluate(OVERLAPS, "#events .title, #events .from-record") == []


def test_no_label_is_cut_off(page: Page) -> None:
    """All of them end within the track."""
    go(page, f"?{EVERYTHING}", width=1024)
    cut = page.evaluate(
        """() => {
          const track = document.getElementById("events").getBoundingClientRect();
          return [...document.querySelectorAll("#events .title")]
            .filter((title) => title.checkVisibility())
            .filter((title) => title.getBoundingClientRect().right > track.right + 1
              || title.getBoundingClientRect().left < track.left - 1)
            .map((title) => title.textContent);
        }"""
    )
    assert cut == []


@pytest.mark.parametrize("width", [390, 768, 1024, 1360])
def test_the_page_never_scrolls_sideways(page: Page, width: int) -> None:
    """With a card open and a filter on."""
    go(page, "?event=algiers-accord&kind=reform&scope=core~epilogue", width=width)
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wider) <= 0


def test_a_phone_shows_the_list(page: Page) -> None:
    """With what happened under each title."""
    go(page, width=390, height=844)
    assert page.locator("#timeline").get_attribute("data-layout") == "list"
    assert page.locator('[data-event="coup-2020"] .summary').is_visible()


def test_a_year_known_only_as_such_is_a_year_wide(page: Page) -> None:
    """The mark of the accord of 2015 reaches from one year's line to the next."""
    go(page)
    mark, years = page.evaluate(
        """() => {
          const left = (node) => node.getBoundingClientRect().left;
          const lines = [...document.querySelectorAll(".axis .year")].map(left);
          const bar = document.querySelector('[data-event="algiers-accord"] .mark');
          const { left: from, right: to } = bar.getBoundingClientRect();
          return [[from, to], [lines[3], lines[4]]];
        }"""
    )
    assert mark == pytest.approx(years, abs=1.5)


def test_on_paper_there_is_a_table_of_what_is_shown(
    page: Page, corpus: Corpus, tmp_path: Path
) -> None:
    """Neither controls nor what was filtered away; and it can be made a PDF."""
    go(page, "?kind=harm")
    page.emulate_media(media="print")
    printed = page.evaluate(
        """() => [...document.querySelectorAll("#events li")]
          .filter((li) => li.checkVisibility()).map((li) => li.dataset.event)"""
    )
    assert printed == list(keep(Selection(frozenset({("kind", "harm")})), corpus))
    assert page.locator(".toolbar").is_hidden()
    assert page.locator("#filters").is_hidden()
    paper = tmp_path / "paper.pdf"
    page.pdf(path=paper, format="A4")
    assert paper.read_bytes().startswith(b"%PDF")
