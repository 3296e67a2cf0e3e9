"""How long a browser may keep an answer: for ever where its address names its version."""

from http import HTTPStatus

from flask import Flask, Response, request

_YEAR = 31_536_000


def install(server: Flask) -> None:
    server.after_request(_set_cache_control)


def _set_cache_control(response: Response) -> Response:
    """Only of a good answer to GET: no other may ever stand in its place."""
    if request.method != "GET" or response.status_code != HTTPStatus.OK:
        return response
    if response.cache_control.max_age == _YEAR:
        keep_for_ever(response)
    elif not response.is_streamed:
        response.cache_control.no_cache = True
        response.add_etag()
        response.make_conditional(request)
    return response


def keep_for_ever(response: Response) -> None:
    response.cache_control.no_cache = None
    response.cache_control.public = True
    response.cache_control.max_age = _YEAR
    response.cache_control.immutable = True
