"""RIS, read back by a parser that is not ours."""

from typing import Any

import pytest
import rispy

from dashboard.bibliography import entries
from dashboard.bibliography.ris import ris
from dashboard.bibliography.work import work
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import SourceKind
from tests.bibliography.made_up import source


def written(**cells: str) -> dict[str, Any]:
    """The one record of a made-up source."""
    (record,) = rispy.loads(ris(work(source(**cells), "the paper")))
    return dict(record)


def test_joined_records_are_a_file(corpus: Corpus) -> None:
    """All of the real sources, in their order, with their titles and addresses as in the table."""
    found = rispy.loads("".join(entry["ris"] for entry in entries(corpus).values()))
    assert [(one["id"], one["title"], one.get("urls", [])) for one in found] == [
        (one.id, one.title, [one.url] if one.url else []) for one in corpus.sources
    ]


def test_no_tag_is_unknown(corpus: Corpus) -> None:
    """The parser keeps what it does not understand apart."""
    found = rispy.loads("".join(entry["ris"] for entry in entries(corpus).values()))
    assert not [record for record in found if "unknown_tag" in record]


def test_persons_are_named_family_first_and_an_organisation_as_it_is() -> None:
    """As the format asks."""
    persons = written(author="John J. Hamre and Ena Dion", author_kind="person")
    assert persons["authors"] == ["Hamre, John J.", "Dion, Ena"]
    body = written(author="Human Rights Watch", author_kind="organisation")
    assert body["authors"] == ["Human Rights Watch"]


def test_further_authors_are_told_in_a_note() -> None:
    """The format has no word for them."""
    record = written(author="Jane Stromseth et al.", author_kind="person")
    assert record["notes"] == ["The authors are cited with “et al.”."]


def test_without_an_author_there_is_no_such_line() -> None:
    """Nor a year without a date."""
    assert not {"authors", "year", "date", "notes"} & set(written())


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_of_source_has_a_type_of_the_format(kind: SourceKind) -> None:
    """And names its publisher, under one tag or another."""
    record = written(kind=kind, publisher="A press")
    assert record["type_of_reference"] in rispy.TYPE_OF_REFERENCE_MAPPING
    assert list(record.values()).count("A press") == 1


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2014", {"year": "2014", "date": "2014"}),
        ("2014-04", {"year": "2014", "date": "2014/04"}),
        ("2014-04-05", {"year": "2014", "date": "2014/04/05"}),
        ("2013/2014", {"notes": ["Date: 2013 to 2014"]}),
    ],
)
def test_a_date_is_no_closer_than_cited(date: str, found: dict[str, Any]) -> None:
    """What is no single date is told in a note."""
    about_time = {"year", "date", "notes"}
    assert {key: one for key, one in written(date=date).items() if key in about_time} == found
