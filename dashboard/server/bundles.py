"""What the page asks for by name: each one file, under an address of its own version."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import distribution
from pathlib import Path

from flask import Flask, Response

from dashboard.corpus.subject import Subject
from dashboard.paths import ASSETS
from dashboard.server.caching import keep_for_ever
from dashboard.server.kind_colours import kind_colours

_JSON = "application/json"
_CARRIER = "bootstrap-flask"
_BOOTSTRAP = "flask_bootstrap/static/bootstrap5/css/bootstrap.min.css"
_SOURCE_MAP = re.compile(rb"/\*# sourceMappingURL=.*?\*/")


@dataclass(frozen=True)
class Bundle:
    """Its `name` ends as its kind does."""

    name: str
    content_type: str
    content: bytes
    source_map: bytes | None = None

    @cached_property
    def url(self) -> str:
        """With a digest of the content, so that a browser may keep it for ever."""
        return f"/page/{hashlib.sha256(self.content).hexdigest()[:16]}/{self.name}"


def script() -> Bundle:
    """All of `assets/js`, as `make bundle` joined it: whoever serves it needs no bundler."""
    path = ASSETS / "bundle" / "page.js"
    source_map = path.with_name("page.js.map").read_bytes()
    return Bundle("page.js", "text/javascript; charset=utf-8", path.read_bytes(), source_map)


def stylesheet(subject: Subject) -> Bundle:
    """Bootstrap, all of `assets/css`, written to overrule it, and the colours of the subject."""
    files = [_bootstrap(), *sorted(ASSETS.glob("css/*.css"))]
    # It names a source map, which developer tools would ask for in vain.
    fixed = _SOURCE_MAP.sub(b"", _joined(files))
    content = b"\n".join([fixed, kind_colours(subject).encode()])
    return Bundle("page.css", "text/css; charset=utf-8", content)


def install(server: Flask, bundles: Iterable[Bundle]) -> None:
    for bundle in bundles:
        headers = {"Content-Type": bundle.content_type}
        if bundle.source_map is not None:
            # Named here and not in the content: an edition has the content and no map.
            headers["SourceMap"] = f"{bundle.name}.map"
            _offer(server, f"{bundle.url}.map", bundle.source_map, {"Content-Type": _JSON})
        _offer(server, bundle.url, bundle.content, headers)


def _offer(server: Flask, url: str, content: bytes, headers: Mapping[str, str]) -> None:
    def send() -> Response:
        response = Response(content, headers=headers)
        keep_for_ever(response)
        return response

    server.add_url_rule(url, endpoint=url, view_func=send)


def _joined(files: Iterable[Path]) -> bytes:
    return b"\n".join(path.read_bytes() for path in files)


def _bootstrap() -> Path:
    """The file alone: importing its package would bring in form and template machinery."""
    return Path(str(distribution(_CARRIER).locate_file(_BOOTSTRAP)))
