"""Events to put in order: only such as leave no doubt of it."""

from itertools import pairwise

from dashboard.classroom import ordering
from dashboard.classroom.material import Material
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import interval
from dashboard.corpus.models import Event, Voice
from tests.corpus.folder import Folder


def in_order(material: Material) -> list[list[Event]]:
    """The events of every task that can be drawn, as the answer orders them."""
    by_id = {event.id: event for event in material.corpus.events}
    return [
        [by_id[task.about[place]] for place in task.answer] for task in ordering.tasks(material)
    ]


def days(edtf: str) -> tuple[int, int]:
    """From the first to the last on which it may have been."""
    known = interval(edtf)
    assert known
    return known.first, known.last


def test_each_is_over_before_the_next_may_begin(everything: Material) -> None:
    """No two days that the paper's dates allow would reverse the answer, so no other is right."""
    drawn = in_order(everything)
    assert len(drawn) >= 5
    for chain in drawn:
        assert 3 <= len(chain) <= 4
        for one, other in pairwise(chain):
            assert days(one.date)[1] < days(other.date)[0]


def test_the_record_does_not_reverse_the_answer(everything: Material) -> None:
    """A class that looks further must not find the opposite."""
    for chain in in_order(everything):
        for one, other in pairwise(chain):
            first, second = (event.record_date or event.date for event in (one, other))
            assert days(first)[1] < days(second)[0]


def test_only_the_papers_own_single_dates_are_ordered(everything: Material) -> None:
    """A span has two ends, and the record's events the paper does not date."""
    for chain in in_order(everything):
        assert {event.voice for event in chain} == {Voice.PAPER}
        assert not [event.id for event in chain if "/" in event.date]


def test_a_title_that_tells_its_year_is_not_ordered(corpus: Corpus) -> None:
    """The task would be to sort numbers."""
    by_id = {event.id: event for event in corpus.events}
    three = [by_id[key] for key in ("coup-2012", "algiers-accord", "coup-2020")]
    assert in_order(Material(corpus, "three", "", tuple(three)))
    three[1] = three[1].model_copy(update={"title": "The accord of 2015"})
    assert not in_order(Material(corpus, "three", "", tuple(three)))


def test_the_options_are_the_events_and_each_has_its_date(everything: Material) -> None:
    """So that the answer can be checked from what is said of each."""
    titles = {event.id: event.title for event in everything.corpus.events}
    for task in ordering.tasks(everything):
        assert [option.text for option in task.options] == [titles[key] for key in task.about]
        assert all(option.feedback.startswith("The paper: ") for option in task.options)


def test_no_event_is_ordered_twice(everything: Material) -> None:
    """Else a sheet would give away the answer to one task in another."""
    used = [event.id for chain in in_order(everything) for event in chain]
    assert len(used) == len(set(used))


def test_two_dates_that_the_record_swaps_are_not_ordered(corpus: Corpus) -> None:
    """The council and the working group: by the paper 2013 and 2014, by the record the reverse."""
    swapped = {"cnrss-created", "ssr-working-group"}
    by_id = {event.id: event for event in corpus.events}
    three = tuple(by_id[key] for key in ("coup-2012", "cnrss-created", "coup-2020"))
    assert len(in_order(Material(corpus, "three", "", three))) == 1
    four = (*three[::2], *(by_id[key] for key in swapped))
    for chain in in_order(Material(corpus, "four", "", four)):
        assert not swapped <= {event.id for event in chain}


def test_two_events_make_no_task(made_up: Folder) -> None:
    """There would be a right answer in every second guess."""
    made_up.add("events", **made_up.tables["events"][0] | {"id": "later", "date": "2014"})
    made_up.change("events", 2, title="Later", record_date="", record_source="")
    corpus = made_up.load()
    assert not list(ordering.tasks(Material(corpus, "two", "", corpus.events)))
