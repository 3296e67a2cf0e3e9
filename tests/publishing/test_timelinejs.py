"""TimelineJS: held to the form that its documentation describes, since it publishes no schema."""

from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.release import Release, release
from dashboard.publishing.timelinejs import timeline
from tests.corpus.folder import Folder


class Described(BaseModel):
    """An object of https://timeline.knightlab.com/docs/json-format.html, with no other property."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Date(Described):
    """A day needs a month, and a month a year."""

    year: int
    month: Annotated[int | None, Field(ge=1, le=12)] = None
    day: Annotated[int | None, Field(ge=1, le=31)] = None


class Text(Described):
    """Both are HTML."""

    headline: str
    text: str


class Title(Described):
    """The one slide that needs no date."""

    text: Text


class Slide(Described):
    """An event."""

    start_date: Date
    end_date: Date | None = None
    text: Text
    display_date: str
    group: str
    unique_id: str


class Timeline(Described):
    """The whole file."""

    title: Title
    events: list[Slide]


def read(corpus: Corpus, released: Release) -> Timeline:
    """As TimelineJS would."""
    return Timeline.model_validate(timeline(corpus, released))


def slide(folder: Folder, date: str) -> Slide:
    """The made-up coup, on another date."""
    folder.change("events", 0, date=date)
    slides = read(folder.load(), release(folder.path)).events
    return next(one for one in slides if one.unique_id == "coup")


def test_it_is_of_the_form_that_is_described(corpus: Corpus, released: Release) -> None:
    """With every dated event once, in the order of the timeline."""
    slides = read(corpus, released).events
    assert [one.unique_id for one in slides] == [one.id for one in corpus.entries if one.first]


@pytest.mark.parametrize(
    ("date", "start", "end", "words"),
    [
        ("2012", Date(year=2012), None, "2012"),
        ("2012-03", Date(year=2012, month=3), None, "March 2012"),
        ("2012-03-22", Date(year=2012, month=3, day=22), None, "22 March 2012"),
        ("2013~", Date(year=2013), None, "about 2013"),
        ("2013/2014-05", Date(year=2013), Date(year=2014, month=5), "2013 to May 2014"),
        ("2014/..", Date(year=2014), None, "from 2014 on"),
        ("../2014", Date(year=2014), None, "until 2014"),
        ("-0430-05", Date(year=-431, month=5), None, "May 431 BC"),
        ("0000", Date(year=-1), None, "1 BC"),
        (
            "1962-22",
            Date(year=1962, month=6),
            Date(year=1962, month=8),
            "summer 1962",
        ),
        ("185X", Date(year=1850), Date(year=1859), "the 1850s"),
        ("-04XX", Date(year=-500), Date(year=-401), "the 5th century BC"),
        ("-0430-22/-0403", Date(year=-431, month=6), Date(year=-404), "summer 431 to 404 BC"),
    ],
)
def test_a_date_is_no_closer_than_it_is_known(
    folder: Folder, date: str, start: Date, end: Date | None, words: str
) -> None:
    """A year is shown as a year."""
    shown = slide(folder, date)
    assert (shown.start_date, shown.end_date, shown.display_date) == (start, end, words)


def test_undated_events_are_left_out_and_named(corpus: Corpus, released: Release) -> None:
    """The first slide says how many and which."""
    undated = [event for event in corpus.events if not event.date]
    told = read(corpus, released).title.text.text
    assert f"undated ({len(undated)})" in told
    assert all(event.title.replace("&", "&amp;") in told for event in undated)


def test_where_all_is_dated_nothing_is_said_to_be_left_out(
    made_up: tuple[Corpus, Release],
) -> None:
    """The made-up tables have two dated events."""
    assert "Left out" not in read(*made_up).title.text.text


def test_text_is_no_markup(folder: Folder) -> None:
    """TimelineJS takes its texts for HTML: a title must not become a part of the page."""
    folder.change("events", 0, title="<b>1 & 2</b>")
    shown = slide(folder, "2012")
    assert shown.text.headline == "&lt;b&gt;1 &amp; 2&lt;/b&gt;"


def test_what_must_be_said_of_an_event_is_on_its_slide(folder: Folder) -> None:
    """How well its date is known, and the record beside the paper."""
    shown = slide(folder, "2012").text.text
    assert "Date: 2012 (only the year is known)." in shown
    assert "The record: 22 March 2012." in shown
    assert "A. Nobody, “A paper that nobody wrote” (Spring 2020)" in shown


def test_what_is_beside_the_papers_subject_stands_apart(corpus: Corpus, released: Release) -> None:
    """Other countries, the background and what came after have rows of their own."""
    groups = {one.unique_id: one.group for one in read(corpus, released).events}
    beside = {one.id for one in corpus.events if one.scope != "core" and one.date}
    assert {groups[one] for one in beside} == {"Background", "Other countries", "After the paper"}
    assert not {groups[one] for one in groups.keys() - beside} & {groups[one] for one in beside}
