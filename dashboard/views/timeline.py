"""The Timeline: every event on one axis, in lanes or as a list."""

from collections.abc import Iterable, Mapping
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.components.controls import choice_buttons, switch, tool_button
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words
from dashboard.selection.options import Option, options
from dashboard.views.view import HtmlView

LANES: Mapping[str, str] = {
    "kind": "By kind",
    "actor": "By actor",
    "theme": "By theme",
    "section": "By section",
}
# Of kinds an event has one; of all else it may have several.
ONE_LANE = "An event stands once: in the lane of the first of its actors, themes or sections."
LAYOUTS: Mapping[str, str] = {"lanes": "Lanes", "list": "List"}


def frame(corpus: Corpus) -> h.Element:
    return h.section(".view", id=ids.view("timeline"), aria_label="Timeline")[
        h.div(".timeline-head")[
            _toolbar(_lanes_of(corpus), _has_record(corpus)),
            h.p(".lanes-say.small", id=ids.LANES_SAY, hidden=True)[ONE_LANE],
        ],
        h.div(".timeline", id=ids.TIMELINE)[
            h.div(".axis", id=ids.AXIS, aria_hidden="true"),
            h.div(".lane-labels", id=ids.LANE_LABELS, aria_hidden="true"),
            h.div(id=ids.TRACK)[
                h.div(id=ids.GRID, aria_hidden="true"),
                h.ol(".events", id=ids.EVENTS, tabindex="-1"),
            ],
        ],
    ]


def _toolbar(lanes: Mapping[str, str], has_record: bool) -> h.Element:
    return h.div(".toolbar")[
        choice_buttons(ids.LANES, "Lanes", lanes),
        choice_buttons(ids.LAYOUT, "Layout", LAYOUTS),
        h.div(".choice.zoom", role="group", aria_label="Zoom and pan")[
            tool_button(ids.ZOOM_OUT, "−", "Zoom out (key −)"),
            tool_button(ids.ZOOM_IN, "+", "Zoom in (key +)"),
            tool_button(ids.ZOOM_FIT, "Fit", "Fit all years (key 0)"),
            tool_button(ids.PAN_BACK, "‹", "Earlier years (Shift and ←)"),
            tool_button(ids.PAN_ON, "›", "Later years (Shift and →)"),
        ],
        switch(ids.DIM, "Dim what is filtered away"),
        # Kept where there is nothing to switch: what it would show is asked of it.
        h.span(hidden=not has_record)[switch(ids.TICKS, "Days from the record")],
        h.div(".scopes", id=ids.SCOPES, role="group", aria_label="What is drawn"),
    ]


def _has_record(corpus: Corpus) -> bool:
    return any(event.record_date for event in corpus.events)


def _lanes_of(corpus: Corpus) -> Mapping[str, str]:
    """The ways to lay out lanes that this corpus has any values for."""
    offered = options(corpus)
    return {key: label for key, label in LANES.items() if offered[key]}


def data(corpus: Corpus) -> Mapping[str, Any]:
    """The lanes in their fixed order, and the edge at which the subject ends."""
    offered = options(corpus)
    subject = corpus.subject
    return {
        "lanes": {key: _lanes(offered[key]) for key in LANES},
        "edge": {"day": subject.until, "words": f"as of {in_words(subject.speaks_from)}"}
        if subject.speaks_from
        else None,
        "words": {"kind": {kind.id: kind.label for kind in subject.kinds}},
    }


def _lanes(offered: Iterable[Option]) -> list[Mapping[str, str]]:
    return [{"id": option.id, "label": option.label, "short": option.short} for option in offered]


VIEW = HtmlView("timeline", "Timeline", data, lambda corpus: corpus.events, frame)
