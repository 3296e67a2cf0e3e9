"""The page as a whole: its frame, the data the browser draws from, and a plain list without it."""

from collections.abc import Mapping
from html import escape
from typing import Any

from dash import dcc, html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.citing import PAPER
from dashboard.components.attributes import aria
from dashboard.components.bar import TITLE, bar
from dashboard.components.filter_panel import filter_panel
from dashboard.components.help_dialog import help_dialog
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words
from dashboard.corpus.entries import FACETS
from dashboard.selection.options import options
from dashboard.selection.query import PAGE_KEYS
from dashboard.selection.selection import DEFAULT_SCOPE
from dashboard.views import VIEWS
from dashboard.views.statements import Statements


def layout(corpus: Corpus) -> Component:
    return html.Div(
        [
            bar((view.key, view.label) for view in VIEWS),
            html.Div(id=ids.BANNER, className="banner", role="alert", hidden=True),
            html.Div(
                [
                    filter_panel(),
                    html.Main(
                        [
                            html.P(id=ids.STATUS, className="status", role="status"),
                            html.Div(id=ids.CHIPS, className="chips"),
                            html.Div(id=ids.NOTICES, className="notices", role="status"),
                            html.Div(id=ids.EMPTY, className="empty", hidden=True),
                            *(view.frame(corpus) for view in VIEWS),
                            _card(),
                        ]
                    ),
                ],
                className="body",
            ),
            help_dialog(),
            # Where other parts of the page learn what is chosen: the query of the selection.
            dcc.Store(id=ids.SELECTION, data=None),
        ],
        id=ids.PAGE,
    )


def _card() -> Component:
    """The open event, docked below whichever view it was opened from."""
    return html.Section(id=ids.CARD, className="card-panel", hidden=True, **aria(label="Event"))


def page_data(corpus: Corpus) -> Mapping[str, Any]:
    """Everything the browser draws from, sent once with the page."""
    statements = Statements(corpus)
    return {
        "title": TITLE,
        "paper": PAPER,
        "facets": [
            {"key": facet.key, "label": facet.label, "phrase": facet.phrase} for facet in FACETS
        ],
        "options": {
            key: [vars(option) for option in offered] for key, offered in options(corpus).items()
        },
        "defaultScope": sorted(DEFAULT_SCOPE),
        "pageKeys": sorted(PAGE_KEYS),
        "events": statements.events(),
        "claims": statements.claims(),
        "figures": statements.figures(),
        "footnotes": statements.footnotes(),
        "sources": statements.sources(),
        "names": statements.search_names(),
        "views": {view.key: view.data(corpus) for view in VIEWS},
    }


def noscript(corpus: Corpus) -> str:
    """Every event as a plain list, for a browser that runs no scripts."""
    by_id = {event.id: event for event in corpus.events}
    events = (by_id[entry.id] for entry in corpus.entries)
    items = "".join(
        f"<li><strong>{escape(event.title)}</strong> ({escape(in_words(event.date))}). "
        f"{escape(event.summary)}</li>"
        for event in events
    )
    return (
        f"<h1>{escape(TITLE)}</h1><p>The interactive page needs JavaScript. "
        f"All events, from {escape(PAPER)}:</p><ol>{items}</ol>"
    )
