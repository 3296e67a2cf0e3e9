"""Events in the columns of UCDP's GED."""

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.app import create_app
from dashboard.corpus.models import PlacePrecision, Qualifier
from dashboard.importing.ucdp import from_ucdp
from dashboard.writing import Refused
from tests.importing.ged import COLUMNS, EVENT, ged
from tests.importing.made import load, sheet, spoken_of


def test_a_row_becomes_an_event_with_all_it_names(tmp_path: Path) -> None:
    """Its sides, its place, its sources and its numbers."""
    made = from_ucdp("GEDEvent_v25_1.csv", ged({}))
    corpus = load(made, tmp_path)
    (event,) = corpus.events
    assert (event.id, event.date) == ("ucdp-101", "2001-03-04")
    assert event.title == "Government of Norland – NLF, Ost town"
    assert corpus.subject.kinds.label(event.kind) == "State-based conflict"
    government, group = corpus.actors
    kinds = corpus.subject.actor_kinds
    assert (government.name, kinds.label(government.kind)) == (EVENT["side_a"], "Governments")
    assert (group.name, kinds.label(group.kind)) == ("NLF", "Other organised groups")
    (place,) = corpus.places
    assert (place.name, place.admin1, place.country) == ("Ost town", "Ost region", "Norland")
    assert (place.lat, place.lon, place.precision) == (10.5, 3.25, PlacePrecision.TOWN)
    (source,) = corpus.sources
    assert (source.title, source.publisher) == ("Clash in Ost", "Agency")
    assert (source.date, source.kind) == ("2001-03-05", "news")
    assert made.lost == ()


def test_the_subject_says_whose_data_they_are(tmp_path: Path) -> None:
    """With the version, which UCDP asks for, and the licence."""
    made = from_ucdp(
        "GEDEvent_v25_1.csv", ged({}, {"date_start": "2003-01-01", "date_end": "2003-01-01"})
    )
    subject = load(made, tmp_path).subject
    assert subject.title == "Norland: organised violence, 2001–2003"
    assert subject.called == "UCDP"
    assert subject.work is not None
    assert subject.work.date == "version 25.1"
    assert subject.licence == "CC BY 4.0"
    assert "Sundberg" in made.files["README.md"].decode()


@pytest.mark.parametrize(
    ("precision", "first", "last", "edtf"),
    [
        ("1", "2001-03-04", "2001-03-04", "2001-03-04"),
        ("1", "2001-03-04", "2001-03-06", "2001-03-04/2001-03-06"),
        ("2", "2001-03-04", "2001-03-08", "2001-03"),
        ("2", "2001-03-30", "2001-04-02", "2001-04~"),
        ("2", "2001-03-30", "2001-03-30", "2001-03~"),
        ("3", "2001-03-05", "2001-03-11", "2001-03"),
        ("4", "2001-03-01", "2001-03-31", "2001-03"),
        ("5", "2001-03-01", "2001-05-31", "2001"),
        ("5", "2001-09-01", "2002-05-31", "2002~"),
    ],
)
def test_date_prec_decides_how_exact_a_date_is(
    precision: str, first: str, last: str, edtf: str, tmp_path: Path
) -> None:
    """The days of a loose date are its bounds, not days on which it went on."""
    row = {"date_prec": precision, "date_start": first, "date_end": last}
    (event,) = load(from_ucdp("x.csv", ged(row)), tmp_path).events
    assert event.date == edtf
    assert ("UCDP's days for it are" in event.note) == (precision != "1")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"date_start": "2001"}, "date_start: 2001 to 2001-03-04 00:00:00.000 – left undated"),
        (
            {"date_end": "2001-03-03"},
            "date_start: 2001-03-04 00:00:00.000 to 2001-03-03 – left undated",
        ),
        (
            {"date_prec": "9"},
            "date_prec: '9' is none of 1 to 5 – the date is taken for a loose one",
        ),
        (
            {"date_prec": "5", "date_end": "2009-01-01"},
            "date_start: 2001-03-04/2009-01-01 is longer than a loose date may be – left undated",
        ),
        ({"type_of_violence": "7"}, "type_of_violence: '7' is none of 1, 2 and 3"),
        ({"best": "many"}, "best: 'many' is no number of people – left out"),
        ({"latitude": "95"}, "latitude: '95, 3.25' is no point – left out"),
        ({"deaths_unknown": "6"}, "deaths_unknown: 6 is not within a best estimate – left out"),
        ({"low": "7"}, "low 7 and high 9 are not around best 5 – kept in the note"),
        ({"high": "2"}, "low 4 and high 2 are not around best 5 – kept in the note"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, str], said: str, tmp_path: Path) -> None:
    """By row and column; the folder is valid all the same."""
    made = from_ucdp("x.csv", ged(change))
    load(made, tmp_path)
    assert said in spoken_of(made, "row 2")


