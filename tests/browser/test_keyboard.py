"""By keyboard alone: everything is reached, walked, opened and left without a mouse."""

import pytest
from playwright.sync_api import Page

from tests.browser.reading import focused, go, query, shown

MOST_STOPS = 200
STOP = """() => {
  const { id, className, name, dataset, tagName } = document.activeElement;
  const part = document.activeElement.closest("#years, #facets, .toolbar, #events")?.id;
  return id || dataset.scope || name || part || className || tagName;
}"""
TAB_STOPS = """() => [...document.querySelectorAll("#events a, #events [tabindex]")]
  .filter((one) => one.tabIndex >= 0 && one.checkVisibility())
  .map((one) => one.closest("[data-event]").dataset.event)"""


def start(page: Page, query: str = "") -> list[str]:
    """Opens an address and takes the focus to the first event; returns those that are shown."""
    go(page, query)
    page.locator('#events a[tabindex="0"]').focus()
    return shown(page)


def active(page: Page) -> str:
    """The id of the element that has the focus."""
    return str(page.evaluate("document.activeElement.id"))


def scrolled(page: Page) -> float:
    """How far the track has been moved towards later years."""
    return float(page.evaluate("document.getElementById('track').scrollLeft"))


def track_width(page: Page) -> int:
    """The width of all years together."""
    return int(page.evaluate("document.getElementById('track').scrollWidth"))


def layout(page: Page) -> str | None:
    """Lanes or list, as it is drawn."""
    return page.locator("#timeline").get_attribute("data-layout")


def test_tab_leads_from_the_search_through_panel_and_toolbar_to_the_events(page: Page) -> None:
    """No stop is a trap, none of the groups is left out, and the events come last."""
    go(page)
    page.locator("#search").focus()
    stops = [active(page)]
    while focused(page) is None and len(stops) < MOST_STOPS:
        page.keyboard.press("Tab")
        stops.append(str(page.evaluate(STOP)))
    assert focused(page) == shown(page)[0]
    wanted = ["search", "years", "years-first", "years-last", "actor", "kind", "lanes-kind"]
    wanted += ["layout-list", "zoom-out", "zoom-in", "zoom-fit", "pan-on", "dim", "ticks", "core"]
    firsts = [stops.index(one) for one in wanted]
    assert firsts == sorted(firsts)


def test_the_first_stop_of_the_page_skips_to_the_events(page: Page) -> None:
    """Whoever knows the page need not walk through the filters again."""
    go(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page) == shown(page)[0]


def test_the_first_stop_leads_to_whichever_view_is_open(page: Page) -> None:
    """The events are not there while the Figures are."""
    go(page, "?view=figures")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#view-figures') !== null")


def test_a_long_filter_can_be_skipped(page: Page) -> None:
    """More than a hundred actors need not be walked through to come to the kinds."""
    go(page)
    page.locator('[data-facet="actor"] summary').focus()
    page.keyboard.press("Tab")
    assert "Skip these" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('.facet').dataset.facet") == "kind"


@pytest.mark.parametrize("address", ["", "?kind=harm", "?layout=list", "?kind=harm&layout=list"])
def test_exactly_one_event_is_a_tab_stop(page: Page, address: str) -> None:
    """Also after walking, and it is then the one that was walked to."""
    ids = start(page, address)
    assert page.evaluate(TAB_STOPS) == [ids[0]]
    page.keyboard.press("ArrowRight")
    assert page.evaluate(TAB_STOPS) == [ids[1]]
    page.keyboard.press("Tab")
    assert focused(page) is None


@pytest.mark.parametrize(
    "address", ["", "?kind=harm", "?kind=harm&layout=list", "?kind=coups~harm&lanes=theme"]
)
def test_arrows_walk_the_shown_events_in_the_order_of_time(page: Page, address: str) -> None:
    """From the first to the last and back by one; dimmed events are passed over."""
    ids = start(page, address)
    walked = [focused(page)]
    for _ in ids[1:]:
        page.keyboard.press("ArrowRight")
        walked.append(focused(page))
    assert walked == ids
    page.keyboard.press("ArrowRight")
    assert focused(page) == ids[-1]
    page.keyboard.press("ArrowLeft")
    assert focused(page) == ids[-2]


def test_home_and_end_lead_to_the_first_and_the_last_event(page: Page) -> None:
    """From wherever the walk stands."""
    ids = start(page)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("End")
    assert focused(page) == ids[-1]
    page.keyboard.press("Home")
    assert focused(page) == ids[0]


def test_down_and_up_lead_to_a_lower_and_a_higher_row(page: Page) -> None:
    """Row by row through all lanes, as the eye does."""
    start(page)
    page.keyboard.press("Home")
    top = "document.activeElement.getBoundingClientRect().top + scrollY"
    heights = [page.evaluate(top)]
    for _ in range(5):
        page.keyboard.press("ArrowDown")
        heights.append(page.evaluate(top))
    assert heights == sorted(set(heights))
    page.keyboard.press("ArrowUp")
    assert page.evaluate(top) == heights[-2]


def test_down_and_up_walk_the_list(page: Page) -> None:
    """There the rows are the order of time."""
    ids = start(page, "?layout=list")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert focused(page) == ids[2]
    page.keyboard.press("ArrowUp")
    assert focused(page) == ids[1]


@pytest.mark.parametrize("address", ["", "?layout=list"])
def test_an_event_with_the_focus_is_in_sight(page: Page, address: str) -> None:
    """Neither the bar on top nor the axis covers it, at either end."""
    start(page, address)
    for key in ("End", "Home"):
        page.keyboard.press(key)
        assert page.evaluate("""() => {
          const item = document.activeElement.querySelector(".title");
          const { left, top, height } = item.getBoundingClientRect();
          const hit = document.elementFromPoint(Math.max(left, 0) + 4, top + height / 2);
          return document.activeElement.closest("li").contains(hit);
        }""")


