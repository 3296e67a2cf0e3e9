"""`/qr.svg`: the address of a view as a QR code, to be scanned from a screen or a wall."""

import re
from functools import lru_cache
from io import BytesIO

import segno
from flask import Flask, Response, abort, request

from dashboard.corpus.corpus import Corpus
from dashboard.selection.query import from_query

PATH = "/qr.svg"
# Beyond this the code is too fine to be read across a room.
LONGEST = 500
# The name of the host is the reader's to choose: what is kept must have a bound.
_KEPT = 64

# What may stand unescaped in the query of an address.
_PART = re.compile(r"[a-z-]+=[\w.~!'()*%+,:;/@$?-]+", re.ASCII)


def install(server: Flask, corpus: Corpus) -> None:
    def code() -> Response:
        query = request.args.get("query", "")
        if len(query) > LONGEST:
            abort(414, f"A code that can be scanned holds at most {LONGEST} letters of an address.")
        if query and not all(map(_PART.fullmatch, query.split("&"))):
            abort(400, "query= takes what stands after the ? in an address of the page, escaped.")
        _, notices = from_query(query, corpus)
        if notices:
            abort(400, " ".join(notices))
        if not request.host:
            abort(400, "The request does not say, under Host, how this server is reached.")
        address = request.host_url + (f"?{query}" if query else "")
        return Response(_drawn(address), content_type="image/svg+xml")

    server.add_url_rule(PATH, view_func=code)


@lru_cache(maxsize=_KEPT)
def _drawn(address: str) -> bytes:
    """Dark on light in any mode, with the quiet zone that scanners need."""
    drawing = BytesIO()
    segno.make_qr(address).save(drawing, kind="svg", xmldecl=False, light="#fff", omitsize=True)
    return drawing.getvalue()
