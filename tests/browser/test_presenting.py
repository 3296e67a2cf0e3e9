"""Presenting in Chromium: every key, two windows, what is asked first, and what is handed out."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import StoryStep
from dashboard.views import presenting
from tests.browser.drawn import wait_until_drawn
from tests.browser.reading import go, query, shown
from tests.browser.shipped import CHARTS
from tests.browser.watching import Watch

STORY = "from-coup-to-coup"
BODY = 28
LARGE = (1920, 1080)
# A letter of a chart has at least this part of the width: 16 pixels of 1920.
LETTERS_ACROSS = 120
FITS = """() => {
  const box = (one) => document.querySelector(one)?.getBoundingClientRect() ?? null;
  const said = () => [...document.querySelectorAll(".stage > *")]
    .map((one) => one.getBoundingClientRect().bottom);
  const lit = document.querySelector("#events [data-opened]");
  const below = lit?.checkVisibility() ? lit.getBoundingClientRect().bottom : null;
  return [box("#stage-title").top, Math.max(...said()), below];
}"""
ONLY_DRAWN = """(keys) => {
  const there = [...document.querySelectorAll(".chart")].filter((one) => one.checkVisibility());
  const drawn = there.map((one) => one.querySelector(".chart-slot")).filter((one) =>
    one.querySelector(".main-svg .trace"));
  const shown = drawn.map(({ id }) => id.replace("chart-", ""));
  return there.length === keys.length && JSON.stringify(shown) === JSON.stringify(keys);
}"""
CHARTED = """() => {
  const there = [...document.querySelectorAll(".chart, .stage > *")]
    .filter((one) => one.checkVisibility());
  const words = [...document.querySelectorAll(".chart .main-svg text")]
    .filter((one) => one.checkVisibility() && one.textContent);
  return [
    there.map((one) => one.getBoundingClientRect().bottom),
    words.map((one) => parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom),
  ];
}"""


def address(number: int = 1, more: str = "") -> str:
    """Of a step of the story."""
    return f"?present={STORY}&step={number}{more}"


@pytest.fixture
def steps(corpus: Corpus) -> list[StoryStep]:
    """Of the story, in order."""
    return sorted(
        (step for step in corpus.stories if step.story == STORY), key=lambda step: step.step
    )


def title(page: Page) -> str:
    """The heading on the stage."""
    return page.locator("#stage-title").inner_text()


def opened(page: Page) -> str | None:
    """The event that is lit."""
    lit = page.locator("#events [data-opened]")
    return lit.get_attribute("data-event") if lit.count() else None


def test_the_button_offers_stories_and_begins_one(page: Page, steps: list[StoryStep]) -> None:
    """Full screen where the browser allows it, and the address says which step."""
    go(page)
    page.locator("#present").click()
    page.locator(f'[data-story="{STORY}"][data-does="present"]').click()
    assert title(page) == steps[0].title
    assert query(page) == address()
    assert page.evaluate("document.fullscreenElement !== null")
    expect(page.locator(".bar")).to_be_hidden()


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [
        ("ArrowRight", 2, 3),
        ("PageDown", 2, 3),
        ("Space", 2, 3),
        ("ArrowLeft", 2, 1),
        ("PageUp", 2, 1),
        ("Home", 5, 1),
        ("End", 2, 10),
        ("ArrowLeft", 1, 1),
        ("ArrowRight", 10, 10),
    ],
)
def test_a_key_leads_to_a_step(
    page: Page, steps: list[StoryStep], key: str, start: int, end: int
) -> None:
    """As a clicker sends them; beyond the ends nothing happens."""
    go(page, address(start))
    page.keyboard.press(key)
    assert title(page) == steps[end - 1].title
    assert f"step={end}" in query(page)


def test_every_step_lights_its_event_in_the_state_it_names(
    page: Page, steps: list[StoryStep]
) -> None:
    """The timeline shows what the step says, with the event in sight."""
    go(page, address(), *LARGE)
    for step in steps:
        assert title(page) == step.title
        assert opened(page) == step.event
        assert step.event in shown(page)
        page.keyboard.press("PageDown")


@pytest.mark.parametrize("size", [LARGE, (1360, 768)])
def test_a_step_of_figures_shows_the_charts_of_its_event(
    page: Page, corpus: Corpus, size: tuple[int, int]
) -> None:
    """Alone, whole and large; afterwards every chart is back."""
    events = {figure.id: figure.event for figure in corpus.figures}
    go(page, "?view=figures&present=what-the-numbers-say&step=1", *size)
    steps = [step for step in corpus.stories if step.story == "what-the-numbers-say"]
    for step in steps:
        about = [
            chart.id
            for chart in CHARTS
            if any(step.event in events[figure] for figure in chart.figures)
        ]
        page.wait_for_function(ONLY_DRAWN, arg=about)
        bottoms, letters = page.evaluate(CHARTED)
        assert max(bottoms) <= size[1], step.title
        assert min(letters) >= size[0] / LETTERS_ACROSS, step.title
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    wait_until_drawn(page)
    assert page.locator(".chart:visible").count() == len(CHARTS)


def test_a_click_on_the_timeline_opens_nothing_while_presenting(page: Page) -> None:
    """What would then be open could not be seen, and the way out would lead elsewhere."""
    go(page, address())
    page.locator("#events [data-event]:not([hidden]) .event-link").first.click()
    page.keyboard.press("Escape")
    assert query(page) == ""


def test_a_blank_screen_comes_and_goes(page: Page) -> None:
    """By b or by a full stop, as clickers have it."""
    go(page, address())
    for key in ("b", "."):
        page.keyboard.press(key)
        expect(page.locator("#stage")).to_be_hidden()
        page.keyboard.press(key)
        expect(page.locator("#stage")).to_be_visible()


def test_help_lists_the_keys_and_escape_leads_back_to_the_stage(page: Page) -> None:
    """The dialog takes the first Escape, the presentation goes on."""
    go(page, address(3))
    page.keyboard.press("?")
    expect(page.locator("#present-dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#present-dialog")).to_be_hidden()
    assert "step=3" in query(page)


def test_escape_from_the_keys_in_full_screen_only_closes_them(page: Page) -> None:
    """The browser takes the key to leave the full screen; the presentation goes on."""
    go(page, address(3))
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement")
    page.keyboard.press("?")
    page.evaluate("document.exitFullscreen()")
    expect(page.locator("#present-dialog")).to_be_hidden()
    assert "step=3" in query(page)


def test_escape_leads_out_to_the_same_place(page: Page) -> None:
    """View, filters, open event and how far one had read are as they were before."""
    before = "?actor=mnla&view=argument&event=coup-2012"
    go(page, before)
    status = page.locator("#status").inner_text()
    page.locator("#present").click()
    page.evaluate("scrollTo(0, 300)")
    page.locator(f'[data-story="{STORY}"][data-does="present"]').click()
    page.keyboard.press("ArrowRight")
    page.evaluate("document.exitFullscreen()")
    page.wait_for_function("() => !location.search.includes('present')")
    assert set(query(page)[1:].split("&")) == set(before[1:].split("&"))
    assert page.locator("#status").inner_text() == status
    expect(page.locator("#card-title")).to_be_visible()
    page.wait_for_function("() => scrollY === 300")


def test_keys_are_the_presentations_only_while_presenting(page: Page) -> None:
    """A space or a b elsewhere is what it always was."""
    go(page)
    for key in ("Space", "b", "PageDown", "End"):
        page.keyboard.press(key)
    assert query(page) == ""
    assert not page.evaluate("document.documentElement.hasAttribute('data-blank')")


def test_a_swipe_leads_to_the_next_step(page: Page, steps: list[StoryStep]) -> None:
    """And one the other way back."""
    go(page, address(2), 390, 844)
    for start, end, number in ((300, 100, 3), (100, 300, 2)):
        page.evaluate(
            """([from, to]) => {
              const stage = document.getElementById("stage");
              const touch = (clientX) =>
                new Touch({ identifier: 1, target: stage, clientX, clientY: 300 });
              const send = (type, x) => stage.dispatchEvent(
                new TouchEvent(type, { changedTouches: [touch(x)], bubbles: true }));
              send("touchstart", from);
              send("touchend", to);
            }""",
            [start, end],
        )
        assert title(page) == steps[number - 1].title


def test_the_last_row_can_read_it(page: Page) -> None:
    """At least 28 pixels for what is said, argued and marked, on a projector's 1920 by 1080."""
    go(page, address(2), *LARGE)
    sizes = page.evaluate(
        """() => [
          ".stage-text", ".stage-event", ".stage-claims li", "#events li:not([hidden]) .title",
        ].map((one) => {
          const node = document.querySelector(one);
          return parseFloat(getComputedStyle(node).fontSize) * node.currentCSSZoom;
        })"""
    )
    assert min(sizes) >= BODY


