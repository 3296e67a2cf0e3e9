"""The charts as Plotly drew them: measured in the page, never taken from what it was given."""

from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.reading import go

# Every mark of every figure: where it lies, and where its axis has zero and the stated number.
_MARKS = """(numbers) => [...document.querySelectorAll(".chart-slot .js-plotly-plot")]
  .filter((plot) => plot.checkVisibility({ visibilityProperty: true }))
  .flatMap((plot) => [...plot.querySelectorAll(".trace")].flatMap((node) => {
    const { trace } = node.__data__[0];
    const axis = plot._fullLayout[(trace.xaxis ?? "x").replace("x", "xaxis")];
    const zero = plot.getBoundingClientRect().left + axis._offset;
    const scale = axis._length / (axis.range[1] - axis.range[0]);
    return [...node.querySelectorAll(".bars .point path, path.point")].map((mark, n) => {
      const { left, right } = mark.getBoundingClientRect();
      const id = trace.customdata[n];
      return { chart: plot.closest(".chart-slot").id.replace("chart-", ""), trace: trace.name,
        id, left, right, zero, number: zero + numbers[id] * scale,
        hatched: mark.style.fill.startsWith("url") };
    }).filter(({ id }) => typeof id === "string" && id in numbers);
  }))"""
# Dash marks a chart as pending until all of it is drawn.
_ALL_DRAWN = """() => !document.querySelector(".dash-graph--pending") &&
  [...document.querySelectorAll(".chart-slot")].every((slot) =>
    !slot.checkVisibility() || "empty" in slot.dataset || slot.querySelector(".main-svg .trace"))"""


@dataclass(frozen=True)
class Mark:
    """A bar, or a stroke of its end; all lengths in pixels from the left of the window."""

    chart: str
    trace: str
    id: str
    left: float
    right: float
    zero: float
    number: float
    hatched: bool

    @property
    def beyond(self) -> float:
        """How far after the stated number its middle lies; a stroke is as wide as its outline."""
        return (self.left + self.right) / 2 - self.number


def open_figures(page: Page, query: str = "", width: int = 1360) -> None:
    """Until the last chart is drawn."""
    go(page, f"?view=figures{query}", width=width)
    wait_until_drawn(page)


def wait_until_drawn(page: Page) -> None:
    """Every chart that has something to show."""
    page.wait_for_function(_ALL_DRAWN, timeout=30_000)


def marks(page: Page, numbers: Mapping[str, float]) -> list[Mark]:
    """What is drawn for the figures of these numbers, by their ids."""
    return [Mark(**mark) for mark in page.evaluate(_MARKS, dict(numbers))]
