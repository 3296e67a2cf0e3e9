"""The Timeline: every event on one axis, in lanes or as a list."""

from collections.abc import Iterable, Mapping
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.components.controls import choice_buttons, switch, tool_button
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import PAPER_DATE
from dashboard.selection.options import Option, options
from dashboard.views.statements import day
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
            _toolbar(),
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


def _toolbar() -> h.Element:
    return h.div(".toolbar")[
        choice_buttons(ids.LANES, "Lanes", LANES),
        choice_buttons(ids.LAYOUT, "Layout", LAYOUTS),
        h.div(".choice.zoom", role="group", aria_label="Zoom and pan")[
            tool_button(ids.ZOOM_OUT, "−", "Zoom out (key −)"),
            tool_button(ids.ZOOM_IN, "+", "Zoom in (key +)"),
            tool_button(ids.ZOOM_FIT, "Fit", "Fit all years (key 0)"),
            tool_button(ids.PAN_BACK, "‹", "Earlier years (Shift and ←)"),
            tool_button(ids.PAN_ON, "›", "Later years (Shift and →)"),
        ],
        switch(ids.DIM, "Dim what is filtered away"),
        switch(ids.TICKS, "Days from the record"),
        h.div(".scopes", id=ids.SCOPES, role="group", aria_label="What is drawn"),
    ]


def data(corpus: Corpus) -> Mapping[str, Any]:
    """The lanes in their fixed order, and the edge at which the paper ends."""
    offered = options(corpus)
    return {
        "lanes": {key: _lanes(offered[key]) for key in LANES},
        "edge": {"day": day(PAPER_DATE), "words": f"as of {PAPER_DATE:%B %Y}"},
        "words": {"kind": {kind.value: label for kind, label in labels.KINDS.items()}},
    }


def _lanes(offered: Iterable[Option]) -> list[Mapping[str, str]]:
    return [{"id": option.id, "label": option.label, "short": option.short} for option in offered]


VIEW = HtmlView("timeline", "Timeline", data, frame)
