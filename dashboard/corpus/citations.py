"""From a footnote to the works it ends at: *Id.* and *supra* followed hop by hop.

A chain has a branch for each thing cited, joined by ` + `. A branch is its hops, joined by ` > `:
`Id.` and the number of the note just before, or `supra` and the number of an earlier one. `full`,
or an empty chain, cites the work itself; `supra` or `infra` with another part of it ends at none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dashboard.corpus.dates import checked_edtf, in_words, interval
from dashboard.corpus.day_numbers import year_of
from dashboard.corpus.eras import year_in_words
from dashboard.corpus.models import Footnote, Source

GRAMMAR = "write full, supra 12, Id. > 158 > supra 142 or infra Part 3, several joined by ' + '"

_FULL = "full"
_HOP = r"(Id\. >|supra) (\d{1,4})"
_HOPS = re.compile(rf"{_HOP}(?: > {_HOP})*", re.ASCII)
_NOTED = re.compile(r"\bfn (\d+)", re.ASCII)
_YEAR = re.compile(r"\b\d{4}\b", re.ASCII)
_PART = re.compile(r"(?:supra|infra) Parts? [IVX].*")


class BrokenChain(ValueError):
    """The chain does not lead to the sources of its footnote; the message says where it breaks."""


@dataclass(frozen=True)
class Hop:
    """One step back to an earlier note."""

    by: str
    note: int

    @property
    def words(self) -> str:
        return f"Id. → fn {self.note}" if self.by == "Id." else f"{self.by} {self.note}"


@dataclass(frozen=True)
class Branch:
    """The hops to some of a footnote's sources, or the part of the work it refers to."""

    hops: tuple[Hop, ...] = ()
    sources: tuple[str, ...] = ()
    part: str = ""


def noted(text: str) -> tuple[int, ...]:
    """The footnotes that a text of our own refers to, as in (fn 5), each once."""
    return tuple(dict.fromkeys(int(number) for number in _NOTED.findall(text)))


def branches(footnote: Footnote) -> tuple[Branch, ...]:
    """The chain taken apart, each branch with its share of the sources, in their order."""
    texts = (footnote.chain or _FULL).split(" + ")
    shares = iter(_shares(footnote, sum(not _PART.fullmatch(text) for text in texts)))
    return tuple(
        Branch(part=text) if _PART.fullmatch(text) else Branch(_hops(text), next(shares))
        for text in texts
    )


def resolve(footnote: Footnote, footnotes: Mapping[int, Footnote]) -> tuple[str, ...]:
    """The sources at which its chain ends, each hop of the way known to cite them."""
    found: list[str] = []
    for branch in branches(footnote):
        _follow(footnote.number, branch, footnotes)
        found.extend(branch.sources)
    return tuple(found)


def chain_in_words(footnote: Footnote, sources: Mapping[str, Source]) -> str:
    """Each hop in order: `fn 59 → Id. → fn 58 → supra 42 → The Gazette, 8 May 1990`."""
    return "; ".join(_branch_in_words(footnote, branch, sources) for branch in branches(footnote))


def source_in_words(source: Source) -> str:
    """Short enough for the end of a chain: who, and when; the title where no date is given."""
    who = source.author or source.publisher
    rest = cited_date_in_words(source) or source.title
    return f"{who}, {rest}" if who else rest


def cited_date_in_words(source: Source) -> str:
    try:
        return in_words(checked_edtf(source.date)) if source.date else ""
    except ValueError:
        # A date as cited may be no EDTF ("Spring 2014"): it stands as it is.
        return source.date


def cited_year_in_words(source: Source) -> str:
    """The year in which it begins; of a date that is no EDTF, the one it names, if any."""
    try:
        days = interval(source.date)
    except ValueError:
        named = _YEAR.search(source.date)
        return named[0] if named else ""
    return year_in_words(year_of(days.first)) if days else ""


def _shares(footnote: Footnote, count: int) -> Iterator[tuple[str, ...]]:
    """The sources, shared out: all to a single branch, or one to each of several."""
    if count == 1:
        return iter((footnote.sources,))
    if count != len(footnote.sources):
        raise BrokenChain(
            f"the chain ends at {count} works and the note names {len(footnote.sources)} sources – "
            "name one for each, in the same order"
        )
    return iter([(source,) for source in footnote.sources])


def _hops(text: str) -> tuple[Hop, ...]:
    if text == _FULL:
        return ()
    if not _HOPS.fullmatch(text):
        raise BrokenChain(f"'{text}' is no chain – {GRAMMAR}")
    return tuple(Hop(by.removesuffix(" >"), int(note)) for by, note in re.findall(_HOP, text))


def _follow(start: int, branch: Branch, footnotes: Mapping[int, Footnote]) -> None:
    if branch.hops and not branch.sources:
        raise BrokenChain("the chain ends at a work and the note names no source – name it")
    here = start
    for hop in branch.hops:
        _step(here, hop, branch.sources, footnotes)
        here = hop.note


def _step(here: int, hop: Hop, sources: tuple[str, ...], footnotes: Mapping[int, Footnote]) -> None:
    if hop.by == "Id." and hop.note != here - 1:
        raise BrokenChain(f"Id. at footnote {here} leads to {here - 1}, not to {hop.note}")
    if hop.note >= here:
        raise BrokenChain(f"footnote {hop.note} does not stand before footnote {here}")
    if hop.note not in footnotes:
        raise BrokenChain(f"there is no footnote {hop.note}")
    for source in sources:
        if source not in footnotes[hop.note].sources:
            raise BrokenChain(
                f"the chain leads to footnote {hop.note}, which does not cite {source}"
            )


def _branch_in_words(footnote: Footnote, branch: Branch, sources: Mapping[str, Source]) -> str:
    ends = " and ".join(source_in_words(sources[source]) for source in branch.sources)
    hops = (hop.words for hop in branch.hops)
    steps = (f"fn {footnote.number}", *hops, branch.part, ends)
    return " → ".join(step for step in steps if step)
