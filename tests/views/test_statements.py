"""The words of the corpus as the browser shows them."""

from typing import Any

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import interval
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.models import Qualifier
from dashboard.views.statements import Statements, cited, in_words_if_dated, span
from tests.corpus.folder import Folder


@pytest.fixture(scope="module")
def statements(corpus: Corpus) -> Statements:
    """Of the real tables."""
    return Statements(corpus)


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """A valid folder, to change one thing in."""
    return Folder.at(tmp_path_factory.mktemp("statements"))


def _event(folder: Folder, identifier: str) -> dict[str, Any]:
    events = Statements(folder.load()).events()
    return next(event for event in events if event["id"] == identifier)


def _details(folder: Folder, identifier: str) -> dict[str, Any]:
    details: dict[str, Any] = Statements(folder.load()).details()[identifier]
    return details


def test_no_figure_of_the_corpus_loses_its_bound(corpus: Corpus, statements: Statements) -> None:
    """At least, more than, about: the word stands before the number wherever it is shown."""
    words = {key: figure["number"] for key, figure in statements.figures().items()}
    unbound = {Qualifier.EXACTLY, Qualifier.UNQUANTIFIED}
    bound = [figure for figure in corpus.figures if figure.qualifier not in unbound]
    assert bound
    assert not [one.id for one in bound if not words[one.id].startswith(f"{one.qualifier} ")]


def test_a_figure_without_a_number_says_so(corpus: Corpus, statements: Statements) -> None:
    """It never reads as nought."""
    words = {key: figure["number"] for key, figure in statements.figures().items()}
    without = [figure.id for figure in corpus.figures if figure.value is None]
    assert without
    assert all(words[key].startswith("no number given") for key in without)


def test_a_span_tells_its_outer_days_from_its_sure_ones() -> None:
    """2013/2014 may begin on any day of 2013 and end on any of 2014."""
    days = interval("2013/2014")
    assert days
    sent = span(days)
    assert (sent["first"], sent["sureFrom"]) == (day_number(2013, 1, 1), day_number(2013, 12, 31))
    assert (sent["sureUntil"], sent["last"]) == (day_number(2014, 1, 1), day_number(2014, 12, 31))
    assert sent["years"] == [2013, 2014]
    assert "openStart" not in sent


def test_a_span_without_a_beginning_was_under_way_when_its_subject_begins(folder: Folder) -> None:
    """Here in 2012, the first of its years; a date of 1960 keeps its own."""
    folder.change("events", 0, date="../2013-06")
    sent = _event(folder, "coup")["span"]
    assert (sent["openStart"], sent["years"]) == (True, [2012, 2013])
    assert (sent["first"], sent["sureFrom"]) == (day_number(2012, 1, 1), day_number(2012, 1, 1))
    folder.change("events", 0, date="../1960")
    assert _event(folder, "coup")["span"]["years"] == [1960, 1960]


def test_events_are_in_the_order_of_the_timeline(corpus: Corpus, statements: Statements) -> None:
    """The list in the page reads as time went."""
    assert [event["id"] for event in statements.events()] == [one.id for one in corpus.entries]


def test_an_undated_event_has_no_days_to_be_drawn_at(folder: Folder) -> None:
    """Only the words say when: that nobody does."""
    folder.change("events", 0, date="")
    event = _event(folder, "coup")
    assert (event["span"], event["when"]) == (None, "undated")


def test_the_record_stands_beside_the_paper(folder: Folder) -> None:
    """Each keeps the date it gives."""
    event = _event(folder, "coup")
    assert (event["when"], event["record"]["when"]) == ("March 2012", "22 March 2012")


def test_without_the_record_there_is_nothing_beside_the_paper(folder: Folder) -> None:
    """No empty record is drawn."""
    folder.change("events", 0, record_date="", record_source="")
    assert _event(folder, "coup")["record"] is None


def test_the_curators_note_is_kept_apart(folder: Folder) -> None:
    """It is never mixed into what the paper states."""
    folder.change("events", 0, note="A doubt of ours.")
    assert _details(folder, "coup")["note"] == "A doubt of ours."
    assert "doubt" not in _event(folder, "coup")["summary"]


def test_a_link_says_who_ties_the_event_to_the_claim(folder: Folder) -> None:
    """The paper itself, or the curator reading it."""
    folder.change("evidence", 0, voice="curator")
    (link,) = _details(folder, "coup")["links"]
    assert (link["claim"], link["voice"]) == ("coups-return", "tied by the curator")


def test_an_event_has_the_figures_that_belong_to_it(folder: Folder) -> None:
    """Joined from the figures' side."""
    assert [_details(folder, one)["figures"] for one in ("coup", "afterwards")] == [["killed"], []]


def test_a_footnote_shows_the_chain_to_its_source(folder: Folder) -> None:
    """*Id.* and *supra* are followed for the reader."""
    note = Statements(folder.load()).footnotes()["3"]
    assert note["chain"].startswith("fn 3 → Id. → fn 2 → supra 1")


def test_a_work_is_cited_by_what_is_known_of_it(folder: Folder) -> None:
    """No comma stands for what is not there."""
    by_id = {source.id: cited(source) for source in folder.load().sources}
    assert by_id == {
        "book": "A. Writer, A book",
        "news": "A report, UN News, 8 October 2019",
        "agency": "A note",
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2019-10", "October 2019"),
        ("", ""),
        ("Fall 2020", "Fall 2020"),
        ("2019-02-30", "2019-02-30"),
    ],
)
def test_a_date_of_a_source_that_is_no_edtf_stands_as_cited(text: str, words: str) -> None:
    """Sources date themselves in many ways."""
    assert in_words_if_dated(text) == words


def test_the_search_finds_an_actor_by_every_name(corpus: Corpus, statements: Statements) -> None:
    """The same names in the browser as in Python."""
    names = statements.search_names()
    assert all(
        set(names[actor.id]) == {actor.name, actor.abbreviation, *actor.aliases}
        for actor in corpus.actors
    )
