"""Events in the columns of an export of ACLED."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.corpus.models import PlacePrecision, Qualifier
from dashboard.importing.acled import from_acled
from dashboard.importing.tables import Import
from dashboard.writing import Refused
from tests.importing.made import header, load, sheet, spoken_of

# In the order of an export.
COLUMNS = header(
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
    "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
    "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
    "notes,fatalities,tags,timestamp"
)

EVENT = {
    "event_id_cnty": "NOR22",
    "event_date": "2023-01-31",
    "time_precision": "1",
    "event_type": "Violence against civilians",
    "sub_event_type": "Attack",
    "actor1": "Militia of Ost",
    "inter1": "3",
    "actor2": "Civilians (Norland)",
    "assoc_actor_2": "Farmers (Norland); Labor Group",
    "inter2": "Civilians",
    "country": "Norland",
    "admin1": "Ost",
    "location": "Ostby",
    "latitude": "10.5",
    "longitude": "3.25",
    "geo_precision": "1",
    "source": "Radio Ost; Agency",
    "notes": "A militia attacked a village.",
    "fatalities": "12",
}


def export(*changes: dict[str, str]) -> Import:
    """Made of a row for each, like `EVENT` but for what changes."""
    rows = (
        {**EVENT, "event_id_cnty": f"NOR{place}", **change}
        for place, change in enumerate(changes, 22)
    )
    return from_acled("acled.csv", sheet(*rows, columns=COLUMNS))


def test_a_row_becomes_an_event_with_all_it_names(tmp_path: Path) -> None:
    """Its actors and whoever stood by them, its place, its sources, its deaths."""
    made = export({})
    corpus = load(made, tmp_path)
    (event,) = corpus.events
    assert (event.id, event.date) == ("nor22", "2023-01-31")
    assert event.title == "Attack: Militia of Ost – Civilians (Norland), Ostby"
    assert event.summary == EVENT["notes"]
    assert corpus.subject.kinds.label(event.kind) == "Violence against civilians"
    assert [
        (actor.name, corpus.subject.actor_kinds.label(actor.kind)) for actor in corpus.actors
    ] == [
        ("Militia of Ost", "Political militia"),
        ("Civilians (Norland)", "Civilians"),
        ("Farmers (Norland)", "Kind not given"),
        ("Labor Group", "Kind not given"),
    ]
    (place,) = corpus.places
    assert (place.name, place.lat, place.lon) == ("Ostby", 10.5, 3.25)
    assert [source.title for source in corpus.sources] == ["Radio Ost", "Agency"]
    (figure,) = corpus.figures
    assert (figure.value, figure.qualifier) == (12, Qualifier.ESTIMATED)
    assert made.lost == ()


def test_the_made_folder_says_that_it_may_not_be_passed_on(tmp_path: Path) -> None:
    """In the README, and on the page."""
    made = export({})
    assert "forbid to give others direct access" in made.files["README.md"].decode()
    subject = load(made, tmp_path).subject
    assert "forbid" in subject.caveat
    assert subject.licence == "ACLED's terms of use: not to be passed on"


@pytest.mark.parametrize(
    ("day", "precision", "edtf"),
    [
        ("2023-01-31", "1", "2023-01-31"),
        ("31 January 2023", "1", "2023-01-31"),
        ("15 January 2023", "2", "2023-01"),
        ("2023-01-31", "2", "2023-01~"),
        ("2023-01-15", "3", "2023-01~"),
    ],
)
def test_time_precision_decides_how_exact_a_date_is(
    day: str, precision: str, edtf: str, tmp_path: Path
) -> None:
    """A day that stands for a week is no day."""
    corpus = load(export({"event_date": day, "time_precision": precision}), tmp_path)
    (event,) = corpus.events
    assert event.date == edtf
    assert ("ACLED dates it" in event.note) == (precision != "1")


@pytest.mark.parametrize(
    ("precision", "name", "kind"),
    [
        ("1", "Ostby", PlacePrecision.TOWN),
        ("2", "Around Ostby", PlacePrecision.AREA),
        ("3", "Region of Ostby", PlacePrecision.AREA),
    ],
)
def test_only_an_exact_place_has_a_point(
    precision: str, name: str, kind: PlacePrecision, tmp_path: Path
) -> None:
    """The note keeps the point that stands for more."""
    corpus = load(export({"geo_precision": precision}), tmp_path)
    (place,) = corpus.places
    assert (place.name, place.precision, place.lat is None) == (name, kind, precision != "1")
    assert ("10.5, 3.25" in corpus.events[0].note) == (precision != "1")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"event_date": "spring"}, "event_date: 'spring' is no day – left undated"),
        ({"event_date": "2023"}, "event_date: '2023' is no day – left undated"),
        (
            {"time_precision": ""},
            "time_precision: '' is none of 1 to 3 – the date is taken for a loose one",
        ),
        ({"fatalities": "-1"}, "fatalities: '-1' is no number of people – left out"),
        ({"event_type": ""}, "event_type: empty – no event was made of 'NOR22'"),
        ({"longitude": "east"}, "latitude: '10.5, east' is no point – left out"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, str], said: str) -> None:
    """By row and column."""
    assert said in spoken_of(export(change), "row 2")


def test_an_actor_keeps_the_first_kind_that_is_given(tmp_path: Path) -> None:
    """Wherever it first stands; another kind later is named."""
    made = export(
        {"actor1": "A", "inter1": "2", "assoc_actor_2": "X"},
        {"actor1": "X", "inter1": "1"},
        {"actor1": "A", "inter1": "8"},
    )
    corpus = load(made, tmp_path)
    kinds = {actor.name: corpus.subject.actor_kinds.label(actor.kind) for actor in corpus.actors}
    assert (kinds["A"], kinds["X"]) == ("Rebel group", "State forces")
    assert spoken_of(made, "row 4") == [
        "inter1: External/Other forces for A, who is Rebel group elsewhere"
    ]


def test_of_no_deaths_no_figure_is_made(tmp_path: Path) -> None:
    """Most events have none; that is said once."""
    made = export({"fatalities": "0"}, {"fatalities": "0"})
    assert load(made, tmp_path).figures == ()
    assert made.lost == ("column fatalities: 0 in 2 rows – of no deaths no figure was made",)


def test_other_columns_are_refused() -> None:
    """With those that are missing."""
    with pytest.raises(Refused, match=r"x\.csv has no column 'event_id_cnty', 'event_type', as an"):
        from_acled("x.csv", b"event_date,country\n2023-01-31,Norland\n")


@given(
    change=st.dictionaries(
        st.sampled_from(COLUMNS),
        st.sampled_from(["", "0", "1", "2", "3", "nan", "A; ;B", "2023-13-01", "Ã©", "\u200b"])
        | st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=6),
        max_size=10,
    )
)
@settings(max_examples=50)
def test_any_cells_make_a_valid_folder(
    change: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands in the columns."""
    made = export(change)
    if made.events:
        load(made, tmp_path_factory.mktemp("made"))
    assert made.events or made.lost
