"""The HTML document around the app: its head, its data and what it says without scripts."""

import json
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from markupsafe import Markup

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.release import Release
from dashboard.publishing.terms import terms
from dashboard.publishing.whole import bibtex, event_bibtex
from dashboard.views.page import first_data, later_data, shell
from dashboard.views.plain import noscript
from dashboard.views.view import View

DATA_ID = "corpus-data"

# Filled in one pass, so that nothing that is filled in is read as a placeholder.
_DOCUMENT = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}"{watched}>
<head>
{metas}
<meta name="description" content="{description}">
<title>{title}</title>
<link rel="icon" type="image/svg+xml" href="/assets/favicon.svg">
{css}
<noscript><style>#page {{ display: none }}</style></noscript>
</head>
<body>
{noscript}
{shell}
<script type="application/json" id="{data_id}" data-later="{later}">{data}</script>
<script src="{script}"></script>
{config}
{scripts}
{renderer}
</body>
</html>
"""
# `<`, `>` and `&` could close the element or open another, and U+2028 and U+2029 end a line in
# JavaScript.
_ESCAPED = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def document(
    corpus: Corpus, *, script: str, later: str, views: Sequence[View], is_watched: bool = False
) -> Callable[..., str]:
    """What makes the whole from the parts that Dash gives, by the names Dash gives them.

    `script` is the address of our own script, `later` that of the data it asks for afterwards.
    Our script stands before those of Dash: what is HTML is usable while they still come.
    """
    subject = corpus.subject
    ours = {
        "language": subject.language,
        "direction": subject.direction,
        "watched": " data-watched" if is_watched else "",
        "description": escape(subject.deck or subject.full_title),
        "noscript": str(noscript(corpus)),
        "data_id": DATA_ID,
        "data": embedded_json(first_data(corpus, views)),
        "later": later,
        "script": script,
    }

    def filled(*, app_entry: str, title: str, **of_dash: str) -> str:
        entry = Markup(app_entry)  # noqa: S704 - it is markup, and holds no text of the tables
        return _DOCUMENT.format(
            shell=shell(corpus, entry, views), title=escape(title), **ours, **of_dash
        )

    return filled


def later_json(corpus: Corpus, release: Release, views: Sequence[View]) -> bytes:
    """What the browser asks for after the first view, and which state of the tables it is."""
    about = {
        **terms(corpus, release),
        "shortHash": release.short_hash,
        "bibtex": bibtex(corpus, release),
    }
    cited = {event.id: event_bibtex(event, corpus, release) for event in corpus.events}
    return _json({**later_data(corpus, views), "bibtex": cited, "release": about}).encode()


def embedded_json(data: Mapping[str, Any]) -> str:
    """JSON that may stand inside a script element, whatever its texts hold."""
    return _json(data).translate(_ESCAPED)


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
