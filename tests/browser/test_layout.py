"""What stands where: labels that can be read, at every width, on a phone and at twice the size."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.views import VIEWS
from tests.browser.reading import DRAWN, go, turn_to

EVERYTHING = "scope=core~background~comparator~epilogue"
ZOOM_STEPS = 7
SMALLEST_TARGET = 24
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
# A ring stands on the upper edge of its bar: it may reach into a label's box, not to its letters.
TICKS_ON_TEXT = """() => {
  const boxes = (selector) => [...document.querySelectorAll(selector)]
    .filter((node) => node.checkVisibility())
    .map((node) => ({ text: node.closest("li").dataset.event,
      ...node.getBoundingClientRect().toJSON() }));
  const titles = boxes("#events .title");
  const shared = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
  return boxes("#events .tick").filter((ring) => titles.some((title) =>
    shared(ring, title, "left", "right") > 1 && shared(ring, title, "top", "bottom") > 3))
    .map(({ text }) => text);
}"""
CUT_OFF = """() => {
  const track = document.getElementById("track").getBoundingClientRect();
  const from = track.left - document.getElementById("track").scrollLeft;
  const until = from + document.getElementById("track").scrollWidth;
  return [...document.querySelectorAll("#events .title")]
    .filter((title) => title.checkVisibility())
    .filter((title) => title.getBoundingClientRect().right > until + 1
      || title.getBoundingClientRect().left < from - 1)
    .map((title) => title.textContent);
}"""
# Events in lanes are lower, but further apart than this: axe measures that.
TARGETS = """(smallest) => [...document.querySelectorAll(
    "button, .bar a, summary, select, label.value, .form-check, #search")]
  .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  .map((one) => ({ name: one.id || one.className, text: one.textContent.slice(0, 40),
    ...one.getBoundingClientRect().toJSON() }))
  .filter(({ width, height }) => width > 1 && (width < smallest - 0.01 || height < smallest - 0.01))
  .map(({ name, text, width, height }) => `${name} “${text}”: ${width} × ${height}`)"""
# And every other, but for links within a sentence, and boxes that a label makes larger.
EVERY_TARGET = """(smallest) => {
  const isText = ({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim();
  const isInSentence = (one) => one.matches("a") && getComputedStyle(one).display === "inline"
    && [...one.parentElement.childNodes].some(isText);
  return [...document.querySelectorAll("a[href]:not(.event-link), button, summary, select, label")]
    .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((one) => !isInSentence(one))
    .map((one) => ({ text: one.textContent.slice(0, 40), ...one.getBoundingClientRect().toJSON() }))
    .filter(({ width, height }) => width > 1 && Math.min(width, height) < smallest - 0.01)
    .map(({ text, width, height }) => `${text}: ${width} × ${height}`);
}"""
ON_TOP = """() => Object.fromEntries(["bar", "axis"].map((name) =>
  [name, document.querySelector(`.${name}`).getBoundingClientRect().toJSON()]))"""
FILL = "(which) => getComputedStyle(document.querySelector(which)).backgroundColor"
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def unreadable(page: Page) -> dict[str, list[str]]:
    """What a reader could not read: labels on each other, under a ring, or cut off."""
    return {
        "labels": page.evaluate(OVERLAPS, "#events .title, #events .from-record"),
        "names of lanes": page.evaluate(OVERLAPS, ".lane-label"),
        "years": page.evaluate(OVERLAPS, ".axis .year, .axis .fold"),
        "rings": page.evaluate(TICKS_ON_TEXT),
        "cut off": page.evaluate(CUT_OFF),
    }


@pytest.mark.parametrize("scopes", ["", f"&{EVERYTHING}"])
@pytest.mark.parametrize("lanes", ["kind", "actor", "theme", "section"])
@pytest.mark.parametrize("width", [1360, 1024, 768])
def test_every_label_can_be_read(page: Page, width: int, lanes: str, scopes: str) -> None:
    """No two overlap, no ring of the record crosses one, none is cut off; zoomed in or not."""
    go(page, f"?lanes={lanes}{scopes}", width=width)
    as_opened = unreadable(page)
    page.locator("#zoom-in").click()
    page.locator("#zoom-in").click()
    assert {"as opened": as_opened, "zoomed": unreadable(page)} == {
        "as opened": {key: [] for key in as_opened},
        "zoomed": {key: [] for key in as_opened},
    }


def test_every_label_can_be_read_at_every_zoom(page: Page) -> None:
    """Step by step until the button goes no further."""
    go(page)
    for _ in range(ZOOM_STEPS):
        page.locator("#zoom-in").click()
        assert page.evaluate(OVERLAPS, "#events .title, #events .from-record") == []


def test_forced_colours_take_nothing_away(page: Page) -> None:
    """Labels can be read, and what marks, years and buttons say by their fill is still said."""
    page.emulate_media(forced_colors="active")
    go(page, "?lanes=theme")
    assert unreadable(page) == {key: [] for key in unreadable(page)}
    behind = page.evaluate(FILL, "body")
    filled = ('[data-certainty="year"] .mark', ".bar-fill", "#lanes-theme", "#dim")
    assert behind not in {page.evaluate(FILL, one) for one in filled}
    assert page.evaluate(FILL, "#lanes-kind") == behind


@pytest.mark.parametrize("width", [390, 768, 1024, 1360])
def test_the_page_never_scrolls_sideways(page: Page, width: int) -> None:
    """With a card open and a filter on."""
    go(page, "?event=algiers-accord&kind=reform&scope=core~epilogue", width=width)
    assert page.evaluate(WIDER) <= 0


@pytest.mark.parametrize(
    "query",
    [
        *(f"?view={view.key}" for view in VIEWS),
        "?view=sources&part=works",
        "?view=sources&part=doubts",
        "?view=data&table=figures",
        "?layout=lanes&lanes=actor",
        *(f"?event={event}" for event in ("coup-2012", "algiers-accord", "coup-2020")),
        "?present=from-coup-to-coup&step=7&ask=dates",
        "?present=golden-hour-missed&step=6&ask=claims",
        "?present=from-coup-to-coup&step=10&presenter=1&ask=dates",
    ],
)
def test_the_narrowest_window_is_wide_enough(page: Page, query: str) -> None:
    """A small phone, or a screen at four times its size: all is within, and can be hit."""
    go(page, query, width=320)
    page.wait_for_function(DRAWN)
    page.locator("main details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate(EVERY_TARGET, SMALLEST_TARGET) == []


def test_a_phone_shows_the_list(page: Page) -> None:
    """With what happened under each title."""
    go(page, width=390, height=844)
    assert page.locator("#timeline").get_attribute("data-layout") == "list"
    assert page.locator('[data-event="coup-2020"] .summary').is_visible()


def test_what_the_records_ring_shows_is_also_said(page: Page) -> None:
    """To whoever hears the lanes or reads the list, unless the days of the record are off."""
    go(page)
    for said in ("Algiers Accord 2015 only the year is known", "the record: 15 May 2015"):
        expect(page.locator('[data-event="algiers-accord"] a')).to_have_accessible_name(
            re.compile(said)
        )
    page.locator("#layout-list").click()
    record = page.locator('[data-event="algiers-accord"] .from-record')
    expect(record).to_be_visible()
    page.locator("#layout-lanes").click()
    page.locator("#ticks").click()
    expect(record).to_be_hidden()


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


@pytest.mark.parametrize("width", [1360, 768, 390])
def test_every_target_is_large_enough_for_a_finger(page: Page, width: int) -> None:
    """At least 24 by 24 pixels, with the panel, a card and its citation open."""
    go(page, "?event=coup-2012&kind=reform", width=width)
    page.locator("#filters").evaluate("(panel) => { panel.open = true; }")
    page.locator('[data-card="cite"]').click()
    assert page.evaluate(TARGETS, SMALLEST_TARGET) == []


@pytest.mark.parametrize("width", [1360, 1100, 768])
def test_what_stays_on_top_covers_nothing_else_that_does(page: Page, width: int) -> None:
    """The years stay below the bar; and a word of the bar's, soon gone, moves nothing."""
    go(page, width=width)
    page.mouse.wheel(0, 900)
    page.wait_for_function("() => scrollY > 500")
    before = page.evaluate(ON_TOP)
    assert max(0, before["bar"]["bottom"]) == pytest.approx(before["axis"]["top"], abs=2)
    page.locator("#shared").evaluate("(said) => { said.textContent = 'Link copied'; }")
    assert page.evaluate(ON_TOP) == before
    expect(page.locator("#shared")).to_be_in_viewport()


def test_nothing_moves_for_whoever_wants_no_motion(page: Page) -> None:
    """Neither at the change of a layout or filter, nor while a card opens."""
    page.emulate_media(reduced_motion="reduce")
    go(page)
    page.locator('.year-bar[data-year="2013"]').click()
    page.locator("#layout-list").click()
    page.locator('[data-event="operation-serval"] a').click()
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_the_page_is_usable_at_twice_the_size(browser: Browser, served: str) -> None:
    """Half as many pixels, each twice as large: what zooming by 200 % comes to."""
    reader = browser.new_context(
        base_url=served, viewport={"width": 680, "height": 450}, device_scale_factor=2
    )
    page = reader.new_page()
    go(page, "?kind=harm", width=680, height=450)
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate("""() => {
      const { top, bottom } = document.getElementById("status").getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }""")
    page.locator('[data-event="killed-2019"] a').click()
    assert page.locator("#card-title").is_visible()
    assert page.evaluate(WIDER) <= 0
    reader.close()


def test_an_opened_label_keeps_to_the_room_it_had(page: Page) -> None:
    """However it is marked, it grows into no neighbour and is not cut off."""
    width = "document.querySelector('[data-event=\"coup-2012\"] .title').scrollWidth"
    go(page)
    before = page.evaluate(width)
    go(page, "?event=coup-2012")
    assert page.evaluate(width) == before


def test_lanes_in_which_an_event_might_stand_twice_say_where_it_stands(page: Page) -> None:
    """Of kinds it has one, of actors often several."""
    says = page.locator("#lanes-say")
    go(page, "?lanes=actor")
    expect(says).to_contain_text("in the lane of the first of its actors")
    for query in ("", "?lanes=actor&layout=list"):
        turn_to(page, query)
        expect(says).to_be_hidden()
