"""The command's server: its port, its words, its end."""

import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from dash import Dash

from dashboard.server import serving
from dashboard.server.serving import CannotServe, serve

KILOBYTES_ALLOWED = 150_000


@contextmanager
def _served(data: Path, port: int) -> Iterator[tuple["subprocess.Popen[str]", str, list[str]]]:
    """The running command, the address it named, and the lines it printed until then."""
    command = [sys.executable, "-m", "dashboard", "--port", str(port), "--data", str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        lines: list[str] = []
        try:
            for line in process.stdout:
                lines.append(line)
                if found := re.search(r"http://\S+", line):
                    yield process, found[0], lines
                    break
        finally:
            process.kill()


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody else listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_taken_port_gives_way_to_the_next_free_one(data: Path, taken: int) -> None:
    """It says so, and the page is where it says."""
    with _served(data, taken) as (_, address, lines):
        assert f"Port {taken} is taken" in lines[0]
        with urllib.request.urlopen(f"{address}healthz") as answer:  # noqa: S310 - our own server
            assert answer.status == 200


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What is started here hears an interrupt, though tests run in a shell's background do not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_ends_it_calmly(data: Path, taken: int) -> None:
    """Ctrl-C is how one stops it: no traceback, no failure."""
    with _served(data, taken) as (process, _, _):
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=10)
        assert said.strip() == "Stopped."
        assert process.returncode == 0


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads Linux's /proc")
def test_it_serves_within_150_megabytes(data: Path, taken: int) -> None:
    """So it fits the smallest of hosts; the page and a large bundle have been asked for."""
    with _served(data, taken) as (process, address, _):
        for path in ("", "_dash-component-suites/plotly/package_data/plotly.min.js"):
            asked = urllib.request.Request(address + path, headers={"Accept-Encoding": "br"})  # noqa: S310
            with urllib.request.urlopen(asked) as answer:  # noqa: S310 - our own server
                answer.read()
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        peak = re.search(r"VmHWM:\s+(\d+) kB", status)
        assert peak
        assert int(peak[1]) <= KILOBYTES_ALLOWED


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1"])
def test_a_host_that_is_not_ours_is_refused_in_words(app: Dash, host: str) -> None:
    """Neither an unknown name nor somebody else's address can be served on."""
    with pytest.raises(CannotServe, match=re.escape(host)):
        serve(app, host, 8050, open_browser=False)


class _Ended:
    """A server that is interrupted as soon as it runs."""

    def run(self) -> None:
        """Nothing to serve."""


@pytest.mark.parametrize(("screen", "opened"), [(":0", 1), ("", 0)], ids=["screen", "none"])
def test_a_browser_opens_where_there_is_a_screen_for_it(
    app: Dash, monkeypatch: pytest.MonkeyPatch, screen: str, opened: int
) -> None:
    """Without one, a browser for the terminal would take over the terminal."""
    asked: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", screen)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("webbrowser.open", asked.append)
    monkeypatch.setattr(serving, "create_server", lambda *_, sockets, **__: _closed(sockets))
    serve(app, "127.0.0.1", 8050, open_browser=True)
    assert len(asked) == opened


def _closed(sockets: list[socket.socket]) -> _Ended:
    for listener in sockets:
        listener.close()
    return _Ended()


@pytest.mark.parametrize(
    ("host", "named"),
    [("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "127.0.0.1"), ("::1", "[::1]")],  # noqa: S104
)
def test_an_address_is_one_that_a_browser_can_open(host: str, named: str) -> None:
    """A server on every interface is reached here by the local one."""
    assert serving._named(host) == named
