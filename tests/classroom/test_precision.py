"""How well the paper dates an event."""

from dashboard.classroom import precision
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT
from dashboard.corpus.models import Event, Voice

# Of a date as it is written, by its length: what its precision is called.
WRITTEN = {0: "It gives no date", 4: "To the year", 7: "To the month", 10: "To the day"}


def asked(material: Material) -> dict[str, Event]:
    """The events that are asked of."""
    by_id = {event.id: event for event in material.corpus.events}
    return {task.about[0]: by_id[task.about[0]] for task in precision.tasks(material)}


def test_the_answer_is_what_the_date_is_written_to(everything: Material) -> None:
    """And whoever chose another is told that it is not."""
    by_id = {event.id: event for event in everything.corpus.events}
    for task in precision.tasks(everything):
        (event,) = (by_id[key] for key in task.about)
        (place,) = task.answer
        assert task.options[place].text == WRITTEN[len(event.date)]
        assert [option.feedback == RIGHT for option in task.options] == [
            option.text == WRITTEN[len(event.date)] for option in task.options
        ]


def test_every_precision_is_asked_of_somewhere(everything: Material) -> None:
    """The one day of the paper's text among them."""
    assert {task.answer for task in precision.tasks(everything)} == {(i,) for i in range(4)}
    assert "coup-2020" in asked(everything)


def test_what_the_paper_does_not_date_itself_is_not_asked(everything: Material) -> None:
    """Nor a span or an approximate date, for which none of the four would be right."""
    for event in asked(everything).values():
        assert event.voice is Voice.PAPER
        assert len(event.date) in WRITTEN
        assert not event.date.endswith("~")


def test_a_row_that_leaves_room_for_two_answers_is_not_asked(everything: Material) -> None:
    """An undated mandate that runs to June 2021, posts taken after the coup of 2012, a plan."""
    unclear = {"minusma-mandate-renewed", "officers-in-politics-2012", "barkhane-reduction-planned"}
    assert not unclear & set(asked(everything))


def test_the_records_day_is_named_as_the_records(everything: Material) -> None:
    """Whoever knows it would else think that the answer is wrong."""
    by_id = {event.id: event for event in everything.corpus.events}
    told = [
        task.explanation for task in precision.tasks(everything) if by_id[task.about[0]].record_date
    ]
    assert told
    assert all("The record, beside the paper, has " in explanation for explanation in told)


def test_the_options_go_from_fine_to_none(everything: Material) -> None:
    """Mixed, they would be harder to read and no harder to answer."""
    for task in precision.tasks(everything):
        assert [option.text for option in task.options] == [
            "To the day",
            "To the month",
            "To the year",
            "It gives no date",
        ]
