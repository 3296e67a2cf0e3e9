"""The page for a browser that runs no scripts: every event as a plain list, and the tables."""

import htpy as h

from dashboard.citing import PAPER
from dashboard.components.bar import TITLE
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import TABLES, Event, Source, Voice
from dashboard.views.statements import cited

TABLE_LINKS = "table-links"

Sources = dict[str, Source]


def noscript(corpus: Corpus) -> h.Element:
    """It is part of every page: what it says of each event weighs on whoever never sees it."""
    by_id = {event.id: event for event in corpus.events}
    sources = {source.id: source for source in corpus.sources}
    return h.noscript[
        h.main(".without-scripts")[
            h.h1[TITLE],
            h.p[
                "All events in the order of time, each with whose statement it is. The paper is "
                f"{PAPER}, cited by its footnotes. The record is a public source beside it."
            ],
            h.p(".on-screen")["Filters, charts and all other views need JavaScript."],
            _table_links(),
            h.ol[(_item(by_id[entry.id], sources) for entry in corpus.entries)],
        ]
    ]


def _table_links() -> h.Element:
    """Relative, as the files lie beside the page wherever it is put."""
    links = (h.a(href=f"data/{table.table}.csv")[table.table] for table in TABLES)
    return h.p(class_=f"{TABLE_LINKS} on-screen")[
        "The tables, as CSV: ", ((link, " ") for link in links)
    ]


def _item(event: Event, sources: Sources) -> h.Element:
    return h.li[
        h.strong[event.title],
        f" ({in_words(event.date)}). {event.summary} ",
        h.small[_stated(event, sources)],
    ]


def _stated(event: Event, sources: Sources) -> str:
    """Whose statement it is, and where it is made."""
    if event.voice is Voice.RECORD:
        return f"The record: {'; '.join(cited(sources[key]) for key in event.record_source)}."
    if not event.footnotes:
        return "The paper, without a footnote."
    numbers = ", ".join(map(str, event.footnotes))
    return f"The paper, footnote{'s' if len(event.footnotes) > 1 else ''} {numbers}."
