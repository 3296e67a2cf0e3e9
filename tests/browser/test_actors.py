"""The Actors in Chromium: who is shown, what leads where, and how it is seen."""

import re
from collections.abc import Iterable
from itertools import pairwise
from random import Random

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.corpus.belonging import connected
from dashboard.corpus.corpus import Corpus
from dashboard.selection.narrowing import keep
from dashboard.selection.options import options
from dashboard.selection.query import from_query, to_query
from dashboard.selection.selection import Selection
from tests import selecting
from tests.browser.reading import choose, go, query, status, turn_to

VIEW = "?view=actors"
SELECTIONS = 40
ROWS = """() => [...document.querySelectorAll(".actor")]
  .filter((row) => row.checkVisibility()).map((row) => row.id.replace("actor-", ""))"""
MARKS = """(id) => [...document.querySelectorAll(`#actor-${id} .lifeline .event`)]
  .filter((li) => !li.hidden && !li.parentElement.hidden).map((li) => li.dataset.event)"""
# Rows out of view are not laid out, and their boxes are empty.
LAID_OUT = """() => {
  for (const row of document.querySelectorAll(".actor")) row.style.contentVisibility = "visible";
}"""
# How far an actor's name stands below the years of its kind, once nothing moves any more.
BELOW_ITS_KIND = """async (id) => {
  for (let n = 0; n < 20; n += 1) await new Promise(requestAnimationFrame);
  const row = document.getElementById(id);
  const years = row.closest(".kind").querySelector(".kind-head");
  return row.querySelector("h3").getBoundingClientRect().top - years.getBoundingClientRect().bottom;
}"""
TIES = """() => [...document.querySelectorAll(".picture li")].map((li) =>
  [...li.querySelectorAll("a")].map((a) => a.dataset.who))"""


def rows(page: Page) -> list[str]:
    """The actors that are seen, in the order of the list."""
    return list(page.evaluate(ROWS))


def row(page: Page, actor: str) -> Locator:
    """One actor's."""
    return page.locator(f"#actor-{actor}")


def text(part: Locator) -> str:
    """All that stands in it: what is out of view is not laid out, and has no inner text."""
    return part.text_content() or ""


def marks(page: Page, actor: str) -> list[str]:
    """The events on a lifeline, in its order."""
    return list(page.evaluate(MARKS, actor))


def taking_part(corpus: Corpus, kept: Iterable[str]) -> set[str]:
    """Whoever has any of these events."""
    events = {event.id: event for event in corpus.events}
    return {actor for one in kept for actor in events[one].actors}


def idle(corpus: Corpus) -> set[str]:
    """Whoever stands in no event of the table."""
    everyone = {actor.id for actor in corpus.actors}
    return everyone - taking_part(corpus, [event.id for event in corpus.events])


def dated(corpus: Corpus, actor: str, kept: Iterable[str]) -> list[str]:
    """The kept events of an actor that have a place in time."""
    wanted = set(kept)
    return [
        entry.id
        for entry in corpus.entries
        if entry.id in wanted and actor in entry.actor and entry.first
    ]


def test_everyone_stands_under_their_kind_in_the_order_of_the_filter(
    page: Page, corpus: Corpus
) -> None:
    """Whoever takes part in an event of the core, and whoever stands in none at all."""
    go(page, VIEW)
    offered = options(corpus)["actor"]
    expected = taking_part(corpus, keep(Selection(), corpus)) | idle(corpus)
    assert idle(corpus)
    assert rows(page) == [one.id for one in offered if one.id in expected]
    kinds = page.locator(".kind:visible h2").all_inner_texts()
    assert kinds == list(dict.fromkeys(one.group for one in offered if one.id in expected))


def test_a_filter_leaves_exactly_those_who_take_part(page: Page, corpus: Corpus) -> None:
    """Whatever is chosen: the actors are those of the events that Python keeps, and no one else."""
    go(page, VIEW)
    random = Random(1960)
    for _ in range(SELECTIONS):
        selection = selecting.selection(random, corpus)
        asked = Selection(selection.choices, selection.years)
        turn_to(page, f"{VIEW}&{to_query(asked)}".rstrip("&"))
        kept = keep(asked, corpus)
        filtered = any(key != "scope" for key, _ in asked.choices) or asked.years
        expected = taking_part(corpus, kept) | (set() if filtered else idle(corpus))
        assert set(rows(page)) == expected, to_query(asked)
        assert page.locator("#actors-says").get_attribute("data-shown") == str(len(expected))
        for actor in sorted(expected)[:5]:
            assert marks(page, actor) == dated(corpus, actor, kept), to_query(asked)


