"""`/data/<table>.csv`: each table exactly as it stands in its file."""

from collections.abc import Mapping
from pathlib import Path

from flask import Flask, Response, abort

from dashboard.corpus.models import TABLES


def install(server: Flask, folder: Path) -> None:
    # Read now, not when asked for: a table edited meanwhile would no longer be the page's.
    tables = _read(folder)

    def table(name: str) -> Response:
        if name not in tables:
            abort(404)
        return Response(tables[name], content_type="text/csv; charset=utf-8; header=present")

    server.add_url_rule("/data/<name>.csv", view_func=table)


def _read(folder: Path) -> Mapping[str, bytes]:
    return {row.table: (folder / f"{row.table}.csv").read_bytes() for row in TABLES}
