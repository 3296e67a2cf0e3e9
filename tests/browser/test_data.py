"""The Data in Chromium: rows, columns, the keyboard, files, paper, and scripts that do not come."""

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import interval
from dashboard.export import as_csv, as_json, exported
from dashboard.publishing.release import release
from dashboard.selection.narrowing import keep
from dashboard.selection.query import from_query
from tests.browser.reading import choose, focused, go, query
from tests.browser.test_layout import SMALLEST_TARGET, TARGETS, WIDER
from tests.browser.watching import Watch

EVERYTHING = "scope=core~background~comparator~epilogue"
# All rows, those too that are not drawn until they are scrolled to.
ROWS = """(id) => {
  const rows = [];
  window.dash_ag_grid.getApi(id).forEachNodeAfterFilterAndSort(({ data }) => rows.push(data));
  return rows;
}"""
PLAIN = """(key) => [...document.querySelectorAll(`#table-${key} .plain tbody tr`)]
  .filter((row) => !row.hidden).map((row) => row.dataset.event ?? row.dataset.figure)"""
FOCUSED_CELL = "document.activeElement.closest('.ag-cell')?.getAttribute('col-id') ?? null"
LAST_IS_WHOLE = """() => {
  const [grid, last] = [".ag-root", "[role=columnheader][col-id=footnotes]"]
    .map((one) => document.querySelector(`#table-events ${one}`).getBoundingClientRect());
  return last.right <= grid.right + 1;
}"""
BLOCKED = ("Failed to load resource", "net::ERR_FAILED")


def open_data(page: Page, query: str = "", *, width: int = 1360, table: str = "events") -> None:
    """Until the grid of one of the tables is there."""
    go(page, f"?view=data{query}", width=width)
    if table != "events":
        page.locator(f'[data-table="{table}"]').click()
    page.locator(f"#table-{table}[data-grid]").wait_for()


def rows(page: Page, table: str = "events") -> list[dict[str, Any]]:
    """As the grid has them, in its order."""
    return list(page.evaluate(ROWS, f"grid-{table}"))


def ids_of(page: Page, table: str = "events") -> list[str]:
    """Of the rows in the grid."""
    return [row["id"] for row in rows(page, table)]


def heading(page: Page, column: str) -> Locator:
    """That of a column of the grid."""
    return page.locator(f'[role="columnheader"][col-id="{column}"]')


def sort(page: Page, column: str) -> None:
    """By a click on its heading."""
    heading(page, column).locator(".ag-header-cell-label").click()
    expect(heading(page, column)).to_have_attribute("aria-sort", "ascending")


def expected_cells(corpus: Corpus, data: Path, asked: str) -> list[list[str]]:
    """What the command line exports for it."""
    selection, _ = from_query(asked, corpus)
    text = as_csv(exported(selection, corpus, release(data))).decode()
    return list(csv.reader(text.splitlines(), strict=True))


def taken(page: Page, format_: str, extent: str, path: Path) -> Path:
    """The file that a button gives."""
    with page.expect_download() as download:
        page.locator(f'[data-take="{format_}"][data-extent="{extent}"]').click()
    download.value.save_as(path)
    return path