@pytest.mark.parametrize("size", [LARGE, (1360, 768)])
def test_every_step_of_every_story_fits_on_the_first_screen(
    page: Page, corpus: Corpus, size: tuple[int, int]
) -> None:
    """From its heading to the event that is lit, nobody has to scroll before a class."""
    for story, steps in groupby(corpus.stories, lambda step: step.story):
        go(page, f"?present={story}&step=1", *size)
        for step in steps:
            expect(page.locator("#stage-title")).to_have_text(step.title)
            top, bottom, lit = page.evaluate(FITS)
            assert top >= 0, step.title
            assert bottom <= size[1] * 0.8, step.title
            assert lit is None or lit <= size[1], step.title
            page.keyboard.press("ArrowRight")


@pytest.mark.parametrize(
    ("story", "number"),
    [("golden-hour-missed", 4), ("golden-hour-missed", 6), ("who-provides-security", 8)],
)
def test_a_step_opened_by_its_address_fits_as_one_that_is_stepped_to(
    page: Page, story: str, number: int
) -> None:
    """Those whose event stands far down, drawn again when Dash has come."""
    go(page, f"?present={story}&step={number}", *LARGE)
    page.wait_for_timeout(500)
    assert page.evaluate(FITS)[2] <= LARGE[1]


def test_on_a_phone_a_step_begins_with_its_heading(page: Page) -> None:
    """The event may stand further down."""
    go(page, address(4), 390, 844)
    assert page.evaluate(FITS)[0] >= 0


