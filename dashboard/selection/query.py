"""A selection as the query of an address, and back."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from urllib.parse import parse_qsl, quote

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.edtf import edtf_year
from dashboard.corpus.entries import FACETS
from dashboard.selection.options import options
from dashboard.selection.page_keys import PAGE_KEYS, allowed
from dashboard.selection.selection import Selection, Years
from dashboard.selection.wording import alternatives

JOINT = "~"
SPAN = ".."
YEARS = "years"
WORDS = "q"
# encodeURIComponent leaves these as they are, so that both sides write the same address.
UNESCAPED = "!'()*~"

_PAGE_KEYS = {key.name: key for key in PAGE_KEYS}
_OF_SELECTIONS = (*(facet.key for facet in FACETS), YEARS, WORDS)
_KEYS = (*_OF_SELECTIONS, *_PAGE_KEYS)
_PAIRS = f"write keys with their values, as in {YEARS}=1990..1991&{WORDS}=peace"
# More values than these are not listed.
_LISTED = 20


@dataclass(frozen=True)
class Unknown:
    """A part of a query that says nothing: what is wrong with it, and what would be right."""

    what: str
    right: str
    several: bool = False

    @property
    def notice(self) -> str:
        """As the page says it, which goes on without the part."""
        return f"{self.what}; {'they were' if self.several else 'it was'} passed over."

    def __str__(self) -> str:
        return f"{self.what} – {self.right}"


def to_query(selection: Selection) -> str:
    """Without a leading question mark; facets in their fixed order, their values sorted."""
    parts = [
        (facet.key, JOINT.join(sorted(chosen)))
        for facet in FACETS
        if (chosen := selection.values(facet.key))
    ]
    if selection.years:
        first, last = selection.years.first, selection.years.last
        parts.append((YEARS, f"{_year(first)}{SPAN}{_year(last)}"))
    if selection.words:
        parts.append((WORDS, selection.words))
    return "&".join(f"{key}={quote(value, safe=UNESCAPED)}" for key, value in parts)


def from_query(query: str, corpus: Corpus) -> tuple[Selection, tuple[str, ...]]:
    """The selection, and a notice in words for every part that was passed over."""
    selection, unknown = _read(query, corpus)
    return selection, tuple(part.notice for part in unknown)


def whole_query(query: str, corpus: Corpus) -> tuple[Selection, tuple[Unknown, ...]]:
    """The selection, and all that is unknown in what somebody wrote: a part without a value, too.

    The page leaves such parts in peace: a form sends its empty fields.
    """
    selection, unknown = _read(query, corpus)
    return selection, (*_without_value(query), *unknown)


def _read(query: str, corpus: Corpus) -> tuple[Selection, tuple[Unknown, ...]]:
    known = {key: [option.id for option in offered] for key, offered in options(corpus).items()}
    choices: set[tuple[str, str]] = set()
    years: Years | None = None
    words = ""
    unknown: list[Unknown] = []
    for key, value in parse_qsl(query.removeprefix("?")):
        if key in known:
            good, bad = _split(value, known[key])
            choices |= {(key, one) for one in good}
            unknown += [_no_such(key, one, known[key]) for one in bad]
        elif key == YEARS:
            years = _years(value)
            if years is None:
                unknown.append(_no_years(value))
        elif key == WORDS:
            words = value
        else:
            unknown += _of_the_page(key, value, corpus)
    return Selection(frozenset(choices), years, words), tuple(unknown)


def _of_the_page(key: str, value: str, corpus: Corpus) -> Iterator[Unknown]:
    """What the page shows and opens is no part of the selection, but may be wrong, too."""
    if key not in _PAGE_KEYS:
        yield _no_such_key(key)
        return
    values = allowed(_PAGE_KEYS[key], corpus)
    if values is not None and value not in values:
        yield _no_such(_PAGE_KEYS[key].word, value, values)


def _without_value(query: str) -> Iterator[Unknown]:
    for part in query.removeprefix("?").split("&"):
        key, _, value = part.partition("=")
        if part and not value:
            right = f"write {key}=…, or leave it out" if key in _KEYS else _PAIRS
            yield Unknown(f"“{part}” has no value", right)


def _no_such(what: str, value: str, known: Sequence[str]) -> Unknown:
    return Unknown(f"There is no {what} “{value}” here", _advice(value, known))


def _no_such_key(key: str) -> Unknown:
    what = f"The address holds “{key}”, which is not known here"
    return Unknown(what, _nearest(key, _KEYS) or f"write {alternatives(_OF_SELECTIONS)}")


def _no_years(value: str) -> Unknown:
    what = f"“{value}” are no years such as 1990..1991"
    return Unknown(what, "the first comes first; one may be missing, as in 1990..", several=True)


def _advice(value: str, known: Sequence[str]) -> str:
    if near := _nearest(value, known):
        return near
    if 0 < len(known) <= _LISTED:
        return f"write {alternatives(known)}"
    return "choose it on the page, whose address then names it"


def _nearest(value: str, known: Sequence[str]) -> str:
    near = get_close_matches(value, known, n=1)
    return f"did you mean “{near[0]}”?" if near else ""


def _split(value: str, known: Iterable[str]) -> tuple[list[str], list[str]]:
    parts = [part for part in value.split(JOINT) if part]
    return [p for p in parts if p in known], [p for p in parts if p not in known]


def _years(value: str) -> Years | None:
    """`1990..1991`, `1990..`, `..1991` or one year alone; `None` for anything else."""
    first, joint, last = value.partition(SPAN)
    ends = (first, last) if joint else (first, first)
    if not any(ends) or not all(end == "" or _is_year(end) for end in ends):
        return None
    try:
        return Years(*(int(end) if end else None for end in ends))
    except ValueError:
        return None


def _is_year(text: str) -> bool:
    """As EDTF has it: `1990`, `0079`, `-0430`."""
    return re.fullmatch(r"(?!-0000)-?\d{4}", text, re.ASCII) is not None


def _year(year: int | None) -> str:
    return "" if year is None else edtf_year(year)
