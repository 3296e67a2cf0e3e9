"""A view has its title, and what changes without a change of the status is said."""

import pytest
from playwright.sync_api import Page, expect

from dashboard.views import VIEWS
from tests.browser.reading import choose, go
from tests.browser.shipped import TITLE

COUP = "Military coup against Touré"


def test_every_view_has_a_title_of_its_own(page: Page) -> None:
    """The page's own for the first."""
    titles = []
    for view in VIEWS:
        go(page, f"?view={view.key}")
        titles.append(page.title())
    _, *others = VIEWS
    assert titles == [TITLE, *(f"{view.label} – {TITLE}" for view in others)]


def test_the_title_follows_the_view_and_the_card_back_and_forward(page: Page) -> None:
    """So that tabs and the browser's history can be told apart."""
    go(page)
    page.locator("#to-actors").click()
    expect(page).to_have_title(f"Actors – {TITLE}")
    page.locator("#to-timeline").click()
    page.locator("#events [data-event='coup-2012'] .event-link").click()
    expect(page).to_have_title(f"{COUP} – {TITLE}")
    page.go_back()
    expect(page).to_have_title(TITLE)
    page.go_back()
    expect(page).to_have_title(f"Actors – {TITLE}")
    page.go_forward()
    page.go_forward()
    expect(page).to_have_title(f"{COUP} – {TITLE}")


def test_a_story_that_is_presented_is_in_the_title(page: Page) -> None:
    """Of two windows, each says what it shows."""
    go(page, "?present=from-coup-to-coup&step=2")
    expect(page).to_have_title(f"From coup to coup – {TITLE}")


@pytest.mark.parametrize(
    ("control", "said"),
    [
        ("#to-figures", "View: Figures."),
        ("#lanes-actor", "Lanes by actor."),
        ("#layout-list", "List."),
    ],
)
def test_a_change_of_view_or_lanes_is_said(page: Page, control: str, said: str) -> None:
    """And the change back; what the page opens with is not."""
    go(page)
    region = page.get_by_role("status").and_(page.locator("#announced"))
    expect(region).to_be_empty()
    page.locator(control).click()
    expect(region).to_have_text(said)
    page.go_back()
    expect(region).not_to_have_text(said)
    expect(region).not_to_be_empty()


def test_a_filter_is_said_by_the_status_alone(page: Page) -> None:
    """Nothing is said twice."""
    go(page)
    choose(page, "kind", "harm")
    expect(page.locator("#announced")).to_be_empty()
