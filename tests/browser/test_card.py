"""The card of an event: what the tables hold about it, and where it leads."""

from pathlib import Path
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string
from playwright.sync_api import Page, expect

from dashboard.citing import citation
from dashboard.corpus.corpus import Corpus
from dashboard.publishing.release import release
from dashboard.selection.selection import Selection
from dashboard.views.statements import Statements
from tests.browser.reading import go, query, shown
from tests.browser.shipped import CORPUS, SUBJECT
from tests.browser.test_narrowing import holds

# A day beside the record, a year with figures, undated, an open span, the record alone, before
# and after the paper.
EVENTS = (
    "coup-2020",
    "algiers-accord",
    "communal-clashes",
    "minusma-mission",
    "ogossagou-massacre",
    "independence-1960",
    "second-coup-2021",
)
CLIPBOARD = "navigator.clipboard.readText()"


@pytest.fixture(scope="module")
def statements(corpus: Corpus) -> dict[str, Any]:
    """All that can be said, as Python words it."""
    said = Statements(corpus)
    details = said.details()
    return {
        "events": {event["id"]: event | details[event["id"]] for event in said.events()},
        "claims": said.claims(),
        "figures": said.figures(),
        "footnotes": said.footnotes(),
        "sources": said.sources(),
    }


def texts(page: Page, selector: str) -> list[str]:
    """What stands in each of these parts of the card, spaces collapsed."""
    return [" ".join(text.split()) for text in page.locator(f"#card {selector}").all_inner_texts()]


def open_card(page: Page, event: str, query: str = "") -> None:
    """Opens an event by its address, in a scope that shows it."""
    go(page, f"?event={event}{query}")
    expect(page.locator("#card")).to_be_visible()


@pytest.mark.parametrize("event", EVENTS)
def test_a_card_holds_what_the_tables_do(
    page: Page, statements: dict[str, Any], event: str
) -> None:
    """Date, record, claims with their relation, figures with their bound, notes and sources."""
    said = statements["events"][event]
    open_card(page, event)
    assert texts(page, "#card-title") == [said["title"]]
    voice = {"paper": "the paper", "record": "the record"}[said["voice"][0]]
    assert texts(page, ".card-when") == [f"{said['when']} · {said['precision']} {voice}"]
    card = page.locator("#card").inner_text()
    for part in (said["summary"], said["note"], said["recordNote"]):
        assert part in card
    if said["voice"] == ("paper",) and said["recordNote"]:
        assert texts(page, ".card-record")[0].startswith(said["record"]["when"])
        assert texts(page, ".card-record")[0].endswith("the record")
    assert texts(page, ".relation") == [link["relation"] for link in said["links"]]
    for link, words in zip(said["links"], texts(page, "li[data-claim]"), strict=True):
        assert statements["claims"][link["claim"]]["text"] in words
        assert link["basis"] in words
        assert link["voice"] in words
    for key, words in zip(said["figures"], texts(page, "li[data-figure]"), strict=True):
        figure = statements["figures"][key]
        assert words.startswith(f"{figure['number']} {figure['measure']} {figure['voice']}")
        assert figure["who"] in words
    for number, words in zip(said["footnotes"], texts(page, "li[data-footnote]"), strict=True):
        note = statements["footnotes"][str(number)]
        assert words.startswith(" ".join(note["chain"].split()))
        for source in note["sources"]:
            assert " ".join(statements["sources"][source]["words"].split()) in words
        assert note["doubt"] in words


@pytest.mark.parametrize("event", EVENTS)
def test_the_links_out_of_a_card_lead_to_its_sources_alone(
    page: Page, statements: dict[str, Any], event: str
) -> None:
    """To the address of the table, in a tab that learns nothing of this page."""
    said = statements["events"][event]
    cited = [
        source
        for number in said["footnotes"]
        for source in statements["footnotes"][str(number)]["sources"]
    ]
    urls = [statements["sources"][source]["url"] for source in (*cited, *said["recordSources"])]
    open_card(page, event)
    links = page.locator("#card a:not([href^='?'])").evaluate_all(
        "(links) => links.map((a) => [a.getAttribute('href'), a.rel, a.target])"
    )
    assert links == [[url, "noopener noreferrer", "_blank"] for url in urls if url]
    assert all(url.startswith(("https://", "http://")) for url, _, _ in links)


@pytest.mark.parametrize(
    ("facet", "value"), [("actor", "keita"), ("place", "kati"), ("claim", None)]
)
def test_a_name_on_a_card_narrows_to_itself(
    page: Page, corpus: Corpus, statements: dict[str, Any], facet: str, value: str | None
) -> None:
    """The card stays open, and the address keeps both."""
    value = value or statements["events"]["coup-2020"]["links"][0]["claim"]
    open_card(page, "coup-2020")
    page.locator(f'#card [data-choose="{facet}"][data-value="{value}"]').click()
    holds(page, Selection(frozenset({(facet, value)})), corpus)
    assert query(page) == f"?{facet}={value}&event=coup-2020"
    expect(page.locator("#card-title")).to_have_text(statements["events"]["coup-2020"]["title"])


