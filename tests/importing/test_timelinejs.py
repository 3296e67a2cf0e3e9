"""Timelines of TimelineJS, from its spreadsheet and from its JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.importing.tables import Import
from dashboard.importing.timelinejs import from_timelinejs
from dashboard.writing import Refused
from tests.importing.made import header, load, sheet, spoken_of

# The columns of the template, in its order.
COLUMNS = header(
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
    "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background"
)

Cells = dict[str, str]


def of_rows(*rows: Cells) -> Import:
    """A sheet of the template with these rows."""
    return from_timelinejs("canal.csv", sheet(*rows, columns=COLUMNS))


def test_a_sheet_becomes_a_subject(tmp_path: Path) -> None:
    """Its title slide names it, its groups are the kinds."""
    made = of_rows(
        {"Headline": "The canal", "Text": "How it was dug.", "Type": "title"},
        {"Year": "1815", "Month": "12", "Day": "10", "Headline": "Begun", "Group": "Works"},
        {"Year": "1852", "Headline": "Sold", "Text": "To a bank.", "Group": "Money"},
    )
    corpus = load(made, tmp_path)
    assert corpus.subject.title == "The canal"
    assert corpus.subject.deck == "How it was dug."
    assert [kind.label for kind in corpus.subject.kinds] == ["Works", "Money"]
    begun, sold = corpus.events
    assert (begun.id, begun.date, begun.kind) == ("begun", "1815-12-10", "works")
    assert (sold.title, sold.date, sold.summary) == ("Sold", "1852", "To a bank.")
    assert made.lost == ()


@pytest.mark.parametrize(
    ("cells", "date"),
    [
        ({"Year": "1,815"}, "1815"),
        ({"Year": "618", "Month": "6"}, "0618-06"),
        ({"Year": "1815", "End Year": "1852", "End Month": "11"}, "1815/1852-11"),
        ({"Year": "1815", "End Year": "1815"}, "1815"),
        ({"Year": "1815", "Display Date": "c. 1815"}, "1815~"),
        ({"Year": "1815", "Display Date": "1815 or so"}, "1815"),
    ],
)
def test_dates_are_as_exact_as_they_are_filled_in(cells: Cells, date: str, tmp_path: Path) -> None:
    """TimelineJS draws a year on 1 January; the tables know better."""
    (event,) = load(of_rows({"Headline": "A", **cells}), tmp_path).events
    assert event.date == date


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({}, "no date – left undated"),
        ({"Year": "1815", "Month": "13"}, "no date that the tables can hold: '1815 13'"),
        ({"Year": "1815", "Day": "3"}, "no date that the tables can hold: '1815 3'"),
        ({"Year": "spring?"}, "no date that the tables can hold: 'spring?'"),
        ({"Year": "1852", "End Year": "1815"}, "no date that the tables can hold: '1852 1815'"),
    ],
)
def test_what_is_no_date_is_named_and_left_undated(cells: Cells, said: str, tmp_path: Path) -> None:
    """The event comes all the same."""
    made = of_rows({"Headline": "A", **cells})
    (event,) = load(made, tmp_path).events
    assert event.date == ""
    (line,) = spoken_of(made, "row 2")
    assert line.startswith(said)


def test_columns_of_the_first_version_are_read(tmp_path: Path) -> None:
    """Sheets of that time have one column for the whole date."""
    rows = (
        {"Start Date": "12/10/1815", "Headline": "A"},
        {"Start Date": "12/31/1815", "Headline": "B"},
    )
    one, _ = load(from_timelinejs("old.csv", sheet(*rows)), tmp_path).events
    assert one.date == "1815-12-10"


def test_whatever_has_no_place_is_named_by_row_and_column(tmp_path: Path) -> None:
    """Pictures, times and backgrounds."""
    made = of_rows(
        {
            "Year": "1815",
            "Time": "14:30",
            "Headline": "A",
            "Text": "<b>Bold</b> <a href='https://a.org/b'>words</a>",
            "Media": "https://a.org/c.png",
            "Media Credit": "B. Painter",
            "Background": "#fff",
            "Display Date": "One day in 1815",
        }
    )
    assert spoken_of(made, "row 2") == [
        "Media: https://a.org/c.png – the tables have no pictures",
        "Media Credit: B. Painter – the tables have no pictures",
        "Background: #fff – the tables have no backgrounds",
        "Text: HTML became plain text, without <b>",
        "Time: the time 14:30 – the tables know days",
    ]
    (event,) = load(made, tmp_path).events
    assert event.summary == "Bold words (https://a.org/b)"
    assert event.note == "Its date was shown as “One day in 1815”."


def test_an_unknown_column_is_named_where_it_is_filled() -> None:
    """As are cells beyond the last column."""
    content = b"Year,Headline,Mood\n1815,A,grim,more\n1816,B,\n"
    made = from_timelinejs("x.csv", content)
    assert made.lost == (
        "row 2, Mood: grim – no column of TimelineJS",
        "row 2, beyond the last column: more – no column of TimelineJS",
    )


def test_a_row_that_cannot_become_an_event_is_named(tmp_path: Path) -> None:
    """It has a date and a picture, and nothing to say."""
    made = of_rows({"Year": "1815", "Headline": "A"}, {"Year": "1816", "Group": "Works"})
    assert len(load(made, tmp_path).events) == 1
    assert spoken_of(made, "row 3") == ["neither a headline nor a text – no event was made"]


def test_an_era_is_an_event_that_lasts(tmp_path: Path) -> None:
    """In a lane of its own."""
    made = of_rows({"Year": "1800", "End Year": "1850", "Headline": "Before", "Type": "era"})
    (era,) = load(made, tmp_path).events
    assert (era.date, era.kind) == ("1800/1850", "eras")


def test_a_long_title_is_cut_and_kept_in_the_note(tmp_path: Path) -> None:
    """Two hundred characters are the most that a title may have."""
    long = "word " * 60
    made = of_rows({"Year": "1815", "Headline": long})
    (event,) = load(made, tmp_path).events
    assert len(event.title) == 200
    assert long.strip() in event.note
    assert spoken_of(made, "row 2") == ["title: cut to 200 characters; the note has all of it"]


def test_events_of_one_title_have_ids_of_their_own(tmp_path: Path) -> None:
    """Also where one is called as another would be numbered."""
    made = of_rows(*({"Year": "1815", "Headline": title} for title in ("A", "A 2", "A", "A 2")))
    assert [event.id for event in load(made, tmp_path).events] == ["a", "a-2", "a-3", "a-2-2"]


def of_json(data: Any) -> Import:
    """A file of it."""
    return from_timelinejs("canal.json", json.dumps(data).encode())


def test_json_becomes_a_subject_too(tmp_path: Path) -> None:
    """The same things under other names."""
    made = of_json(
        {
            "title": {"text": {"headline": "The canal", "text": "<p>Dug.</p>"}},
            "events": [
                {
                    "unique_id": "Begun 1815",
                    "start_date": {"year": "1815", "month": 12, "day": "", "hour": "6"},
                    "text": {"headline": "Begun", "text": "Spades."},
                    "media": {"url": "https://a.org/b.png", "credit": None},
                    "group": "Works",
                    "location": {"name": "Ost"},
                }
            ],
            "eras": [
                {
                    "start_date": {"year": 1800},
                    "end_date": {"year": 1850},
                    "text": {"headline": "Before"},
                }
            ],
        }
    )
    corpus = load(made, tmp_path)
    assert corpus.subject.title == "The canal"
    begun, before = corpus.events
    assert (begun.id, begun.date, begun.summary) == ("begun-1815", "1815-12", "Spades.")
    assert (before.date, before.kind) == ("1800/1850", "eras")
    assert spoken_of(made, "event 1") == [
        "Media: https://a.org/b.png – the tables have no pictures",
        'location: {"name": "Ost"} – no key of TimelineJS',
        "Time: the time 6 – the tables know days",
    ]


def test_half_a_character_is_no_reason_to_fail(tmp_path: Path) -> None:
    """JSON may hold what no file can."""
    made = of_json(
        {
            "title": {"text": {"headline": "T\ud800"}},
            "events": [{"text": {"headline": "A\ud800"}, "media": {"url": "b\ud800"}}],
        }
    )
    assert load(made, tmp_path).events[0].title == "A"
    assert "event 1, Headline: unseen characters were taken out" in made.lost


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.json", b'{"events": 1}', "has no list of events"),
        ("x.json", b'{"timeline": {"date": []}}', "has no list of events"),
        ("x.json", b"{", "is no JSON"),
        ("x.csv", b"a,b\n1,2\n", "has no column 'Headline'"),
        ("x.csv", b"", "has no header"),
    ],
)
def test_another_file_is_refused(name: str, content: bytes, words: str) -> None:
    """In words, with its name."""
    with pytest.raises(Refused, match=f"{name} {words}"):
        from_timelinejs(name, content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["year", "month", "day", "headline", "text", "url", "start_date", "group"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


NUMBER = st.sampled_from(["1815", "12", "31", "-430", "", "x"]) | st.integers(-5000, 5000)
DATE = st.dictionaries(st.sampled_from(["year", "month", "day", "hour"]), NUMBER)
TEXT = st.dictionaries(st.sampled_from(["headline", "text"]), st.text(max_size=8))
SLIDE = st.fixed_dictionaries(
    {"text": TEXT | JSON},
    optional={"start_date": DATE | JSON, "end_date": DATE, "group": JSON, "unique_id": JSON},
)


@given(events=st.lists(SLIDE | JSON, max_size=3), title=SLIDE | JSON, eras=st.lists(SLIDE) | JSON)
@settings(max_examples=50)
def test_any_json_makes_a_valid_folder_or_no_event(
    events: list[Any], title: Any, eras: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands where a slide should; each slide is an event or is named."""
    made = of_json({"events": events, "title": title, "eras": eras})
    if made.events:
        load(made, tmp_path_factory.mktemp("made"))
    slides = len(events) + (len(eras) if isinstance(eras, list) else 0)
    assert made.events + len(made.lost) >= slides
