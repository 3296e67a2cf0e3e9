"""Bootstrap's stylesheet, from the installed package that carries it."""

import re
from importlib.metadata import distribution, version
from pathlib import Path

from flask import Flask, Response

from dashboard.server.caching import keep_for_ever

_CARRIER = "bootstrap-flask"
_FILE = "flask_bootstrap/static/bootstrap5/css/bootstrap.min.css"
_SOURCE_MAP = re.compile(rb"/\*# sourceMappingURL=.*?\*/")


def url() -> str:
    """With the carrier's version, so that a browser may keep it for ever."""
    return f"/bootstrap/{version(_CARRIER)}/bootstrap.min.css"


def install(server: Flask) -> None:
    stylesheet = _read()

    def bootstrap() -> Response:
        response = Response(stylesheet, content_type="text/css; charset=utf-8")
        keep_for_ever(response)
        return response

    server.add_url_rule(url(), view_func=bootstrap)


def _read() -> bytes:
    """The file alone: importing its package would bring in form and template machinery.

    It names a source map, which developer tools would ask for in vain.
    """
    path = Path(str(distribution(_CARRIER).locate_file(_FILE)))
    return _SOURCE_MAP.sub(b"", path.read_bytes()).rstrip() + b"\n"
