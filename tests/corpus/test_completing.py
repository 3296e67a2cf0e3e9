"""What a folder leaves out, made of what it has."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.completing import slug
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import ChartForm, PlacePrecision
from dashboard.corpus.problems import InvalidCorpus

SMALLEST = """\
id,title,date
one,One,1990
two,Two,1992-05-04
three,Three,
"""


def write(folder: Path, **tables: str) -> Path:
    """The folder with these tables."""
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def load(folder: Path, **tables: str) -> Corpus:
    """The corpus of these tables."""
    return load_corpus(write(folder, **tables))


def test_three_columns_of_one_table_are_a_corpus(tmp_path: Path) -> None:
    """Every other table is empty, every other cell is, or holds what stands for it."""
    corpus = load(tmp_path, events=SMALLEST)
    assert [event.id for event in corpus.events] == ["one", "two", "three"]
    assert {name for name, rows in corpus.tables.items() if rows} == {"events", "charts"}
    first = corpus.events[0]
    assert (first.summary, first.actors, first.footnotes) == ("", (), ())
    assert (first.kind, first.scope, first.voice.value) == ("events", "all", "paper")


def test_a_folder_without_a_subject_has_one(tmp_path: Path) -> None:
    """Called by its folder, of the years of its events; it tells no work."""
    folder = tmp_path / "strikes_in-the north"
    folder.mkdir()
    subject = load(folder, events=SMALLEST).subject
    assert (subject.id, subject.title) == ("strikes-in-the-north", "Strikes in the north")
    assert (subject.years, subject.until) == ((1990, 1992), day_number(1992, 5, 4))
    assert (subject.work, subject.called) == (None, "this timeline")
    assert subject.credit == "Strikes in the north"
    assert [(kind.id, kind.label) for kind in subject.kinds] == [("events", "Events")]
    assert all(kind.light and kind.dark for kind in subject.kinds)


def test_a_folder_named_in_another_script_keeps_its_name(tmp_path: Path) -> None:
    """Letters are letters."""
    folder = tmp_path / "إضرابات"
    folder.mkdir()
    assert load(folder, events=SMALLEST).subject.title == "إضرابات"


def test_undated_events_alone_are_of_this_year(tmp_path: Path) -> None:
    """There must be some year to draw."""
    subject = load(tmp_path, events="id,title,date\none,One,\n").subject
    first, last = subject.years
    assert first == last >= 2024


def test_columns_stand_in_any_order(tmp_path: Path) -> None:
    """A spreadsheet moves them with a drag."""
    corpus = load(tmp_path, events="kind,date,title,id\ntalks,1990,One,one\n")
    (event,) = corpus.events
    assert (event.id, event.title, event.date, event.kind) == ("one", "One", "1990", "talks")


@pytest.mark.parametrize("column", ["id", "title"])
def test_an_event_has_an_id_and_a_title(tmp_path: Path, column: str) -> None:
    """Without a date it is undated."""
    header = ",".join(name for name in ("id", "title", "date", "note") if name != column)
    with pytest.raises(InvalidCorpus, match=f"line 1, {column}: the column '{column}' is missing"):
        load(tmp_path, events=f"{header}\na,b,c\n")


def test_a_left_out_column_is_not_an_empty_one(tmp_path: Path) -> None:
    """Whoever has a column of kinds says of each event which it is."""
    with pytest.raises(InvalidCorpus, match="line 2, kind: the cell is empty"):
        load(tmp_path, events="id,title,date,kind\none,One,1990,\n")


def test_a_list_that_is_not_declared_is_that_of_the_cells(tmp_path: Path) -> None:
    """In the order in which they first occur, called by themselves."""
    events = """\
id,title,date,kind,scope,sections
one,One,1990,talks,home,Part 1
two,Two,1991,armed-clashes,abroad,Part 2;Part 1
three,Three,1992,UN missions,home,
"""
    subject = load(tmp_path, events=events).subject
    assert [(kind.id, kind.label) for kind in subject.kinds] == [
        ("talks", "Talks"),
        ("armed-clashes", "Armed clashes"),
        ("UN missions", "UN missions"),
    ]
    assert subject.scopes.ids == ("home", "abroad")
    assert subject.shown_scopes == {"home", "abroad"}
    assert subject.sections.ids == ("Part 1", "Part 2")


def test_names_as_a_reader_writes_them_become_rows(tmp_path: Path) -> None:
    """Each once, whichever tables name it; the row knows the name."""
    corpus = load(
        tmp_path,
        events="""\
