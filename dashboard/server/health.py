"""`/healthz`: that the server answers, and in which state its tables are."""

from pathlib import Path

from flask import Flask, Response, jsonify

from dashboard.publishing.release import release

PATH = "/healthz"


def install(server: Flask, folder: Path) -> None:
    # Read now: of a table edited meanwhile, the server still gives out what it began with.
    tables = release(folder).hash

    def health() -> Response:
        return jsonify(status="ok", tables=tables)

    server.add_url_rule(PATH, view_func=health)
