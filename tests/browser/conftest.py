"""The page in Chromium: served once, opened anew for every test, and watched while it runs."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from dashboard.cli import main
from tests.bench.servers import serving
from tests.browser.watching import Watch

ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-gpu",
    # What may drop down from the address bar, loaded with every new window at more than half
    # the cost of the page itself. No test types there.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
]
# Milliseconds: a page on a busy machine is slow, which is no failure.
PATIENCE = 20_000
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests in this folder drive a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def served() -> Iterator[str]:
    """The address of the page, served by the command as a reader's copy is."""
    with serving("dashboard") as server:
        yield server.address.rstrip("/")


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as one file, written by the command."""
    path = tmp_path_factory.mktemp("edition") / "mali.html"
    assert main(["edition", str(path)]) == 0
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests: the system's, since none may be downloaded."""
    finder = Path(__file__).parent / "find-chromium.sh"
    found = subprocess.run(["sh", str(finder)], stdout=subprocess.PIPE, text=True, check=True)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found.stdout.strip(), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser, served: str) -> Iterator[BrowserContext]:
    """A reader of their own: no state of another test."""
    reader = browser.new_context(
        base_url=served, permissions=["clipboard-read", "clipboard-write"], locale="en-GB"
    )
    reader.set_default_timeout(PATIENCE)
    yield reader
    reader.close()


@pytest.fixture
def watch() -> Watch:
    """What went wrong while the page was open; a test may expect some of it."""
    return Watch()


@pytest.fixture
def page(context: BrowserContext, served: str, watch: Watch) -> Iterator[Page]:
    """An empty tab; once the test is over, nothing may have gone wrong in it."""
    tab = context.new_page()
    watch.follow(tab, served)
    yield tab
    watch.check(tab)
