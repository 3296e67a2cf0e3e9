"""Write what a command made, or say in words why that cannot be."""

from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn


class Refused(Exception):
    """What was asked for cannot be read, written or served; the message says why, in words."""


def write_file(content: bytes, path: Path) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        cannot("write", path, error)


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Each at its path within the folder; whatever else lies there stays."""
    for path, content in files.items():
        _make_folder((folder / path).parent)
        write_file(content, folder / path)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        cannot("make", path, error)


def spare(path: Path, force: bool) -> None:
    """What is already there is somebody's work."""
    try:
        taken = any(path.iterdir()) if path.is_dir() else path.exists()
    except OSError as error:
        cannot("read", path, error)
    if taken and not force:
        raise Refused(f"There is something at {path} already; write over it with --force.")


def cannot(verb: str, path: Path, error: OSError) -> NoReturn:
    raise Refused(f"Cannot {verb} {path}: {error.strerror}.") from None
