"""Servers in processes of their own, as readers meet them."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

_ADDRESS = re.compile(r"http://\S+/")
_RESIDENT = re.compile(r"VmRSS:\s+(\d+) kB")


@dataclass(frozen=True)
class Server:
    address: str
    process: int

    def memory(self) -> float | None:
        """Resident bytes; None where the system does not tell."""
        try:
            status = Path(f"/proc/{self.process}/status").read_text(encoding="utf-8")
        except OSError:
            return None
        found = _RESIDENT.search(status)
        return int(found[1]) * 1024 if found else None


@contextmanager
def serving(module: str, *arguments: str) -> Iterator[Server]:
    """`python -m module` until the block is left."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Server(_address(process), process.pid)
        finally:
            process.terminate()


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if found := _ADDRESS.search(line):
            return found[0]
    raise RuntimeError("The server stopped before it said where it is.")
