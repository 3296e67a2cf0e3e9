"""The page for a browser that runs no scripts: every event as a plain list, and the tables."""

import htpy as h

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import TABLES, Event, Voice
from dashboard.phrases import capitalised
from dashboard.views.statements import cited

TABLE_LINKS = "table-links"


def noscript(corpus: Corpus) -> h.Element:
    """It is part of every page: what it says of each event weighs on whoever never sees it."""
    return h.noscript[
        h.main(".without-scripts")[
            h.h1[corpus.subject.title],
            h.p[_whose(corpus)],
            h.p(".on-screen")["Filters, charts and all other views need JavaScript."],
            _table_links(),
            h.ol[(_item(event, corpus) for event in corpus.events_in_order)],
        ]
    ]


def _whose(corpus: Corpus) -> str:
    """No word on a work or a record where there is none."""
    subject = corpus.subject
    sentences = ["All events in the order of time, each with whose statement it is."]
    if subject.work:
        cited = ", cited by its footnotes" if corpus.footnotes else ""
        sentences.append(f"{capitalised(subject.called)} is {subject.work.citation}{cited}.")
    if any(event.voice is Voice.RECORD or event.record_source for event in corpus.events):
        sentences.append("The record is a public source beside it.")
    return " ".join(sentences)


def _table_links() -> h.Element:
    """Relative, as the files lie beside the page wherever it is put."""
    links = (h.a(href=f"data/{table.table}.csv")[table.table] for table in TABLES)
    return h.p(class_=f"{TABLE_LINKS} on-screen")[
        "The tables, as CSV: ", ((link, " ") for link in links)
    ]


def _item(event: Event, corpus: Corpus) -> h.Element:
    return h.li[
        h.strong[event.title],
        f" ({in_words(event.date)}). {event.summary} ",
        h.small[_stated(event, corpus)],
    ]


def _stated(event: Event, corpus: Corpus) -> str:
    """Whose statement it is, and where it is made."""
    if event.voice is Voice.RECORD:
        return f"The record: {_listed(event.record_source, corpus)}."
    called = capitalised(corpus.subject.called)
    if event.footnotes:
        numbers = ", ".join(map(str, event.footnotes))
        return f"{called}, footnote{'s' if len(event.footnotes) > 1 else ''} {numbers}."
    if event.sources:
        return f"{called}: {_listed(event.sources, corpus)}."
    return f"{called}, without a footnote." if corpus.footnotes else f"{called}."


def _listed(sources: tuple[str, ...], corpus: Corpus) -> str:
    return "; ".join(cited(corpus.source[key]) for key in sources)