@pytest.mark.parametrize("alias", ["peacekeepers", "Keïta", "touareg", "blue helmets", "CEDEAO"])
def test_an_alias_finds_the_actor_everywhere(page: Page, corpus: Corpus, alias: str) -> None:
    """On the timeline its events, among the actors its row: first, and with the name it has."""
    go(page, f"?q={alias}")
    kept = set(keep(from_query(f"q={alias}", corpus)[0], corpus))
    assert status(page)["shown"] == len(kept)
    page.locator("#to-actors").click()
    found = page.locator("#actors .kind:visible").first
    assert found.locator("h2").inner_text() == "Found by the search"
    named = {
        actor.id
        for actor in corpus.actors
        if alias.lower() in "; ".join((actor.name, *actor.aliases)).lower()
    }
    there = found.locator(".actor").evaluate_all("all => all.map(one => one.id.slice(6))")
    assert named
    assert named <= set(there) == set(rows(page)[: len(there)])
    for one in named:
        assert re.search(alias, text(row(page, one).locator(".found")), re.IGNORECASE)
    in_scope = set(keep(Selection(), corpus))
    for actor in named:
        assert set(dated(corpus, actor, in_scope)) <= kept


@pytest.mark.parametrize(("width", "height"), [(1360, 900), (390, 844)])
def test_whom_the_search_names_is_seen_at_once(page: Page, width: int, height: int) -> None:
    """The pictures are folded for that, can be unfolded, and come back with the others."""
    go(page, f"{VIEW}&q=gsim", width=width, height=height)
    expect(page.locator("#actor-jnim h3")).to_be_in_viewport()
    page.locator("details.belonging > summary").click()
    turn_to(page, f"{VIEW}&q=gsim&kind=harm")
    expect(page.locator("#belonging")).to_be_visible()
    turn_to(page, VIEW)
    expect(page.locator("#belonging")).to_be_visible()
    turn_to(page, f"{VIEW}&q=gsim")
    expect(page.locator("#belonging")).to_be_hidden()


def test_an_actor_of_no_event_is_found_by_its_alias(page: Page) -> None:
    """Typed into the search, and put back under its kind when the word is gone."""
    go(page, VIEW)
    before = rows(page)
    page.locator("#search").fill("gendarmes")
    expect(page.locator("#actors .kind").first.locator(".actor")).to_have_count(1)
    assert rows(page)[0] == "malian-gendarmerie"
    assert "No event" in text(row(page, "malian-gendarmerie").locator(".share-words"))
    page.locator("#search").fill("")
    expect(page.locator("#actors .kind").first).to_be_hidden()
    assert rows(page) == before


def test_a_lifeline_leads_to_the_event_and_its_card_back_to_the_actor(page: Page) -> None:
    """From the list to a card and, from any view, back to the list."""
    go(page, VIEW)
    mark = row(page, "mnla").locator('[data-event="tuareg-rebellion-2012"] a')
    # Rows far away get their height when they come near: a click must not meet them on the way.
    mark.scroll_into_view_if_needed()
    mark.click()
    expect(page.locator("#card-title")).to_have_text("Tuareg rebellion")
    opened = page.locator('.lifeline [data-event="tuareg-rebellion-2012"][data-opened]')
    assert opened.count() > 1
    page.locator("#to-timeline").click()
    page.locator('#card a[data-who="mnla"]').click()
    assert "view=actors" in query(page)
    assert "who=mnla" in query(page)
    expect(row(page, "mnla")).to_be_focused()
    expect(row(page, "mnla")).to_be_in_viewport()
    expect(page.locator("#card-title")).to_have_text("Tuareg rebellion")


def test_a_closed_card_leaves_the_keyboard_where_it_was(page: Page) -> None:
    """At the mark it was opened from, which is in sight."""
    go(page, VIEW)
    mark = row(page, "icc").locator(".event-link").first
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#card-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(mark).to_be_focused()
    expect(mark).to_be_in_viewport()


