"""The Figures in Chromium: what is drawn, narrowed, added and taken away."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.reading import go

CUT = """() => [...document.querySelectorAll(".chart-slot .textpoint text")].filter((text) => {
  const { left, right } = text.getBoundingClientRect();
  const slot = text.closest(".chart-slot").getBoundingClientRect();
  return left < slot.left - 1 || right > slot.right + 1;
}).map((text) => text.textContent)"""


def open_figures(page: Page, query: str = "", width: int = 1360) -> None:
    """Until the last chart is drawn."""
    go(page, f"?view=figures{query}", width=width)
    page.locator("#chart-years .main-svg").first.wait_for(timeout=30_000)


def row(page: Page, chart: str, figure: str) -> None:
    """Ticks a figure of a chart's table to be added."""
    page.locator(f'#words-{chart} input[value="{figure}"]').check()


@pytest.mark.parametrize("width", [1360, 768, 390])
def test_no_word_of_a_chart_is_cut_off(page: Page, width: int) -> None:
    """At any width every label ends within its chart."""
    open_figures(page, width=width)
    assert page.locator(".chart-slot .textpoint text").count() > 0
    assert page.evaluate(CUT) == []


def test_a_filter_narrows_the_charts_and_one_with_nothing_left_says_so(page: Page) -> None:
    """A chart without its events is no chart of zeros."""
    open_figures(page, "&years=2016..2016")
    assert page.locator("#chart-banditry .textpoint").count() > 0
    harmed = page.locator("#words-harmed .reading")
    assert "It does not mean zero" in harmed.inner_text()
    assert page.locator("#chart-harmed .textpoint").count() == 0


def test_a_sum_that_would_mislead_is_refused_in_words(page: Page) -> None:
    """And one that can be made carries its bound."""
    open_figures(page)
    for chart in ("harmed", "troops"):
        page.locator(f"#words-{chart} summary").click()
    row(page, "harmed", "killed-2019")
    row(page, "harmed", "killed-local-violence-2019")
    assert "cannot be added" in page.locator("#words-harmed .sum").inner_text()
    row(page, "troops", "french-troops")
    row(page, "troops", "us-troops")
    assert page.locator("#words-troops .sum").inner_text() == "Together: about 6,000 troops."


def test_a_picture_carries_its_words(page: Page, tmp_path: Path) -> None:
    """Question, bound, source, warning and link stand in the file itself."""
    open_figures(page)
    with page.expect_download(timeout=30_000) as svg:
        page.locator('[data-chart="harmed"][data-download="svg"]').click()
    svg.value.save_as(tmp_path / "harmed.svg")
    said = (tmp_path / "harmed.svg").read_text(encoding="utf-8")
    for words in (
        "Who was harmed in 2019?",
        "more than 1,600",
        "Do not conclude",
        "fn 154",
        "http:",
    ):
        assert words in said
    with page.expect_download(timeout=30_000) as png:
        page.locator('[data-chart="harmed"][data-download="png"]').click()
    png.value.save_as(tmp_path / "harmed.png")
    assert (tmp_path / "harmed.png").read_bytes().startswith(b"\x89PNG")


def test_a_table_taken_away_holds_what_is_shown(page: Page, tmp_path: Path) -> None:
    """Each figure with its bound in a column of its own, read back as CSV."""
    open_figures(page)
    with page.expect_download() as table:
        page.locator('[data-chart="harmed"][data-download="csv"]').click()
    table.value.save_as(tmp_path / "harmed.csv")
    with (tmp_path / "harmed.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    first = dict(zip(head, rows[0], strict=True))
    assert (first["qualifier"], first["value"], first["footnotes"]) == ("more than", "1600", "154")


def test_a_bar_of_the_overview_filters_when_it_is_clicked(page: Page) -> None:
    """By its kind and its year."""
    open_figures(page)
    page.locator("#chart-years .point").first.scroll_into_view_if_needed()
    page.locator("#chart-years .trace").first.locator(".point").first.click(force=True)
    page.wait_for_function("() => location.search.includes('kind=coups')")
    assert "years=2012..2012" in page.evaluate("location.search")
