"""What is dimmed can still be read: the colours as they are composed, in light and in dark."""

from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

import pytest
from PIL import Image
from playwright.sync_api import Page

from tests.browser.reading import go

LEAST = 4.5
# Of the pixels behind a line of text: less than this is a border or a grid line.
A_PART = 0.1
# Every line of dimmed text that is seen: where it stands, its colour and how much of it is left.
LINES = """() => {
  const seen = [];
  const roots = document.querySelectorAll(
    "[data-dimmed], [data-preview] :is(.event, .claim):not([data-lit])");
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (owner.closest('[aria-pressed="true"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { x, y, width, height } of range.getClientRects()) {
        const within = document.elementFromPoint(x + width / 2, y + height / 2);
        if (width < 4 || x < 0 || x + width > innerWidth || y + height > innerHeight) continue;
        if (!within || !owner.contains(within)) continue;
        let opacity = 1;
        for (let one = owner; one; one = one.parentElement) {
          opacity *= getComputedStyle(one).opacity;
        }
        seen.push({ words: text.data.trim(), box: [x, y, x + width, y + height], opacity,
          colour: getComputedStyle(owner).color.match(/[\\d.]+/g).slice(0, 3).map(Number) });
      }
    }
  }
  return seen;
}"""
WITHOUT_WORDS = (
    "* { -webkit-text-fill-color: transparent !important; text-decoration: none !important; }"
)

Colour = tuple[float, ...]


class State(NamedTuple):
    """An address, and what is done there."""

    query: str
    act: Callable[[Page], object] = lambda page: page


def put_the_card_aside(page: Page) -> None:
    """It would cover the list, and throws a shadow on it."""
    page.add_style_tag(content="#card { display: none; }")


def look_at_a_claim(page: Page) -> None:
    """The events that it is not tied to step back."""
    page.locator("#outline .claim:has(.tied)").first.hover()
    page.locator("#timeline[data-preview]").wait_for()


def look_at_an_event(page: Page) -> None:
    """The claims that it is not tied to step back, some of them chosen."""
    page.locator("#events .event[data-event='coup-2012'] .event-link").hover()
    page.locator("#outline[data-preview]").wait_for()


STATES = {
    "lanes": State("?kind=coups"),
    "lanes by section": State("?kind=coups&lanes=section"),
    "an open list": State(
        "?kind=coups&layout=list&dim=1&event=tuareg-rebellion-2012", put_the_card_aside
    ),
    "the argument": State("?view=argument&kind=coups"),
    "a look at a claim": State("?view=argument", look_at_a_claim),
    "a look at an event": State("?view=argument&claim=accord-spoilers", look_at_an_event),
}


def luminance(colour: Colour) -> float:
    """As WCAG defines it."""
    parts = (value / 255 for value in colour)
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    """From 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def behind(picture: Image.Image, box: list[float]) -> list[Colour]:
    """The colours that make up a part of it."""
    left, top, right, bottom = map(round, box)
    pixels = picture.convert("RGB").crop((left, top, right, bottom))
    part = A_PART * pixels.width * pixels.height
    counted = pixels.getcolors(pixels.width * pixels.height) or []
    return [colour for count, colour in counted if isinstance(colour, tuple) and count >= part]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_dimmed_words_can_be_read(page: Page, state: str, mode: str) -> None:
    """Whatever stands behind them, such as the mark of the event."""
    go(page, f"{STATES[state].query}&theme-mode={mode}")
    STATES[state].act(page)
    lines = page.evaluate(LINES)
    page.add_style_tag(content=WITHOUT_WORDS)
    picture = Image.open(BytesIO(page.screenshot()))
    assert len(lines) > 5
    pale = {}
    for line in lines:
        for ground in behind(picture, line["box"]):
            left = line["opacity"]
            seen = tuple(
                left * c + (1 - left) * g for c, g in zip(line["colour"], ground, strict=True)
            )
            if contrast(seen, ground) < LEAST:
                pale[line["words"]] = round(contrast(seen, ground), 2)
    assert not pale
