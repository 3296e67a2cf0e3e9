"""What the paper leaves out, counted on made-up tables in which each number is known."""

import pytest

from dashboard.corpus import coverage
from dashboard.corpus.corpus import Corpus
from tests.corpus.folder import Folder


def event(folder: Folder, name: str, date: str = "", **cells: str) -> None:
    """One more event of the paper."""
    more = {"kind": "coups", "scope": "core", "voice": "paper", "summary": "It happens."}
    about = {"sections": "II.A", "footnotes": "1"}
    title = name.capitalize()
    folder.add("events", **{"id": name, "title": title, "date": date, **more, **about, **cells})


def test_events_are_counted_by_how_well_they_are_dated(folder: Folder) -> None:
    """The record's own event is not the paper's, however well it is dated."""
    event(folder, "some-year", "2013")
    event(folder, "some-day", "2020-08-18")
    event(folder, "some-time")
    assert coverage.dating(folder.load()) == {"month": 1, "year": 1, "day": 1, "undated": 1}


def test_a_year_counts_the_events_that_begin_in_it(folder: Folder) -> None:
    """Of the paper's own subject: no background, no epilogue, and a span once."""
    event(folder, "span", "2012/2014")
    event(folder, "before", "1960", scope="background")
    event(folder, "abroad", "2013", scope="comparator")
    begun = coverage.beginning_in(folder.load())
    assert list(begun) == [str(year) for year in range(2012, 2021)]
    assert {year: count for year, count in begun.items() if count} == {"2012": 2}


def test_a_year_with_few_events_is_thin() -> None:
    """One with none most of all."""
    assert coverage.thin({"2012": 8, "2013": 2, "2014": 3, "2015": 0}) == ("2013", "2015")


def test_an_actor_without_events_is_named(folder: Folder) -> None:
    """Only where it is the paper that names it."""
    folder.add("actors", id="allies", name="Allies", kind="forces", voice="record")
    assert [actor.id for actor in coverage.without_events(folder.load())] == ["army"]


def test_an_actor_is_unnamed_where_the_note_says_so(folder: Folder) -> None:
    """The paper's own silence, and no other's."""
    folder.change("actors", 0, note="The army, renamed in 2013.")
    folder.change("actors", 1, note="Officers whom the paper leaves unnamed.")
    assert [actor.id for actor in coverage.unnamed(folder.load())] == ["officers"]


def test_what_leans_on_the_most_cited_works_is_counted(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The footnotes that lead to them, be it through an Id., and the events on those."""
    monkeypatch.setattr(coverage, "MOST_CITED", 1)
    event(folder, "elsewhere", footnotes="4")
    most = coverage.leaning(folder.load())
    assert [work.id for work in most.works] == ["book"]
    assert (most.footnotes, most.events) == (3, 1)


def test_a_doubted_footnote_is_counted(folder: Folder) -> None:
    """One whose end looks wrong."""
    folder.change("footnotes", 2, doubt="It should be 1.")
    assert [note.number for note in coverage.doubted(folder.load())] == [3]


def test_a_claim_without_events_is_untied(folder: Folder) -> None:
    """It stays, and is told."""
    folder.add("claims", id="security-first", section="I.A", claim="Security first.", themes="A")
    assert [claim.id for claim in coverage.untied(folder.load())] == ["security-first"]


def test_a_claim_is_without_dates_while_no_event_tied_to_it_has_one(folder: Folder) -> None:
    """A date of the record is one, too."""
    folder.add("claims", id="security-first", section="I.A", claim="Security first.", themes="A")
    event(folder, "some-time")
    folder.add(
        "evidence",
        event="some-time",
        claim="security-first",
        relation="supports",
        voice="paper",
        basis="news",
        footnotes="1",
    )
    assert [claim.id for claim in coverage.without_dates(folder.load())] == ["security-first"]
    folder.change(
        "events", -1, record_date="2013-05-01", record_source="book", record_note="In May."
    )
    assert coverage.without_dates(folder.load()) == ()


def test_only_towns_that_the_papers_text_names_are_the_papers(folder: Folder) -> None:
    """Neither an area nor a town that the record adds."""
    point = {"lat": "16.27", "lon": "-0.04", "precision": "town"}
    folder.add("places", id="gao", name="Gao", voice="record", **point)
    assert [town.id for town in coverage.towns(folder.load())] == ["capital"]


def test_every_event_of_the_paper_is_counted_once(corpus: Corpus) -> None:
    """By certainty, of the real tables."""
    assert sum(coverage.dating(corpus).values()) == len(coverage.papers_events(corpus))
