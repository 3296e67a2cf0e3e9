"""The readings: ways through the argument, by the ids they lead to."""

from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Relation
from dashboard.selection.readings import Reading, readings
from tests.corpus.folder import Folder


@pytest.fixture(scope="module")
def by_key(corpus: Corpus) -> dict[str, Reading]:
    """The readings of the real table."""
    return {reading.key: reading for reading in readings(corpus)}


def test_the_accord_failed_for_five_reasons(by_key: dict[str, Reading]) -> None:
    """In the order in which the paper counts them."""
    assert list(by_key["accord"].claims) == [
        "accord-parties-left-out",
        "accord-not-disarmed",
        "accord-spoilers",
        "accord-new-factions",
        "accord-state-absent",
    ]


def test_there_is_a_reading_for_each_theme(corpus: Corpus, by_key: dict[str, Reading]) -> None:
    """With every claim that draws on it, and no other."""
    for letter in "ABCDEFGH":
        drawing = [
            claim.id for claim in corpus.claims if letter in {theme.value for theme in claim.themes}
        ]
        assert by_key[f"theme-{letter.lower()}"].claims == drawing


def test_a_claim_is_complicated_or_undated_by_its_evidence(
    corpus: Corpus, by_key: dict[str, Reading]
) -> None:
    """Not by what anyone thinks of it."""
    dated = {event.id for event in corpus.events if event.date or event.record_date}
    tied = {link.claim for link in corpus.evidence if link.event in dated}
    complicated = {link.claim for link in corpus.evidence if link.relation is Relation.COMPLICATES}
    assert set(by_key["complicated"].claims) == complicated
    assert set(by_key["undated"].claims) == {claim.id for claim in corpus.claims} - tied


def test_a_reading_without_any_claim_is_not_offered(tmp_path: Path) -> None:
    """Other tables need not hold an accord."""
    assert "accord" not in {reading.key for reading in readings(Folder.at(tmp_path).load())}
