"""Which state of the tables it is: the program's version, and a hash over the files."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from dashboard.corpus.models import TABLES

_SHORT = 12


@dataclass(frozen=True)
class Release:
    """`files` are the bytes of each table's file, by the name of the table, in the fixed order."""

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
    files = {model.table: (folder / f"{model.table}.csv").read_bytes() for model in TABLES}
    return Release(version("mali-timeline"), files)