def test_estimates_become_figures_that_may_not_be_added(tmp_path: Path) -> None:
    """The best is the most likely; the others bound it, and the parts are within it."""
    corpus = load(from_ucdp("x.csv", ged({})), tmp_path)
    figures = {figure.id.removeprefix("ucdp-101-"): figure for figure in corpus.figures}
    assert {name: (figure.value, figure.qualifier) for name, figure in figures.items()} == {
        "best": (5, Qualifier.ESTIMATED),
        "low": (4, Qualifier.AT_LEAST),
        "high": (9, Qualifier.UP_TO),
        "deaths-a": (2, Qualifier.ESTIMATED),
        "deaths-b": (3, Qualifier.ESTIMATED),
    }
    best = figures["best"].id
    assert figures["low"].overlaps == figures["high"].overlaps == (best,)
    assert figures["deaths-a"].part_of == figures["deaths-b"].part_of == (best,)
    assert figures["deaths-b"].population == "NLF"
    assert (
        figures["best"].note
        == "UCDP's best estimate; its low estimate is 4 and its high estimate is 9."
    )


def test_kinds_are_in_the_order_of_ucdps_numbers(tmp_path: Path) -> None:
    """Whichever row comes first, and none that no row has."""
    corpus = load(
        from_ucdp("x.csv", ged({"type_of_violence": "3"}, {"type_of_violence": "1"})), tmp_path
    )
    kinds = [kind.label for kind in corpus.subject.kinds]
    assert kinds == ["State-based conflict", "One-sided violence"]


def test_a_bound_that_says_nothing_is_no_figure(tmp_path: Path) -> None:
    """At least none, and at most as many as the best."""
    row = {"best": "5", "low": "0", "high": "5", "deaths_a": "5", "deaths_b": "0"}
    (best,) = load(from_ucdp("x.csv", ged(row)), tmp_path).figures
    assert best.population == "Government of Norland"
    assert best.note.endswith("its low estimate is 0 and its high estimate is 5.")


@pytest.mark.parametrize(
    ("precision", "name", "kind"),
    [
        ("1", "Ost town", PlacePrecision.TOWN),
        ("2", "Around Ost town", PlacePrecision.AREA),
        ("4", "Ost town", PlacePrecision.AREA),
        ("6", "Norland", PlacePrecision.COUNTRY),
        ("", "Ost town", PlacePrecision.AREA),
    ],
)
def test_only_an_exact_place_has_a_point(
    precision: str, name: str, kind: PlacePrecision, tmp_path: Path
) -> None:
    """The middle of a district is no place where anything happened; the note keeps it."""
    corpus = load(from_ucdp("x.csv", ged({"where_prec": precision})), tmp_path)
    (place,) = corpus.places
    assert (place.name, place.precision) == (name, kind)
    assert (place.lat is None) == (precision != "1")
    assert ("10.5, 3.25" in corpus.events[0].note) == (precision != "1")


def test_older_rows_name_their_sources_in_one_text(tmp_path: Path) -> None:
    """Also where headlines hold semicolons of their own."""
    described = {
        "source_headline": "",
        "source_office": "",
        "source_date": "",
        "source_article": "Agency 5 Mar",
    }
    uneven = {"source_headline": "One; two", "source_article": "Other 6 Mar"}
    corpus = load(from_ucdp("x.csv", ged(described, uneven)), tmp_path)
    assert [source.title for source in corpus.sources] == ["Agency 5 Mar", "Other 6 Mar"]


