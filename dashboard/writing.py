"""Write what a command made, or say in words why that cannot be."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from shutil import copymode


class Refused(Exception):
    """What was asked for cannot be read, written or served; the message says why, in words."""


def write_file(content: bytes, path: Path) -> None:
    """Whole or not at all: what is there stays until the new content is."""
    _write_together({path: content})


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """All or none, each at its path within the folder; whatever else lies there stays."""
    placed = {folder / path: content for path, content in files.items()}
    with ExitStack() as new_folders:
        for path in placed:
            _make_folder(path.parent, new_folders)
        _write_together(placed)


def _write_together(files: Mapping[Path, bytes]) -> None:
    """First each beside its place; once all of them are written, each into it."""
    written: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            with refusing("write", path):
                # A link stays a link.
                place = Path(os.path.realpath(path))
                if place.exists() and not place.is_file():
                    # A device or a pipe; of a folder this says what is the matter.
                    place.write_bytes(content)
                else:
                    written[place] = place.with_name(f".{token_hex(8)}.part")
                    _write_beside(content, written[place], place)
        for place, beside in written.items():
            with refusing("write", place):
                beside.replace(place)
    finally:
        for beside in written.values():
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _write_beside(content: bytes, beside: Path, place: Path) -> None:
    with beside.open("xb") as file:
        file.write(content)
        file.flush()
        # A disk may find out only now that it is full.
        os.fsync(file.fileno())
    if place.exists():
        copymode(place, beside)


def _make_folder(path: Path, new: ExitStack) -> None:
    """Folders that stay empty go again when `new` is left."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    with refusing("make", path):
        path.mkdir(parents=True, exist_ok=True)
    for folder in reversed(missing):
        new.callback(_remove_if_empty, folder)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def spare(path: Path, force: bool) -> None:
    """What is already there is somebody's work."""
    with refusing("read", path):
        taken = any(path.iterdir()) if path.is_dir() else path.exists()
    if taken and not force:
        raise Refused(f"There is something at {path} already; write over it with --force.")


@contextmanager
def refusing(verb: str, path: Path) -> Iterator[None]:
    """What the system refuses within is refused with the reason it gives."""
    try:
        yield
    except OSError as error:
        raise Refused(f"Cannot {verb} {path}: {error.strerror}.") from None
