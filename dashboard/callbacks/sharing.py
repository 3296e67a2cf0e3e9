"""Taking the page's state along."""

from dash import ClientsideFunction, Dash, Input

from dashboard import ids
from dashboard.corpus.corpus import Corpus


def register(app: Dash, corpus: Corpus) -> None:
    app.clientside_callback(
        ClientsideFunction("sharing", "link"),
        Input(ids.SHARE, "n_clicks"),
        prevent_initial_call=True,
    )
