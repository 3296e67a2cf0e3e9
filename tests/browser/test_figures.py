"""The Figures in Chromium: what is drawn, narrowed, added and taken away."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page

from dashboard.charts import theme
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import ChartForm, Figure, Qualifier, Voice
from tests.browser.drawn import Mark, marks, open_figures, wait_until_drawn
from tests.browser.reading import choose, go, turn_to
from tests.browser.shipped import CHARTS, SUBJECT
from tests.browser.test_layout import OVERLAPS, WIDER

LOWER = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}
ON_BOTH_SIDES = {Qualifier.ABOUT, Qualifier.ESTIMATED}
# No open end is longer than this, whatever its axis counts.
LONGEST_END = 24
WIDTHS = [1360, 1024, 768, 390, 320]
LETTERS = ".chart-slot :is(.textpoint text, .annotation-text, .bartext, .xtick text, .x2tick text)"
CUT = """(letters) => [...document.querySelectorAll(letters)].filter((text) => {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const slot = text.closest(".chart-slot").getBoundingClientRect();
  return left < slot.left - 1 || right > slot.right + 1
    || top < slot.top - 1 || bottom > slot.bottom + 1;
}).map((text) => text.textContent)"""
FOLDS = ".chart details"
LOOK = """() => ({
  ink: getComputedStyle(document.querySelector("#chart-harmed .xtick text")).fill,
  widths: [...document.querySelectorAll(".chart-slot .main-svg")].map((one) => one.clientWidth),
})"""
WATCH = """() => {
  window.drawnAgain = [];
  for (const plot of document.querySelectorAll(".chart-slot .js-plotly-plot")) {
    plot.on("plotly_afterplot", () => drawnAgain.push(plot.closest(".chart-slot").id));
  }
}"""


def words(chart: str) -> str:
    """Where the words of a chart stand."""
    return f"#words-{chart}"


def tick(page: Page, chart: str, figure: str) -> None:
    """Chooses a figure of a chart's table to be added, opening its fold as a reader would."""
    fold = page.locator(f"{words(chart)} details")
    if not fold.evaluate("(details) => details.open"):
        fold.locator("summary").click()
    page.locator(f'{words(chart)} input[value="{figure}"]').check()


def drawn_figures(page: Page, corpus: Corpus) -> list[tuple[Figure, list[Mark]]]:
    """Each figure that has a bar, with all its marks in one chart."""
    by_id = {figure.id: figure for figure in corpus.figures}
    numbers = {key: figure.value for key, figure in by_id.items() if figure.value is not None}
    found = defaultdict(list)
    for mark in marks(page, numbers):
        found[mark.chart, mark.id].append(mark)
    return [(by_id[key], those) for (_, key), those in found.items()]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [1360, 390])
def test_a_bar_is_solid_to_its_number_and_ends_as_it_is_bounded(
    page: Page, corpus: Corpus, width: int, mode: str
) -> None:
    """Measured against the scale of its axis; beyond the number is only what its bound says."""
    open_figures(page, f"&theme-mode={mode}", width=width)
    figures = drawn_figures(page, corpus)
    bars = {key for chart in CHARTS for key in chart.figures if chart.form not in SINGLE}
    assert {figure.id for figure, _ in figures} == bars
    for figure, drawn in figures:
        (solid,) = (mark for mark in drawn if mark.trace == "solid")
        assert solid.left == pytest.approx(solid.zero, abs=1), figure.id
        assert solid.right == pytest.approx(solid.number, abs=1), figure.id
        assert solid.hatched == (figure.voice is Voice.RECORD), figure.id
        check_end(figure, [mark for mark in drawn if mark is not solid])


SINGLE = {ChartForm.NUMBERS}


def check_end(figure: Figure, strokes: list[Mark]) -> None:
    """One sign, at the number; none is so long that it could be read as a length."""
    beyond = [stroke.beyond for stroke in strokes]
    assert max(map(abs, beyond)) <= LONGEST_END + 4, figure.id
    if figure.qualifier in LOWER:
        assert min(beyond) > 1, figure.id
        assert max(beyond) > 10, figure.id
    elif figure.qualifier is Qualifier.EXACTLY:
        assert len(beyond) == 1, figure.id
        assert abs(beyond[0]) <= 2, figure.id
    else:
        assert min(beyond) < -1, figure.id
        assert (max(beyond) > 1) == (figure.qualifier in ON_BOTH_SIDES), figure.id


