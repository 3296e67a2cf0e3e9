"""What the page asks for by name: each one file, under an address of its own version."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import distribution
from pathlib import Path

from flask import Flask, Response

from dashboard.paths import ASSETS
from dashboard.server.caching import keep_for_ever

_CARRIER = "bootstrap-flask"
_BOOTSTRAP = "flask_bootstrap/static/bootstrap5/css/bootstrap.min.css"
_SOURCE_MAP = re.compile(rb"/\*# sourceMappingURL=.*?\*/")


@dataclass(frozen=True)
class Bundle:
    """Its `name` ends as its kind does."""

    name: str
    content_type: str
    content: bytes

    @cached_property
    def url(self) -> str:
        """With a digest of the content, so that a browser may keep it for ever."""
        return f"/page/{hashlib.sha256(self.content).hexdigest()[:16]}/{self.name}"


def script() -> Bundle:
    """All of `assets/js`, values before drawing before the page, as the folders are numbered."""
    files = sorted(ASSETS.glob("js/*/*.js"))
    return Bundle("page.js", "text/javascript; charset=utf-8", _joined(files))


def stylesheet() -> Bundle:
    """Bootstrap, and after it all of `assets/css`, written to overrule it."""
    files = [_bootstrap(), *sorted(ASSETS.glob("css/*.css"))]
    # It names a source map, which developer tools would ask for in vain.
    return Bundle("page.css", "text/css; charset=utf-8", _SOURCE_MAP.sub(b"", _joined(files)))


def install(server: Flask, bundles: Iterable[Bundle]) -> None:
    for bundle in bundles:
        server.add_url_rule(bundle.url, endpoint=bundle.url, view_func=_sending(bundle))


def _sending(bundle: Bundle) -> Callable[[], Response]:
    def send() -> Response:
        response = Response(bundle.content, content_type=bundle.content_type)
        keep_for_ever(response)
        return response

    return send


def _joined(files: Iterable[Path]) -> bytes:
    return b"\n".join(path.read_bytes() for path in files)


def _bootstrap() -> Path:
    """The file alone: importing its package would bring in form and template machinery."""
    return Path(str(distribution(_CARRIER).locate_file(_BOOTSTRAP)))
