"""Any table of events."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.importing.table import Meaning, from_table
from dashboard.writing import Refused
from tests.importing.made import load, sheet, spoken_of

BARE = Meaning(date="when", title="what")
FULL = Meaning("when", "what", "no", "sort", "who", "where", "more", "from")


def test_columns_become_what_they_are_said_to_be(tmp_path: Path) -> None:
    """All of them."""
    content = sheet(
        {
            "no": "e-1",
            "when": "12 March 2012",
            "what": "A coup",
            "sort": "Coups & plots",
            "who": "Army; Guards",
            "where": "Bamako",
            "more": "Officers did it.",
            "from": "https://a.org/b;A book",
        }
    )
    corpus = load(from_table("my_table.csv", content, FULL), tmp_path)
    (event,) = corpus.events
    assert corpus.subject.title == "My table"
    assert (event.id, event.date, event.summary) == ("e-1", "2012-03-12", "Officers did it.")
    assert corpus.subject.kinds.label(event.kind) == "Coups & plots"
    assert [actor.name for actor in corpus.actors] == ["Army", "Guards"]
    assert event.actors == ("army", "guards")
    assert event.places == ("bamako",)
    link, book = corpus.sources
    assert (link.url, book.title, book.url) == ("https://a.org/b", "A book", "")
    assert event.sources == (link.id, book.id)


def test_what_is_named_twice_is_one_row(tmp_path: Path) -> None:
    """An actor of ten events is one actor."""
    rows = [{"when": "2012", "what": str(number), "who": "Army"} for number in range(3)]
    corpus = load(
        from_table("x.csv", sheet(*rows), Meaning("when", "what", actors="who")), tmp_path
    )
    assert len(corpus.actors) == 1


def test_each_row_is_read_by_the_order_of_the_whole_column(tmp_path: Path) -> None:
    """3/4/2012 is no date by itself."""
    rows = [{"when": when, "what": when} for when in ("3/4/2012", "25/12/2012")]
    corpus = load(from_table("x.csv", sheet(*rows), BARE), tmp_path)
    assert [event.date for event in corpus.events] == ["2012-04-03", "2012-12-25"]


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("spring?", "when: 'spring?' is no date that can be read – left undated"),
        (
            "3/4/2012",
            (
                "when: '3/4/2012' is 3 April or 4 March, and no other tells: "
                "write 2012-MM-DD – left undated"
            ),
        ),
        ("", "when: empty – left undated"),
        ("2012-03-22 14:30", "when: the time 14:30 – the tables know days"),
    ],
)
def test_what_a_date_loses_is_named(when: str, said: str) -> None:
    """By row and column."""
    made = from_table("x.csv", sheet({"when": when, "what": "A"}), BARE)
    assert spoken_of(made, "row 2") == [said]


def test_a_row_without_a_title_is_named_with_what_it_holds(tmp_path: Path) -> None:
    """So that it can be found."""
    rows = [{"when": "2012", "what": "A"}, {"when": "2013", "what": " ", "other": "B"}]
    made = from_table("x.csv", sheet(*rows, columns=["when", "what", "other"]), BARE)
    assert len(load(made, tmp_path).events) == 1
    assert spoken_of(made, "row 3") == [
        "what: empty, and an event needs a title – no event was made of '2013, B'"
    ]


def test_columns_that_are_not_asked_for_are_named_once() -> None:
    """With how many rows they are filled in."""
    rows = [
        {"when": "2012", "what": "A", "mood": "grim"},
        {"when": "2012", "what": "B", "mood": ""},
    ]
    made = from_table("x.csv", sheet(*rows), BARE)
    assert made.lost == ("column mood: not carried over; it is filled in 1 row",)


def test_an_id_that_must_be_written_otherwise_is_named(tmp_path: Path) -> None:
    """Links to it elsewhere would break."""
    rows = [{"id": "MLI 12", "when": "2012", "what": "A"}, {"id": "b", "when": "2012", "what": "B"}]
    made = from_table("x.csv", sheet(*rows), Meaning("when", "what", id="id"))
    assert [event.id for event in load(made, tmp_path).events] == ["mli-12", "b"]
    assert made.lost == ("row 2, id: 'MLI 12' is written as mli-12",)


def test_kinds_that_are_written_alike_stay_apart(tmp_path: Path) -> None:
    """Ids are made of letters and digits alone."""
    rows = [{"when": "2012", "what": "A", "sort": sort} for sort in ("A+", "A-", "A+")]
    made = from_table("x.csv", sheet(*rows), Meaning("when", "what", kind="sort"))
    corpus = load(made, tmp_path)
    assert [kind.label for kind in corpus.subject.kinds] == ["A+", "A-"]
    assert [event.kind for event in corpus.events] == ["a", "a-2", "a"]


def test_a_column_that_is_not_there_is_refused() -> None:
    """With those that are."""
    with pytest.raises(Refused, match=r"x\.csv has no column 'when'"):
        from_table("x.csv", b"a,b\n1,2\n", BARE)


CELL = st.text(max_size=12) | st.sampled_from(["2012", "3/4/2012", "https://a", "http:///x", "Ã©"])


@given(rows=st.lists(st.lists(CELL, min_size=8, max_size=8), min_size=1, max_size=4))
@settings(max_examples=50)
def test_any_cells_make_a_valid_folder_or_no_event(
    rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Each row is an event or is named."""
    columns = ["when", "what", "no", "sort", "who", "where", "more", "from"]
    content = sheet(*(dict(zip(columns, row, strict=True)) for row in rows))
    made = from_table("x.csv", content, FULL)
    if made.events:
        load(made, tmp_path_factory.mktemp("made"))
    empty = sum(not any(cell.strip() for cell in row) for row in rows)
    assert made.events + len(made.lost) + empty >= len(rows)


@given(rest=st.binary(max_size=120))
def test_any_file_is_read_or_refused(rest: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """After a header that is right, whatever comes."""
    with contextlib.suppress(Refused):
        made = from_table("x.csv", b"when,what\n" + rest, BARE)
        if made.events:
            load(made, tmp_path_factory.mktemp("made"))
