"""Presenting in Chromium: every key, two windows, what is asked first, and what is handed out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dashboard.corpus.citations import chain_in_words, noted
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import StoryStep
from tests.browser.reading import go, query, shown
from tests.browser.watching import Watch

STORY = "from-coup-to-coup"
BODY = 28
LARGE = (1920, 1080)


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


def test_escape_leads_out_to_the_same_place(page: Page) -> None:
    """View, filters and open event are as they were before."""
    before = "?actor=mnla&view=argument&event=coup-2012"
    go(page, before)
    status = page.locator("#status").inner_text()
    page.locator("#present").click()
    page.locator(f'[data-story="{STORY}"][data-does="present"]').click()
    page.keyboard.press("ArrowRight")
    page.evaluate("document.exitFullscreen()")
    page.wait_for_function("() => !location.search.includes('present')")
    assert set(query(page)[1:].split("&")) == set(before[1:].split("&"))
    assert page.locator("#status").inner_text() == status
    expect(page.locator("#card-title")).to_be_visible()


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


@pytest.mark.parametrize("number", range(1, 11))
def test_the_text_of_every_step_fits_on_the_first_screen(page: Page, number: int) -> None:
    """With the lit event's mark below it, nobody has to scroll before a class."""
    go(page, address(number), *LARGE)
    bottom = page.evaluate("document.getElementById('stage').getBoundingClientRect().bottom")
    assert bottom <= LARGE[1] * 0.7


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


def test_two_windows_stay_in_step(page: Page, presenter: Page, steps: list[StoryStep]) -> None:
    """Whichever of the two is stepped through; blank and back, too."""
    presenter.keyboard.press("ArrowRight")
    expect(page.locator("#stage-title")).to_have_text(steps[1].title)
    page.keyboard.press("PageDown")
    expect(presenter.locator("#stage-title")).to_have_text(steps[2].title)
    presenter.locator('[data-step="9"]').click()
    expect(page.locator("#stage-title")).to_have_text(steps[8].title)
    presenter.locator('[data-stage="blank"]').click()
    expect(page.locator("#stage")).to_be_hidden()


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


def test_a_handout_has_every_step_with_its_footnotes(
    page: Page, corpus: Corpus, steps: list[StoryStep]
) -> None:
    """And the paper it is drawn from; once printed, the page is as it was."""
    go(page)
    page.evaluate("window.print = () => { window.printed = handout.innerText; }")
    page.emulate_media(media="print")
    page.locator("#present").evaluate("(button) => button.click()")
    page.locator(f'[data-story="{STORY}"][data-does="handout"]').evaluate("(one) => one.click()")
    printed = page.evaluate("window.printed")
    for step in steps:
        assert step.text in printed
    sources = {source.id: source for source in corpus.sources}
    for note in corpus.footnotes:
        if any(note.number in noted(step.text) for step in steps):
            assert chain_in_words(note, sources) in printed
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#handout").evaluate("(one) => one.hidden && !one.innerText")


def test_a_task_is_answered_on_screen_and_says_why(page: Page) -> None:
    """A wrong choice may be mended; the right one names its source."""
    go(page)
    page.locator("#present").click()
    page.locator(f'[data-story="{STORY}"][data-does="tasks"]').click()
    tasks = page.evaluate(
        """(id) => window.dash_clientside.stories.story(
          window.dash_clientside.page.current().corpus, id).tasks""",
        STORY,
    )
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
