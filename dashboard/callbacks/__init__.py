"""Wiring only: which client function answers what Dash's components report."""

from dash import Dash

from dashboard.callbacks import showing
from dashboard.corpus.corpus import Corpus


def register(app: Dash, corpus: Corpus) -> None:
    """Registers every callback on `app`; all of them run in the browser."""
    showing.register(app, corpus)
