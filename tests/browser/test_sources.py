"""The Sources in Chromium: footnotes, works, doubts, and the bibliography taken away."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from playwright.sync_api import Page, expect

from dashboard.corpus.citations import branches
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event, Figure
from dashboard.corpus.resting import on_footnotes, on_works
from dashboard.selection.narrowing import keep
from dashboard.selection.query import to_query
from dashboard.selection.selection import Selection
from dashboard.views.sources import data
from dashboard.views.statements import Statements
from tests import selecting
from tests.browser.reading import go, query, turn_to
from tests.browser.test_layout import SMALLEST_TARGET, TARGETS, WIDER

COMBINATIONS = 20
PARTS = ("footnotes", "works", "doubts")
ITEM_KEYS = "(items) => items.map(({ dataset }) => dataset.footnote ?? dataset.source)"
READ = """(items) => items.map((item) => ({
  number: item.dataset.footnote,
  words: item.textContent,
  chain: item.querySelector(".chain").textContent,
  hops: [...item.querySelectorAll(".chain a")].map((a) => Number(a.dataset.toFootnote)),
  links: [...item.querySelectorAll(".work a")].map((a) => [a.getAttribute("href"), a.rel]),
  ...Object.fromEntries(["event", "figure", "claim"].map((kind) => [`${kind}s`,
    [...item.querySelectorAll(`[data-${kind}]`)].map((one) => one.dataset[kind])])),
}))"""
WITHIN = """() => [...document.querySelectorAll("#footnotes > li:not([hidden])")].flatMap((item) =>
  [...item.querySelectorAll("[data-event]:not([hidden])")].map((one) => one.dataset.event))"""
IN_VIEW = """(number) => {
  const { top } = document.getElementById(`footnote-${number}`).getBoundingClientRect();
  return top >= document.querySelector(".bar").getBoundingClientRect().bottom && top < innerHeight;
}"""


def open_sources(page: Page, query: str = "", width: int = 1360) -> None:
    """In the part that the query names."""
    go(page, f"?view=sources{query}", width=width)


def listed(page: Page, part: str) -> list[str]:
    """The numbers of the footnotes, or the ids of the works, that are shown."""
    return list(page.locator(f"#{part} > li:not([hidden])").evaluate_all(ITEM_KEYS))


def said(page: Page) -> str:
    """How many are shown, and why not all."""
    return page.locator("#sources-shown").inner_text()


def focused_footnote(page: Page) -> str | None:
    """The footnote that has the focus itself, not by something in it."""
    found = page.evaluate("document.activeElement?.dataset.footnote ?? null")
    return None if found is None else str(found)


def jumped(page: Page, number: int) -> None:
    """The footnote has the focus, is marked and in sight, and stands in the address."""
    page.wait_for_function(IN_VIEW, arg=number)
    assert focused_footnote(page) == str(number)
    assert page.locator("[data-led]").evaluate_all(ITEM_KEYS) == [str(number)]
    assert f"footnote={number}" in query(page)


def left(chosen: Selection, corpus: Corpus) -> Mapping[str, list[str]]:
    """What a selection leaves of each part, by the tables alone."""
    kept = set(keep(chosen, corpus))
    events = [event for event in corpus.events if event.id in kept]
    figures = [figure for figure in corpus.figures if kept & set(figure.event)]
    rows: list[Event | Figure] = [*events, *figures]
    numbers = {number for row in rows for number in row.footnotes}
    works = {source for row in rows for source in row.record_source}
    works |= {s for note in corpus.footnotes if note.number in numbers for s in note.sources}
    notes = [note for note in corpus.footnotes if note.number in numbers]
    return {
        "footnotes": [str(note.number) for note in notes],
        "works": [work for work in data(corpus)["works"] if work in works],
        "doubts": [str(note.number) for note in notes if note.doubt],
    }


def test_every_footnote_reads_as_the_tables_have_it(page: Page, corpus: Corpus) -> None:
    """All of them: the chain in words, with each hop a link, and everything else they hold."""
    open_sources(page)
    statements = Statements(corpus)
    said, works = statements.footnotes(), statements.sources()
    read = page.locator("#footnotes > li").evaluate_all(READ)
    assert [one["number"] for one in read] == [str(note.number) for note in corpus.footnotes]
    for note, one in zip(corpus.footnotes, read, strict=True):
        assert one["chain"] == said[str(note.number)]["chain"]
        assert one["hops"] == [hop.note for branch in branches(note) for hop in branch.hops]
        for words in (note.signal, note.pinpoint, note.doubt, note.note, *note.sections):
            assert words in one["words"]
        assert one["links"] == [
            [works[source]["url"], "noopener noreferrer"]
            for source in note.sources
            if works[source]["url"]
        ]
        assert all(works[source]["words"] in one["words"] for source in note.sources)


def test_every_footnote_shows_what_rests_on_it(page: Page, corpus: Corpus) -> None:
    """Events, figures and claims; where there are none, it says so."""
    open_sources(page)
    for one in page.locator("#footnotes > li").evaluate_all(READ):
        resting = on_footnotes(corpus)[int(one["number"])]
        assert one["events"] == list(resting.events)
        assert one["figures"] == list(resting.figures)
        assert one["claims"] == list(resting.claims)
        assert ("No event, figure or claim rests on it." in one["words"]) == (resting.count == 0)


def test_a_hop_jumps_to_its_footnote_and_back_leads_back(page: Page) -> None:
    """By mouse and by key; each jump is a step of the way."""
    open_sources(page, "&footnote=159")
    jumped(page, 159)
    page.locator("#footnote-159 .chain a", has_text="supra 142").click()
    jumped(page, 142)
    page.go_back()
    jumped(page, 159)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    jumped(page, 158)


@pytest.mark.parametrize("width", [1360, 390])
def test_a_jump_stays_where_it_led(page: Page, width: int) -> None:
    """Far down and up again: what is laid out later does not push the footnote away."""
    open_sources(page, width=width)
    for number in (239, 2, 142):
        page.evaluate(
            "(n) => document.querySelector(`#footnotes [data-to-footnote='${n}']`).click()", number
        )
        jumped(page, number)
        page.wait_for_timeout(300)
        assert page.evaluate(IN_VIEW, number)


def test_an_event_opens_its_card_and_the_card_leads_back(page: Page) -> None:
    """Two-way: from the footnote to the event, from the event to any of its footnotes."""
    open_sources(page, "&footnote=159")
    page.locator("#footnote-159 [data-open]").first.click()
    expect(page.locator("#card-title")).to_be_focused()
    page.locator('#card li[data-footnote="159"] a', has_text="in Sources").click()
    jumped(page, 159)
    expect(page.locator("#card")).to_be_visible()


def test_a_card_over_the_timeline_leads_to_the_sources(page: Page) -> None:
    """The filters and the open card are kept."""
    go(page, "?event=coup-2012&kind=coups")
    number = page.locator("#card li[data-footnote]").first.get_attribute("data-footnote")
    page.locator("#card li[data-footnote] a", has_text="in Sources").first.click()
    jumped(page, int(number or 0))
    assert query(page) == f"?kind=coups&event=coup-2012&footnote={number}&view=sources"


def test_closing_the_card_leads_back_to_the_button_that_opened_it(page: Page) -> None:
    """Not to the top of a long list."""
    open_sources(page)
    # Rows far away get their height when they come near: a click must not meet them on the way.
    page.locator("#footnotes").evaluate("(list) => { list.dataset.whole = '1'; }")
    opener = page.locator("#footnotes [data-open]").last
    opener.click()
    page.locator('[data-card="close"]').click()
    expect(opener).to_be_focused()
    expect(opener).to_be_in_viewport()


def test_a_link_opens_in_a_tab_of_its_own_where_that_is_asked(page: Page) -> None:
    """Its address is a whole one."""
    open_sources(page)
    link = page.locator("#footnote-159 .chain a").first
    with page.context.expect_page() as tab:
        link.click(modifiers=["ControlOrMeta"])
    tab.value.wait_for_selector('html[data-ready="1"]')
    jumped(tab.value, 158)
    assert query(page) == "?view=sources"


@pytest.mark.parametrize(
    ("typed", "number"),
    [("159", 159), ("supra 142", 159), ("UN news", 142), ("banditry 2016", 159)],
)
def test_a_footnote_is_found_by_its_number_or_by_words(page: Page, typed: str, number: int) -> None:
    """In its chain, its works, its note and its doubt; no more are shown than hold them all."""
    open_sources(page)
    page.locator("#source-search").press_sequentially(typed)
    found = listed(page, "footnotes")
    assert str(number) in found
    assert (
        said(page) == f"Showing {len(found)} of 263 footnotes: only those that mention “{typed}”."
    )
    words = page.locator("#footnotes > li:not([hidden])").evaluate_all(READ)
    assert all(word in one["words"].lower() for one in words for word in typed.lower().split())
    page.locator("#source-search").fill("")
    assert len(listed(page, "footnotes")) == 263


def test_a_number_is_not_found_within_another(page: Page) -> None:
    """Who looks for 15 does not want 115, 150 and 159."""
    open_sources(page)
    page.locator("#source-search").fill("15")
    found = page.locator("#footnotes > li:not([hidden]) .chain").all_text_contents()
    assert "fn 15 → supra 12 → Human Rights Watch, Mali: Events of 2019" in found
    assert not [chain for chain in found if chain.startswith("fn 159")]


def test_accents_do_not_matter_in_the_search(page: Page, corpus: Corpus) -> None:
    """Neither those of the works nor those that are typed."""
    open_sources(page, "&part=works")
    page.locator("#source-search").fill("liberation")
    plain = listed(page, "works")
    page.locator("#source-search").fill("Libération")
    assert listed(page, "works") == plain
    accented = {one.id for one in corpus.sources if "Libération" in one.title + one.publisher}
    assert accented
    assert accented <= set(plain)


@pytest.mark.parametrize("part", PARTS)
def test_random_filters_leave_what_python_leaves(page: Page, corpus: Corpus, part: str) -> None:
    """Over all facets, years and words; without a filter everything is there."""
    random = Random(2020)
    open_sources(page, f"&part={part}")
    everything = listed(page, part)
    for _ in range(COMBINATIONS):
        chosen = selecting.selection(random, corpus)
        turn_to(page, f"?{to_query(chosen)}&view=sources&part={part}")
        filtered = bool(
            chosen.years or chosen.words or any(k != "scope" for k, _ in chosen.choices)
        )
        assert listed(page, part) == (left(chosen, corpus)[part] if filtered else everything)
        assert said(page).startswith(
            f"Showing {len(listed(page, part))} of {len(everything)} {part}"
        )


def test_of_what_rests_on_a_footnote_only_what_is_kept_is_shown(page: Page, corpus: Corpus) -> None:
    """Each event that is kept and has a footnote is there, and no other."""
    open_sources(page, "&kind=harm")
    kept = keep(Selection(frozenset({("kind", "harm")})), corpus)
    noted = {event.id for event in corpus.events if event.footnotes}
    assert set(page.evaluate(WITHIN)) == set(kept) & noted


def test_a_link_shows_a_footnote_that_a_filter_leaves_out(page: Page) -> None:
    """It says so, and is not counted."""
    open_sources(page, "&kind=coups")
    counted = said(page)
    assert page.locator("#footnote-159").is_hidden()
    turn_to(page, "?kind=coups&view=sources&footnote=159")
    jumped(page, 159)
    expect(page.locator("#footnote-159 .aside")).to_contain_text("a filter or the search")
    assert said(page) == counted
    turn_to(page, "?view=sources&footnote=159")
    expect(page.locator("#footnote-159 .aside")).to_be_hidden()


def test_an_empty_result_says_why(page: Page) -> None:
    """In the view's own sentence, beside the page's way back."""
    open_sources(page, "&kind=coups&place=baghdad")
    assert listed(page, "footnotes") == []
    assert said(page).startswith("Showing 0 of 263 footnotes: only those on which an event")
    page.locator("#empty button").first.click()
    assert listed(page, "footnotes")


def test_every_work_says_how_much_rests_on_it(page: Page, corpus: Corpus) -> None:
    """In the order of how much; its footnotes are links."""
    open_sources(page, "&part=works")
    sent = data(corpus)["works"]
    assert listed(page, "works") == list(sent)
    for source in (*list(sent)[:12], *list(sent)[-3:]):
        words = " ".join(page.locator(f'[data-source="{source}"] p').all_text_contents())
        resting = on_works(corpus)[source]
        for count, noun in (
            (len(resting.events), "event"),
            (len(resting.figures), "figure"),
            (len(resting.claims), "claim"),
            (len(sent[source]["footnotes"]), "footnote"),
        ):
            said = re.search(rf"(?<!\d){count} {noun}{'' if count == 1 else 's'}\b", words)
            assert bool(said) == (count > 0)
        links = page.locator(f'[data-source="{source}"] [data-to-footnote]')
        assert links.all_text_contents() == [str(number) for number in sent[source]["footnotes"]]


def test_every_work_names_what_rests_on_it(page: Page, corpus: Corpus) -> None:
    """Each event, figure and claim, on works of the record too; a filter narrows them."""
    open_sources(page, "&part=works")
    read = """(items) => items.map((item) => [item.dataset.source,
      ...["event", "figure", "claim"].map((kind) =>
        [...item.querySelectorAll(`[data-${kind}]`)].map((one) => one.dataset[kind]))])"""
    named = page.locator("#works > li").evaluate_all(read)
    carried = on_works(corpus)
    assert len(named) == len(corpus.sources)
    for source, *lists in named:
        resting = carried[source]
        assert lists == [list(resting.events), list(resting.figures), list(resting.claims)]
    turn_to(page, "?kind=harm&view=sources&part=works")
    first = page.locator("#works > li:not([hidden])").first
    first.locator("summary").click()
    kept = set(keep(Selection(frozenset({("kind", "harm")})), corpus))
    shown = first.locator(".rests [data-event]:not([hidden])")
    assert shown.count() > 0
    assert set(shown.evaluate_all("(all) => all.map(({ dataset }) => dataset.event)")) <= kept


def test_the_bar_of_a_work_is_as_long_as_its_share(page: Page, corpus: Corpus) -> None:
    """Of all events, figures and claims, and not of the largest."""
    open_sources(page, "&part=works")
    total = len(corpus.events) + len(corpus.figures) + len(corpus.claims)
    for source, resting in list(on_works(corpus).items())[:20]:
        bar = page.locator(f'[data-source="{source}"] .share-bar')
        share = bar.evaluate("(bar) => parseFloat(bar.style.getPropertyValue('--share'))")
        assert share == pytest.approx(100 * resting.count / total)


def test_a_work_shows_its_events(page: Page, corpus: Corpus) -> None:
    """Choosing that narrows the whole page to what rests on it."""
    source = next(iter(data(corpus)["works"]))
    open_sources(page, "&part=works")
    page.locator(f'[data-source="{source}"] button', has_text="Show its events").click()
    assert query(page) == f"?source={source}&part=works&view=sources"
    assert page.locator("#status").get_attribute("data-shown") == str(
        len(keep(Selection(frozenset({("source", source)})), corpus))
    )
    assert source in listed(page, "works")


def test_works_can_be_sorted_by_author(page: Page, corpus: Corpus) -> None:
    """And back, whatever is filtered meanwhile."""
    open_sources(page, "&part=works")
    by_weight = listed(page, "works")
    page.locator("#works-order-author").click()
    by_author = listed(page, "works")
    assert sorted(by_author) == sorted(by_weight)
    who = {one.id: one.author or one.publisher or one.title for one in corpus.sources}
    initials = [next(c for c in who[source] if c.isalnum()).upper() for source in by_author]
    assert initials == sorted(initials)
    page.locator("#works-order-weight").click()
    assert listed(page, "works") == by_weight


def test_every_doubt_stands_in_one_place(page: Page, corpus: Corpus) -> None:
    """With its words, whose they are, and the way to its footnote."""
    open_sources(page, "&part=doubts")
    doubts = {str(note.number): note.doubt for note in corpus.footnotes if note.doubt}
    assert listed(page, "doubts") == list(doubts)
    for number, doubt in doubts.items():
        words = page.locator(f'#doubts [data-footnote="{number}"]').text_content() or ""
        assert f"Doubt: {doubt} the curator" in words
    page.locator("#doubts a[data-to-footnote]").last.click()
    jumped(page, int(list(doubts)[-1]))


def test_the_part_that_is_open_stands_in_the_address(page: Page) -> None:
    """A reload and Back bring it back; what there is none of is passed over."""
    open_sources(page)
    page.locator("#part-doubts").click()
    assert query(page) == "?part=doubts&view=sources"
    page.reload()
    page.wait_for_selector('html[data-ready="1"]')
    expect(page.locator("#sources-doubts")).to_be_visible()
    expect(page.locator("#part-doubts")).to_have_attribute("aria-pressed", "true")
    page.go_back()
    expect(page.locator("#sources-footnotes")).to_be_visible()
    open_sources(page, "&part=letters&footnote=999")
    assert page.locator("#notices .notice").all_inner_texts() == [
        "There is no part “letters” here; it was passed over.",
        "There is no footnote “999” here; it was passed over.",
    ]


def test_what_is_looked_for_and_the_order_stand_in_the_address(page: Page) -> None:
    """A link and a reload bring them back; an order there is none of is passed over."""
    open_sources(page, "&part=works")
    page.locator("#works-order-author").click()
    page.locator("#source-search").press_sequentially("un  news ")
    assert query(page) == "?find=un%20news&order=author&part=works&view=sources"
    left_over, words = listed(page, "works"), said(page)
    assert len(left_over) > 0
    page.reload()
    page.wait_for_selector('html[data-ready="1"]')
    expect(page.locator("#source-search")).to_have_value("un news")
    expect(page.locator("#works-order-author")).to_have_attribute("aria-pressed", "true")
    assert (listed(page, "works"), said(page)) == (left_over, words)
    open_sources(page, "&part=works&order=colour")
    assert page.locator("#notices .notice").all_inner_texts() == [
        "There is no order “colour” here; it was passed over."
    ]


def test_typing_in_the_search_is_one_step_back(page: Page) -> None:
    """However many letters it took; a space stays where it was typed, and so does the field."""
    open_sources(page, "&part=works")
    everything = listed(page, "works")
    page.locator("#works-order-author").click()
    field = page.locator("#source-search")
    field.press_sequentially("un ")
    expect(field).to_have_value("un ")
    expect(field).to_be_focused()
    field.press_sequentially("news")
    assert "find=un%20news" in query(page)
    page.go_back()
    expect(field).to_have_value("")
    assert query(page) == "?order=author&part=works&view=sources"
    page.go_back()
    expect(page.locator("#works-order-weight")).to_have_attribute("aria-pressed", "true")
    assert listed(page, "works") == everything
    page.go_forward()
    page.go_forward()
    expect(field).to_have_value("un news")


def test_the_keys_of_the_timeline_do_nothing_here(page: Page) -> None:
    """An event's name has the focus, but there is nothing to walk along."""
    open_sources(page)
    page.locator("#footnote-1 [data-open]").first.focus()
    before = query(page)
    for key in ("l", "ArrowDown", "?"):
        page.keyboard.press(key)
    assert query(page) == before
    assert page.locator("#help-dialog").is_hidden()
    expect(page.locator("#footnote-1 [data-open]").first).to_be_focused()


