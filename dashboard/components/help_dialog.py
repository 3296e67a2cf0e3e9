"""How to read the marks, how to use the keys, and whose words are whose."""

from collections.abc import Mapping

import htpy as h

from dashboard import ids
from dashboard.components.dialog import titled_dialog
from dashboard.phrases import capitalised

MARKS: Mapping[str, str] = {
    "day": "A diamond: known to the day.",
    "month": "A solid bar: known to the month, or to the season.",
    "year": "A pale bar as wide as the year, the decade or the century: no more is known. It never "
    "means 1 January.",
    "approximate": "Faded at both ends: the date is approximate or uncertain.",
    "span": "A long bar: something that lasted. It is paler where its start or end is not sure, "
    "and fades out where it still went on when the account of it was written.",
    "record": "An outline: told by the public record alone.",
    "tick": "A small ring on a bar: the day the record gives, inside a looser date.",
}

KEYS: Mapping[str, str] = {
    "/": "go to the search",
    "← →": "the event before or after, in time",
    "↑ ↓": "the nearest event above or below",
    "Home, End": "the first or the last event",
    "Enter": "open the event's card",
    "Esc": "close the card, or this help",
    "+ − 0": "zoom in, zoom out, fit all years; or Ctrl and the mouse wheel",
    "Shift ← →": "earlier or later years, when zoomed in; or Shift and the mouse wheel",
    "l": "change between lanes and list",
    "?": "this help",
}


def voices(called: str, work: str) -> Mapping[str, str]:
    """Whose words are whose. `work` is the work in one line, empty where none is told."""
    states = f"{work}: what it states, with its footnote followed to the real source."
    return {
        capitalised(called): states if work else "What the tables state, each with its sources.",
        "The record": f"A public source that stands beside {called} where it is loose or mistaken.",
        "The curator": "Our own notes. They say so.",
    }


def help_dialog(called: str, work: str) -> h.Element:
    return titled_dialog(
        ids.HELP_DIALOG,
        "How to read this page",
        h.h3["Marks"],
        h.ul(".legend")[
            (h.li[h.span(class_=f"sample sample-{mark}"), words] for mark, words in MARKS.items())
        ],
        h.p[
            "An event stands once, in the lane of the first actor, theme or section it has. "
            "Lanes keep a fixed order. Several values of one filter widen the choice; "
            "a further filter narrows it."
        ],
        h.h3["Keys"],
        _definitions(KEYS),
        h.h3["Whose words"],
        _definitions(voices(called, work)),
    )


def _definitions(entries: Mapping[str, str]) -> h.Element:
    return h.dl[((h.dt[term], h.dd[words]) for term, words in entries.items())]
