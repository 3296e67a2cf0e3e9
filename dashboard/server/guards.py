"""Refuse what is no request of ours with a 4xx and a plain sentence, never with a traceback."""

from collections.abc import Callable
from inspect import unwrap
from traceback import walk_tb
from typing import Any

from dash import Dash
from dash.exceptions import DependencyException, PreventUpdate
from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException
from werkzeug.sansio.response import Response

# A callback's body is a few hundred bytes; nothing here takes an upload.
MAX_BODY_BYTES = 1_000_000

_ANY_PATH = "/<path:path>"
_CALLBACK = "/_dash-update-component"
_BUNDLE = "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>"

View = Callable[..., Any]


def install(app: Dash) -> None:
    server: Flask = app.server
    server.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    server.before_request(_refuse_unreadable_queries)
    server.before_request(_refuse_unknown_paths)
    server.register_error_handler(HTTPException, _in_plain_words)
    views = server.view_functions
    views[_CALLBACK] = _refusing_junk(views[_CALLBACK], app)
    views[_BUNDLE] = _refusing_unknown_bundles(views[_BUNDLE])


def _refuse_unreadable_queries() -> None:
    try:
        request.query_string.decode()
    except UnicodeDecodeError:
        abort(400, "What stands after the ? in an address is written in UTF-8.")


def _refuse_unknown_paths() -> None:
    """Dash answers every path with the page; only paths that have a rule of their own are known."""
    if request.url_rule is not None and request.url_rule.rule == _ANY_PATH:
        abort(404)


def _refusing_junk(dispatch: View, app: Dash) -> View:
    def guarded(*args: Any, **kwargs: Any) -> Any:
        try:
            return dispatch(*args, **kwargs)
        except (HTTPException, PreventUpdate):
            raise
        # Dash reads a body without checking it: junk can raise anything on the way in or out.
        except Exception as error:
            if _came_from_a_callback(error, app):
                raise
            abort(400)

    return guarded


def _came_from_a_callback(error: BaseException, app: Dash) -> bool:
    """Whether one of them was running. Those that run in the browser have no function here."""
    called = [known["callback"] for known in app.callback_map.values() if "callback" in known]
    codes = {unwrap(callback).__code__ for callback in called}
    return any(frame.f_code in codes for frame, _ in walk_tb(error.__traceback__))


def _refusing_unknown_bundles(serve: View) -> View:
    def guarded(*args: Any, **kwargs: Any) -> Any:
        try:
            return serve(*args, **kwargs)
        # The second is for source maps that Dash lists but does not ship.
        except (DependencyException, FileNotFoundError):
            abort(404)

    return guarded


def _in_plain_words(error: HTTPException) -> Response:
    if error.response is not None:
        return error.response
    response = error.get_response()
    response.set_data(f"{error.code} {error.name}\n{error.description or ''}\n")
    response.content_type = "text/plain; charset=utf-8"
    return response
