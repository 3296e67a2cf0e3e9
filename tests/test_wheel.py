"""The wheel: everything that an installed copy needs, and nothing beside it."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel in it; of ours it borrows the dependencies alone."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    build = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", f"--wheel-dir={folder}"]
    subprocess.run([*pip, *build, str(ROOT)], check=True)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment)
    python = environment / "bin" / "python"
    install = ["--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, *install, str(wheel)], check=True)
    # Read as a plain folder: the link of an editable installation in it is not followed.
    (site,) = environment.glob("lib/python*/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"], encoding="utf-8")
    return environment / "bin"


def _run(installed: Path, folder: Path, *command: str) -> str:
    done = subprocess.run(
        [installed / command[0], *command[1:]],
        cwd=folder,
        env={"PATH": os.defpath},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_an_installed_copy_carries_its_tables(installed: Path, tmp_path: Path) -> None:
    """The command works from any folder, on the tables inside the package."""
    said = _run(installed, tmp_path, "mali-timeline", "check")
    assert str(installed.parent) in said
    assert "is valid" in said


def test_an_installed_copy_serves_the_whole_page(installed: Path, tmp_path: Path) -> None:
    """The page and every script and stylesheet it names, from inside the package."""
    program = """
import json, re
from dashboard.app import create_app
from dashboard.corpus.loading import load_corpus
from dashboard.paths import DATA
client = create_app(load_corpus(DATA)).server.test_client()
named = re.findall(r'(?:src|href)="(/[^"]+)"', client.get("/").text)
print(json.dumps({path: client.get(path).status_code for path in named}))
"""
    statuses = json.loads(_run(installed, tmp_path, "python", "-c", program))
    assert any(path.endswith("/page.js") for path in statuses)
    assert any(path.endswith("/page.css") for path in statuses)
    # Each by itself: an address holds a time stamp, and so any digits at all.
    assert set(statuses.values()) == {200}
