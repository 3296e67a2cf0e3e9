"""What a reader does with the page, and what they then see."""

from typing import Any

from playwright.sync_api import Page

from dashboard.views.tables import OF_THE_SERVER

SHOWN = (
    "[...document.querySelectorAll('#events [data-event]:not([hidden]):not([data-dimmed])')]"
    ".map((item) => item.dataset.event)"
)
LOOKS, BETWEEN_LOOKS = 20, 500
# The page asks whether its server answers when the network is back.
ASK_THE_SERVER = "void dispatchEvent(new Event('online'))"
# What Dash draws comes later: charts, but for those with nothing left, and the grid with its rows.
DRAWN = """() => [...document.querySelectorAll(".chart-slot:not(.nothing-left), .grid-slot")]
  .filter((slot) => slot.checkVisibility())
  .every((slot) => [...slot.querySelectorAll(".main-svg, .ag-row")]
    .some((drawn) => drawn.checkVisibility({ visibilityProperty: true })))"""


def go(page: Page, query: str = "", width: int = 1360, height: int = 900, at: str = "/") -> None:
    """Opens an address and waits until all of the page has come; `at` is where the page lies."""
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{at}{query}")
    page.wait_for_selector('html[data-ready="1"][data-complete="1"]')


def main_words(page: Page) -> list[str]:
    """All that can be read in the main part but what needs a server, once all has been drawn.

    A grid first draws too many rows, and takes some back when it has measured them.
    """
    page.wait_for_function(DRAWN, timeout=30_000)
    before: list[str] = []
    for _ in range(LOOKS):
        lines = page.locator("main").inner_text().replace(OF_THE_SERVER, "").splitlines()
        # For a screen reader, the grid may say this and leave it there.
        now = [line for line in lines if line.strip() not in {"", "Loading..."}]
        if now == before:
            return now
        before = now
        page.wait_for_timeout(BETWEEN_LOOKS)
    raise AssertionError("The page does not come to rest.")


def turn_to(page: Page, query: str) -> None:
    """Changes the address of an open page as Back and Forward do, which takes no new loading."""
    page.evaluate(
        """(query) => {
          history.pushState(null, "", query || location.pathname);
          dispatchEvent(new PopStateEvent("popstate"));
        }""",
        query,
    )


def shown(page: Page) -> list[str]:
    """The ids of the events that are neither hidden nor dimmed, in the order of the list."""
    return list(page.evaluate(SHOWN))


def status(page: Page) -> dict[str, Any]:
    """The sentence and both counts."""
    return dict(
        page.evaluate(
            """() => {
              const { textContent: words, dataset } = document.getElementById("status");
              return { words, shown: Number(dataset.shown), total: Number(dataset.total) };
            }"""
        )
    )


def state(page: Page) -> dict[str, Any]:
    """All that an address holds, read from what the page shows and not from the address."""
    return dict(
        page.evaluate(
            """() => {
              const byId = (id) => document.getElementById(id);
              const pressed = (id) => byId(id).querySelector('[aria-pressed="true"]').id;
              const boxes = [...document.querySelectorAll("#facets input:checked")];
              return {
                view: document.querySelector('.view-link[aria-current="page"]').dataset.view,
                chosen: boxes.map(({ name, value }) => `${name}=${value}`).sort(),
                scopes: [...document.querySelectorAll('.scope[aria-pressed="true"]')]
                  .map(({ dataset }) => dataset.scope),
                years: [byId("years-first").value, byId("years-last").value],
                words: byId("search").value,
                lanes: pressed("lanes"),
                layout: pressed("layout"),
                dim: byId("dim").checked,
                card: byId("card-title")?.textContent ?? null,
                mode: document.documentElement.dataset.bsTheme,
                status: byId("status").textContent,
              };
            }"""
        )
    )


def counts(page: Page, facet: str) -> dict[str, int]:
    """The number beside each value of a facet in the panel."""
    return dict(
        page.evaluate(
            """(facet) => Object.fromEntries(
              [...document.querySelectorAll(`[data-facet="${facet}"] .value`)].map((label) => [
                label.dataset.value, Number(label.querySelector(".count").textContent)]))""",
            facet,
        )
    )


def choose(page: Page, facet: str, value: str) -> None:
    """Ticks a value in the panel, opening its facet as a reader would."""
    box = page.locator(f'[data-facet="{facet}"]')
    if not box.evaluate("(details) => details.open"):
        box.locator("summary").click()
    box.locator(f'input[value="{value}"]').click()


def query(page: Page) -> str:
    """What the address says."""
    return str(page.evaluate("location.search"))


def focused(page: Page) -> str | None:
    """The event that has the focus."""
    found = page.evaluate("document.activeElement?.closest('[data-event]')?.dataset.event ?? null")
    return None if found is None else str(found)
