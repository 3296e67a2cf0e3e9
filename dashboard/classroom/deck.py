"""A story as a PowerPoint file, drawn with python-pptx: wide, calm, every chart still a chart."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_AXIS_CROSSES, XL_CHART_TYPE
from pptx.enum.dml import MSO_PATTERN_TYPE
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.text import MSO_AUTO_SIZE, MSO_VERTICAL_ANCHOR
from pptx.util import Inches, Pt

from dashboard.charts.theme import INK, LINE, PAPER, SOFT
from dashboard.classroom.fitting import GAP, Box, cut, largest, packed, parts
from dashboard.classroom.slides import Bar, Deck, Slide

WIDTH, HEIGHT = 13.333, 7.5
TITLE_ONLY = 5

HEADING = Box(0.7, 0.45, 11.93, 1.15)
DATED = Box(0.7, 1.65, 11.93, 0.7)
BODY = Box(0.7, 2.45, 11.93, 3.65)
BESIDE_CHART = Box(0.7, 2.45, 5.7, 3.8)
CHART = Box(6.7, 2.35, 5.93, 2.85)
UNDER_CHART = Box(6.8, 5.25, 5.83, 0.95)
FOOT = Box(0.7, 6.3, 11.93, 0.85)
LIST = Box(0.7, 1.75, 11.93, 5.3)

# In points, the largest that fits is taken.
HEADING_SIZES = (40, 36, 32)
BODY_SIZES = (30, 28, 26, 24)
DATED_SIZES = (20, 18, 16)
UNDER_CHART_SIZES = (14, 13, 12)
FOOT_SIZES = (12, 11, 10)
LIST_SIZE = 14
LABEL_SIZE, TICK_SIZE = 14, 12


def as_pptx(deck: Deck) -> bytes:
    presentation = _blank(deck)
    _title(presentation, deck)
    for slide in deck.slides:
        _step(presentation, slide)
    _closing(presentation, deck)
    file = BytesIO()
    presentation.save(file)
    return file.getvalue()


def _blank(deck: Deck) -> Any:
    """The template that comes with python-pptx is 4:3; its layouts are stretched to the width."""
    presentation = Presentation()
    stretch = Inches(WIDTH) / presentation.slide_width
    presentation.slide_width, presentation.slide_height = Inches(WIDTH), Inches(HEIGHT)
    master = presentation.slide_master
    for shapes in (*(layout.placeholders for layout in master.slide_layouts), master.placeholders):
        for shape in shapes:
            shape.left, shape.width = int(shape.left * stretch), int(shape.width * stretch)
    master.background.fill.solid()
    master.background.fill.fore_color.rgb = _colour(PAPER)
    presentation.core_properties.title = deck.title
    presentation.core_properties.author = deck.author
    return presentation


def _title(presentation: Any, deck: Deck) -> None:
    slide = _slide(presentation, deck.title)
    about = f"A story in {len(deck.slides)} steps. {deck.after}"
    _write(slide, about, BODY, largest(about, BODY, BODY_SIZES))
    _write(slide, deck.licence, FOOT, FOOT_SIZES[0], SOFT)


def _step(presentation: Any, step: Slide) -> None:
    """More than one slide where the text is too long for large type."""
    body = BESIDE_CHART if step.bars else BODY
    size = largest(step.text, body, BODY_SIZES)
    for number, text in enumerate(parts(step.text, size, body)):
        slide = _slide(presentation, f"{step.heading} (continued)" if number else step.heading)
        _write(slide, step.dated, DATED, largest(step.dated, DATED, DATED_SIZES), SOFT)
        _write(slide, text, body, size)
        if step.bars and not number:
            _chart(slide, step.bars)
            warning = step.do_not_conclude
            size_below = largest(warning, UNDER_CHART, UNDER_CHART_SIZES)
            _write(slide, warning, UNDER_CHART, size_below, SOFT)
        _sources(slide, step.sources)
        slide.notes_slide.notes_text_frame.text = step.notes


def _sources(slide: Any, sources: Sequence[str]) -> None:
    """At the foot, as many as fit; the last slides have all of the works."""
    text = " · ".join(sources)
    size = largest(text, FOOT, FOOT_SIZES)
    _write(slide, cut(text, size, FOOT), FOOT, size, SOFT, MSO_VERTICAL_ANCHOR.BOTTOM)


def _closing(presentation: Any, deck: Deck) -> None:
    slide = _slide(presentation, "How to cite this, and what to bear in mind")
    said = "\n".join(filter(None, [deck.after, deck.caveat, deck.licence]))
    _write(slide, said, LIST, largest(said, LIST, BODY_SIZES))
    pages = packed(deck.works, LIST_SIZE, LIST)
    for number, works in enumerate(pages, start=1):
        slide = _slide(presentation, f"Sources ({number} of {len(pages)})")
        _write(slide, "\n".join(works), LIST, LIST_SIZE)


def _slide(presentation: Any, heading: str) -> Any:
    slide = presentation.slides.add_slide(presentation.slide_layouts[TITLE_ONLY])
    size = largest(heading, HEADING, HEADING_SIZES)
    title = slide.shapes.title
    title.left, title.top, title.width, title.height = _inches(HEADING)
    _fill(title.text_frame, cut(heading, size, HEADING), size, INK)
    return slide


def _write(
    slide: Any,
    text: str,
    box: Box,
    size: int,
    colour: str = INK,
    anchor: MSO_VERTICAL_ANCHOR = MSO_VERTICAL_ANCHOR.TOP,
) -> None:
    if text:
        frame = slide.shapes.add_textbox(*_inches(box)).text_frame
        frame.vertical_anchor = anchor
        _fill(frame, text, size, colour)


def _fill(frame: Any, text: str, size: int, colour: str) -> None:
    """The box is as large as was reckoned with, without the usual margins."""
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.text = text
    for paragraph in frame.paragraphs:
        paragraph.font.size, paragraph.space_after = Pt(size), Pt(size * GAP)
        paragraph.font.color.rgb = _colour(colour)
        paragraph.font.language_id = MSO_LANGUAGE_ID.ENGLISH_UK


def _chart(slide: Any, bars: Sequence[Bar]) -> None:
    """Bars side by side from zero; the bound stands in the label, so no bare number is shown."""
    (unit,) = {bar.unit for bar in bars}
    data = CategoryChartData(number_format="#,##0")
    data.categories = [bar.label for bar in bars]
    data.add_series(unit, [bar.value for bar in bars])
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *_inches(CHART), data)
    described = "; ".join(bar.label for bar in bars)
    frame.element.nvGraphicFramePr.cNvPr.set("descr", f"Bars side by side. {described}.")
    chart = frame.chart
    chart.has_legend = chart.has_title = False
    _axes(chart, unit)
    plot = chart.plots[0]
    plot.gap_width, plot.vary_by_categories = 60, False
    for place, bar in enumerate(bars):
        _paint(plot.series[0].points[place], bar)


def _axes(chart: Any, unit: str) -> None:
    categories, values = chart.category_axis, chart.value_axis
    # The first figure on top, and the numbers below all of them.
    categories.reverse_order, categories.crosses = True, XL_AXIS_CROSSES.MAXIMUM
    categories.tick_labels.font.size = Pt(LABEL_SIZE)
    categories.format.line.color.rgb = _colour(SOFT)
    values.minimum_scale = 0
    values.tick_labels.font.size = Pt(TICK_SIZE)
    values.major_gridlines.format.line.color.rgb = _colour(LINE)
    values.has_title = True
    values.axis_title.text_frame.text = unit
    values.axis_title.text_frame.paragraphs[0].font.size = Pt(TICK_SIZE)
    chart.font.color.rgb = _colour(INK)


def _paint(point: Any, bar: Bar) -> None:
    """The record is hatched, here as on the page."""
    fill = point.format.fill
    if bar.by_record:
        fill.patterned()
        fill.pattern = MSO_PATTERN_TYPE.WIDE_UPWARD_DIAGONAL
        fill.back_color.rgb = _colour(PAPER)
    else:
        fill.solid()
    fill.fore_color.rgb = _colour(bar.colour)


def _inches(box: Box) -> tuple[int, int, int, int]:
    return Inches(box.left), Inches(box.top), Inches(box.width), Inches(box.height)


def _colour(hexadecimal: str) -> RGBColor:
    colour: RGBColor = RGBColor.from_string(hexadecimal.removeprefix("#").upper())
    return colour
