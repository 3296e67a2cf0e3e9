"""What the browser does once Dash has made the views that are its own."""

from dash import ClientsideFunction, Dash, Input

from dashboard import ids
from dashboard.corpus.corpus import Corpus


def register(app: Dash, corpus: Corpus) -> None:
    # Runs once: the id of a component never changes.
    app.clientside_callback(ClientsideFunction("page", "mounted"), Input(ids.APP, "id"))
