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
        drawing = [claim.id for claim in corpus.claims if letter in claim.themes]
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
    """None complicates the one claim, and none is on the theme H."""
    folder = Folder.at(tmp_path)
    assert [reading.key for reading in readings(folder.load())] == ["who", "theme-a"]
    folder.change("claims", 0, section="Introduction")
    assert [reading.key for reading in readings(folder.load())] == ["theme-a"]


def test_a_reading_may_name_its_claims(tmp_path: Path) -> None:
    """In the order of the table, whatever their headings."""
    folder = Folder.at(tmp_path)
    folder.add("claims", id="security-first", section="Introduction", claim="Security first.")
    folder.edit(
        "subject.toml",
        lambda text: text.replace(b'sections = ["II.A"]', b'claims = ["security-first"]'),
    )
    (own, *_) = readings(folder.load())
    assert own.claims == ["security-first"]


def test_a_theme_without_a_code_is_named_once(tmp_path: Path) -> None:
    """`Theme: Trade`, and not `Theme trade: Trade`."""
    folder = Folder.at(tmp_path)
    folder.edit("subject.toml", lambda text: text.replace(b'"A"', b'"trade"'))
    folder.edit("subject.toml", lambda text: text.replace(b'"What security is"', b'"Trade"'))
    folder.change("claims", 0, themes="trade")
    assert readings(folder.load())[1].label == "Theme: Trade"