@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_of_a_chart_is_cut_off_or_written_over(page: Page, width: int) -> None:
    """At any width every label ends within its chart, and none lies on another."""
    open_figures(page, width=width)
    assert page.locator(LETTERS).count() > 100
    assert page.evaluate(CUT, LETTERS) == []
    assert page.evaluate(OVERLAPS, LETTERS) == []
    assert page.evaluate(WIDER) == 0


def test_a_chart_says_in_words_what_it_shows(page: Page, corpus: Corpus) -> None:
    """In one sentence for who cannot see it; beneath it what not to conclude."""
    open_figures(page)
    by_id = {figure.id: figure for figure in corpus.figures}
    for chart in CHARTS:
        said = page.get_by_role("img").and_(page.locator(f"#chart-{chart.id}"))
        sentence = said.get_attribute("aria-label")
        assert sentence is not None
        assert sentence.startswith(chart.title)
        for key in chart.figures:
            assert by_id[key].measure in sentence
            assert SUBJECT.voices[by_id[key].voice] in sentence
        warning = page.locator(f"{words(chart.id)} .doubt").first.inner_text()
        assert warning == f"Do not conclude: {chart.do_not_conclude}"


def test_each_figure_has_its_row_with_four_chips_a_source_and_its_events(
    page: Page, corpus: Corpus
) -> None:
    """Who, where, when and what; the resolved footnote or the record's link; a way to the card."""
    open_figures(page)
    by_id = {figure.id: figure for figure in corpus.figures}
    page.locator(".chart details").evaluate_all(
        "(all) => all.forEach((one) => { one.open = true; })"
    )
    for chart in CHARTS:
        for key in chart.figures:
            row = page.locator(f'{words(chart.id)} tr[data-figure="{key}"]')
            figure = by_id[key]
            assert row.locator(".figure-chip").count() == 4
            assert row.locator(".voice").inner_text() == SUBJECT.voices[figure.voice]
            assert row.locator("[data-footnote]").count() == len(figure.footnotes)
            assert row.locator(".ground a").count() == len(figure.record_source)
            assert row.locator(".ground li").count() > 0
            opened = row.locator("[data-open]").evaluate_all(
                "(all) => all.map((b) => b.dataset.open)"
            )
            assert tuple(opened) == figure.event


def test_an_event_of_a_figure_opens_its_card(page: Page) -> None:
    """From the table, over the Figures."""
    open_figures(page)
    page.locator(f"{words('troops')} summary").click()
    page.locator(f"{words('troops')} tr:not([hidden]) [data-open]").first.click()
    assert page.locator("#card-title").is_visible()
    assert "view=figures" in page.evaluate("location.search")


def test_pointing_at_a_bar_tells_its_bound_and_its_voice(page: Page) -> None:
    """Whole, even on a phone."""
    open_figures(page, width=390)
    bar = page.locator("#chart-displaced .bars .point").last
    bar.scroll_into_view_if_needed()
    bar.hover(force=True)
    told = page.locator("#chart-displaced .hoverlayer .hovertext")
    told.wait_for()
    said = told.text_content() or ""
    assert "287,496 people, stated without a bound" in said
    assert said.endswith("the record")
    label, slot = (one.bounding_box() for one in (told, page.locator("#chart-displaced")))
    assert label
    assert slot
    assert slot["x"] <= label["x"]
    assert label["x"] + label["width"] <= slot["x"] + slot["width"]


def test_nothing_offers_to_send_a_chart_anywhere(page: Page) -> None:
    """Plotly's own bar would have a button for it."""
    open_figures(page)
    page.locator("#chart-harmed").hover()
    assert page.locator(".js-plotly-plot").count() == len(CHARTS)
    assert page.locator(".modebar, .modebar-btn").count() == 0
    allowed = """(plots) => plots.some(({ _context }) =>
      _context.showSendToCloud || _context.displayModeBar)"""
    assert not page.locator(".js-plotly-plot").evaluate_all(allowed)


