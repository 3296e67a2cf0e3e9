"""The page as a whole: its frame, and the data the browser draws from."""

from collections.abc import Mapping, Sequence

import htpy as h
from dash import dcc, html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.components.bar import bar
from dashboard.components.embed_line import embed_line
from dashboard.components.filter_panel import filter_panel
from dashboard.components.help_dialog import help_dialog
from dashboard.components.qr_dialog import qr_dialog
from dashboard.corpus.bins import at_least_years, label, short_labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.day_numbers import year_of
from dashboard.corpus.entries import FACETS
from dashboard.corpus.models import Voice
from dashboard.corpus.subject import Subject
from dashboard.selection.options import Option, options
from dashboard.selection.page_keys import PAGE_KEYS
from dashboard.selection.readings import readings
from dashboard.views import presenting
from dashboard.views.statements import Statements
from dashboard.views.tables import sortable
from dashboard.views.view import DashView, HtmlView, Json, View


def shell(corpus: Corpus, app_entry: h.Node, views: Sequence[View]) -> h.Element:
    """What is there before any script runs; `app_entry` is the element that Dash fills."""
    subject = corpus.subject
    timeline, *others = (view for view in views if isinstance(view, HtmlView))
    return h.div(id=ids.PAGE)[
        bar(subject.title, ((view.key, view.label) for view in views)),
        embed_line(subject.title, subject.credit),
        h.div(".banner", id=ids.BANNER, role="alert", hidden=True),
        # What keeps the tables that are being written from being shown.
        h.div(".banner", id=ids.WATCHED, role="status", hidden=True),
        h.p(".unseen", id=ids.ANNOUNCED, role="status"),
        h.div(".printed-head", id=ids.PRINTED_HEAD),
        h.div(".body")[
            filter_panel(subject.examples.search),
            h.main[
                presenting.stage(),
                h.p(".status", id=ids.STATUS, role="status", tabindex="-1"),
                h.div(".chips", id=ids.CHIPS),
                h.div(".notices", id=ids.NOTICES, role="status"),
                h.div(".empty", id=ids.EMPTY, hidden=True),
                # The timeline last: it also stands beside others, which are read first.
                (view.frame(corpus) for view in (*others, timeline)),
                app_entry,
                # The open event, docked below whichever view it was opened from.
                h.section(".card-panel", id=ids.CARD, hidden=True, aria_label="Event"),
            ],
        ],
        help_dialog(subject.called, subject.work.citation if subject.work else ""),
        qr_dialog(),
        presenting.dialog(corpus),
        # Drawn when they are asked for: tasks, and what is printed for a class.
        h.dialog(".dialog", id=ids.TASKS_DIALOG, aria_label="Tasks"),
        h.section(".handout", id=ids.HANDOUT, role="main", hidden=True, aria_label="Handout"),
    ]


def layout(corpus: Corpus, views: Sequence[View]) -> Component:
    """What only Dash can do: the views made of its components, and the store they narrow by."""
    return html.Div(
        [
            # Where they learn what is chosen: the query of the selection.
            dcc.Store(id=ids.SELECTION, data=None),
            *(view.frame(corpus) for view in views if isinstance(view, DashView)),
        ],
        id=ids.APP,
    )


def first_data(corpus: Corpus, views: Sequence[View]) -> Json:
    """What the browser draws the timeline and its filters from, sent with the page."""
    statements = Statements(corpus)
    first, *_ = views
    subject = corpus.subject
    offered = options(corpus)
    return {
        "subject": named_subject(subject),
        "facets": [
            {"key": facet.key, "label": facet.label, "phrase": facet.phrase} for facet in FACETS
        ],
        "options": {key: [vars(option) for option in values] for key, values in offered.items()},
        "defaultScope": sorted(subject.shown_scopes),
        "pageKeys": sorted(key.name for key in PAGE_KEYS),
        "events": _by_place(statements.events(), offered),
        "names": statements.search_names(),
        "nameable": {
            "footnote": [note.number for note in corpus.footnotes],
            "reading": [reading.key for reading in readings(corpus)],
            "sort": list(sortable()),
            "present": list(dict.fromkeys(step.story for step in corpus.stories)),
        },
        "views": {view.key: view.data(corpus) if view is first else {} for view in views},
    }


def named_subject(subject: Subject) -> Json:
    """What the browser must know of the subject as such: its names and its time."""
    return {
        "id": subject.id,
        "title": subject.title,
        "credit": subject.credit,
        "called": subject.called,
        "record": subject.voices[Voice.RECORD],
        "years": subject.years,
        "days": subject.days,
        "bars": _bars(subject),
    }


def _bars(subject: Subject) -> list[Json]:
    """For the filter: the years that each bar stands for, and how it is called."""
    points = at_least_years(subject.bins)
    return [
        {"years": [year_of(one.first), year_of(one.last)], "label": label(one), "short": short}
        for one, short in zip(points, short_labels(points), strict=True)
    ]


def _by_place(events: Sequence[Json], offered: Mapping[str, Sequence[Option]]) -> list[Json]:
    """Each value as its place among those offered: ids of thousands of events would weigh much."""
    places = {
        key: {option.id: place for place, option in enumerate(values)}
        for key, values in offered.items()
    }
    return [
        {**event, **{key: [of[value] for value in event[key]] for key, of in places.items()}}
        for event in events
    ]


def later_data(corpus: Corpus, views: Sequence[View]) -> Json:
    """All the rest, which cards, other views and stories are drawn from, sent after the page."""
    statements = Statements(corpus)
    _, *others = views
    return {
        "details": statements.details(),
        "claims": statements.claims(),
        "causes": statements.causes(),
        "figures": statements.figures(),
        "footnotes": statements.footnotes(),
        "sources": statements.sources(),
        "stories": presenting.data(corpus),
        "views": {view.key: view.data(corpus) for view in others},
    }
