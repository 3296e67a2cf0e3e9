"""The Argument: the paper's claims as an outline, beside the timeline of their evidence."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.corpus import coverage, labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Claim, Relation, Section, Theme
from dashboard.views.view import HtmlView

INTRODUCTION = "The paper's argument, step by step, in our own words."
CHOOSING = (
    " Choosing a step lights the events tied to it, lists them, and dims the rest. An open event "
    "marks the steps it bears on."
)
WHOLE = "The whole argument"

# Five reasons in one sentence of the paper's Introduction (fn 11); each is a claim of its own.
ACCORD_REASONS = frozenset(
    {
        "accord-parties-left-out",
        "accord-not-disarmed",
        "accord-spoilers",
        "accord-new-factions",
        "accord-state-absent",
    }
)
ADVICE = frozenset({Section.III_A, Section.III_B})


@dataclass(frozen=True)
class Reading:
    """A way through the argument: some of its claims, in their order; `key` names it for good."""

    key: str
    label: str
    claims: Sequence[str]


def readings(corpus: Corpus) -> list[Reading]:
    """Those to which this corpus has any claims."""
    made = (
        Reading(key, label, [claim.id for claim in corpus.claims if belongs(claim)])
        for key, label, belongs in _readings(corpus)
    )
    return [reading for reading in made if reading.claims]


def _readings(corpus: Corpus) -> Iterator[tuple[str, str, Callable[[Claim], bool]]]:
    undated = {claim.id for claim in coverage.without_dates(corpus)}
    complicated = {link.claim for link in corpus.evidence if link.relation is Relation.COMPLICATES}
    yield "accord", "Five reasons why the Accord failed", lambda claim: claim.id in ACCORD_REASONS
    for theme, label in labels.THEMES.items():
        yield f"theme-{theme.value.lower()}", f"Theme {theme.value}: {label}", _draws_on(theme)
    yield "advice", "What the paper recommends", lambda claim: claim.section in ADVICE
    yield "complicated", "Steps that an event complicates", lambda claim: claim.id in complicated
    yield "undated", "Steps without dated evidence", lambda claim: claim.id in undated


def _draws_on(theme: Theme) -> Callable[[Claim], bool]:
    return lambda claim: theme in claim.themes


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
