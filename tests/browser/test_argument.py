"""The Argument in Chromium: from claims to events and back, and what led to what."""

import pytest
from playwright.sync_api import Page, expect

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.coverage import untied, without_dates
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from tests.browser.reading import choose, go, query, shown

CLAIM = "accord-spoilers"
LIT = "li.claim:not([hidden]):not([data-dimmed])"
INSIDE = """(id) => {
  const box = document.getElementById("outline").getBoundingClientRect();
  const { top, bottom } = document.querySelector(`li[data-claim="${id}"]`).getBoundingClientRect();
  return top >= box.top - 1 && top < box.bottom && bottom > box.top;
}"""


def claims(page: Page, which: str = "li.claim:not([hidden])") -> list[str]:
    """The ids of claims in the outline, in its order."""
    items = page.locator("#outline").locator(which)
    return [str(one) for one in items.evaluate_all("all => all.map(one => one.dataset.claim)")]


def tied_to(corpus: Corpus, *chosen: str) -> set[str]:
    """The events tied to any of these claims."""
    return {link.event for link in corpus.evidence if link.claim in chosen}


def test_every_claim_stands_in_the_outline(page: Page, corpus: Corpus) -> None:
    """In the order of the paper, and none of them dimmed before anything is filtered."""
    go(page, "?view=argument")
    assert claims(page) == [claim.id for claim in corpus.claims]
    assert claims(page, LIT) == claims(page)


def test_choosing_a_claim_lights_its_events_and_dims_the_rest(page: Page, corpus: Corpus) -> None:
    """On the timeline beside it and in the address; choosing it again undoes it."""
    go(page, "?view=argument")
    button = page.locator(f'[data-light="{CLAIM}"]')
    button.click()
    assert set(shown(page)) == set(keep(from_query(f"claim={CLAIM}", corpus)[0], corpus))
    assert set(shown(page)) <= tied_to(corpus, CLAIM)
    assert f"claim={CLAIM}" in query(page)
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    assert query(page) == "?view=argument"


@pytest.mark.parametrize(("width", "height"), [(1360, 900), (390, 844)])
def test_what_a_chosen_claim_lights_is_seen_at_once(page: Page, width: int, height: int) -> None:
    """Beside it where there is room, else in the list beneath it, which tells how each bears."""
    go(page, "?view=argument", width=width, height=height)
    button = page.locator(f'[data-light="{CLAIM}"]')
    button.click()
    if width > height:
        first = page.locator(f'#events [data-event="{shown(page)[0]}"]')
        expect(first).to_be_in_viewport()
    expect(button).to_be_in_viewport()
    expect(page.locator(f'li[data-claim="{CLAIM}"] .tied').first).to_be_in_viewport()
    button.click()
    expect(page.locator(f'li[data-claim="{CLAIM}"] .tied').first).to_be_hidden()


def test_a_filter_dims_the_claims_none_of_whose_events_are_kept(page: Page, corpus: Corpus) -> None:
    """Those without dated evidence too: no filter on events speaks of them."""
    go(page, "?view=argument")
    choose(page, "kind", "aid")
    kept = set(keep(from_query("kind=aid", corpus)[0], corpus))
    lit = {link.claim for link in corpus.evidence if link.event in kept}
    assert set(claims(page, LIT)) == lit


def test_opening_an_event_marks_its_claims_and_goes_to_the_first(
    page: Page, corpus: Corpus
) -> None:
    """With how it bears on each, in words."""
    event = "m5-rfp-protests"
    go(page, "?view=argument")
    page.locator(f'#events [data-event="{event}"] a').click()
    links = {link.claim: link.relation.value for link in corpus.evidence if link.event == event}
    marked = claims(page, "li.claim[data-marked]")
    assert set(marked) == set(links)
    assert page.evaluate(INSIDE, marked[0])
    words = page.locator(f'li[data-claim="{marked[0]}"] .claim-marks').inner_text()
    assert words.startswith(f"The open event {links[marked[0]]} this")


