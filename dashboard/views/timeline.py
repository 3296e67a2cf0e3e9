"""The Timeline: every event on one axis, in lanes or as a list."""

from collections.abc import Iterable, Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.components.attributes import aria
from dashboard.components.controls import choice_buttons, tool_button
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import PAPER_DATE
from dashboard.selection.options import Option, options
from dashboard.views.statements import day
from dashboard.views.view import View

LANES: Mapping[str, str] = {
    "kind": "By kind",
    "actor": "By actor",
    "theme": "By theme",
    "section": "By section",
}
LAYOUTS: Mapping[str, str] = {"lanes": "Lanes", "list": "List"}


def frame(corpus: Corpus) -> Component:
    return html.Section(
        [
            html.Div(
                [
                    _toolbar(),
                ],
                className="timeline-head",
            ),
            html.Div(
                [
                    html.Div(id=ids.AXIS, className="axis", **aria(hidden="true")),
                    html.Div(id=ids.LANE_LABELS, className="lane-labels", **aria(hidden="true")),
                    html.Div(
                        [
                            html.Div(id=ids.GRID, **aria(hidden="true")),
                            html.Ol(id=ids.EVENTS, className="events", tabIndex=-1),
                        ],
                        id=ids.TRACK,
                    ),
                ],
                id=ids.TIMELINE,
                className="timeline",
            ),
        ],
        id=ids.view("timeline"),
        className="view",
        **aria(label="Timeline"),
    )


def _toolbar() -> Component:
    return html.Div(
        [
            choice_buttons(ids.LANES, "Lanes", LANES),
            choice_buttons(ids.LAYOUT, "Layout", LAYOUTS),
            html.Div(
                [
                    tool_button(ids.ZOOM_OUT, "−", "Zoom out (key −)"),
                    tool_button(ids.ZOOM_IN, "+", "Zoom in (key +)"),
                    tool_button(ids.ZOOM_FIT, "Fit", "Fit all years (key 0)"),
                    tool_button(ids.PAN_BACK, "‹", "Earlier years (Shift and ←)"),
                    tool_button(ids.PAN_ON, "›", "Later years (Shift and →)"),
                ],
                className="choice zoom",
                role="group",
                **aria(label="Zoom and pan"),
            ),
            dbc.Switch(id=ids.DIM, label="Dim what is filtered away", value=True),
            dbc.Switch(id=ids.TICKS, label="Days from the record", value=True),
            html.Div(
                id=ids.SCOPES, className="scopes", role="group", **aria(label="What is drawn")
            ),
        ],
        className="toolbar",
    )


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


VIEW = View("timeline", "Timeline", frame, data)