def test_a_lifeline_is_one_stop_and_the_arrows_walk_along_it(page: Page) -> None:
    """Hundreds of marks would else lie between one actor and the next."""
    go(page, VIEW)
    links = row(page, "france").locator(".lifeline .event:not([hidden]) .event-link")
    assert links.count() > 5
    stops = links.evaluate_all("all => all.filter((one) => one.tabIndex === 0).length")
    assert stops == 1
    links.first.focus()
    for key, place in (("ArrowRight", 1), ("End", links.count() - 1), ("ArrowLeft", -2)):
        page.keyboard.press(key)
        expect(links.nth(place if place >= 0 else links.count() + place)).to_be_focused()
    page.keyboard.press("Home")
    expect(links.first).to_be_focused()


def test_belonging_leads_there_and_back(page: Page) -> None:
    """Either side names the other, also where it was far down the list."""
    go(page, VIEW)
    row(page, "mujao").locator('.tie-words a[data-who="jnim"]').click()
    expect(row(page, "jnim")).to_be_focused()
    expect(row(page, "jnim")).to_be_in_viewport()
    row(page, "jnim").locator('.tie-words a[data-who="mujao"]').click()
    expect(row(page, "mujao")).to_be_focused()
    page.go_back()
    expect(row(page, "jnim")).to_have_attribute("data-sought", "")


def test_breaking_away_is_told_from_both_sides(page: Page) -> None:
    """In the words of the table: who left, and whom."""
    go(page, VIEW)
    assert "Broke away from: MNLA" in text(row(page, "jihadists"))
    row(page, "jihadists").locator('a[data-who="mnla"]').click()
    expect(row(page, "mnla")).to_be_focused()
    assert "Broke away from it: Jihadists" in text(row(page, "mnla"))


def test_an_actor_that_is_gone_to_is_there_although_it_is_filtered_away(page: Page) -> None:
    """And says that none of its events is shown."""
    go(page, f"{VIEW}&actor=mnla")
    assert "jnim" not in rows(page)
    row(page, "mnla").locator('a[data-who="jihadists"]').click()
    row(page, "jihadists").locator('a[data-who="isgs"]').click()
    expect(row(page, "isgs")).to_be_in_viewport()
    assert "none shown" in text(row(page, "isgs").locator(".share-words"))


def test_a_link_to_an_actor_opens_at_it(page: Page) -> None:
    """However far down it stands; one to no one says so."""
    go(page, f"{VIEW}&who=ibrahim")
    assert "There is no actor" in page.locator("#notices").inner_text()
    for actor in ("chad", "mnla", "icc", "france"):
        go(page, f"{VIEW}&who={actor}")
        assert 0 <= page.evaluate(BELOW_ITS_KIND, f"actor-{actor}") < 60


def test_a_kind_is_one_click_away(page: Page) -> None:
    """From the top of the view to its heading, which stands at the top of the screen."""
    go(page, VIEW)
    page.locator(".actor-kinds a", has_text="Foreign forces").click()
    kind = page.locator(".kind", has=page.get_by_role("heading", name="Foreign forces"))
    expect(kind).to_be_focused()
    expect(kind).to_be_in_viewport()
    first = kind.locator(".actor:visible").first.get_attribute("id")
    assert 0 <= page.evaluate(BELOW_ITS_KIND, first) < 60


def test_only_its_events_are_shown_when_that_is_asked(page: Page, corpus: Corpus) -> None:
    """The actors left are those who share an event with it."""
    go(page, VIEW)
    only = row(page, "jihadists").locator('[data-choose="actor"]')
    # Not every browser holds the page where it was when rows above go.
    page.evaluate("() => { document.documentElement.style.overflowAnchor = 'none'; }")
    only.click()
    kept = keep(from_query("actor=jihadists", corpus)[0], corpus)
    assert status(page)["shown"] == len(kept)
    assert set(rows(page)) == taking_part(corpus, kept)
    expect(only).to_be_in_viewport()


