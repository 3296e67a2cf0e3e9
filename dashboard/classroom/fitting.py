"""Whether a text fits its box on a slide: a rough measure, for which no font is read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

POINTS_PER_INCH = 72
# In ems: the mean width of a letter in the wider of the usual fonts, the height of a line, and the
# gap between paragraphs.
LETTER, LINE, GAP = 0.53, 1.2, 0.4

_SENTENCE_END = re.compile(r"(?<=[.?!]) +")


@dataclass(frozen=True)
class Box:
    """A place on the slide, in inches."""

    left: float
    top: float
    width: float
    height: float


def fits(text: str, size: int, box: Box) -> bool:
    """`size` in points; each line of the text is a paragraph."""
    paragraphs = text.split("\n")
    lines = sum(max(1, len(wrap(words, _letters(size, box)))) for words in paragraphs)
    ems = lines * LINE + (len(paragraphs) - 1) * GAP
    return ems * size <= box.height * POINTS_PER_INCH


def largest(text: str, box: Box, sizes: Sequence[int]) -> int:
    """The largest of the sizes in which the text fits; the smallest where it fits in none."""
    return next((size for size in sizes if fits(text, size, box)), sizes[-1])


def parts(text: str, size: int, box: Box) -> list[str]:
    """The text in as many parts as it takes, each of which fits; sentences whole, if they can."""
    found: list[str] = []
    for piece in _pieces(text, size, box):
        longer = f"{found[-1]} {piece}" if found else piece
        if found and fits(longer, size, box):
            found[-1] = longer
        else:
            found.append(piece)
    return found


def packed(items: Sequence[str], size: int, box: Box) -> list[list[str]]:
    """The items in as many lists as it takes, each of which fits, an item a paragraph."""
    found: list[list[str]] = [[]]
    for item in items:
        if found[-1] and not fits("\n".join([*found[-1], item]), size, box):
            found.append([])
        found[-1].append(item)
    return found


def cut(text: str, size: int, box: Box) -> str:
    """What fits of a text, up to a word; an ellipsis for the rest."""
    words = text.split()
    while words and not fits(f"{' '.join(words)} …", size, box):
        words.pop()
    return text if fits(text, size, box) else f"{' '.join(words)} …"


def _pieces(text: str, size: int, box: Box) -> Iterator[str]:
    """Its sentences; the words of one that is too long by itself."""
    for sentence in _SENTENCE_END.split(text):
        if fits(sentence, size, box):
            yield sentence
        else:
            yield from sentence.split()


def _letters(size: int, box: Box) -> int:
    return max(1, int(box.width * POINTS_PER_INCH / (size * LETTER)))
