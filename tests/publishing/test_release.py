"""The hash that tells one state of the tables from another."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from dashboard.corpus.models import TABLES
from dashboard.corpus.subject import FILE
from dashboard.publishing.release import Release, release
from tests.corpus.folder import Folder

ROOT = Path(__file__).parents[2]


def test_a_reader_can_reckon_the_hash(data: Path, released: Release) -> None:
    """By the command that the data's README gives, in the folder of the tables."""
    readme = (data / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^cat .* \| sha256sum$", readme, re.MULTILINE)
    said = subprocess.run(
        ["sh", "-c", command], cwd=data, capture_output=True, text=True, check=True
    )
    assert said.stdout.split()[0] == released.hash


def test_the_short_hash_begins_the_long_one(released: Release) -> None:
    """Twelve digits, for a line of text."""
    assert released.short_hash == released.hash[:12]


@pytest.mark.parametrize("name", [FILE, *(model.file() for model in TABLES)])
def test_a_change_in_any_file_changes_the_hash(folder: Folder, name: str) -> None:
    """Be it one character."""
    before = release(folder.path).hash
    folder.edit(name, lambda content: content + b"\n")
    assert release(folder.path).hash != before


def test_the_version_is_the_programs() -> None:
    """As installed, and as pyproject.toml has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert release(ROOT / "data").version == project["version"]
