"""Whose voice a statement is."""

from collections import Counter
from itertools import permutations

from dashboard.classroom import voices
from dashboard.classroom.hints import names_a_voice
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT
from dashboard.classroom.voices import Speaker, Statement, feedback, statements
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import LinkVoice, Voice


def all_of(material: Material) -> list[Statement]:
    """Every statement that could be asked of."""
    return [said for event in material.corpus.events for said in statements(event, material)]


def test_the_papers_and_the_records_statements_are_of_their_rows(everything: Material) -> None:
    """A summary that the record stands beside belongs to nobody alone, and is left out."""
    by_id = {event.id: event for event in everything.corpus.events}
    summaries = [s for s in all_of(everything) if s.text == by_id[s.event].summary]
    assert {s.speaker for s in summaries} == {Speaker.PAPER, Speaker.RECORD}
    for said in summaries:
        event = by_id[said.event]
        if said.speaker is Speaker.PAPER:
            assert event.voice is Voice.PAPER
            assert not event.record_source
        else:
            assert event.voice is Voice.RECORD


def test_a_day_is_the_records_only_where_the_paper_has_another_date(everything: Material) -> None:
    """The coup of 2020 has one day in both; the swearing-in of 2020 is dated by a footnote."""
    by_id = {event.id: event for event in everything.corpus.events}
    dated = {
        said.event: said
        for said in all_of(everything)
        if said.text == f"{by_id[said.event].title}: {in_words(by_id[said.event].record_date)}."
    }
    assert "coup-2012" in dated
    assert not {"coup-2020", "presidency-to-officer"} & set(dated)
    for key, said in dated.items():
        assert said.speaker is Speaker.RECORD
        assert by_id[key].record_date != by_id[key].date


def test_who_ties_an_event_to_a_claim_is_as_the_table_has_it(everything: Material) -> None:
    """The paper where it does so in so many words, the curator elsewhere."""
    claims = {claim.id: claim.claim for claim in everything.corpus.claims}
    voice = {(link.event, claims[link.claim]): link.voice for link in everything.corpus.evidence}
    ties = [(s, s.text.partition(" the claim: ")[2]) for s in all_of(everything)]
    checked = [(s.speaker, voice[s.event, claim]) for s, claim in ties if claim]
    assert len(checked) == len(everything.corpus.evidence)
    assert set(checked) == {
        (Speaker.PAPER, LinkVoice.PAPER),
        (Speaker.CURATOR, LinkVoice.CURATOR),
    }


def test_one_voice_is_right_and_the_others_are_told_why_not(everything: Material) -> None:
    """Always the same three, in the same order."""
    for task in voices.tasks(everything):
        assert [option.text for option in task.options] == [
            "The paper's",
            "The record's",
            "The curator's",
        ]
        (right,) = task.answer
        assert [option.feedback == RIGHT for option in task.options] == [
            place == right for place in range(3)
        ]


def test_every_mistake_has_its_answer() -> None:
    """Each voice taken for each other, and the work by what it is called."""
    for right, chosen in permutations(Speaker, 2):
        assert feedback(right, chosen, "the book") not in {RIGHT, ""}
    about_the_work = feedback(Speaker.RECORD, Speaker.PAPER, "the book")
    assert about_the_work == "The book does not say this; the record adds it."


def test_no_statement_names_its_voice(everything: Material) -> None:
    """“The paper says …” would be no question."""
    asked = [task.question for task in voices.tasks(everything)]
    assert len(asked) >= 50
    assert not [question for question in asked if names_a_voice(question, "the paper")]


def test_every_voice_is_heard(everything: Material) -> None:
    """None so rarely that a guess would do without it."""
    heard = Counter(task.answer for task in voices.tasks(everything))
    assert len(heard) == 3
    assert min(heard.values()) >= 10
