"""Entries: by what an event can be narrowed."""

from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.entries import FACETS, Entry, fold
from tests.corpus.folder import Folder


def entry(folder: Folder, identifier: str) -> Entry:
    """The entry of one event of the folder."""
    return next(entry for entry in folder.load().entries if entry.id == identifier)


def test_an_entry_has_the_days_of_its_event(folder: Folder) -> None:
    """The paper's own date, not the record's."""
    coup = entry(folder, "coup")
    assert (coup.first, coup.last) == (day_number(2012, 3, 1), day_number(2012, 3, 31))


def test_undated_events_stand_last(folder: Folder) -> None:
    """Nothing is guessed to put them in order."""
    folder.change("events", 0, date="")
    assert [entry.id for entry in folder.load().entries] == ["afterwards", "coup"]


def test_a_claim_is_a_facet_like_any_other(folder: Folder) -> None:
    """Evidence ties the event to it."""
    assert entry(folder, "coup").claim == ("coups-return",)


def test_themes_come_from_claims_and_sections(folder: Folder) -> None:
    """A claim's themes and Part I's headings alike."""
    folder.change("events", 0, sections="I.H")
    assert entry(folder, "coup").theme == ("A", "H")


def test_sources_come_from_footnotes_and_the_record(folder: Folder) -> None:
    """Each once, the paper's before the record's."""
    folder.change("events", 0, footnotes="2;1")
    assert entry(folder, "coup").source == ("book", "news", "agency")


def test_an_event_is_found_by_its_actors_other_names(folder: Folder) -> None:
    """The search reads title, summary, claims and every name of the actors."""
    folder.change("actors", 1, abbreviation="OFF", aliases="Colonels of Ségou")
    text = entry(folder, "coup").text
    assert all(
        word in text for word in ("a coup", "depose", "coups return", "off", "colonels of segou")
    )


def test_an_event_is_found_by_where_it_was(folder: Folder) -> None:
    """A reader types the name of a town into the search, not into the list of places."""
    folder.change("places", 0, name="Bamakô")
    assert "bamako" in entry(folder, "coup").text


def test_folding_takes_accents_and_case_away() -> None:
    """`Ségou` is found by `segou`."""
    assert fold("Ségou – ÉTAT") == "segou – etat"


def test_an_apostrophe_is_one_however_it_is_typed() -> None:
    """Phones make it a curly one of their own accord."""
    assert fold("Mali\u2019s \u201cvictory\u201d") == 'mali\'s "victory"'


def test_every_facet_is_a_field_of_an_entry() -> None:
    """The key in the address is the name of the field."""
    assert {facet.key for facet in FACETS} <= set(Entry.__dataclass_fields__)
