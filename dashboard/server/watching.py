"""Serve tables that are being written: each saved state as soon as it holds, the last until then.

Around the app of the state that is shown stands a small one of our own. It answers one address
more, by which an open page learns that there is a new state, or what keeps one from being shown.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from dashboard.corpus.problems import InvalidCorpus

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/watched"
_EVERY_SECONDS = 0.4
_MOST_PROBLEMS = 50

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class _State:
    app: "WSGIApplication"
    number: int
    problems: tuple[str, ...]


class Watched:
    """A WSGI app that is built anew by `build` when a file under `path` was saved.

    `build` raises InvalidCorpus for tables that do not hold; at first that is the caller's.
    """

    def __init__(self, path: Path, build: Callable[[], "WSGIApplication"]) -> None:
        self._path = path
        self._build = build
        self._seen = stamp(path)
        self._state = _State(build(), 0, ())
        self._stopped = Event()

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        # One assignment swaps it: a request is answered by one state from beginning to end.
        state = self._state
        if environ["PATH_INFO"] != PATH:
            return state.app(environ, start)
        body = json.dumps({"state": state.number, "problems": state.problems}).encode()
        headers = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
        start(f"{HTTPStatus.OK.value} {HTTPStatus.OK.phrase}", headers)
        return [body]

    def start(self) -> None:
        Thread(target=self._watch, daemon=True).start()

    def stop(self) -> None:
        self._stopped.set()

    def look(self) -> None:
        """Once: build anew if anything was saved since."""
        now = stamp(self._path)
        if now == self._seen:
            return
        self._seen = now
        try:
            self._state = _State(self._build(), self._state.number + 1, ())
        except InvalidCorpus as refusal:
            problems = tuple(map(str, refusal.problems[:_MOST_PROBLEMS]))
            self._state = _State(self._state.app, self._state.number, problems)

    def _watch(self) -> None:
        while not self._stopped.wait(_EVERY_SECONDS):
            self.look()


def stamp(path: Path) -> Stamp:
    """What changes when a file is saved: the name, the time and the size of each."""
    files = [path] if path.is_file() else sorted(path.glob("*"))
    found: list[tuple[str, int, int]] = []
    for file in files:
        try:
            about = file.stat()
        except OSError:
            # Many programs save by putting a new file in the place of the old.
            continue
        found.append((file.name, about.st_mtime_ns, about.st_size))
    return tuple(found)
