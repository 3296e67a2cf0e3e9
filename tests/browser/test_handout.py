"""What is handed out, page by page: stories, tasks and every view, on A4 and on Letter."""

from itertools import groupby

import pytest
from playwright.sync_api import Page

from dashboard.corpus.citations import chain_in_words, noted
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import StoryStep
from dashboard.views import VIEWS
from tests.browser.drawn import open_figures
from tests.browser.paper import SIZES, Sheet, printed, squeezed
from tests.browser.reading import go
from tests.browser.shipped import CHARTS, SUBJECT
from tests.browser.watching import Watch

# A page of a few words only is a waste, and a sign that something was torn apart.
FEWEST_LETTERS = 60
LONGEST_STORY = 3
HANDOUT = """([does, story]) => {
  delete window.printed;
  window.print = () => { window.printed = true; };
  document.querySelector(`[data-does="${does}"][data-story="${story}"]`).click();
}"""


def stories(corpus: Corpus) -> dict[str, list[StoryStep]]:
    """Each with its steps."""
    return {story: list(steps) for story, steps in groupby(corpus.stories, lambda one: one.story)}


def hand_out(page: Page, story: str) -> None:
    """As the button does, up to the printer's own dialog."""
    page.evaluate(HANDOUT, ["handout", story])
    page.wait_for_function("() => window.printed")


def assert_no_page_is_spoilt(sheets: list[Sheet], size: str) -> None:
    """Of the right size, none empty, nothing at the edge or beyond."""
    assert [sheet.size for sheet in sheets] == [pytest.approx(SIZES[size], abs=1)] * len(sheets)
    assert not [n for n, sheet in enumerate(sheets, 1) if len(sheet.words) < FEWEST_LETTERS]
    assert all(sheet.is_within_its_margins for sheet in sheets)


def footnotes(corpus: Corpus, steps: list[StoryStep]) -> list[str]:
    """Of a story, as they are to be read."""
    sources = {source.id: source for source in corpus.sources}
    numbers = {number for step in steps for number in noted(step.text)}
    return [chain_in_words(one, sources) for one in corpus.footnotes if one.number in numbers]


@pytest.mark.parametrize("size", SIZES)
def test_every_story_is_a_handout(page: Page, corpus: Corpus, served: str, size: str) -> None:
    """Its steps, its footnotes, a link and its code, and none of the teacher's notes."""
    go(page)
    for story, steps in stories(corpus).items():
        hand_out(page, story)
        sheets = printed(page, size)
        assert_no_page_is_spoilt(sheets, size)
        assert len(sheets) <= LONGEST_STORY
        words = "".join(sheet.words for sheet in sheets)
        for step in steps:
            assert squeezed(step.title) in words
            assert squeezed(step.text) in words
            assert squeezed(step.notes) not in words
        assert not [one for one in footnotes(corpus, steps) if squeezed(one) not in words]
        link = f"{served}/?present={story}&step=1"
        assert link in sheets[0].words
        assert sheets[0].codes == [link]


@pytest.mark.parametrize("size", SIZES)
def test_who_prints_while_presenting_gets_the_story(
    page: Page, corpus: Corpus, served: str, size: str
) -> None:
    """Also from the presenter's window, whose notes stay on the screen; then all is as it was."""
    story, steps = next(iter(stories(corpus).items()))
    go(page, f"?present={story}&step=2&presenter=1")
    (first, *others) = printed(page, size)
    words = "".join(sheet.words for sheet in (first, *others))
    assert [step.title for step in steps if squeezed(step.text) not in words] == []
    assert [step.title for step in steps if squeezed(step.notes) in words] == []
    assert first.codes == [f"{served}/?present={story}&step=1"]
    assert page.locator("#handout").evaluate("(one) => one.hidden && !one.innerText")


def assert_view_is_whole(page: Page) -> None:
    """In both sizes: no page spoilt, and the link to what is shown above all of it."""
    for size in SIZES:
        sheets = printed(page, size)
        assert_no_page_is_spoilt(sheets, size)
        assert page.url in sheets[0].words
        assert sheets[0].codes == [page.url]


@pytest.mark.parametrize("view", [view.key for view in VIEWS if view.key != "figures"])
def test_every_view_can_be_printed(page: Page, view: str) -> None:
    """With the link and its code on the first page."""
    go(page, f"?view={view}&kind=coups~harm")
    assert_view_is_whole(page)


def test_no_chart_is_left_out_on_paper(page: Page) -> None:
    """The sheets are as many as the charts and their tables need, with these unfolded."""
    open_figures(page)
    assert_view_is_whole(page)
    words = "".join(sheet.words for sheet in printed(page, "A4"))
    assert not [chart.id for chart in CHARTS if squeezed(chart.title) not in words]
    # Of the last chart: on its axis, and again in its table.
    assert words.count(squeezed(SUBJECT.kinds.label("harm"))) >= 2


def test_tasks_have_their_answers_on_a_sheet_apart(page: Page, corpus: Corpus) -> None:
    """So that a class can be given the questions alone."""
    go(page)
    for story, steps in stories(corpus).items():
        page.evaluate("window.print = () => {}")
        page.evaluate(HANDOUT, ["tasks", story])
        page.locator('[data-tasks="print"]').click()
        sheets = printed(page, "A4")
        assert_no_page_is_spoilt(sheets, "A4")
        answers = squeezed(f"Answers: {steps[0].story_title}")
        (begins,) = (n for n, sheet in enumerate(sheets) if answers in sheet.words)
        assert begins > 0
        assert "Answer:" not in "".join(sheet.words for sheet in sheets[begins:])


def test_a_handout_needs_no_code(page: Page, watch: Watch) -> None:
    """Where the server does not answer, the link stands alone, and nothing promises more."""
    watch.expected = ("net::ERR_FAILED",)
    page.route("**/qr.svg*", lambda route: route.abort())
    go(page)
    hand_out(page, "from-coup-to-coup")
    (first, *_) = printed(page, "A4")
    assert first.codes == []
    assert "present=from-coup-to-coup" in first.words
