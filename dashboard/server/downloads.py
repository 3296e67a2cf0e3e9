"""`/data/<file>`: the tables and what is made of them, each under an address that stays."""

from functools import cache
from pathlib import Path

from flask import Flask, Response, abort

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.catalogue import FILES
from dashboard.publishing.release import release


def install(server: Flask, corpus: Corpus, folder: Path) -> None:
    # Read now, not when asked for: a table edited meanwhile would no longer be the page's.
    released = release(folder)

    @cache
    def content(name: str) -> bytes:
        return FILES[name].content(corpus, released)

    def file(name: str) -> Response:
        if name not in FILES:
            abort(404)
        return Response(content(name), content_type=FILES[name].media_type)

    server.add_url_rule("/data/<name>", view_func=file)