def cells_of(path: Path) -> list[list[str]]:
    """Read back as any program reads it."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def narrow_column(page: Page, column: str, words: str, left: int) -> None:
    """Types into the box below a heading, and waits until the grid has followed."""
    page.locator(f'.ag-floating-filter[col-id="{column}"] input').fill(words)
    expect(page.locator("#table-says")).to_contain_text(f"{left} row")


@pytest.mark.parametrize(
    "asked", ["", "&kind=harm", "&years=2012..2013&actor=mnla", f"&{EVERYTHING}", "&q=accord"]
)
def test_the_grid_has_the_events_that_python_keeps(page: Page, corpus: Corpus, asked: str) -> None:
    """In the order of the timeline."""
    open_data(page, asked)
    selection, _ = from_query(asked.removeprefix("&"), corpus)
    assert ids_of(page) == list(keep(selection, corpus))


def test_a_filter_narrows_the_open_grid_and_no_call_is_made(page: Page, corpus: Corpus) -> None:
    """Chosen in the panel, while the view is open."""
    open_data(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    choose(page, "kind", "coups")
    selection, _ = from_query("kind=coups", corpus)
    kept = keep(selection, corpus)
    expect(page.locator("#table-says")).to_contain_text(f"{len(kept)} of {len(corpus.events)}")
    page.wait_for_function(
        f"() => window.dash_ag_grid.getApi('grid-events').getDisplayedRowCount() === {len(kept)}"
    )
    assert ids_of(page) == list(kept)
    # Chromium asks for the icon anew whenever the address changes.
    assert [url for url in asked if not url.endswith("favicon.svg")] == []


def test_the_figures_are_those_of_the_kept_events(page: Page, corpus: Corpus) -> None:
    """And those that belong to no event."""
    open_data(page, "&kind=harm", table="figures")
    selection, _ = from_query("kind=harm", corpus)
    kept = set(keep(selection, corpus))
    expected = [one.id for one in corpus.figures if not one.event or kept.intersection(one.event)]
    assert ids_of(page, "figures") == expected


def test_a_cell_is_as_in_the_file(page: Page, corpus: Corpus) -> None:
    """Ids and codes as a script would find them, several values apart."""
    open_data(page, f"&{EVERYTHING}")
    by_id = {row["id"]: row for row in rows(page)}
    for event in corpus.events:
        cell = by_id[event.id]
        assert cell["date"] == event.date
        assert cell["kind"] == event.kind
        assert cell["actors"] == "; ".join(event.actors)
        assert cell["record_note"] == event.record_note


def test_dates_in_words_are_sorted_by_time(page: Page, corpus: Corpus) -> None:
    """Their text would put April before March; the undated stand at the end."""
    open_data(page, f"&{EVERYTHING}")
    dates = {event.id: event.date for event in corpus.events}
    sort(page, "title")
    sort(page, "when")
    days = [interval(dates[one]) for one in ids_of(page)]
    begun = [day.first for day in days if day]
    assert begun == sorted(begun)
    assert days[len(begun) :] == [None] * (len(days) - len(begun))


def test_numbers_in_words_are_sorted_by_their_value(page: Page) -> None:
    """“At least 85,000” is more than “16”; no number stands at the end."""
    open_data(page, table="figures")
    sort(page, "number")
    values = [row["value"] for row in rows(page, "figures")]
    stated = [value for value in values if value is not None]
    assert stated == sorted(stated)
    assert values == [*stated, *[None] * (len(values) - len(stated))]


def test_a_column_that_does_not_show_can_be_chosen(page: Page) -> None:
    """And another be put away."""
    open_data(page)
    page.locator(".column-choice summary").first.click()
    expect(heading(page, "record_note")).to_have_count(0)
    page.get_by_label("record_note", exact=True).check()
    expect(heading(page, "record_note")).to_have_count(1)
    page.get_by_label("kind", exact=True).uncheck()
    expect(heading(page, "kind")).to_have_count(0)


def test_the_keyboard_walks_the_cells_and_opens_a_card(page: Page) -> None:
    """Arrows within, Enter or Space opens, Escape leads back to the cell, Tab leaves the cells."""
    open_data(page, "&kind=coups")
    first = ids_of(page)[0]
    page.locator('.ag-row[row-index="0"] .ag-cell[col-id="title"]').focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert page.evaluate(FOCUSED_CELL) == "when"
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        assert f"event={first}" in query(page)
        expect(page.locator("#card-title")).to_be_focused()
        page.keyboard.press("Escape")
        assert "event=" not in query(page)
        assert page.evaluate(FOCUSED_CELL) == "when"
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED_CELL) is None


def test_a_click_in_the_first_column_opens_the_card(page: Page, corpus: Corpus) -> None:
    """Elsewhere a click lets one select words; a figure opens the event it belongs to."""
    open_data(page, "&kind=coups")
    page.locator('.ag-row[row-index="0"] .ag-cell[col-id="summary"]').click()
    assert "event=" not in query(page)
    page.locator('.ag-row[row-index="0"] .ag-cell[col-id="title"]').click()
    assert f"event={ids_of(page)[0]}" in query(page)
    open_data(page, table="figures")
    page.locator('.ag-row[row-index="0"] .ag-cell[col-id="number"]').click()
    figures = {figure.id: figure for figure in corpus.figures}
    assert f"event={figures[ids_of(page, 'figures')[0]].event[0]}" in query(page)


@pytest.mark.parametrize(
    ("extent", "asked"), [("shown", "kind=coups&years=2012..2020"), ("all", EVERYTHING)]
)
def test_events_taken_away_are_those_of_the_command(
    page: Page, corpus: Corpus, data: Path, tmp_path: Path, extent: str, asked: str
) -> None:
    """As CSV cell by cell, and as JSON."""
    open_data(page, "&kind=coups&years=2012..2020")
    table = taken(page, "csv", extent, tmp_path / "events.csv")
    assert cells_of(table) == expected_cells(corpus, data, asked)
    document = taken(page, "json", extent, tmp_path / "events.json")
    selection, _ = from_query(asked, corpus)
    expected = json.loads(as_json(exported(selection, corpus, release(data))))
    assert json.loads(document.read_text(encoding="utf-8")) == expected


def test_a_file_says_by_which_columns_it_was_narrowed(page: Page, tmp_path: Path) -> None:
    """And holds only the rows that are seen, in the order in which they are."""
    open_data(page)
    expected = sorted(row["title"] for row in rows(page) if "coup" in row["title"].lower())
    sort(page, "title")
    narrow_column(page, "title", "coup", len(expected))
    head, *cells = cells_of(taken(page, "csv", "shown", tmp_path / "events.csv"))
    taken_rows = [dict(zip(head, row, strict=True)) for row in cells]
    assert sorted(row["title"] for row in taken_rows) == expected
    assert [row["id"] for row in taken_rows] == ids_of(page)
    assert {row["filter"] for row in taken_rows} == {
        "Showing 98 of 98 events. Narrowed further: title contains “coup”."
    }


def test_figures_taken_away_say_that_they_are_those_of_the_events(
    page: Page, data: Path, tmp_path: Path
) -> None:
    """With the state of the tables in every row and in the name of the file."""
    open_data(page, "&kind=harm", table="figures")
    with page.expect_download() as download:
        page.locator('[data-take="csv"][data-extent="shown"]').click()
    assert download.value.suggested_filename == (
        f"mali-timeline-figures-{release(data).short_hash}.csv"
    )
    download.value.save_as(tmp_path / "figures.csv")
    head, *cells = cells_of(tmp_path / "figures.csv")
    taken_rows = [dict(zip(head, row, strict=True)) for row in cells]
    assert [row["id"] for row in taken_rows] == ids_of(page, "figures")
    assert {row["data_hash"] for row in taken_rows} == {release(data).short_hash}
    assert all(row["filter"].startswith("Showing 18 of 98: events of") for row in taken_rows)
    assert all(
        row["filter"].endswith("Figures of these events, and those of none.") for row in taken_rows
    )


def test_nothing_left_says_so(page: Page) -> None:
    """Above the grid the page says why, and offers the way back."""
    open_data(page, "&kind=coups&place=baghdad")
    expect(page.locator("#table-says")).to_contain_text("0 of 124 events fit the filters")
    expect(page.locator(".ag-overlay").first).to_contain_text("No row fits.")
    assert page.locator("#empty").is_visible()


def test_the_dictionary_follows_the_table(page: Page, corpus: Corpus) -> None:
    """Every column of the one that is open, and each value of its closed lists."""
    open_data(page)
    names = page.locator("#dictionary th code").all_inner_texts()
    assert names == list(type(corpus.events[0]).model_fields)
    page.locator("#dictionary summary", has_text="4 values").click()
    expect(page.locator("#dictionary")).to_contain_text("comparator Other countries")
    page.locator('[data-table="figures"]').click()
    names = page.locator("#dictionary th code").all_inner_texts()
    assert names == list(type(corpus.figures[0]).model_fields)


def test_every_address_answers(page: Page) -> None:
    """Those that the view lists, as it lists them."""
    open_data(page)
    links = page.locator("#addresses a")
    addresses = links.evaluate_all("(all) => all.map(({ href }) => href)")
    assert len(addresses) > 20
    statuses = [page.request.get(address).status for address in addresses]
    assert set(statuses) == {200}


def test_without_its_scripts_the_plain_table_stands(
    page: Page, corpus: Corpus, watch: Watch, tmp_path: Path, data: Path
) -> None:
    """Narrowed and taken away like the grid; once they can be had, a change brings the grid."""
    watch.expected = BLOCKED
    page.route("**/dash_ag_grid*", lambda route: route.abort())
    go(page, "?view=data&kind=harm")
    expect(page.locator("#table-says")).to_contain_text("this is the plain one")
    selection, _ = from_query("kind=harm", corpus)
    assert page.evaluate(PLAIN, "events") == list(keep(selection, corpus))
    assert page.locator("#table-events .plain").is_visible()
    table = taken(page, "csv", "shown", tmp_path / "events.csv")
    assert cells_of(table) == expected_cells(corpus, data, "kind=harm")
    page.unroute("**/dash_ag_grid*")
    choose(page, "kind", "coups")
    page.locator("#table-events[data-grid]").wait_for()
    expect(page.locator("#table-says")).not_to_contain_text("plain")


def test_the_plain_table_opens_cards_too(page: Page, watch: Watch) -> None:
    """By the name of its row."""
    watch.expected = BLOCKED
    page.route("**/dash_ag_grid*", lambda route: route.abort())
    go(page, "?view=data&kind=coups")
    row = page.locator("#table-events .plain tbody tr:not([hidden])").first
    event = row.get_attribute("data-event")
    row.locator("button").click()
    assert f"event={event}" in query(page)
    assert focused(page) is None


def test_on_paper_the_rows_that_are_seen_stand_as_a_plain_table(page: Page) -> None:
    """In the order of the grid, without the grid and its controls."""
    open_data(page, "&kind=harm")
    sort(page, "title")
    page.emulate_media(media="print")
    assert page.evaluate(PLAIN, "events") == ids_of(page)
    assert page.locator("#table-events .plain table").is_visible()
    assert not page.locator("#table-events .grid-slot").is_visible()
    assert not page.locator("#view-data .toolbar").is_visible()
    assert page.evaluate(WIDER) <= 0


def test_the_last_column_is_whole_on_a_laptop(page: Page) -> None:
    """And a word such as “coups” can be read in the box of the narrowest."""
    open_data(page)
    # The grid gives its columns their widths a moment after it is there.
    page.wait_for_function(LAST_IS_WHOLE)
    box = page.locator("#table-events [col-id='kind'] input").bounding_box()
    assert box
    assert box["width"] >= 44


def test_the_column_sorted_by_stands_in_the_address(page: Page) -> None:
    """A link and Back restore it, and the other table is not sorted by it."""
    open_data(page, "&sort=title~desc")
    titles = [row["title"] for row in rows(page)]
    assert titles == sorted(titles, reverse=True)
    sort(page, "when")
    expect(page).to_have_url(re.compile("sort=when"))
    page.locator('[data-table="figures"]').click()
    expect(page).not_to_have_url(re.compile("sort"))
    sort(page, "measure")
    page.go_back()
    page.locator("#table-events[data-grid]").wait_for()
    expect(page).to_have_url(re.compile("sort=when"))
    of_events = page.locator("#table-events").locator(heading(page, "when"))
    expect(of_events).to_have_attribute("aria-sort", "ascending")


def test_the_table_that_is_open_stands_in_the_address(page: Page) -> None:
    """A link and Back bring it back; what is none is passed over."""
    go(page, "?view=data&table=figures")
    page.locator("#table-figures[data-grid]").wait_for()
    expect(page.locator('[data-table="figures"]')).to_have_attribute("aria-pressed", "true")
    page.locator('[data-table="events"]').click()
    assert query(page) == "?view=data"
    page.go_back()
    expect(page.locator("#table-figures")).to_be_visible()
    expect(page.locator("#table-events")).to_be_hidden()
    open_data(page, "&table=letters")
    expect(page.locator("#notices")).to_contain_text("There is no table “letters” here")


@pytest.mark.parametrize("table", ["events", "figures"])
@pytest.mark.parametrize("width", [1360, 768, 390])
def test_the_page_is_no_wider_than_its_window(page: Page, width: int, table: str) -> None:
    """The grid scrolls within itself, and every control can be hit."""
    open_data(page, width=width, table=table)
    page.locator(f"#table-{table} .column-choice summary").click()
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate(TARGETS, SMALLEST_TARGET) == []