def test_an_actors_share_is_said_in_words(page: Page, corpus: Corpus) -> None:
    """Of the whole table, with what is shown of it and what has no date."""
    go(page, f"{VIEW}&kind=harm")
    kept = keep(from_query("kind=harm", corpus)[0], corpus)
    its = [entry for entry in corpus.entries if "jihadists" in entry.actor]
    there = [entry for entry in its if entry.id in kept]
    words = text(row(page, "jihadists").locator(".share-words"))
    assert words.startswith(f"{len(its)} of {len(corpus.events)} events · {len(there)} shown")
    undated = sum(entry.first is None for entry in there)
    assert (f"{undated} undated" in words) == bool(undated)


def test_figures_and_claims_are_those_of_the_events_shown(page: Page, corpus: Corpus) -> None:
    """Opened as lists: figures with their bound, claims with how many events bear on them."""
    go(page, VIEW)
    actor = "minusma"
    for key in ("figures", "claims", "events", "footnotes"):
        row(page, actor).locator(f'[data-part="{key}"] summary').click()
    for asked in ("", "kind=harm"):
        turn_to(page, f"{VIEW}&{asked}".rstrip("&"))
        kept = {
            event.id
            for event in corpus.events
            if actor in event.actors and event.id in keep(from_query(asked, corpus)[0], corpus)
        }
        figures = {one.id for one in corpus.figures if kept & {*one.event}}
        claims = {link.claim for link in corpus.evidence if link.event in kept}
        for attribute, expected in (("figure", figures), ("claim", claims), ("event", kept)):
            found = row(page, actor).locator(f".actor-part li[data-{attribute}]")
            ids = found.evaluate_all(f"all => all.map(one => one.dataset.{attribute})")
            assert set(ids) == expected
            assert len(ids) == len(expected)
    assert "more than 200 people" in text(row(page, actor).locator('[data-part="figures"]'))
    told = text(row(page, actor).locator('[data-part="claims"] li').first)
    assert re.search(r"\d events? (supports?|illustrates?|complicates?) it", told)
    notes = row(page, actor).locator('[data-part="footnotes"] li').count()
    (minusma,) = (one for one in corpus.actors if one.id == actor)
    assert notes == len(minusma.footnotes)


def test_a_year_on_a_lifeline_is_a_year_wide_and_a_day_a_diamond(page: Page) -> None:
    """The timeline's own marks, on the years above them."""
    go(page, VIEW)
    seen = page.evaluate(
        """() => {
          const kind = document.querySelector("#actor-keita").closest(".kind");
          const box = (node) => node.getBoundingClientRect();
          const mark = (event) => document.querySelector(`.lifeline [data-event="${event}"] .mark`);
          const years = [...kind.querySelectorAll(".kind-axis .year")].map((one) => box(one).left);
          const rotated = getComputedStyle(mark("coup-2020")).rotate;
          const { left, right } = box(mark("algiers-accord"));
          return { years, left, right, rotated };
        }"""
    )
    assert [seen["left"], seen["right"]] == pytest.approx(seen["years"][3:5], abs=1.5)
    assert seen["rotated"] == "45deg"


def test_other_scopes_are_one_click_away(page: Page, corpus: Corpus) -> None:
    """Whoever stands only in the background, in another country or after the paper."""
    go(page, VIEW)
    assert "mubarak" not in rows(page)
    page.locator("[data-every-scope]").click()
    assert set(rows(page)) == {actor.id for actor in corpus.actors}
    assert page.locator("[data-every-scope]").count() == 0


def test_nothing_left_is_said_with_the_way_back(page: Page) -> None:
    """No actor is shown for no event."""
    go(page, f"{VIEW}&kind=coups&place=baghdad")
    assert rows(page) == []
    assert page.locator("#empty").is_visible()
    assert page.locator("#actors-says").inner_text().startswith("0 of ")
    assert page.locator("details.belonging").is_hidden()
    page.locator("#empty [data-drop='']").click()
    assert rows(page)