def taken(page: Page, tmp_path: Path, which: str, format_: str) -> str:
    """The file that a button gives."""
    with page.expect_download() as download:
        page.locator(f'[data-bibliography="{format_}"][data-of="{which}"]').click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.suffix == {"bibtex": ".bib", "ris": ".ris", "csl": ".json"}[format_]
    return file.read_text(encoding="utf-8")


def titles(text: str, format_: str) -> dict[str, Any]:
    """By id, as a parser that is not ours reads them."""
    if format_ == "bibtex":
        library = parse_string(text)
        assert library.failed_blocks == []
        return {entry.key: entry["title"].strip("{}") for entry in library.entries}
    if format_ == "ris":
        return {record["id"]: record["title"] for record in rispy.loads(text)}
    return {item["id"]: item["title"] for item in json.loads(text)}


@pytest.mark.parametrize("format_", ["bibtex", "ris", "csl"])
def test_the_bibliography_can_be_taken_away(
    page: Page, corpus: Corpus, tmp_path: Path, format_: str
) -> None:
    """All of it, or the works that are shown; read back, each has its title."""
    open_sources(page, "&part=works&kind=harm")
    known = {source.id: source.title for source in corpus.sources}
    everything = titles(taken(page, tmp_path, "all", format_), format_)
    assert set(everything) == set(known)
    page.locator("#source-search").fill("un news")
    shown = titles(taken(page, tmp_path, "shown", format_), format_)
    assert list(shown) == listed(page, "works")
    assert 0 < len(shown) < len(known)
    if format_ != "bibtex":
        # BibTeX escapes what TeX would take for a command; its own tests undo that.
        assert everything == known
    page.locator("#source-search").fill("no work is called this")
    expect(page.locator(f'[data-bibliography="{format_}"][data-of="shown"]')).to_be_disabled()


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("width", [390, 768])
def test_the_view_fits_every_width(page: Page, width: int, part: str) -> None:
    """Without scrolling sideways, and with targets that a finger hits."""
    open_sources(page, f"&part={part}", width=width)
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate(TARGETS, SMALLEST_TARGET) == []


@pytest.mark.parametrize("part", PARTS)
def test_only_what_is_shown_is_printed(page: Page, corpus: Corpus, part: str) -> None:
    """The open part, without a control but the events' names, and how many of how many."""
    open_sources(page, f"&part={part}&kind=harm")
    page.emulate_media(media="print")
    visible = f"""() => [...document.querySelectorAll("#{part} > li")]
      .filter((li) => li.checkVisibility()).map((li) => li.dataset.footnote ?? li.dataset.source)"""
    harm = Selection(frozenset({("kind", "harm")}))
    assert page.evaluate(visible) == left(harm, corpus)[part]
    controls = """() => [...document.querySelectorAll(
        "button:not([data-open]), input, summary, nav")]
      .filter((one) => one.checkVisibility()).map((one) => one.id || one.className)"""
    assert page.evaluate(controls) == []
    assert page.locator("#sources-shown").is_visible()
