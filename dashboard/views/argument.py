"""The Argument: the paper's claims as an outline, beside the timeline of their evidence."""

from collections.abc import Mapping
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.selection.readings import readings
from dashboard.views.view import HtmlView

INTRODUCTION = "The paper's argument, step by step, in our own words."
CHOOSING = (
    " Choosing a step lights the events tied to it, lists them, and dims the rest. An open event "
    "marks the steps it bears on."
)
WHOLE = "The whole argument"


def frame(corpus: Corpus) -> h.Element:
    return h.section(
        ".view", id=ids.view("argument"), hidden=True, tabindex="-1", aria_label="Argument"
    )[
        h.p(".prose.view-lead")[INTRODUCTION, h.span(".on-screen")[CHOOSING]],
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
            {"section": section.value, "label": label, "claims": claims}
            for section, label in labels.SECTIONS.items()
            if (claims := [claim.id for claim in corpus.claims if claim.section is section])
        ],
        "readings": {reading.key: reading.claims for reading in readings(corpus)},
        "themes": {
            claim.id: [theme.value for theme in claim.themes]
            for claim in corpus.claims
            if claim.themes
        },
    }


VIEW = HtmlView("argument", "Argument", data, frame)