def test_what_is_argued_stands_in_the_order_of_the_paper(page: Page, corpus: Corpus) -> None:
    """The first reason before the second."""
    go(page, "?present=why-the-accord-failed&step=9")
    claims = page.locator(".stage-claims li").evaluate_all(
        "(all) => all.map((one) => one.dataset.claim)"
    )
    assert claims == [claim.id for claim in corpus.claims if claim.id in claims]
    assert len(claims) == 5


def test_a_step_that_a_filter_hides_says_so_and_can_be_shown(page: Page) -> None:
    """A reader's own filters are kept while presenting, until they ask otherwise."""
    go(page, address(1, "&kind=aid"))
    assert opened(page) is None
    page.locator('[data-stage="unfilter"]').click()
    assert opened(page) == "tuareg-rebellion-2012"
    assert "kind=aid" not in query(page)


@pytest.mark.parametrize(
    ("ask", "story", "number", "hidden"),
    [
        ("dates", STORY, 7, "18 August 2020"),
        ("numbers", "what-the-numbers-say", 2, "1,600"),
        ("claims", STORY, 4, "Golden Hour"),
    ],
)
def test_what_is_asked_is_hidden_until_a_key_is_pressed(
    page: Page, ask: str, story: str, number: int, hidden: str
) -> None:
    """Then it is shown, and the next step asks again."""
    go(page, f"?present={story}&step={number}&ask={ask}")
    where = ".stage-claims" if ask == "claims" else "#stage"
    assert hidden not in page.locator(where).inner_text()
    page.keyboard.press("r")
    assert hidden in page.locator(where).inner_text()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert hidden not in page.locator(where).inner_text()


def test_no_number_of_an_event_or_a_claim_is_given_away(page: Page) -> None:
    """Titles hold the numbers that are asked for, on the stage and on the timeline."""
    go(page, address(5, "&ask=numbers"))
    assert page.locator("#events .title:visible").count() == 0
    go(page, "?present=what-the-numbers-say&step=2&ask=numbers")
    assert "At least" in page.locator(".stage-event").inner_text()
    assert "400" not in page.locator("main").inner_text()


def test_the_timeline_gives_no_date_away_that_is_asked_for(page: Page) -> None:
    """A mark at its place would answer the question."""
    go(page, address(7, "&ask=dates"))
    assert not page.locator("#events").is_visible()
    page.keyboard.press("r")
    assert page.locator("#events").is_visible()


@pytest.fixture
def presenter(page: Page, watch: Watch, served: str) -> Iterator[Page]:
    """The presenter's window, opened from the class's."""
    go(page)
    page.locator("#present").click()
    with page.context.expect_page() as popup:
        page.locator(f'[data-story="{STORY}"][data-does="presenter"]').click()
    window = popup.value
    watch.follow(window, served)
    window.wait_for_selector("#presenter-clock")
    yield window
    window.close()


