"""A story's PowerPoint file, read back."""

import io
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import ImageFont
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.dml import MSO_FILL
from pptx.util import Pt

from dashboard.classroom.deck import HEADING_SIZES, as_pptx
from dashboard.classroom.slides import Deck, deck
from dashboard.corpus.corpus import Corpus
from tests.corpus.folder import Folder

# Text that is no running text may be smaller.
SMALLEST, SMALLEST_TITLE, SMALLEST_BODY = 10, 32, 24
LINE = 1.2
CLOSING = "How to cite this, and what to bear in mind"


def read(written: bytes) -> Any:
    """The file as python-pptx opens it."""
    return Presentation(io.BytesIO(written))


@pytest.fixture(scope="module")
def files(corpus: Corpus) -> dict[str, tuple[Deck, Any]]:
    """Every story and its file."""
    stories = {step.story: deck(step.story, corpus) for step in corpus.stories}
    return {story: (drawn, read(as_pptx(drawn))) for story, drawn in stories.items()}


@pytest.fixture
def wordy(made_up: Folder) -> Any:
    """A file of a story with far too much in it."""
    sentence = "This sentence is one of very many that stand in the one step of the story (fn 2). "
    made_up.change(
        "stories",
        1,
        title="A heading that goes on and on " * 6,
        text=sentence * 20,
        notes="Kept whole.",
    )
    made_up.change("sources", 0, title="A book with a title that does not end " * 30)
    return read(as_pptx(deck("two", made_up.load())))


def texts(slide: Any) -> list[Any]:
    """Its shapes with words in them."""
    return [shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text]


def charts(slide: Any) -> list[Any]:
    """Its charts."""
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def title(slide: Any) -> str:
    """Its heading."""
    return str(slide.shapes.title.text_frame.text)


def body(slide: Any) -> str:
    """All else that is written on it."""
    return "\n".join(s.text_frame.text for s in texts(slide) if s != slide.shapes.title)


def of_steps(drawn: Deck, file: Any) -> list[tuple[Any, list[Any]]]:
    """Each step with the slides that carry it."""
    slides = iter(list(file.slides)[1:])
    found = []
    for step in drawn.slides:
        carried = [next(slides)]
        while step.text not in joined(carried):
            carried.append(next(slides))
        found.append((step, carried))
    return found


def joined(slides: list[Any]) -> str:
    """The large text of slides that go on from each other."""
    written = [s for slide in slides for s in texts(slide) if s != slide.shapes.title]
    return " ".join(shape.text_frame.text for shape in written if size(shape) >= SMALLEST_BODY)


def size(shape: Any) -> float:
    """The one size of its words, in points."""
    (points,) = {paragraph.font.size.pt for paragraph in shape.text_frame.paragraphs}
    return float(points)


def test_the_slides_are_wide(files: dict[str, tuple[Deck, Any]]) -> None:
    """16:9, and nothing of the template's old shape is left beside the edge."""
    for _, file in files.values():
        assert round(file.slide_width / file.slide_height, 2) == 1.78
        for layout in file.slide_layouts:
            assert all(s.left + s.width <= file.slide_width for s in layout.placeholders)


def test_a_file_begins_with_its_title_and_the_paper(
    files: dict[str, tuple[Deck, Any]], corpus: Corpus
) -> None:
    """And is called by it."""
    for drawn, file in files.values():
        assert title(file.slides[0]) == drawn.title == file.core_properties.title
        assert corpus.subject.credit in body(file.slides[0])


def test_every_step_is_there_with_its_date_sources_and_notes(
    files: dict[str, tuple[Deck, Any]],
) -> None:
    """On each of the slides that carry it."""
    for drawn, file in files.values():
        for step, slides in of_steps(drawn, file):
            for slide in slides:
                assert title(slide).removesuffix(" (continued)") == step.heading
                assert step.dated in body(slide)
                assert all(source in body(slide) for source in step.sources)
                assert slide.notes_slide.notes_text_frame.text == step.notes
                assert step.notes not in body(slide)


def test_few_steps_need_a_second_slide(files: dict[str, tuple[Deck, Any]]) -> None:
    """The stories are written for one thought a step."""
    for drawn, file in files.values():
        carried = [len(slides) for _, slides in of_steps(drawn, file)]
        assert sum(carried) <= len(drawn.slides) + 1


def test_a_chart_is_a_chart_that_can_be_edited(files: dict[str, tuple[Deck, Any]]) -> None:
    """Bars side by side from zero, in one series, each with its bound in its label."""
    found = 0
    for drawn, file in files.values():
        for step, slides in of_steps(drawn, file):
            if not step.bars:
                assert not [chart for slide in slides for chart in charts(slide)]
                continue
            (chart,) = charts(slides[0])
            found += 1
            assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
            assert chart.part.chart_workbook.xlsx_part is not None
            (series,) = chart.plots[0].series
            assert list(chart.plots[0].categories) == [bar.label for bar in step.bars]
            assert list(series.values) == [bar.value for bar in step.bars]
            assert chart.value_axis.minimum_scale == 0
            assert chart.value_axis.axis_title.text_frame.text == step.bars[0].unit
            assert step.do_not_conclude in body(slides[0])
    assert found >= 5


def test_a_bar_shows_no_number_without_its_word(files: dict[str, tuple[Deck, Any]]) -> None:
    """“1,600” at the end of a bar would be read as exact."""
    for _, file in files.values():
        for chart in (chart for slide in file.slides for chart in charts(slide)):
            assert not chart.plots[0].has_data_labels
            assert not chart.has_legend


