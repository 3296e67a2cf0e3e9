"""The locks: every version that `make` installs, each file known by its hash."""

import os
import re
import subprocess
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
SERVING, DEVELOPING = "requirements.lock", "requirements-dev.lock"
HASH = "--hash=sha256:"

Pins = Mapping[str, list[Requirement]]

each_lock = pytest.mark.parametrize("lock", [SERVING, DEVELOPING])


def lines(lock: str) -> list[str]:
    """A lock without its comments, each package with its hashes on a line."""
    text = re.sub(r"\\\n", "", (ROOT / lock).read_text("utf-8"))
    return [line for line in text.splitlines() if not line.lstrip().startswith("#")]


def pins(lock: str) -> Pins:
    """By name; a package may be locked twice, for different versions of Python."""
    found: defaultdict[str, list[Requirement]] = defaultdict(list)
    for line in lines(lock):
        pin = Requirement(line.partition(HASH)[0].strip())
        found[canonicalize_name(pin.name)].append(pin)
    return found


def version(pin: Requirement) -> Version:
    """The one that is locked."""
    (exactly,) = pin.specifier
    assert exactly.operator == "=="
    return Version(exactly.version)


def asked(lock: str) -> list[Requirement]:
    """What pyproject.toml asks for, of which the lock is to be the answer."""
    whole: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = whole["project"]
    extras = project["optional-dependencies"].values() if lock == DEVELOPING else ()
    groups = (whole["build-system"]["requires"], project["dependencies"], *extras)
    return [Requirement(text) for group in groups for text in group]


@each_lock
def test_whatever_is_asked_for_is_locked_within_its_bounds(lock: str) -> None:
    """Otherwise `make lock` was forgotten."""
    locked = pins(lock)
    for one in asked(lock):
        found = locked.get(canonicalize_name(one.name), [])
        assert found, f"{one.name} is not locked"
        assert all(one.specifier.contains(version(pin)) for pin in found), one.name


def test_every_package_stays_below_its_next_major_version() -> None:
    """Of what is locked: the next may break what this one is tested with."""
    locked = pins(DEVELOPING)
    for one in asked(DEVELOPING):
        highest = max(version(pin).major for pin in locked[canonicalize_name(one.name)])
        bounds = [bound.version for bound in one.specifier if bound.operator == "<"]
        assert bounds == [str(highest + 1)], one.name


@each_lock
def test_every_package_has_the_hashes_of_its_files(lock: str) -> None:
    """And nothing else stands beside it: no option, and no place to get it from."""
    found = lines(lock)
    assert len(found) > 20
    for line in found:
        package, *hashes = line.split(HASH)
        assert hashes, package
        assert all(re.fullmatch(r"[0-9a-f]{64}", one.strip()) for one in hashes), package
        assert "--" not in package
    assert not re.search(r"://|\.(org|com|net)\b|@", (ROOT / lock).read_text("utf-8"))


def test_what_is_tested_is_what_is_served() -> None:
    """The tests run on the same versions of all that a reader's copy has."""
    serving, developing = pins(SERVING), pins(DEVELOPING)
    assert {name: list(map(str, found)) for name, found in serving.items()} == {
        name: list(map(str, developing[name])) for name in serving
    }


@pytest.mark.parametrize(
    ("stamp", "lock"), [(".venv/.serving", SERVING), (".venv/.developing", DEVELOPING)]
)
def test_make_installs_nothing_that_is_not_locked(stamp: str, lock: str) -> None:
    """The packages by their hashes, the project itself without any of its own."""
    done = subprocess.run(
        ["make", "--dry-run", "--always-make", stamp],
        cwd=ROOT,
        env={**os.environ, "MAKEFLAGS": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    packages, project = re.findall(r" install (.*?)(?: && |$)", done.stdout, re.MULTILINE)
    assert f"--require-hashes --requirement {lock}" in packages
    assert "--no-deps --no-build-isolation" in project
