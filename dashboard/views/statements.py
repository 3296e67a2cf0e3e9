"""The words of the corpus as the browser shows them: events, figures, notes and sources.

Python decides every word and every interval here; the browser only places, shows and hides.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from dashboard.charts.wording import number_in_words
from dashboard.citing import citation
from dashboard.corpus.causes import consistency
from dashboard.corpus.citations import branches, chain_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import Interval, in_words, precision_in_words
from dashboard.corpus.day_numbers import year_of
from dashboard.corpus.entries import FACETS, Entry
from dashboard.corpus.models import (
    SOURCE_KINDS,
    CausalLink,
    Event,
    Evidence,
    Figure,
    Footnote,
    Source,
)
from dashboard.corpus.order import in_sentences

Json = dict[str, Any]


def span(days: Interval) -> Json:
    """Its days as numbers since 1 January 1970, the count both sides reckon in."""
    open_start = {"openStart": True} if days.open_start else {}
    return {
        "first": days.first,
        "last": days.last,
        "sureFrom": days.sure_from,
        "sureUntil": days.sure_until,
        "openEnd": days.open_end,
        **open_start,
        "certainty": days.certainty.value,
        "years": [year_of(days.first), year_of(days.last)],
    }


class Statements:
    """Every statement of a corpus, each table joined to what it names."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._subject = corpus.subject

    @cached_property
    def _links(self) -> Mapping[str, Sequence[Evidence]]:
        links: defaultdict[str, list[Evidence]] = defaultdict(list)
        for link in self._corpus.evidence:
            links[link.event].append(link)
        return links

    @cached_property
    def _figures(self) -> Mapping[str, Sequence[str]]:
        figures: defaultdict[str, list[str]] = defaultdict(list)
        for figure in self._corpus.figures:
            for event in figure.event:
                figures[event].append(figure.id)
        return figures

    def events(self) -> list[Json]:
        """In the order of the timeline."""
        return [self._event(self._corpus.event[entry.id], entry) for entry in self._corpus.entries]

    def _event(self, event: Event, entry: Entry) -> Json:
        days = self._corpus.days(event.date)
        return {
            "id": event.id,
            "title": event.title,
            "summary": event.summary,
            "when": in_words(event.date),
            "precision": precision_in_words(event.date),
            "span": span(days) if days else None,
            "record": self._record(event),
        } | {facet.key: getattr(entry, facet.key) for facet in FACETS}

    def _record(self, event: Event) -> Json | None:
        """When the public record, beside the work or alone, says that it was."""
        if not event.record_source:
            return None
        days = self._corpus.days(event.record_date)
        return {
            "when": in_words(event.record_date) if event.record_date else "",
            "span": span(days) if days else None,
        }

    def details(self) -> Json:
        """By event, what its card says beyond what the timeline shows of it."""
        return {event.id: self._details(event) for event in self._corpus.events}

    def _details(self, event: Event) -> Json:
        return {
            "note": event.note,
            "citation": citation(event, self._corpus),
            "recordNote": event.record_note,
            "recordSources": event.record_source,
            "sources": event.sources,
            "footnotes": event.footnotes,
            "figures": self._figures.get(event.id, []),
            "links": [self._link(link) for link in self._links.get(event.id, [])],
        }

    def _link(self, link: Evidence) -> Json:
        return {
            "claim": link.claim,
            "relation": link.relation.value,
            "basis": link.basis,
            "voice": self._subject.link_voices[link.voice],
            "footnotes": link.footnotes,
        }

    def claims(self) -> Json:
        return {
            claim.id: {
                "text": claim.claim,
                "section": self._subject.sections.label(claim.section),
                "footnotes": claim.footnotes,
            }
            for claim in self._corpus.claims
        }

    def causes(self) -> list[Json]:
        """What is said to have acted on what, and whether the order of the two allows it."""
        return [self._cause(link) for link in self._corpus.causes]

    def _cause(self, link: CausalLink) -> Json:
        fit = consistency(link, self._corpus)
        return {
            "cause": link.cause,
            "effect": link.effect,
            "type": link.type.value,
            "voice": self._subject.stated_by[link.voice],
            "basis": link.basis,
            "footnotes": link.footnotes,
            "note": link.note,
            "byPaper": fit.paper.value,
            "byRecord": fit.record.value if fit.record else None,
            "order": in_sentences(fit.order, self._subject.called),
        }

    def figures(self) -> Json:
        return {figure.id: self._figure(figure) for figure in self._corpus.figures}

    def _figure(self, figure: Figure) -> Json:
        return {
            "number": number_in_words(figure, self._subject),
            "value": figure.value,
            "unit": figure.unit,
            "qualifier": figure.qualifier.value,
            "events": figure.event,
            "measure": figure.measure,
            "who": figure.population,
            "where": figure.geography,
            "when": in_words(figure.period) if figure.period else "period not given",
            "voice": self._subject.voices[figure.voice],
            "footnotes": figure.footnotes,
            "sources": figure.record_source,
            "note": figure.note,
        }

    def footnotes(self) -> Json:
        return {str(note.number): self._footnote(note) for note in self._corpus.footnotes}

    def _footnote(self, note: Footnote) -> Json:
        return {
            "chain": chain_in_words(note, self._corpus.source),
            "hops": [hop.note for branch in branches(note) for hop in branch.hops],
            "sections": note.sections,
            "signal": note.signal,
            "pinpoint": note.pinpoint,
            "sources": note.sources,
            "doubt": note.doubt,
            "note": note.note,
        }

    def sources(self) -> Json:
        return {
            source.id: {
                "words": cited(source),
                "url": source.url,
                "kind": SOURCE_KINDS[source.kind],
                "voice": source.voice.value,
            }
            for source in self._corpus.sources
        }

    def search_names(self) -> Json:
        """By actor, the names under which the search finds it."""
        return {
            actor.id: [actor.name, actor.abbreviation, *actor.aliases]
            for actor in self._corpus.actors
        }


def cited(source: Source) -> str:
    """A work in one line: who, what, where, when."""
    when = in_words_if_dated(source.date)
    return ", ".join(part for part in (source.author, source.title, source.publisher, when) if part)


def in_words_if_dated(text: str) -> str:
    """A source's date is EDTF where it can be, and else stands as cited."""
    try:
        return in_words(text) if text else ""
    except ValueError:
        return text