def test_a_filter_narrows_the_charts_and_one_with_nothing_left_says_why(page: Page) -> None:
    """A chart without its events is no chart of zeros: it has no bar, no table and no file."""
    open_figures(page, "&years=2016..2016")
    assert page.locator("#chart-banditry .textpoint").count() > 0
    reason = page.locator(f"{words('harmed')} .nothing-left")
    assert "none of the events in 2016" in reason.inner_text()
    assert "not mean zero" in reason.inner_text()
    assert page.locator("#chart-harmed .point").count() == 0
    for part in ("#chart-harmed", f"{words('harmed')} details", f"{words('harmed')} .downloads"):
        assert not page.locator(part).is_visible()
    assert page.locator(f"{words('harmed')} .doubt").first.is_visible()


def test_the_reason_why_nothing_is_left_follows_the_filter(page: Page) -> None:
    """And the chart comes back with its events."""
    open_figures(page, "&years=2016..2016")
    reason = page.locator(f"{words('harmed')} .nothing-left")
    turn_to(page, "?view=figures&kind=coups")
    assert "of the kind Coups" in reason.inner_text()
    turn_to(page, "?view=figures")
    wait_until_drawn(page)
    assert not reason.is_visible()
    assert page.locator("#chart-harmed .bars .point").count() == 3


def test_the_overview_with_nothing_left_says_why_too(page: Page) -> None:
    """It counts, and here there is nothing that could be counted."""
    go(page, "?view=figures&kind=coups&place=baghdad")
    assert "not mean zero" in page.locator(f"{words('years')} .nothing-left").inner_text()
    assert not page.locator("#chart-years").is_visible()


def test_what_is_filtered_away_leaves_no_hole_and_what_stays_keeps_its_heading(page: Page) -> None:
    """The rows below move up, and the chart grows shorter."""
    open_figures(page)
    before = page.locator("#chart-troops").bounding_box()
    turn_to(page, "?view=figures&actor=united-states")
    page.wait_for_function(
        "() => document.querySelectorAll('#chart-troops .bars .point').length === 1"
    )
    after = page.locator("#chart-troops").bounding_box()
    assert before
    assert after
    assert after["height"] < before["height"] / 3
    said = page.locator("#chart-troops .textpoint text").all_text_contents()
    assert "In the Sahel" in said
    assert "In Mali" not in said


def test_only_charts_whose_figures_changed_are_drawn_again(page: Page) -> None:
    """Neither one that stays as it was, nor one that comes back as it was."""
    open_figures(page)
    page.evaluate(WATCH)
    for times in (1, 2):
        choose(page, "kind", "harm")
        page.wait_for_function(
            "(times) => drawnAgain.filter((id) => id === 'chart-years').length === times", arg=times
        )
        assert page.locator("#chart-money").is_visible() == (times == 2)
    unchanged = {"chart-harmed", "chart-banditry", "chart-money", "chart-doubled", "chart-hostages"}
    assert unchanged.isdisjoint(page.evaluate("drawnAgain"))


def test_a_sum_that_would_mislead_is_refused_in_words(page: Page) -> None:
    """And one that can be made carries its bound."""
    open_figures(page)
    tick(page, "harmed", "killed-2019")
    tick(page, "harmed", "killed-local-violence-2019")
    assert "cannot be added" in page.locator(f"{words('harmed')} .sum").inner_text()
    tick(page, "troops", "french-troops")
    tick(page, "troops", "us-troops")
    total = page.locator(f"{words('troops')} .sum")
    assert total.inner_text() == "Together: about 6,000 troops."


def test_what_is_filtered_away_is_no_part_of_a_sum(page: Page) -> None:
    """The fold stays open, and the sum tells of what can be seen."""
    open_figures(page)
    tick(page, "troops", "french-troops")
    tick(page, "troops", "us-troops")
    turn_to(page, "?view=figures&actor=united-states")
    assert page.locator(f"{words('troops')} .sum").inner_text() == ""
    assert page.locator(f"{words('troops')} table").is_visible()
    assert page.locator(f"{words('troops')} tbody tr:visible").count() == 1


def test_a_picture_carries_its_words(page: Page, tmp_path: Path) -> None:
    """Question, bound, source, warning and link stand in the file itself."""
    open_figures(page)
    with page.expect_download(timeout=30_000) as svg:
        page.locator('[data-chart="harmed"][data-download="svg"]').click()
    svg.value.save_as(tmp_path / "harmed.svg")
    said = (tmp_path / "harmed.svg").read_text(encoding="utf-8")
    for phrase in (
        "Who was harmed in 2019?",
        "more than 1,600",
        "Do not conclude",
        "fn 154",
        "http:",
    ):
        assert phrase in said
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
    """By its kind and its year, though a bar of two events is only a few pixels high."""
    open_figures(page)
    lane = page.locator("#chart-years .trace").first.locator(".point").first
    lane.scroll_into_view_if_needed()
    lane.click(force=True)
    page.wait_for_function("() => location.search.includes('kind=coups')")
    assert "years=2012..2012" in page.evaluate("location.search")


