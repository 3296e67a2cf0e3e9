"""A selection as the query of an address, and back."""

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.selection.options import options
from dashboard.selection.selection import Selection, Years

JOINT = "~"
SPAN = ".."
YEARS = "years"
WORDS = "q"
# What the page shows and opens; no part of what is selected.
PAGE_KEYS = frozenset(
    {
        "view",
        "event",
        "against",
        "lanes",
        "layout",
        "dim",
        "part",
        "order",
        "find",
        "footnote",
        "table",
        "sort",
        "reading",
        "who",
        "present",
        "step",
        "ask",
        "presenter",
        "embed",
        "theme-mode",
    }
)
# encodeURIComponent leaves these as they are, so that both sides write the same address.
UNESCAPED = "!'()*~"


def to_query(selection: Selection) -> str:
    """Without a leading question mark; facets in their fixed order, their values sorted."""
    parts = [
        (facet.key, JOINT.join(sorted(chosen)))
        for facet in FACETS
        if (chosen := selection.values(facet.key))
    ]
    if selection.years:
        first, last = selection.years.first, selection.years.last
        parts.append(
            (YEARS, f"{'' if first is None else first}{SPAN}{'' if last is None else last}")
        )
    if selection.words:
        parts.append((WORDS, selection.words))
    return "&".join(f"{key}={quote(value, safe=UNESCAPED)}" for key, value in parts)


def from_query(query: str, corpus: Corpus) -> tuple[Selection, tuple[str, ...]]:
    """The selection, and a notice in words for every part that was passed over."""
    known = {key: {option.id for option in offered} for key, offered in options(corpus).items()}
    choices: set[tuple[str, str]] = set()
    years: Years | None = None
    words = ""
    notices: list[str] = []
    for key, value in parse_qsl(query.removeprefix("?")):
        if key in known:
            good, bad = _split(value, known[key])
            choices |= {(key, one) for one in good}
            notices += [f"There is no {key} “{one}” here; it was passed over." for one in bad]
        elif key == YEARS:
            years = _years(value)
            if years is None:
                notices.append(f"“{value}” are no years such as 2012..2013; they were passed over.")
        elif key == WORDS:
            words = value
        elif key not in PAGE_KEYS:
            notices.append(
                f"The address holds “{key}”, which is not known here; it was passed over."
            )
    return Selection(frozenset(choices), years, words), tuple(notices)


def _split(value: str, known: Iterable[str]) -> tuple[list[str], list[str]]:
    parts = [part for part in value.split(JOINT) if part]
    return [p for p in parts if p in known], [p for p in parts if p not in known]


def _years(value: str) -> Years | None:
    """`2012..2013`, `2012..`, `..2013` or one year alone; `None` for anything else."""
    first, joint, last = value.partition(SPAN)
    ends = (first, last) if joint else (first, first)
    if not any(ends) or not all(end == "" or _is_year(end) for end in ends):
        return None
    try:
        return Years(*(int(end) if end else None for end in ends))
    except ValueError:
        return None


def _is_year(text: str) -> bool:
    return re.fullmatch(r"[1-9]\d{3}", text, re.ASCII) is not None
