"""The tables as a Dataset of schema.org, in JSON-LD: where its files are, and its events."""

from collections.abc import Iterator, Mapping

from dashboard.citing import caveat, citation
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import iso, stated
from dashboard.corpus.edtf import edtf_year
from dashboard.corpus.models import TABLES, Event, Place
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json
from dashboard.publishing.terms import caveat as caveat_of_all
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
    subject = corpus.subject
    described = {
        "@context": _CONTEXT,
        "@type": "Dataset",
        "name": subject.full_title,
        "alternateName": subject.name,
        "description": caveat_of_all(corpus),
        "creator": _named("Organization", subject.curator),
        "license": subject.licence_url or subject.licence,
        "version": release.version,
        "identifier": f"sha256:{release.hash}",
        "creditText": citation_of_all(corpus, release),
        "isBasedOn": _named("CreativeWork", subject.work.citation if subject.work else ""),
        "inLanguage": subject.language,
        **_covered(corpus),
        "distribution": list(_downloads()),
        "about": [_event(event, corpus, place_of) for event in corpus.events_in_order],
    }
    return {key: value for key, value in described.items() if value}


def _named(kind: str, name: str) -> Json:
    return {"@type": kind, "name": name} if name else {}


def _covered(corpus: Corpus) -> Json:
    """The place of the subject, and the years of what is shown at first."""
    shown = corpus.subject.shown_scopes
    own = [entry for entry in corpus.entries if shown.intersection(entry.scope)]
    years = [year for entry in own for year in entry.years or ()]
    place = corpus.subject.place
    where = {"spatialCoverage": {"@type": "Place", "name": place}} if place else {}
    if not years:
        return where
    return where | {"temporalCoverage": f"{edtf_year(min(years))}/{edtf_year(max(years))}"}


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
        "keywords": [
            corpus.subject.kinds.label(event.kind),
            corpus.subject.scopes.label(event.scope),
        ],
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
    named = {"startDate": date.start, "endDate": date.end}
    return known | {key: iso(numbers) for key, numbers in named.items() if numbers}


def _place(place: Place) -> Json:
    described = {"@type": "Place", "name": place.name}
    if place.lat is None or place.lon is None:
        return described
    point = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    return described | {"geo": point}