def test_the_table_of_the_overview_and_its_bars_agree(page: Page) -> None:
    """Number for number, after a filter too; where nothing is counted no bar has a number."""
    open_figures(page, "&kind=harm")
    counted = numbers(page, f"{words('years')} tbody tr", "td")
    written = numbers(page, "#chart-years .trace", ".bartext")
    assert [[one for one in row if one != "0"] for row in counted] == written
    assert sum(map(len, written)) > 0


def numbers(page: Page, rows: str, cells: str) -> list[list[str]]:
    """What is written in the cells of each row, from the left."""
    read = "(rows, cells) => rows.map((row) => [...row.querySelectorAll(cells)]"
    texts: list[list[str]] = page.locator(rows).evaluate_all(
        f"{read}.map((cell) => cell.textContent))", cells
    )
    return texts


def test_the_charts_wear_the_colours_of_the_page(page: Page) -> None:
    """Those of the charts are written a second time, in Python: they must be the same."""
    names = {"--ink": theme.INK, "--ink-soft": theme.SOFT, "--raised": theme.GROUND}
    dark = theme.dark(SUBJECT)
    kinds = theme.kind_colours(SUBJECT)
    for mode, expected, of_kinds in (
        ("light", names, kinds),
        (
            "dark",
            {name: dark[colour] for name, colour in names.items()},
            {kind: dark[colour] for kind, colour in kinds.items()},
        ),
    ):
        go(page, f"?theme-mode={mode}")
        assert tokens(page, names) == expected
        drawn = page.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll("#events [data-kind]")]
                 .map((one) => [one.dataset.kind,
                   getComputedStyle(one).getPropertyValue("--kind").trim()]))"""
        )
        assert drawn == of_kinds


def tokens(page: Page, names: Mapping[str, str]) -> dict[str, str]:
    """The values of the page's own colours."""
    values = page.evaluate(
        """(names) => names.map((name) =>
             getComputedStyle(document.documentElement).getPropertyValue(name).trim())""",
        list(names),
    )
    return dict(zip(names, values, strict=True))


def test_on_paper_the_charts_are_light_and_their_tables_open(page: Page) -> None:
    """Whatever the mode of the screen; then all is as it was."""
    open_figures(page, "&theme-mode=dark")
    page.locator(f"{words('harmed')} summary").click()
    before = page.evaluate(LOOK)
    assert before["ink"] == rgb(theme.dark(SUBJECT)[theme.INK])
    page.emulate_media(media="print")
    page.wait_for_function(f"() => document.querySelectorAll('{FOLDS}[open]').length > 1")
    assert page.evaluate(LOOK)["ink"] == rgb(theme.INK)
    assert page.locator(".chart table:visible").count() == len(CHARTS)
    assert page.locator(".chart :is(summary, label, input, .downloads, .sum):visible").count() == 0
    page.emulate_media(media="screen")
    page.wait_for_function(
        f"(before) => JSON.stringify(({LOOK})()) === JSON.stringify(before)", arg=before
    )
    assert page.locator(f"{FOLDS}[open]").count() == 1
    assert page.locator(f"{words('harmed')} details").evaluate("(fold) => fold.open")


def rgb(colour: str) -> str:
    """As a browser tells it."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgb({red}, {green}, {blue})"


def test_on_paper_no_chart_is_wider_than_the_sheet(page: Page, tmp_path: Path) -> None:
    """And every chart is printed, to the last."""
    open_figures(page)
    # A sheet of A4 between the usual margins, in pixels.
    page.set_viewport_size({"width": 718, "height": 1000})
    page.emulate_media(media="print")
    page.wait_for_function(f"() => document.querySelectorAll('{FOLDS}[open]').length > 1")
    wide = "(all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length"
    assert page.locator(".chart .main-svg, .chart table").evaluate_all(wide) == 0
    page.emulate_media(media="screen")
    paper = tmp_path / "figures.pdf"
    page.pdf(path=paper, format="A4")
    assert paper.read_bytes().count(b"/Type /Page\n") >= len(CHARTS)