id,title,date,actors,places,sources
one,One,1990,The League; Émile Ndao,Port Made,"The Gazette, 2 May 1990"
two,Two,1991,the league,,https://example.org/a?b=1;The Gazette of 1991
""",
        figures="id,measure,unit,value,attributed_to\nmany,Strikers,people,900,Port union\n",
    )
    assert {actor.id: actor.name for actor in corpus.actors} == {
        "the-league": "The League",
        "emile-ndao": "Émile Ndao",
        "port-union": "Port union",
    }
    assert corpus.events[1].actors == ("the-league",)
    assert {place.id: place.name for place in corpus.places} == {"port-made": "Port Made"}
    assert corpus.places[0].precision is PlacePrecision.AREA
    assert [(source.title, source.url) for source in corpus.sources] == [
        ("The Gazette, 2 May 1990", ""),
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("The Gazette of 1991", ""),
    ]
    assert corpus.figures[0].attributed_to == ("port-union",)


def test_a_table_that_is_there_is_not_added_to(tmp_path: Path) -> None:
    """A name that it lacks is a slip of the pen."""
    with pytest.raises(InvalidCorpus, match=r"actors: 'leage' does not stand in actors.csv"):
        load(
            tmp_path,
            events="id,title,date,actors\none,One,1990,leage\n",
            actors="id,name\nleague,The League\n",
        )


def test_a_place_with_a_point_is_a_town(tmp_path: Path) -> None:
    """Where the table does not say what it is."""
    places = "id,name,lat,lon\nport,Port,12.5,-8\nnorth,The north,,\n"
    corpus = load(tmp_path, events=SMALLEST, places=places)
    assert [place.precision.value for place in corpus.places] == ["town", "area"]


def test_two_long_names_with_one_beginning_are_two(tmp_path: Path) -> None:
    """Addresses of one site, or titles in another script, must not be taken for each other."""
    site = "https://www.example.org/archive/news/1990/05/a-long-title-that-goes-on-and-on-and-on-"
    corpus = load(tmp_path, events=f"id,title,date,sources\none,One,1990,{site}1;{site}2\n")
    assert [source.url for source in corpus.sources] == [f"{site}1", f"{site}2"]
    assert len(set(corpus.events[0].sources)) == 2


@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_any_name_has_an_id(name: str) -> None:
    """Of the form that ids have; the same for the same name."""
    made = slug(name)
    assert made == slug(name)
    assert len(made) <= 80
    assert all(
        part.isascii() and part.isalnum() and part == part.lower() for part in made.split("-")
    )


def test_a_table_of_no_charts_has_those_of_its_numbers(tmp_path: Path) -> None:
    """The events a year, and the figures of each unit."""
    figures = """\
id,measure,unit,value,qualifier
killed,Killed,people,50,at least
hurt,Hurt,people,70,exactly
grew,Growth,percent,3,exactly
lost,Lost,houses,,unquantified
"""
    corpus = load(tmp_path, events=SMALLEST, figures=figures)
    assert [(chart.id, chart.form, chart.figures) for chart in corpus.charts] == [
        ("years", ChartForm.YEARS, ()),
        ("in-people", ChartForm.BARS, ("killed", "hurt")),
        ("in-percent", ChartForm.BARS, ("grew",)),
    ]
    assert all(chart.says and chart.do_not_conclude for chart in corpus.charts)


@pytest.mark.parametrize("dates", [["1990"], ["1990", "1990"], ["1990-05-02"], ["185X"], []])
def test_events_of_one_time_are_no_chart(tmp_path: Path, dates: list[str]) -> None:
    """One column says nothing."""
    rows = "".join(f"event-{n},Event {n},{date}\n" for n, date in enumerate([*dates, ""]))
    assert load(tmp_path, events=f"id,title,date\n{rows}").charts == ()


@pytest.mark.parametrize("dates", [["1990-05-02", "1990-05-09"], ["1990/1993"], ["185X", "187X"]])
def test_events_of_several_times_are_a_chart(tmp_path: Path, dates: list[str]) -> None:
    """Of days, years or decades, whichever they are known to."""
    rows = "".join(f"event-{n},Event {n},{date}\n" for n, date in enumerate(dates))
    corpus = load(tmp_path, events=f"id,title,date\n{rows}")
    assert [chart.form for chart in corpus.charts] == [ChartForm.YEARS]


def test_a_subject_is_of_the_time_of_what_is_shown_at_first(tmp_path: Path) -> None:
    """Its background may reach back for centuries, and is folded."""
    (tmp_path / "subject.toml").write_text(
        '[[scopes]]\nid = "core"\nlabel = "Core"\nshown = true\n'
        '[[scopes]]\nid = "before"\nlabel = "Before"\n',
        encoding="utf-8",
    )
    events = "id,title,date,scope\none,One,1990,core\ntwo,Two,1992,core\nthree,Three,17XX,before\n"
    subject = load(tmp_path, events=events).subject
    assert subject.years == (1990, 1992)
    assert subject.days == (day_number(1990), day_number(1993) - 1)


def test_an_empty_table_of_charts_draws_none(tmp_path: Path) -> None:
    """Whoever writes the table says what there is to draw."""
    charts = "id,title,says,do_not_conclude\n"
    assert load(tmp_path, events=SMALLEST, charts=charts).charts == ()


@pytest.mark.parametrize(
    ("groups", "named"),
    [("lost: Others", "lost"), ("killed", "killed"), ("killed:", "killed")],
)
def test_a_heading_of_a_chart_begins_at_one_of_its_figures(
    tmp_path: Path, groups: str, named: str
) -> None:
    """And has words."""
    with pytest.raises(InvalidCorpus, match=f"charts.csv line 2, groups: '{named}' – write a"):
        load(
            tmp_path,
            events=SMALLEST,
            figures="id,measure,unit,value\nkilled,Killed,people,50\nlost,Lost,people,5\n",
            charts=(
                "id,title,figures,groups,says,do_not_conclude\n"
                f"a,Who?,killed,{groups},It says.,Nothing.\n"
            ),
        )


def test_a_date_column_of_days_is_of_the_years_of_its_events(tmp_path: Path) -> None:
    """Spans from their beginning to their end."""
    events = "id,title,date\none,One,1989-12/1991\ntwo,Two,1990/..\n"
    corpus = load(tmp_path, events=events)
    assert corpus.subject.years == (1989, 1991)
    open_end = corpus.days("1990/..")
    assert open_end is not None
    assert open_end.last == corpus.subject.until == day_number(1991, 12, 31)
