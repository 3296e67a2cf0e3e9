"""Wiring only: what a reader does to the frame's controls, and the client function that answers."""

from dash import Dash

from dashboard.callbacks import showing
from dashboard.corpus.corpus import Corpus


def register(app: Dash, corpus: Corpus) -> None:
    """Registers every callback on `app`; all of them run in the browser."""
    for module in (showing,):
        module.register(app, corpus)
