"""Sheets of paper as Chromium prints them: read and looked at by a reader that is not ours."""

from dataclasses import dataclass
from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image
from playwright.sync_api import Page

# In points, as the two formats are defined.
SIZES = {"A4": (595.28, 841.89), "Letter": (612.0, 792.0)}
# Few printers reach the last six millimetres of a sheet.
EDGE = 17
# Enough for a scanner to read a code of two centimetres.
SHARP = 3


@dataclass(frozen=True)
class Sheet:
    """One page of what was printed: its size and its words, in points and on one line."""

    size: tuple[float, float]
    words: str
    # Left, bottom, right and top of all that is written.
    written: tuple[float, float, float, float]
    picture: Image.Image

    @property
    def codes(self) -> list[str]:
        """What a phone reads off it."""
        return [str(code.text) for code in zxingcpp.read_barcodes(self.picture)]

    @property
    def is_within_its_margins(self) -> bool:
        """Whether nothing written comes near the edge, where it would be cut."""
        left, bottom, right, top = self.written
        width, height = self.size
        return min(left, bottom, width - right, height - top) >= EDGE


def printed(page: Page, size: str) -> list[Sheet]:
    """The page as it stands, on paper."""
    document = pypdfium2.PdfDocument(page.pdf(format=size))
    return [_sheet(one) for one in document]


def _sheet(page: Any) -> Sheet:
    text = page.get_textpage()
    boxes = [text.get_rect(n) for n in range(text.count_rects())]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True) if boxes else ((0,),) * 4
    # A word broken at its hyphen is told with a mark of its own.
    words = text.get_text_range().replace("\ufffe", "-").replace("\u2010", "-")
    picture = page.render(scale=SHARP).to_pil()
    written = (min(lefts), min(bottoms), max(rights), max(tops))
    return Sheet(page.get_size(), squeezed(words), written, picture)


def squeezed(words: str) -> str:
    """Without spaces and line ends: where lines break is of no matter."""
    return "".join(words.split())
