"""JSON-LD, expanded by a processor that is not ours, and that may fetch nothing."""

import json
from typing import Any, NoReturn

import pytest
from pyld import jsonld

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES
from dashboard.publishing.linked_data import dataset
from dashboard.publishing.release import Release, release
from tests.corpus.folder import Folder

BASE = "https://example.org/data/events.jsonld"
SCHEMA = "https://schema.org/"

Node = dict[str, Any]


def _fetch_nothing(url: str, _options: object) -> NoReturn:
    raise AssertionError(f"{url} would be fetched")


def expanded(corpus: Corpus, released: Release) -> Node:
    """The dataset with every term as the address it stands for."""
    document = json.loads(json.dumps(dataset(corpus, released)))
    options = {"base": BASE, "documentLoader": _fetch_nothing}
    (node,) = jsonld.expand(document, options)
    return dict(node)


def values(node: Node, term: str) -> list[Any]:
    """The values or addresses of a term of schema.org."""
    found = node.get(f"{SCHEMA}{term}", [])
    return [one.get("@value", one.get("@id", one)) for one in found]


def event(folder: Folder, date: str) -> Node:
    """The made-up coup, on another date."""
    folder.change("events", 0, date=date)
    events = expanded(folder.load(), release(folder.path))[f"{SCHEMA}about"]
    return next(one for one in events if one["@id"].endswith("event=coup"))


def test_it_is_a_dataset_with_a_licence_and_a_version(corpus: Corpus, released: Release) -> None:
    """What a search for datasets asks for first."""
    node = expanded(corpus, released)
    assert node["@type"] == [f"{SCHEMA}Dataset"]
    assert values(node, "license") == ["https://creativecommons.org/licenses/by/4.0/"]
    assert values(node, "version") == [released.version]
    assert values(node, "identifier") == [f"sha256:{released.hash}"]
    assert values(node, "temporalCoverage") == ["2012/2020"]


def test_every_table_can_be_fetched_in_both_forms(corpus: Corpus, released: Release) -> None:
    """From addresses beside the file."""
    downloads = expanded(corpus, released)[f"{SCHEMA}distribution"]
    assert {address for one in downloads for address in values(one, "contentUrl")} == {
        f"https://example.org/data/{model.table}.{ending}"
        for model in TABLES
        for ending in ("csv", "json")
    }


def test_every_event_is_there_under_its_address(corpus: Corpus, released: Release) -> None:
    """That of the page with its card open."""
    events = expanded(corpus, released)[f"{SCHEMA}about"]
    assert [one["@id"] for one in events] == [
        f"https://example.org/?event={one.id}" for one in corpus.entries
    ]
    assert {kind for one in events for kind in one["@type"]} == {f"{SCHEMA}Event"}


@pytest.mark.parametrize(
    ("date", "covered", "start", "end"),
    [
        ("2012", ["2012"], ["2012"], []),
        ("2012-03-22", ["2012-03-22"], ["2012-03-22"], []),
        ("2013/2014-05", ["2013/2014-05"], ["2013"], ["2014-05"]),
        ("2014/..", ["2014/.."], ["2014"], []),
        ("2013~", ["2013~"], [], []),
        ("1962?", ["1962?"], [], []),
        ("-0430-05", ["-0430-05"], ["-0430-05"], []),
        ("../-0403", ["../-0403"], [], ["-0403"]),
        ("185X", ["185X"], [], []),
        ("1962-22/1963", ["1962-22/1963"], [], ["1963"]),
        ("", [], [], []),
    ],
)
def test_a_date_is_no_closer_than_it_is_known(
    folder: Folder, date: str, covered: list[str], start: list[str], end: list[str]
) -> None:
    """A year stays a year; about a year is no beginning, nor is a decade; undated has none."""
    node = event(folder, date)
    found = [values(node, term) for term in ("temporalCoverage", "startDate", "endDate")]
    assert found == [covered, start, end]


def test_only_a_place_with_a_point_has_one(made_up: tuple[Corpus, Release]) -> None:
    """An area is a name."""
    coup, afterwards = expanded(*made_up)[f"{SCHEMA}about"]
    ((town,), (area,)) = (one[f"{SCHEMA}location"] for one in (coup, afterwards))
    (point,) = town[f"{SCHEMA}geo"]
    assert (values(point, "latitude"), values(point, "longitude")) == ([12.65], [-8.0])
    assert f"{SCHEMA}geo" not in area


def test_an_event_says_who_tells_it(made_up: tuple[Corpus, Release]) -> None:
    """The paper with its notes, or the record."""
    coup, afterwards = expanded(*made_up)[f"{SCHEMA}about"]
    ((paper,), (record,)) = (one[f"{SCHEMA}subjectOf"] for one in (coup, afterwards))
    assert values(paper, "name")[0].endswith("Introduction, II.A, n. 1")
    assert values(record, "name") == ["“A note”"]
