"""The values each facet offers: their order, labels and groups."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.corpus.citations import cited_year_in_words
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.corpus.models import PlacePrecision, Source
from dashboard.corpus.subject import Theme
from dashboard.phrases import capitalised

LONGEST_SHORT_LABEL = 48


@dataclass(frozen=True)
class Option:
    """One value of a facet.

    `short` is its name within a sentence or on a chip, `voice` whose name it is, where one of
    both the work and the record may have given it.
    """

    id: str
    label: str
    short: str
    group: str = ""
    voice: str = ""


def options(corpus: Corpus) -> Mapping[str, tuple[Option, ...]]:
    """By facet key, every value an address may name, in the order in which they are offered."""
    subject = corpus.subject
    offered = {
        "actor": _actors(corpus),
        "kind": tuple(_option(kind.id, kind.label) for kind in subject.kinds),
        "theme": tuple(map(_theme, subject.themes)),
        "place": _places(corpus),
        "section": tuple(
            Option(section.id, section.label, section.id) for section in subject.sections
        ),
        "claim": tuple(
            _option(claim.id, claim.claim, subject.sections.label(claim.section))
            for claim in sorted(corpus.claims, key=lambda c: subject.sections.place(c.section))
        ),
        "voice": tuple(_option(voice.value, name) for voice, name in subject.voices.items()),
        "source": tuple(
            _option(source.id, source_label(source), capitalised(subject.voices[source.voice]))
            for source in sorted(corpus.sources, key=lambda s: (s.voice.value, source_label(s)))
        ),
        "scope": tuple(_option(scope.id, scope.label) for scope in subject.scopes),
    }
    return {facet.key: offered[facet.key] for facet in FACETS}


def source_label(source: Source) -> str:
    """Author or publisher, title and year: enough to know a work by in a list."""
    who = source.author or source.publisher
    cited = cited_year_in_words(source)
    year = f" ({cited})" if cited else ""
    return f"{who}, {source.title}{year}" if who else f"{source.title}{year}"


def _theme(theme: Theme) -> Option:
    if not theme.has_code:
        return _option(theme.id, theme.label)
    return Option(theme.id, f"{theme.id} {theme.label}", f"{theme.id} ({theme.label})")


def _actors(corpus: Corpus) -> tuple[Option, ...]:
    kinds = corpus.subject.actor_kinds
    ranked = sorted(corpus.actors, key=lambda actor: (kinds.place(actor.kind), actor.name))
    return tuple(
        Option(
            actor.id,
            f"{actor.name} ({actor.abbreviation})" if actor.abbreviation else actor.name,
            actor.abbreviation or actor.name,
            kinds.label(actor.kind),
            actor.voice.value,
        )
        for actor in ranked
    )


def _places(corpus: Corpus) -> tuple[Option, ...]:
    groups = {
        PlacePrecision.AREA: "Areas",
        PlacePrecision.COUNTRY: "Countries",
        PlacePrecision.TOWN: "Towns",
    }
    order = list(groups)
    ranked = sorted(corpus.places, key=lambda place: (order.index(place.precision), place.name))
    return tuple(
        _option(place.id, place.name, groups[place.precision], place.voice.value)
        for place in ranked
    )


def _option(identifier: str, label: str, group: str = "", voice: str = "") -> Option:
    return Option(identifier, label, shortened(label), group, voice)


def shortened(text: str) -> str:
    """Cut at a word, with an ellipsis, where it is too long for a chip."""
    if len(text) <= LONGEST_SHORT_LABEL:
        return text
    return text[:LONGEST_SHORT_LABEL].rsplit(" ", 1)[0] + "…"
