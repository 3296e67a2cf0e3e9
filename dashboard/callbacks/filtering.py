"""Narrowing by words; the values drawn in the browser are heard there."""

from dash import ClientsideFunction, Dash, Input

from dashboard import ids
from dashboard.corpus.corpus import Corpus


def register(app: Dash, corpus: Corpus) -> None:
    app.clientside_callback(
        ClientsideFunction("filtering", "search"),
        Input(ids.SEARCH, "value"),
        prevent_initial_call=True,
    )
