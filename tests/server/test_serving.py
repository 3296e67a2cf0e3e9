"""The command's server: its port, its words, its end."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from dash import Dash

from dashboard.server import serving
from dashboard.server.serving import CannotServe, serve

KILOBYTES_ALLOWED = 150_000


@contextmanager
def _served(
    data: Path, port: int, *more: str, before: tuple[str, ...] = (), encoding: str = "utf-8"
) -> Iterator[tuple["subprocess.Popen[str]", str, list[str]]]:
    """The running command, the address it named, and the lines it printed until then."""
    command = [*before, sys.executable, "-m", "dashboard", "--port", str(port), "--data", str(data)]
    with subprocess.Popen(
        [*command, *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding=encoding,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    ) as process:
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


@pytest.mark.parametrize("encoding", ["latin-1", "cp437", "cp932", "ascii"])
def test_it_starts_in_a_terminal_of_few_letters(data: Path, taken: int, encoding: str) -> None:
    """Its first sentence has a dash."""
    with _served(data, taken, encoding=encoding) as (_, _, lines):
        assert re.search("/ [-–] press Ctrl-C to stop", lines[-1])


ALL_OF_IPV4, ALL_OF_BOTH = "0.0.0.0", "::"  # noqa: S104 - what is tried here


@pytest.mark.parametrize("host", [ALL_OF_IPV4, "::1", ALL_OF_BOTH])
def test_the_address_it_names_answers(data: Path, taken: int, host: str) -> None:
    """Whatever it was told to serve on; all of IPv6 are all of IPv4, too."""
    if ":" in host and not _has_ipv6():
        pytest.skip("this machine has no IPv6")
    with _served(data, taken, "--host", host) as (process, address, _):
        named = re.sub(r"//.*:", "//127.0.0.1:", address)
        for one in {address, named} if host == ALL_OF_BOTH else {address}:
            with urllib.request.urlopen(f"{one}healthz", timeout=10) as answer:  # noqa: S310 - our own server
                assert answer.status == 200
        process.terminate()
        _, complained = process.communicate(timeout=10)
        assert (serving.WARNING in complained) == (host != "::1")


def _has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_only_this_computer_is_served_without_a_warning(data: Path, taken: int) -> None:
    """A warning that is always there is not read."""
    with _served(data, taken) as (process, _, _):
        process.terminate()
        assert process.communicate(timeout=10)[1] == ""


def test_a_class_that_comes_at_once_fills_no_log(data: Path, taken: int) -> None:
    """Most requests wait a moment for others, and that is nothing to tell."""
    request = b"GET /later.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with _served(data, taken) as (process, address, _), ExitStack() as open_ones:
        port = int(re.findall(r":(\d+)/", address)[0])
        connections = [
            open_ones.enter_context(socket.create_connection(("127.0.0.1", port)))
            for _ in range(100)
        ]
        for connection in connections:
            connection.sendall(request)
        for connection in connections:
            while connection.recv(65_536):
                pass
        process.terminate()
        assert process.communicate(timeout=10)[1] == ""


def test_a_service_that_is_told_to_end_ends_calmly(data: Path, taken: int) -> None:
    """As from Ctrl-C."""
    with _served(data, taken) as (process, _, _):
        time.sleep(0.2)
        process.terminate()
        said, complained = process.communicate(timeout=10)
        assert (said.strip(), complained, process.returncode) == ("Stopped.", "", 0)


_UNSHARE = ("unshare", "--pid", "--fork", "--kill-child")


def _can_unshare() -> bool:
    try:
        return subprocess.run([*_UNSHARE, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not _can_unshare(), reason="making process 1 takes root, on Linux")
def test_as_process_1_it_can_be_told_to_end(data: Path, taken: int) -> None:
    """As in a container, where what is not asked for is not heard."""
    with _served(data, taken, before=_UNSHARE) as (process, _, _):
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        os.kill(int(children.read_text(encoding="utf-8")), signal.SIGTERM)
        _, complained = process.communicate(timeout=10)
        assert (complained, process.returncode) == ("", 0)


def test_it_can_be_told_to_end_while_it_begins() -> None:
    """It reads the tables for a second or two."""
    with serving.ended_by_sigterm(), pytest.raises(SystemExit) as ended:
        signal.raise_signal(signal.SIGTERM)
    assert ended.value.code == 0
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


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


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1", "ä" * 70, "ä..b", "\udcff"])
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
    ("host", "bound", "named"),
    [
        ("127.0.0.1", "127.0.0.1", "127.0.0.1"),
        ("localhost", "127.0.0.1", "localhost"),
        (ALL_OF_IPV4, ALL_OF_IPV4, "127.0.0.1"),
        ("0", ALL_OF_IPV4, "127.0.0.1"),
        ("", ALL_OF_IPV4, "127.0.0.1"),
        ("::1", "::1", "[::1]"),
        ("::", "::", "[::1]"),
    ],
)
def test_an_address_is_one_that_a_browser_can_open(host: str, bound: str, named: str) -> None:
    """A server on every interface is reached here by the local one."""
    assert serving._named(host, bound) == named
