"""Visits to a page in Chromium, each with an empty cache, and what one visit tells."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.servers import ROOT

_HERE = Path(__file__).parent
_SIZE = {"width": 1360, "height": 900}
_FINDER = "tests/browser/find-chromium.sh"
_KIND = '[data-facet="kind"] input'
_WORD = "accord"
# The year that changes most charts in part, so that most must be drawn again.
_YEAR = ".year-bar[data-year='2020']"
_FIGURES = "figures"
_SLOTS = [_FIGURES, ".chart-slot"]
_REDRAW = f"(selector) => bench.redraw(selector, '{_FIGURES}')"


@dataclass(frozen=True)
class Visit:
    """How many milliseconds after its start a page was usable, and the bytes its scripts keep."""

    usable: float
    heap: float


@dataclass(frozen=True)
class Load:
    """The compressed bytes of all that was asked for until the page was usable."""

    bytes_by_address: dict[str, float]

    @property
    def total(self) -> float:
        return sum(self.bytes_by_address.values())

    @property
    def plotly(self) -> float:
        return sum(size for address, size in self.bytes_by_address.items() if "plotly" in address)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's own, without a window."""
    found = subprocess.run(["sh", _FINDER], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found.stdout.strip(),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        yield browser
        browser.close()


def visit(browser: Browser, address: str) -> Visit:
    """A first visit; of its heap only what is left when the garbage is collected."""
    with _page(browser) as page:
        usable = _open(page, address)
        devtools = page.context.new_cdp_session(page)
        devtools.send("Performance.enable")
        devtools.send("HeapProfiler.collectGarbage")
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        heap = next(one["value"] for one in metrics if one["name"] == "JSHeapUsedSize")
        return Visit(usable, heap)


def weigh(browser: Browser, address: str) -> Load:
    """In a visit of its own: being told of every answer slows a page down."""
    with _page(browser) as page:
        devtools = page.context.new_cdp_session(page)
        asked: dict[str, Any] = {}
        finished: dict[str, float] = {}
        devtools.on(
            "Network.requestWillBeSent", lambda sent: asked.setdefault(sent["requestId"], sent)
        )
        devtools.on(
            "Network.loadingFinished",
            lambda done: finished.update({done["requestId"]: done["encodedDataLength"]}),
        )
        devtools.send("Network.enable")
        usable = _open(page, address)
        page.wait_for_load_state("networkidle")
        start = min(one["timestamp"] for one in asked.values())
        early = [key for key, one in asked.items() if one["timestamp"] < start + usable / 1000]
        # An answer that never came weighs nothing; the page could be used without it.
        return Load({asked[key]["request"]["url"]: finished.get(key, 0) for key in early})


@dataclass(frozen=True)
class Changes:
    """Milliseconds from a change of the filters to its painted result, and of two bare frames."""

    pressed: list[float]
    typed: list[float]
    bare: list[float]


def change(browser: Browser, address: str, rounds: int) -> Changes:
    """A kind of event and a search, in turn chosen and dropped again, bare frames in between."""
    changes = Changes([], [], [])
    with _page(browser) as page:
        _open(page, address)
        for _ in range(rounds):
            for measured, script, argument in (
                (changes.bare, "() => bench.nothing()", None),
                (changes.pressed, "(selector) => bench.press(selector)", _KIND),
            ):
                measured.append(_settled(page, script, argument))
        for turn in range(rounds):
            words = "" if turn % 2 else _WORD
            changes.typed.append(_settled(page, "(words) => bench.type(words)", words))
    return changes


@dataclass(frozen=True)
class FigureChanges:
    """Milliseconds from a change of the filters to the last chart painted, and of bare frames."""

    kind: list[float]
    year: list[float]
    bare: list[float]


def open_figures(browser: Browser, address: str) -> float:
    """Milliseconds from asking for the Figures, on a first visit, to the last chart painted."""
    with _page(browser) as page:
        _open(page, address)
        opened: float = page.evaluate("([view, slots]) => bench.open(view, slots)", _SLOTS)
        return opened


def change_figures(browser: Browser, address: str, rounds: int) -> FigureChanges:
    """A kind and a year, in turn chosen and dropped, with every chart within the window."""
    changes = FigureChanges([], [], [])
    with _page(browser) as page:
        _open(page, address)
        page.evaluate("([view, slots]) => bench.open(view, slots)", _SLOTS)
        height = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size(_SIZE | {"height": height})  # type: ignore[arg-type]  # as above
        for _ in range(rounds):
            changes.bare.append(_settled(page, "() => bench.nothing()", None))
            changes.kind.append(_settled(page, _REDRAW, _KIND))
        for _ in range(rounds):
            changes.year.append(_settled(page, _REDRAW, _YEAR))
    return changes


def _settled(page: Page, script: str, argument: str | None) -> float:
    """A result of the script, run when nothing of the last change is still going on."""
    page.wait_for_timeout(150)
    result: float = page.evaluate(script, argument)
    return result


@contextmanager
def _page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=_SIZE)  # type: ignore[arg-type]  # a TypedDict of these
    context.add_init_script(path=_HERE / "in_page.js")
    yield context.new_page()
    context.close()


def _open(page: Page, address: str) -> float:
    page.goto(address, wait_until="commit")
    usable: float = page.evaluate("() => bench.usable")
    return usable
