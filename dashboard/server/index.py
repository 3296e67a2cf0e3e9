"""The page itself: made for the first reader and kept for every other."""

from functools import cache

from dash import Dash


def install(app: Dash) -> None:
    """Making it anew takes longer than all the rest of an answer.

    Dash puts a token into every page, so that readers cannot reach each other's background
    callbacks. This app has none; with any, the page may no longer be shared.
    """

    @cache
    def index() -> str:
        page: str = app.index()
        return page

    app.server.view_functions["/"] = index