def test_a_country_is_chosen_by_its_name(tmp_path: Path) -> None:
    """As UCDP writes it, in whichever case."""
    content = ged({}, {"country": "Sudland"})
    (event,) = load(from_ucdp("x.csv", content, "SUDLAND"), tmp_path).events
    assert event.id == "ucdp-102"
    with pytest.raises(
        Refused, match=r"x.csv has no event in 'land \(Old\)'. It has: Norland, Sudland"
    ):
        from_ucdp("x.csv", content, "land (Old)")


def test_other_columns_are_refused() -> None:
    """With those that are missing."""
    with pytest.raises(Refused, match=r"x\.csv has no column 'date_prec', as UCDP's"):
        from_ucdp("x.csv", sheet({name: "" for name in COLUMNS if name != "date_prec"}))


def test_columns_without_a_place_are_named_once() -> None:
    """A row each would hide the rest."""
    made = from_ucdp("x.csv", ged({"relid": "NOR-1"}, {"relid": "NOR-2"}))
    assert made.lost == ("column relid: not carried over; it is filled in 2 rows",)


def test_events_of_one_title_are_told_apart_by_their_dates(tmp_path: Path) -> None:
    """A town may see many clashes of the same two sides."""
    content = ged({}, {"date_start": "2001-03-09", "date_end": "2001-03-09"})
    one, other = load(from_ucdp("x.csv", content), tmp_path).events
    assert one.title.endswith("Ost town (4 March 2001)")
    assert other.title.endswith("Ost town (9 March 2001)")


def test_charts_draw_the_highest_alone(tmp_path: Path) -> None:
    """Thousands of bars would say nothing."""
    rows = [
        {"best": str(number), "low": "", "high": "", "deaths_a": "", "deaths_b": ""}
        for number in range(20)
    ]
    corpus = load(from_ucdp("x.csv", ged(*rows)), tmp_path)
    (chart,) = corpus.charts
    assert [figure.removesuffix("-best") for figure in chart.figures] == [
        f"ucdp-{120 - place}" for place in range(12)
    ]


CELLS = st.dictionaries(
    st.sampled_from(sorted(set(COLUMNS) - {"id"})),
    st.sampled_from(
        ["", "0", "1", "2", "5", "-1", "1e400", "nan", "2001-01-01", "A;B", "\x00", "Ã©"]
    )
    | st.text(max_size=6),
    max_size=12,
)


@given(rows=st.lists(CELLS, min_size=1, max_size=3))
@settings(max_examples=50)
def test_any_cells_make_a_valid_folder(
    rows: list[dict[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands in the columns."""
    clean = [{name: cell.replace("\x00", "") for name, cell in row.items()} for row in rows]
    made = from_ucdp("x.csv", ged(*clean))
    if made.events:
        load(made, tmp_path_factory.mktemp("made"))
    assert made.events + len(made.lost) >= len(rows)


@pytest.mark.slow
def test_three_thousand_rows_give_a_page(tmp_path: Path) -> None:
    """A country's worth of events, imported in seconds of work and served."""
    rows = [
        {
            "where_coordinates": f"Town {number % 200}",
            "date_start": f"{date(2001, 1, 1) + timedelta(number)}",
            "date_end": f"{date(2001, 1, 1) + timedelta(number)}",
            "side_b": f"Group {number % 9}",
            "source_headline": f"Headline {number}",
        }
        for number in range(3000)
    ]
    content = ged(*rows)
    # Of this process alone: the machine may be busy with others.
    begun = time.process_time()
    made = from_ucdp("GEDEvent_v25_1.csv", content, "Norland")
    assert time.process_time() - begun < 10
    corpus = load(made, tmp_path)
    assert len(corpus.events) == 3000
    page = create_app(corpus, tmp_path).server.test_client().get("/")
    assert page.status_code == 200
    assert "Norland: organised violence" in page.text
