"""HEAD is answered as GET is, without the body: the same headers, however the body is made."""

from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIEnvironment

from flask import Flask


def install(server: Flask) -> None:
    answer = server.wsgi_app

    def without_body(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "HEAD":
            return answer(environ, start)
        body = answer({**environ, "REQUEST_METHOD": "GET"}, start)
        if hasattr(body, "close"):
            body.close()
        return []

    # Flask's documented way to stand around an app; to mypy it is a method.
    server.wsgi_app = without_body  # type: ignore[assignment, method-assign]