@pytest.mark.parametrize("address", ["", "?layout=list"])
def test_enter_opens_the_card_and_escape_leads_back(page: Page, address: str) -> None:
    """The focus goes to the card's heading, then back to the event it came from."""
    ids = start(page, address)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert active(page) == "card-title"
    assert f"event={ids[1]}" in query(page)
    page.keyboard.press("Escape")
    assert page.locator("#card").is_hidden()
    assert focused(page) == ids[1]


def test_the_buttons_of_the_card_come_next_after_its_heading(page: Page) -> None:
    """So that its way onwards and its end are near."""
    start(page)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    reached = []
    for _ in range(5):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.dataset.card"))
    assert reached == ["previous", "next", "link", "cite", "close"]


def test_the_keyboard_stays_with_the_card_when_it_is_drawn_anew(page: Page) -> None:
    """After a name was chosen, an event opened from far below, and all the way Back."""
    first = start(page)[0]
    page.keyboard.press("Enter")
    page.locator('#card [data-choose="actor"]').first.press("Enter")
    assert active(page) == "card-title"
    page.locator("#card button[data-open]").last.press("Enter")
    assert page.locator("#card").evaluate("card => card.scrollTop") == 0
    for _ in range(2):
        page.go_back()
        assert active(page) == "card-title"
    page.go_back()
    assert focused(page) == first


def test_plus_minus_and_zero_zoom(page: Page) -> None:
    """Wider, less wide, and all years in view again; the focus stays."""
    ids = start(page)
    fits = track_width(page)
    page.keyboard.press("+")
    page.keyboard.press("+")
    twice = track_width(page)
    page.keyboard.press("-")
    assert fits < track_width(page) < twice
    page.keyboard.press("0")
    assert track_width(page) == fits
    assert focused(page) == ids[0]


def test_shift_and_arrows_pan_when_zoomed_in(page: Page) -> None:
    """The years above move along; the event keeps the focus."""
    ids = start(page)
    page.keyboard.press("+")
    page.keyboard.press("+")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    earliest = scrolled(page)
    page.keyboard.press("Shift+ArrowRight")
    page.wait_for_function(
        "from => document.getElementById('track').scrollLeft > from", arg=earliest
    )
    page.wait_for_function(
        "() => document.getElementById('axis').scrollLeft"
        " === document.getElementById('track').scrollLeft"
    )
    assert focused(page) == ids[0]
    page.keyboard.press("Shift+ArrowLeft")
    assert scrolled(page) == earliest


def test_l_changes_the_layout_and_keeps_the_focus(page: Page) -> None:
    """There and back."""
    ids = start(page)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("l")
    assert (layout(page), focused(page)) == ("list", ids[1])
    page.keyboard.press("l")
    assert (layout(page), focused(page)) == ("lanes", ids[1])


def test_slash_leads_to_the_search(page: Page) -> None:
    """And does not write itself into it."""
    start(page)
    page.keyboard.press("/")
    assert active(page) == "search"
    assert page.locator("#search").input_value() == ""


def test_question_mark_opens_the_help_and_escape_closes_it(page: Page) -> None:
    """The focus is kept inside while it is open, and comes back to the event."""
    ids = start(page)
    page.keyboard.press("?")
    dialog = page.locator("#help-dialog")
    assert dialog.is_visible()
    assert dialog.evaluate("(dialog) => dialog.contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert dialog.is_hidden()
    assert focused(page) == ids[0]


def test_escape_closes_the_help_before_the_card_behind_it(page: Page) -> None:
    """One key, one thing closed."""
    start(page)
    page.keyboard.press("Enter")
    page.locator("#help").click()
    page.locator("#help-dialog").wait_for()
    page.keyboard.press("Escape")
    assert page.locator("#help-dialog").is_hidden()
    assert page.locator("#card").is_visible()


def test_letters_typed_into_the_search_are_only_text(page: Page) -> None:
    """They neither zoom nor change the layout nor open anything."""
    go(page)
    width = track_width(page)
    page.locator("#search").focus()
    page.keyboard.type("l+-0?/")
    assert page.locator("#search").input_value() == "l+-0?/"
    assert (layout(page), active(page)) == ("lanes", "search")
    assert track_width(page) == width
    assert page.locator("#help-dialog").is_hidden()


def test_single_keys_do_nothing_where_no_event_has_the_focus(page: Page) -> None:
    """A key that speech input or a slip presses elsewhere changes nothing."""
    go(page)
    width = track_width(page)
    page.locator("#lanes-kind").focus()
    for key in ("l", "+", "?", "/"):
        page.keyboard.press(key)
    assert (layout(page), active(page)) == ("lanes", "lanes-kind")
    assert track_width(page) == width
    assert page.locator("#help-dialog").is_hidden()


def test_a_year_and_a_value_are_chosen_by_keyboard(page: Page) -> None:
    """A bar by Enter, a value by Space; the focus stays where it is."""
    go(page)
    page.locator('.year-bar[data-year="2013"]').focus()
    page.keyboard.press("Enter")
    assert query(page) == "?years=2013..2013"
    page.locator('#facets input[name="kind"]').first.focus()
    page.keyboard.press("Space")
    assert query(page).startswith("?kind=")
    assert page.evaluate("document.activeElement.name") == "kind"


def test_a_chip_taken_back_by_keyboard_leaves_the_focus_on_the_page(page: Page) -> None:
    """What was pressed is gone: the keyboard goes on from the sentence on top."""
    go(page, "?kind=harm")
    page.locator(".chip").first.focus()
    page.keyboard.press("Enter")
    assert query(page) == ""
    assert active(page) == "status"