def test_an_event_of_a_claim_opens_its_card(page: Page) -> None:
    """From the list of what a claim is tied to."""
    go(page, "?view=argument")
    claim = page.locator(f'li[data-claim="{CLAIM}"]')
    claim.locator("summary").click()
    first = claim.locator("[data-open]").first
    title = first.inner_text()
    first.click()
    expect(page.locator("#card-title")).to_have_text(title)


def test_closing_the_card_leads_back_into_the_outline(page: Page) -> None:
    """To the button that opened it, though the event stands on the timeline beside it, too."""
    go(page, f"?view=argument&claim={CLAIM}")
    opener = page.locator(f'li[data-claim="{CLAIM}"] [data-open]').first
    opener.press("Enter")
    expect(page.locator("#card-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()


def test_a_look_at_a_claim_lights_its_events_for_as_long_as_it_lasts(
    page: Page, corpus: Corpus
) -> None:
    """By mouse or by keyboard; nothing is chosen by it."""
    go(page, "?view=argument")
    page.locator(f'[data-light="{CLAIM}"]').focus()
    lit = page.locator("#events [data-lit]")
    assert set(lit.evaluate_all("all => all.map(one => one.dataset.event)")) == tied_to(
        corpus, CLAIM
    )
    page.locator("#search").focus()
    assert lit.count() == 0
    page.locator(f'li[data-claim="{CLAIM}"]').hover()
    assert lit.count() == len(tied_to(corpus, CLAIM))
    assert query(page) == "?view=argument"


def test_a_look_at_an_event_lights_its_claims_for_as_long_as_it_lasts(
    page: Page, corpus: Corpus
) -> None:
    """The other way round, by mouse or by keyboard."""
    event = "algiers-accord"
    go(page, "?view=argument")
    page.locator(f'#events [data-event="{event}"] a').focus()
    lit = {link.claim for link in corpus.evidence if link.event == event}
    assert set(claims(page, "[data-lit]")) == lit
    page.locator("#search").focus()
    assert claims(page, "[data-lit]") == []
    page.locator(f'#events [data-event="{event}"] .title').hover()
    assert set(claims(page, "[data-lit]")) == lit
    assert query(page) == "?view=argument"


@pytest.mark.parametrize("reading", ["accord", "theme-c", "advice", "complicated", "undated"])
def test_a_reading_shows_its_claims_and_can_be_linked(
    page: Page, reading: str, corpus: Corpus
) -> None:
    """A reload has the same; a heading without any of them is gone."""
    go(page, "?view=argument")
    page.locator("#reading").select_option(reading)
    read = claims(page)
    assert 0 < len(read) < len(corpus.claims)
    assert page.locator(".heading:not([hidden])").count() == len(
        {claim.section for claim in corpus.claims if claim.id in read}
    )
    page.reload()
    page.wait_for_selector('html[data-ready="1"]')
    assert claims(page) == read
    label = page.locator(f'#reading option[value="{reading}"]').get_attribute("data-label")
    expect(page.locator("#outline-says")).to_contain_text(f"{label}: {len(read)} of {len(read)}")


def test_the_events_of_a_reading_can_be_lit_together(page: Page, corpus: Corpus) -> None:
    """The five reasons lead to all their events at once."""
    go(page, "?view=argument&reading=accord&scope=core~background~comparator~epilogue")
    page.locator("#light-reading").click()
    assert set(shown(page)) == tied_to(corpus, *claims(page))


def test_a_claim_whose_events_are_all_undated_says_so(page: Page, corpus: Corpus) -> None:
    """It has no more dated evidence than one to which no event is tied; the reading lists both."""
    go(page, "?view=argument&reading=undated")
    undated = {claim.id for claim in without_dates(corpus)}
    assert set(claims(page)) == undated > {claim.id for claim in untied(corpus)}
    says = "(claims) => claims.map((one) => one.querySelector('.untied')?.textContent ?? '')"
    words = page.locator("#outline .claim:not([hidden])").evaluate_all(says)
    assert set(words) == {"No dated evidence", "it is not dated", "none of them is dated"}
    go(page, "?view=argument")
    expect(page.locator("#outline-says")).to_contain_text(f"{len(undated)} without dated evidence")


def test_an_unknown_reading_is_passed_over_with_a_notice(page: Page) -> None:
    """As any other unknown value of an address."""
    go(page, "?view=argument&reading=nobody")
    expect(page.locator("#notices")).to_contain_text("There is no reading “nobody” here")


def test_the_two_accounts_of_the_coup_of_2012_stand_side_by_side(page: Page) -> None:
    """Each with whether the order of events allows it, by the paper and by the record."""
    go(page, "?event=coup-2012")
    accounts = page.locator("#card .account")
    assert accounts.count() == 2
    tops = accounts.evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
    assert tops[0] == tops[1]
    assert "By the record's dates the order makes it impossible" not in accounts.first.inner_text()
    assert "By the record's dates the order makes it impossible" in accounts.last.inner_text()


def test_what_an_event_led_to_opens_and_leads_back(page: Page) -> None:
    """Both ends of a link name it."""
    go(page, "?event=tuareg-rebellion-2012")
    page.locator('#card .cause [data-open="coup-2012"]').click()
    expect(page.locator("#card-title")).to_have_text("Military coup against Touré")
    assert page.locator('#card .cause [data-open="tuareg-rebellion-2012"]').count() == 1


def test_the_order_of_two_events_is_told_in_both_voices(page: Page) -> None:
    """Where the paper cannot tell, the record may."""
    go(page, "?event=coup-2012")
    page.locator("#order-with").select_option("islamists-break-with-mnla")
    said = page.locator("#order-says")
    expect(said).to_contain_text("Cannot be told from the paper's dates")
    expect(said).to_contain_text("The record settles it")


def test_a_comparison_of_two_events_can_be_linked(page: Page) -> None:
    """It outlasts a filter and a reload, Back undoes it, and it is printed without its control."""
    go(page, "?event=coup-2012")
    chosen, said = page.locator("#order-with"), page.locator("#order-says")
    chosen.focus()
    chosen.select_option("islamists-break-with-mnla")
    assert query(page) == "?against=islamists-break-with-mnla&event=coup-2012"
    expect(chosen).to_be_focused()
    expect(said).to_be_in_viewport()
    words = said.inner_text()
    choose(page, "kind", "coups")
    expect(said).to_have_text(words, use_inner_text=True)
    page.reload()
    page.wait_for_selector('html[data-ready="1"]')
    expect(said).to_have_text(words, use_inner_text=True)
    expect(chosen).to_have_value("islamists-break-with-mnla")
    page.emulate_media(media="print")
    expect(said).to_be_visible()
    expect(chosen).to_be_hidden()
    page.emulate_media(media="screen")
    page.go_back()
    page.go_back()
    expect(said).to_be_empty()


def test_another_event_begins_without_a_comparison(page: Page) -> None:
    """And none is compared with itself."""
    go(page, "?event=coup-2012&against=coup-2020")
    page.locator('[data-card="next"]').click()
    expect(page.locator("#order-says")).to_be_empty()
    assert "against" not in query(page)
    go(page, "?event=coup-2012&against=coup-2012")
    expect(page.locator("#order-says")).to_be_empty()


def test_what_is_printed_is_lit_and_no_heading_stands_alone(page: Page) -> None:
    """On paper nothing can be lit later."""
    go(page, "?view=argument&kind=aid")
    lit = claims(page, LIT)
    page.emulate_media(media="print")
    printed = page.locator("#outline .claim:visible")
    assert printed.evaluate_all("all => all.map((one) => one.dataset.claim)") == lit
    filled = page.locator(".heading").filter(has=page.locator(".claim:visible"))
    assert page.locator(".heading:visible").count() == filled.count()
