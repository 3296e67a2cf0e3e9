"""Which state of the tables it is: the program's version, and a hash over the files."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from dashboard.corpus.models import TABLES
from dashboard.corpus.subject import FILE

# Under which the program is installed.
PROGRAM = "conflict-timeline"
_SHORT = 12


@dataclass(frozen=True)
class Release:
    """`files` are the bytes of each file that the folder has, by its name, in the fixed order."""

    version: str
    files: Mapping[str, bytes]

    @cached_property
    def hash(self) -> str:
        """SHA-256 over all files, one after another; data/README.md says how to reckon it."""
        return hashlib.sha256(b"".join(self.files.values())).hexdigest()

    @property
    def short_hash(self) -> str:
        return self.hash[:_SHORT]


def release(folder: Path) -> Release:
    """Of a folder, or of one workbook, which is then the only file."""
    names = (FILE, *(model.file() for model in TABLES))
    there = (folder / name for name in names) if folder.is_dir() else [folder]
    files = {path.name: path.read_bytes() for path in there if path.is_file()}
    return Release(version(PROGRAM), files)