def test_the_records_bars_are_hatched(files: dict[str, tuple[Deck, Any]]) -> None:
    """And the paper's are not."""
    drawn, file = files["what-the-numbers-say"]
    kinds = set()
    for step, slides in of_steps(drawn, file):
        for chart in charts(slides[0]):
            points = chart.plots[0].series[0].points
            for place, bar in enumerate(step.bars):
                kinds.add((bar.by_record, points[place].format.fill.type))
    assert kinds == {(False, MSO_FILL.SOLID), (True, MSO_FILL.PATTERNED)}


def test_a_chart_is_told_in_words(files: dict[str, tuple[Deck, Any]]) -> None:
    """For whoever hears the slide."""
    _, file = files["what-the-numbers-say"]
    frames = [shape for slide in file.slides for shape in slide.shapes if shape.has_chart]
    for frame in frames:
        described = frame.element.nvGraphicFramePr.cNvPr.get("descr")
        assert all(label in described for label in frame.chart.plots[0].categories)


def test_a_file_ends_with_citation_caveat_and_works(
    files: dict[str, tuple[Deck, Any]], corpus: Corpus
) -> None:
    """All of the works, over as many slides as it takes."""
    for drawn, file in files.values():
        slides = list(file.slides)
        place = [title(slide) for slide in slides].index(
            "How to cite this, and what to bear in mind"
        )
        assert corpus.subject.credit in body(slides[place])
        assert corpus.subject.caveat in body(slides[place])
        listed = "\n".join(body(slide) for slide in slides[place + 1 :])
        assert listed.split("\n") == list(drawn.works)


def test_type_is_large(files: dict[str, tuple[Deck, Any]], wordy: Any) -> None:
    """Titles of 32 points and more, the text of 24, nothing below 10."""
    for file in (wordy, *(file for _, file in files.values())):
        for slide in file.slides:
            assert size(slide.shapes.title) >= SMALLEST_TITLE
            assert all(size(shape) >= SMALLEST for shape in texts(slide))
    for drawn, file in files.values():
        for step, slides in of_steps(drawn, file):
            assert step.text in joined(slides)


def test_no_text_is_longer_than_its_box(files: dict[str, tuple[Deck, Any]], wordy: Any) -> None:
    """Measured with the letters of a real font, wider than those of the template."""
    for file in (wordy, *(file for _, file in files.values())):
        for slide in file.slides:
            for shape in texts(slide):
                assert height(shape) <= shape.height + Pt(1), shape.text_frame.text


def test_no_two_boxes_meet(files: dict[str, tuple[Deck, Any]], wordy: Any) -> None:
    """And none reaches over the edge."""
    for file in (wordy, *(file for _, file in files.values())):
        for slide in file.slides:
            shapes = sorted(slide.shapes, key=lambda shape: shape.top)
            for shape in shapes:
                assert shape.left >= 0
                assert shape.left + shape.width <= file.slide_width
                assert shape.top + shape.height <= file.slide_height
            for one, other in pairwise(shapes):
                beside = one.left + one.width <= other.left or other.left + other.width <= one.left
                assert beside or one.top + one.height <= other.top


def test_too_long_a_step_goes_on_over_slides(wordy: Any) -> None:
    """In type as large as the others', with nothing lost; a heading is cut."""
    slides = [slide for slide in wordy.slides if title(slide).startswith("A heading")]
    assert len(slides) > 2
    assert joined(slides).count("This sentence is one of very many") == 20
    assert all("…" in title(slide) for slide in slides)
    assert all("A book with a title" in body(slide) for slide in slides)
    assert {slide.notes_slide.notes_text_frame.text[:11] for slide in slides} == {"Kept whole."}
    assert {size(slide.shapes.title) for slide in slides} == {HEADING_SIZES[-1]}


def test_a_step_without_an_event_has_no_date(made_up: Folder) -> None:
    """Nor a chart, nor an empty box."""
    file = read(as_pptx(deck("two", made_up.load())))
    assert [shape.text_frame.text for shape in texts(file.slides[1])] == ["One", "First."]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_another_program_draws_it(corpus: Corpus, tmp_path: Path) -> None:
    """LibreOffice makes a PDF of it."""
    source = tmp_path / "story.pptx"
    source.write_bytes(as_pptx(deck("what-the-numbers-say", corpus)))
    command = [
        "soffice",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert source.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def height(shape: Any) -> float:
    """Of its text as set in the box's width, in the units of the box."""
    points = size(shape)
    font = ImageFont.load_default(points)
    width = shape.width / Pt(1)
    frame = shape.text_frame
    lines = sum(set_lines(paragraph.text, font, width) for paragraph in frame.paragraphs)
    gaps = sum(paragraph.space_after.pt for paragraph in frame.paragraphs[:-1])
    return float(Pt(lines * points * LINE + gaps))


def set_lines(text: str, font: Any, width: float) -> int:
    """How many lines a paragraph takes, broken at spaces, and within a word that is too long."""
    lines, room = 1, width
    for word in text.split(" "):
        needed = font.getlength(f"{word} ")
        if needed > room and room < width:
            lines, room = lines + 1, width
        while needed > width:
            lines, needed = lines + 1, needed - width
        room -= needed
    return lines
