"""The values each facet offers: their order, labels and groups."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.corpus.models import PlacePrecision, Source

LONGEST_SHORT_LABEL = 48


@dataclass(frozen=True)
class Option:
    """One value of a facet.

    `short` is its name within a sentence or on a chip, `voice` whose name it is, where one of
    both the paper and the record may have given it.
    """

    id: str
    label: str
    short: str
    group: str = ""
    voice: str = ""


def options(corpus: Corpus) -> Mapping[str, tuple[Option, ...]]:
    """By facet key, every value an address may name, in the order in which they are offered."""
    offered = {
        "actor": _actors(corpus),
        "kind": tuple(_option(kind.value, label) for kind, label in labels.KINDS.items()),
        "theme": tuple(
            Option(theme.value, f"{theme.value} {label}", f"{theme.value} ({label})")
            for theme, label in labels.THEMES.items()
        ),
        "place": _places(corpus),
        "section": tuple(
            Option(section.value, label, section.value)
            for section, label in labels.SECTIONS.items()
        ),
        "claim": tuple(
            _option(claim.id, claim.claim, labels.SECTIONS[claim.section])
            for claim in sorted(corpus.claims, key=lambda c: list(labels.SECTIONS).index(c.section))
        ),
        "voice": tuple(_option(voice.value, label) for voice, label in labels.VOICES.items()),
        "source": tuple(
            _option(source.id, source_label(source), labels.VOICES[source.voice].capitalize())
            for source in sorted(corpus.sources, key=lambda s: (s.voice.value, source_label(s)))
        ),
        "scope": tuple(_option(scope.value, label) for scope, label in labels.SCOPES.items()),
    }
    return {facet.key: offered[facet.key] for facet in FACETS}


def source_label(source: Source) -> str:
    """Author or publisher, title and year: enough to know a work by in a list."""
    who = source.author or source.publisher
    year = f" ({source.date[:4]})" if source.date else ""
    return f"{who}, {source.title}{year}" if who else f"{source.title}{year}"


def _actors(corpus: Corpus) -> tuple[Option, ...]:
    order = list(labels.ACTOR_KINDS)
    ranked = sorted(corpus.actors, key=lambda actor: (order.index(actor.kind), actor.name))
    return tuple(
        Option(
            actor.id,
            f"{actor.name} ({actor.abbreviation})" if actor.abbreviation else actor.name,
            actor.abbreviation or actor.name,
            labels.ACTOR_KINDS[actor.kind],
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