def test_a_browser_that_opens_no_second_window_is_told_of(page: Page) -> None:
    """The class is not begun with alone, and what to do is said where the story was chosen."""
    go(page)
    page.evaluate("void (window.open = () => null)")
    page.locator("#present").click()
    page.locator(f'[data-story="{STORY}"][data-does="presenter"]').click()
    expect(page.locator("#present-dialog [role=alert]")).to_contain_text("no second window")
    assert "present" not in query(page)
    page.locator(f'[data-story="{STORY}"][data-does="present"]').click()
    expect(page.locator("#stage-title")).to_be_visible()


def test_two_windows_stay_in_step(page: Page, presenter: Page, steps: list[StoryStep]) -> None:
    """Whichever is stepped through; the class's alone goes blank, until the next step."""
    presenter.keyboard.press("ArrowRight")
    expect(page.locator("#stage-title")).to_have_text(steps[1].title)
    page.keyboard.press("PageDown")
    expect(presenter.locator("#stage-title")).to_have_text(steps[2].title)
    presenter.locator('[data-step="9"]').click()
    expect(page.locator("#stage-title")).to_have_text(steps[8].title)
    presenter.locator('[data-stage="blank"]').click()
    expect(page.locator("#stage")).to_be_hidden()
    expect(presenter.locator(".presenter-notes")).to_have_text(steps[8].notes)
    presenter.keyboard.press("ArrowRight")
    expect(page.locator("#stage-title")).to_have_text(steps[9].title)
    expect(page.locator("#stage")).to_be_visible()


def test_the_presenter_sees_notes_next_step_and_time(
    presenter: Page, steps: list[StoryStep]
) -> None:
    """And can jump to any step."""
    said = presenter.locator("#stage").inner_text()
    assert steps[0].notes in said
    assert steps[1].title in said
    assert "since the start" in said
    assert presenter.locator(".jumps li").count() == len(steps)


def test_the_class_never_sees_the_notes(
    page: Page, presenter: Page, steps: list[StoryStep]
) -> None:
    """Neither on the page, nor in its address, nor on paper."""
    for step in steps:
        expect(page.locator("#stage-title")).to_have_text(step.title)
        assert step.notes not in page.locator("body").inner_text()
        assert "presenter" not in query(page)
        presenter.keyboard.press("ArrowRight")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    printed = page.locator("body").inner_text()
    assert steps[0].text in printed
    assert not [step.title for step in steps if step.notes in printed]


def test_a_task_is_answered_on_screen_and_says_why(page: Page, corpus: Corpus) -> None:
    """A wrong choice may be mended; the right one names its source."""
    go(page)
    page.locator("#present").click()
    page.locator(f'[data-story="{STORY}"][data-does="tasks"]').click()
    (tasks,) = [story["tasks"] for story in presenting.data(corpus) if story["id"] == STORY]
    for number, task in enumerate(tasks):
        item = page.locator(".task").nth(number)
        if len(task["answer"]) == 1:
            wrong = next(n for n in range(len(task["options"])) if n not in task["answer"])
            item.locator(f'[data-place="{wrong}"]').click()
            expect(item.locator(".task-says")).to_contain_text("Not quite.")
        for place in task["answer"]:
            item.locator(f'[data-place="{place}"]').click()
        expect(item.locator(".task-says")).to_contain_text("Right.")
        expect(item.locator(".task-says")).to_contain_text(task["sources"][0])


def test_tasks_can_be_taken_to_moodle(page: Page, tmp_path: Path) -> None:
    """As the command writes them."""
    go(page)
    page.locator("#present").click()
    page.locator(f'[data-story="{STORY}"][data-does="tasks"]').click()
    with page.expect_download() as file:
        page.locator('[data-tasks="gift"]').click()
    file.value.save_as(tmp_path / "tasks.gift")
    assert (tmp_path / "tasks.gift").read_text("utf-8").startswith("$CATEGORY")


def test_an_unknown_story_is_passed_over_with_a_notice(page: Page) -> None:
    """The page is there instead."""
    go(page, "?present=nothing")
    expect(page.locator("#notices")).to_contain_text("There is no story “nothing” here")
    expect(page.locator(".bar")).to_be_visible()