def test_filters_can_be_changed_while_a_card_is_open(page: Page, corpus: Corpus) -> None:
    """The card looks closer; it does not lock the page."""
    open_card(page, "coup-2020")
    page.locator('.year-bar[data-year="2020"]').click()
    page.locator(".chip").first.click()
    holds(page, Selection(), corpus)
    expect(page.locator("#card")).to_be_visible()


def test_another_event_can_be_opened_while_a_card_is_open(page: Page) -> None:
    """By a click on its label; the way Back leads to the first."""
    open_card(page, "algiers-accord")
    page.locator('[data-event="coup-2012"] .title').click()
    assert query(page) == "?event=coup-2012"
    page.go_back()
    assert query(page) == "?event=algiers-accord"


def test_previous_and_next_walk_what_is_shown(page: Page) -> None:
    """From the first to the last of the kept, each once, and no further."""
    go(page, "?kind=coups")
    ids = shown(page)
    open_card(page, ids[0], "&kind=coups")
    expect(page.locator('[data-card="previous"]')).to_be_disabled()
    walked = [ids[0]]
    while page.locator('[data-card="next"]').is_enabled():
        page.locator('[data-card="next"]').click()
        walked.append(query(page).split("event=")[1])
    assert walked == ids
    page.locator('[data-card="previous"]').click()
    assert query(page).endswith(f"event={ids[-2]}")


def test_a_copied_link_opens_the_same_card(page: Page, served: str) -> None:
    """Alone, whatever was filtered when it was copied."""
    open_card(page, "coup-2012", "&kind=harm")
    page.locator('#card [data-card="link"]').click()
    expect(page.locator("#shared")).to_have_text("Link to the event copied")
    link = page.evaluate(CLIPBOARD)
    assert link == f"{served}/?event=coup-2012"
    title = page.locator("#card-title").inner_text()
    page.goto(link)
    expect(page.locator("#card-title")).to_have_text(title)


def test_an_event_can_be_cited_as_text_and_as_bibtex(page: Page, served: str, data: Path) -> None:
    """Both name the event, the paper, its notes and the link; what is copied is what is seen."""
    open_card(page, "coup-2020")
    page.locator('[data-card="cite"]').click()
    plain = page.locator("#card-cite p").inner_text()
    page.locator('[data-card="copy-plain"]').click()
    expect(page.locator("#shared")).to_have_text("Citation copied")
    assert page.evaluate(CLIPBOARD) == plain
    # The citation that every export carries, too.
    exported = citation(CORPUS.event["coup-2020"], CORPUS)
    for part in ("18 August 2020", exported, f"{served}/?event=coup-2020"):
        assert part in plain
    bibtex = page.locator("#card-cite pre").inner_text()
    page.locator('[data-card="copy-bibtex"]').click()
    expect(page.locator("#shared")).to_have_text("BibTeX copied")
    assert page.evaluate(CLIPBOARD) == bibtex
    (entry,) = parse_string(bibtex).entries
    # In braces of its own, as in every bibliography here: a title keeps its capitals.
    assert (entry.entry_type, entry["title"]) == ("misc", "{Military coup against Keita}")
    assert entry["author"] == f"{{{SUBJECT.curator}}}"
    assert entry["version"].endswith(release(data).short_hash)


def test_a_card_of_an_event_that_is_filtered_away_says_so(page: Page) -> None:
    """It opens all the same, with no way to a next one."""
    open_card(page, "coup-2012", "&kind=harm")
    expect(page.locator("#card .notice")).to_contain_text("not among those shown")
    expect(page.locator('[data-card="next"]')).to_be_disabled()


def test_a_card_of_another_scope_says_so(page: Page) -> None:
    """Its scope is one click away; then it is among those shown."""
    open_card(page, "second-coup-2021")
    expect(page.locator("#card .notice")).to_be_visible()
    page.locator('[data-scope="epilogue"]').click()
    expect(page.locator("#card .notice")).to_have_count(0)


def test_opening_an_event_never_changes_what_is_kept(page: Page) -> None:
    """A closer look is no filter."""
    go(page, "?actor=keita")
    before = shown(page)
    page.locator(f'[data-event="{before[0]}"] .title').click()
    expect(page.locator("#card")).to_be_visible()
    assert shown(page) == before


def test_a_card_is_open_over_the_figures_too(page: Page) -> None:
    """Opened from beneath a chart and closed again, the keyboard is where it was."""
    go(page, "?view=figures")
    page.locator(".chart-words details summary").first.click()
    opener = page.locator("button[data-open]").first
    opener.click()
    expect(page.locator("#card-title")).to_be_focused()
    assert "event=" in query(page)
    page.locator('[data-card="close"]').click()
    expect(page.locator("#card")).to_be_hidden()
    expect(opener).to_be_focused()
