"""Colours: each stands out from what it is drawn on, in light and in dark."""

import re

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.palette import GROUNDS, PALETTE, colours, contrast
from dashboard.paths import ASSETS
from tests.corpus.folder import Folder

# What running text needs (WCAG 2.2, 1.4.3): more than marks do, so that names may be coloured, too.
LEAST = 4.5


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#FFFFFF", 1), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_reckoned_as_the_guidelines_do(one: str, other: str, expected: float) -> None:
    """Whichever of the two is named first."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(expected, abs=0.005)


def test_the_grounds_are_those_of_the_page() -> None:
    """The stylesheet has them for light and, after it, for dark."""
    tokens = (ASSETS / "css" / "1-tokens.css").read_text(encoding="utf-8")
    found = re.findall(r"--(?:paper|raised): (#\w+);", tokens)
    assert tuple(found[::2]) == GROUNDS
    assert len(found) == 4


def grounds() -> tuple[set[str], set[str]]:
    """All on which a kind is drawn: the page, and what is raised from it."""
    tokens = (ASSETS / "css" / "1-tokens.css").read_text(encoding="utf-8")
    light, dark = re.split(r"data-bs-theme", tokens, maxsplit=1)
    one, other = (set(re.findall(r"--(?:paper|raised): (#\w+);", part)) for part in (light, dark))
    return one, other


@pytest.mark.parametrize("pair", PALETTE, ids=lambda pair: pair[0])
def test_every_colour_of_the_palette_can_be_read(pair: tuple[str, str]) -> None:
    """In light and in dark."""
    for colour, on in zip(pair, grounds(), strict=True):
        assert min(contrast(colour, ground) for ground in on) >= LEAST


def test_the_colours_of_the_shipped_kinds_can_be_read(corpus: Corpus) -> None:
    """All six, in light and in dark, and no two alike."""
    pairs = [(kind.light or "", kind.dark or "") for kind in corpus.subject.kinds]
    for pair in pairs:
        for colour, on in zip(pair, grounds(), strict=True):
            assert min(contrast(colour, ground) for ground in on) >= LEAST
    assert len({colour for pair in pairs for colour in pair}) == 2 * len(pairs) == 12


def test_a_kind_without_colours_has_those_of_its_place(folder: Folder) -> None:
    """One that declares a colour keeps it; beyond the last they begin again."""
    folder.edit("subject.toml", lambda text: text.replace(b"harm = true", b'light = "#123456"'))
    kinds = {kind.id: (kind.light, kind.dark) for kind in folder.load().subject.kinds}
    assert kinds["coups"] == PALETTE[0]
    assert kinds["harm"] == ("#123456", PALETTE[2][1])
    assert colours(len(PALETTE)) == PALETTE[0]
