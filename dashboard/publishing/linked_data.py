"""The tables as a Dataset of schema.org, in JSON-LD: where its files are, and its events."""

from collections.abc import Iterator, Mapping

from dashboard.citing import PAPER, caveat, citation
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import stated
from dashboard.corpus.models import TABLES, Event, Place, Scope
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json
from dashboard.publishing.terms import AUTHORS, CAVEAT, LICENCE, NAME, TITLE
from dashboard.publishing.terms import citation as citation_of_all

# Said here in full: a reader of the file need not fetch schema.org's own context.
_CONTEXT: Json = {
    "@vocab": "https://schema.org/",
    **{link: {"@type": "@id"} for link in ("contentUrl", "license", "url")},
}
_FORMATS: Mapping[str, str] = {"csv": "text/csv", "json": "application/json"}


def dataset(corpus: Corpus, release: Release) -> Json:
    """Addresses are relative to that of the file."""
    place_of = {place.id: _place(place) for place in corpus.places}
    by_id = {event.id: event for event in corpus.events}
    return {
        "@context": _CONTEXT,
        "@type": "Dataset",
        "name": TITLE,
        "alternateName": NAME,
        "description": CAVEAT,
        "creator": {"@type": "Organization", "name": AUTHORS},
        "license": LICENCE,
        "version": release.version,
        "identifier": f"sha256:{release.hash}",
        "creditText": citation_of_all(release),
        "isBasedOn": {"@type": "CreativeWork", "name": PAPER},
        "inLanguage": "en",
        **_covered(corpus),
        "distribution": list(_downloads()),
        "about": [_event(by_id[entry.id], corpus, place_of) for entry in corpus.entries],
    }


def _covered(corpus: Corpus) -> Json:
    """The years and the place of the paper's own subject."""
    core = [entry for entry in corpus.entries if Scope.CORE.value in entry.scope]
    years = [day.year for entry in core for day in (entry.first, entry.last) if day]
    where = {"spatialCoverage": {"@type": "Place", "name": labels.SCOPES[Scope.CORE]}}
    return where | ({"temporalCoverage": f"{min(years)}/{max(years)}"} if years else {})


def _downloads() -> Iterator[Json]:
    for model in TABLES:
        for ending, media_type in _FORMATS.items():
            yield {
                "@type": "DataDownload",
                "name": f"{model.table}.{ending}",
                "contentUrl": f"/data/{model.table}.{ending}",
                "encodingFormat": media_type,
            }


def _event(event: Event, corpus: Corpus, place_of: Mapping[str, Json]) -> Json:
    described = {"name": citation(event, corpus), "description": caveat(event, corpus)}
    where = [place_of[place] for place in event.places]
    return {
        "@type": "Event",
        "@id": f"/?event={event.id}",
        "name": event.title,
        "description": event.summary,
        **_time(event),
        **({"location": where} if where else {}),
        "keywords": [labels.KINDS[event.kind], labels.SCOPES[event.scope]],
        "subjectOf": {"@type": "CreativeWork", **described},
    }


def _time(event: Event) -> Json:
    """The date as it is known; beginning and end only where ISO 8601 alone can write them."""
    date = stated(event.date)
    if date is None:
        return {}
    known = {"temporalCoverage": event.date}
    if date.about:
        return known
    start, _, end = event.date.partition("/")
    return known | {"startDate": start} | ({"endDate": end} if date.end else {})


def _place(place: Place) -> Json:
    described = {"@type": "Place", "name": place.name}
    if place.lat is None or place.lon is None:
        return described
    point = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    return described | {"geo": point}
