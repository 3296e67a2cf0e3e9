"""The places, read by a model of GeoJSON that is not ours."""

from typing import Any

from geojson_pydantic import Feature, FeatureCollection, Point

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.geojson import places
from dashboard.publishing.release import Release

Towns = FeatureCollection[Feature[Point, dict[str, Any]]]


def test_it_is_geojson(corpus: Corpus, released: Release) -> None:
    """A collection of points, each with an id."""
    read = Towns.model_validate(places(corpus, released))
    assert len({feature.id for feature in read.features}) == len(read.features) > 0


def test_a_town_is_where_the_table_has_it(corpus: Corpus, released: Release) -> None:
    """Longitude first."""
    read = Towns.model_validate(places(corpus, released))
    (bamako,) = (feature.geometry for feature in read.features if feature.id == "bamako")
    assert bamako is not None
    assert (bamako.coordinates.longitude, bamako.coordinates.latitude) == (-8.0, 12.65)


def test_no_place_is_lost(corpus: Corpus, released: Release) -> None:
    """What has no point is named, with the reason."""
    document = places(corpus, released)
    shown = [feature["id"] for feature in document["features"]]
    left_out = [place["id"] for place in document["withoutPoint"]]
    assert sorted(shown + left_out) == sorted(place.id for place in corpus.places)
    reasons = {place["id"]: place["reason"] for place in document["withoutPoint"]}
    assert (reasons["sahel"], reasons["mali"]) == (
        "An area has no point.",
        "A country has no point.",
    )


def test_a_place_has_its_events(made_up: tuple[Corpus, Release]) -> None:
    """Those with a point, and those without."""
    document = places(*made_up)
    (town,), (area,) = document["features"], document["withoutPoint"]
    assert town["properties"]["events"] == [{"id": "coup", "title": "A coup"}]
    assert area["events"] == [{"id": "afterwards", "title": "Afterwards"}]


def test_what_must_be_known_stands_with_it(corpus: Corpus, released: Release) -> None:
    """As with every table."""
    document = places(corpus, released)
    assert document["hash"] == released.hash
    assert "GeoNames" in document["citation"]
