"""A server that is killed, stands still or comes back with other tables, before an open page."""

import os
import shutil
import signal
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bench.servers import Server, serving
from tests.browser.conftest import PATIENCE
from tests.browser.reading import go
from tests.browser.watching import Watch

# Milliseconds: from the first request that fails, and from one look of the page through the next.
AT_ONCE = 2_000
AT_A_LOOK = 7_000
# What a busy machine takes beyond that.
SLACK = 3_000
# When a script first failed to come, and when the banner was first seen.
CLOCK = """addEventListener("error", ({ target }) => {
  if (target !== window) window.failedAt ??= performance.now();
}, true);
addEventListener("DOMContentLoaded", () => {
  const banner = document.getElementById("banner");
  const look = () => banner.hidden || (window.saidAt ??= performance.now());
  new MutationObserver(look).observe(banner, { attributes: true });
})"""
OPENED = {
    "figures": ("#figures-say", ".js-plotly-plot .main-svg"),
    "data": ("#table-says", "#table-events[data-grid] .ag-row"),
}
NOT_COME = "not come from the server yet"
DASH_IS_THERE = "document.getElementById('view-data') !== null"


class Host:
    """Servers one after another at one address."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self._port}"
        self._server: Server | None = None

    def start(self, *arguments: str) -> None:
        started = self._stack.enter_context(
            serving("dashboard", "--port", str(self._port), *arguments)
        )
        assert started.address == f"{self.address}/"
        self._server = started

    def send(self, sent: signal.Signals) -> None:
        assert self._server is not None
        os.kill(self._server.process, sent)

    def end(self) -> None:
        """Stopped or not."""
        try:
            self.send(signal.SIGKILL)
        except ProcessLookupError:
            return


@pytest.fixture
def host() -> Iterator[Host]:
    """With a server that runs, and none left behind."""
    with ExitStack() as stack:
        made = Host(stack)
        made.start()
        stack.callback(made.end)
        yield made
        made.end()


@pytest.fixture
def reader(browser: Browser, host: Host) -> Iterator[Page]:
    """A page of that server, whole, with the first view open."""
    context = browser.new_context(base_url=host.address)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(CLOCK)
    tab = context.new_page()
    watch = Watch(expected=("net::ERR_",))
    watch.follow(tab, host.address)
    go(tab)
    tab.wait_for_function(DASH_IS_THERE)
    yield tab
    watch.check(tab)
    context.close()


@pytest.mark.parametrize("view", OPENED)
def test_a_view_opened_while_the_server_is_gone_comes_when_it_is_back(
    reader: Page, host: Host, view: str
) -> None:
    """It says what is missing, the banner says why at once, and nobody has to reload the page."""
    says, drawn = OPENED[view]
    host.send(signal.SIGKILL)
    reader.locator(f"#to-{view}").click()
    expect(reader.locator(says)).to_contain_text(NOT_COME)
    expect(reader.locator("#banner")).to_contain_text("server does not answer")
    assert reader.evaluate("saidAt - failedAt") <= AT_ONCE
    host.start()
    expect(reader.locator(drawn).first).to_be_visible()
    expect(reader.locator(says)).not_to_contain_text(NOT_COME)
    expect(reader.locator("#banner")).to_be_hidden()


@pytest.mark.parametrize("view", OPENED)
def test_a_view_opened_while_the_server_stands_still_comes_when_it_goes_on(
    reader: Page, host: Host, view: str
) -> None:
    """Though no request fails: none is answered."""
    says, drawn = OPENED[view]
    host.send(signal.SIGSTOP)
    reader.locator(f"#to-{view}").click()
    expect(reader.locator(says)).to_contain_text(NOT_COME)
    expect(reader.locator("#banner")).to_contain_text("server does not answer")
    host.send(signal.SIGCONT)
    expect(reader.locator(drawn).first).to_be_visible()
    expect(reader.locator(says)).not_to_contain_text(NOT_COME)
    expect(reader.locator("#banner")).to_be_hidden()


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGSTOP])
def test_a_lost_server_is_noticed_though_nothing_is_asked_for(
    reader: Page, host: Host, sent: signal.Signals
) -> None:
    """The page looks every five seconds, and waits two for an answer."""
    host.send(sent)
    expect(reader.locator("#banner")).to_be_visible(timeout=AT_A_LOOK + SLACK)


def test_a_server_with_other_tables_is_told_from_the_one_before(
    reader: Page, host: Host, data: Path, tmp_path: Path
) -> None:
    """The page says that it is older, and so do its links to files; with the old tables no more."""
    other = tmp_path / "data"
    shutil.copytree(data, other)
    events = (other / "events.csv").read_text(encoding="utf-8")
    (other / "events.csv").write_text(
        events.replace("Military coup", "Army coup", 1), encoding="utf-8"
    )
    reader.locator("#to-data").click()
    expect(reader.locator(OPENED["data"][1]).first).to_be_visible()
    expect(reader.locator(".not-now:visible")).to_have_count(0)
    host.send(signal.SIGKILL)
    expect(reader.locator(".not-now:visible")).to_contain_text("do not come now")
    host.start("--data", str(other))
    expect(reader.locator("#banner")).to_contain_text("reload the page")
    expect(reader.locator(".not-now:visible")).to_contain_text("not of this page")
    host.send(signal.SIGKILL)
    host.start()
    expect(reader.locator("#banner")).to_be_hidden()
    expect(reader.locator(".not-now:visible")).to_have_count(0)


@pytest.mark.parametrize(
    ("view", "script"),
    [
        ("figures", "plotly.min.js"),
        ("figures", "async-graph.js"),
        ("data", "dash_ag_grid.min.js"),
        ("data", "async-community.js"),
    ],
)
def test_a_script_that_is_blocked_is_said_and_asked_for_again(
    page: Page, watch: Watch, view: str, script: str
) -> None:
    """By an extension, a filter in the network, or a connection that broke."""
    watch.expected = ("net::ERR_FAILED",)
    says, drawn = OPENED[view]
    page.route(f"**/{script}", lambda route: route.abort())
    go(page, f"?view={view}")
    expect(page.locator(says)).to_contain_text(NOT_COME)
    expect(page.locator("#banner")).to_be_hidden()
    page.unroute(f"**/{script}")
    expect(page.locator(drawn).first).to_be_visible()
    expect(page.locator(says)).not_to_contain_text(NOT_COME)


@pytest.mark.parametrize("asked", ["_dash-layout", "_dash-dependencies"])
def test_what_dash_asks_for_once_comes_later_all_the_same(
    page: Page, watch: Watch, asked: str
) -> None:
    """A server lost between the page and its last requests leaves no view behind."""
    watch.expected = ("net::ERR_FAILED",)
    with page.expect_event("requestfailed"):
        page.route(f"**/{asked}", lambda route: route.abort())
        page.goto("/?view=figures")
    page.unroute(f"**/{asked}")
    expect(page.locator(OPENED["figures"][1]).first).to_be_visible()
