"""The places as GeoJSON: a point for each town, and by name what has none."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Place, PlacePrecision
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json
from dashboard.publishing.terms import terms

_WITHOUT_POINT: Mapping[PlacePrecision, str] = {
    PlacePrecision.AREA: "An area has no point.",
    PlacePrecision.COUNTRY: "A country has no point.",
}


def places(corpus: Corpus, release: Release) -> Json:
    """Each place with its events in the order of the timeline."""
    events = _events(corpus)
    return {
        "type": "FeatureCollection",
        **terms(corpus, release),
        "features": [
            _feature(place, events[place.id])
            for place in corpus.places
            if place.precision not in _WITHOUT_POINT
        ],
        "withoutPoint": [
            {
                "id": place.id,
                "name": place.name,
                "reason": _WITHOUT_POINT[place.precision],
                "events": events[place.id],
            }
            for place in corpus.places
            if place.precision in _WITHOUT_POINT
        ],
    }


def _events(corpus: Corpus) -> Mapping[str, Sequence[Json]]:
    titles = {event.id: event.title for event in corpus.events}
    events: defaultdict[str, list[Json]] = defaultdict(list)
    for entry in corpus.entries:
        for place in entry.place:
            events[place].append({"id": entry.id, "title": titles[entry.id]})
    return events


def _feature(place: Place, events: Sequence[Json]) -> Json:
    properties = place.model_dump(mode="json", exclude={"lat", "lon", "precision"})
    return {
        "type": "Feature",
        "id": place.id,
        # GeoJSON has the longitude first.
        "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]},
        "properties": properties | {"events": events},
    }
