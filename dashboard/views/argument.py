"""The Argument: the work's claims as an outline, beside the timeline of their evidence."""

from collections.abc import Mapping
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.corpus.corpus import Corpus
from dashboard.phrases import capitalised, possessive
from dashboard.selection.readings import readings
from dashboard.views.view import HtmlView

INTRODUCTION = "{} argument, step by step, in our own words."
CHOOSING = (
    " Choosing a step lights the events tied to it, lists them, and dims the rest. An open event "
    "marks the steps it bears on."
)
WHOLE = "The whole argument"


def _introduction(corpus: Corpus) -> str:
    return INTRODUCTION.format(capitalised(possessive(corpus.subject.called)))


def frame(corpus: Corpus) -> h.Element:
    return h.section(
        ".view", id=ids.view("argument"), hidden=True, tabindex="-1", aria_label="Argument"
    )[
        h.p(".prose.view-lead")[_introduction(corpus), h.span(".on-screen")[CHOOSING]],
        h.div(".toolbar")[
            h.label(".reading")[
                "Read",
                h.select(".form-select", id=ids.READING)[
                    h.option(value="")[WHOLE],
                    (
                        h.option(value=reading.key, data_label=reading.label)[
                            f"{reading.label} ({len(reading.claims)})"
                        ]
                        for reading in readings(corpus)
                    ),
                ],
            ],
            h.button(".tool", id=ids.LIGHT_READING, type="button")["Light their events"],
        ],
        h.p(".small", id=ids.OUTLINE_SAYS, role="status"),
        h.div(id=ids.OUTLINE, tabindex="0", role="region", aria_label="Outline of the argument"),
    ]


def data(corpus: Corpus) -> Mapping[str, Any]:
    return {
        "headings": [
            {"section": section.id, "label": section.label, "claims": claims}
            for section in corpus.subject.sections
            if (claims := [claim.id for claim in corpus.claims if claim.section == section.id])
        ],
        "readings": {reading.key: reading.claims for reading in readings(corpus)},
        "themes": {claim.id: claim.themes for claim in corpus.claims if claim.themes},
    }


VIEW = HtmlView("argument", "Argument", data, lambda corpus: corpus.claims, frame)