def test_the_pictures_say_what_the_table_says(page: Page, corpus: Corpus) -> None:
    """Every name of a group, and beneath it every tie in words."""
    go(page, VIEW)
    groups = connected(corpus.actors)
    drawn = page.locator(".picture").evaluate_all(
        "all => all.map(one => [...one.querySelectorAll('text')].map(name => name.dataset.name))"
    )
    assert [set(names) for names in drawn] == [set(group) for group in groups]
    told = {tuple(ids) for ids in page.evaluate(TIES)}
    shown = {member for group in groups for member in group}
    assert told == {
        (actor.id, *actor.part_of, *actor.split_from)
        for actor in corpus.actors
        if actor.id in shown and (actor.part_of or actor.split_from)
    }
    split = page.locator(".tie.split")
    assert split.count() == sum(len(actor.split_from) for actor in corpus.actors)
    dashes = split.first.evaluate("(line) => getComputedStyle(line).strokeDasharray")
    assert dashes != "none"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_names_in_a_picture_stand_clear_of_each_other(page: Page, theme: str) -> None:
    """At the width of a phone, in letters of a size that can be read, within the screen."""
    go(page, f"{VIEW}&theme-mode={theme}", width=390)
    boxes = page.locator(".picture text").evaluate_all(
        """all => all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom };
        })"""
    )
    assert boxes
    for box, below in pairwise(boxes):
        assert box["left"] >= 0
        assert box["right"] <= 390
        assert box["bottom"] - box["top"] >= 12
        assert below["top"] >= box["bottom"] or below["top"] < box["top"]


@pytest.mark.parametrize("asked", ["", "&event=coup-2020", "&q=peacekeepers", "&scope=background"])
def test_nothing_is_wider_than_a_phone(page: Page, asked: str) -> None:
    """The page never scrolls sideways."""
    go(page, f"{VIEW}{asked}", width=390)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("width", [1360, 390])
def test_every_mark_can_be_hit(page: Page, width: int) -> None:
    """Around the middle of each there are 24 pixels that belong to no other."""
    go(page, f"{VIEW}&scope=core~background~comparator~epilogue", width=width)
    page.evaluate(LAID_OUT)
    crowded = page.evaluate(
        """() => [
          ...document.querySelectorAll(".actor:not([hidden]) .lifeline")
        ].flatMap((line) => {
          const boxes = [...line.querySelectorAll(".event:not([hidden]) a")]
            .map((one) => one.getBoundingClientRect());
          return boxes.filter(({ width, height, x, y }, n) => !width || boxes.some((other, m) =>
            m !== n && Math.hypot(x + width / 2 - other.x - other.width / 2,
              y + height / 2 - other.y - other.height / 2) < 24));
        })"""
    )
    assert crowded == []


def test_on_paper_lifelines_are_lists_and_the_pictures_have_their_words(
    page: Page, corpus: Corpus
) -> None:
    """No control and no mark without an axis; dates stand before titles."""
    go(page, f"{VIEW}&actor=mnla&theme-mode=dark")
    page.emulate_media(media="print")
    kept = keep(from_query("actor=mnla", corpus)[0], corpus)
    printed = row(page, "mnla").locator(".event:visible")
    assert printed.count() == len(dated(corpus, "mnla", kept))
    assert printed.first.locator(".when").is_visible()
    assert printed.first.locator(".title").is_visible()
    assert row(page, "mnla").locator(".mark:visible").count() == 0
    assert page.locator(".picture:visible li:visible").count() > 0
    controls = "#view-actors button:visible, #view-actors nav:visible"
    assert page.locator(controls).all_inner_texts() == []
    colour = page.locator(".picture text").first.evaluate("(one) => getComputedStyle(one).fill")
    assert colour == "rgb(0, 0, 0)"


def test_a_lifeline_follows_the_width_of_the_window(page: Page) -> None:
    """Without its words where there is no room for them."""
    go(page, VIEW)
    line = row(page, "france").locator(".lifeline")
    expect(line).to_have_attribute("data-labels", "")
    page.set_viewport_size({"width": 390, "height": 844})
    expect(line).not_to_have_attribute("data-labels", "")
    width = line.evaluate("(one) => one.clientWidth")
    right = line.locator(".mark").evaluate_all(
        "all => Math.max(...all.map((one) => one.getBoundingClientRect().right))"
    )
    assert right <= width + 30


def test_a_filter_chosen_in_the_panel_narrows_the_lifelines(page: Page, corpus: Corpus) -> None:
    """By hand, as a reader does it."""
    go(page, VIEW)
    choose(page, "kind", "coups")
    kept = keep(from_query("kind=coups", corpus)[0], corpus)
    assert marks(page, "malian-armed-forces") == dated(corpus, "malian-armed-forces", kept)
