"""How long a browser may keep an answer: for ever where its address names its version."""

from http import HTTPStatus

from flask import Flask, Response, request

_YEAR = 31_536_000


def install(server: Flask) -> None:
    server.after_request(_set_cache_control)


def _set_cache_control(response: Response) -> Response:
    if response.status_code != HTTPStatus.OK:
        return response
    if response.cache_control.max_age == _YEAR or _names_its_version():
        keep_for_ever(response)
    elif not response.is_streamed:
        response.cache_control.no_cache = True
        response.add_etag()
    return response


def keep_for_ever(response: Response) -> None:
    response.cache_control.no_cache = None
    response.cache_control.public = True
    response.cache_control.max_age = _YEAR
    response.cache_control.immutable = True


def _names_its_version() -> bool:
    """Dash asks for a script or stylesheet of assets/ with the time it was last changed."""
    return request.path.startswith("/assets/") and "m" in request.args
