"""The Data: events and figures cell by cell, what each column means, and files to take away."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dash import html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.citing import caveat, citation, figure_caveat
from dashboard.components import attributes
from dashboard.corpus.columns import Column, columns
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dictionary import closed_list, holds, lists
from dashboard.corpus.models import TABLES, Event, Figure
from dashboard.corpus.rows import Number, Row
from dashboard.corpus.subject import FILE
from dashboard.views.grid import SCRIPTS, WAYS, GridColumn, grid
from dashboard.views.view import DashView

INTRODUCTION = (
    "The events and the figures as they stand in their tables, cell by cell, with their dates in "
    "words beside them. The filters narrow the rows; the boxes below a heading narrow them "
    "further. A click in the first column, or Enter anywhere, opens the event's card."
)
ADDRESSED = (
    "Scripts and other programs find the tables, and what is made of them, at addresses that stay."
)
# An edition carries them, and hides this.
OF_THE_SERVER = " These are files of the server: they come only while it runs."
# Shown by what is the matter with the server.
NOT_NOW: Mapping[str, str] = {
    "server": "The server does not answer: these files do not come now.",
    "tables": "The server has other tables by now: these files are of those, not of this page.",
}
# In pixels, before the columns share what room is left.
WIDTH = 120
WIDTHS: Mapping[str, int] = {
    **dict.fromkeys(("voice", "scope", "kind", "footnotes"), 95),
    **dict.fromkeys(("title", "measure", "number"), 180),
    **dict.fromkeys(("summary", "note", "record_note"), 280),
    "actors": 150,
    "when": 130,
}

FORMATS = ("csv", "json")
EXTENTS: Mapping[str, str] = {"shown": "What is shown", "all": "The whole table"}

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Table:
    """A table of the view.

    `known` is where the browser already has a column, within what it draws an event or a figure
    from; the others are sent. `words` are columns of the view alone, which are none of the file:
    heading, meaning, and how they are sorted. `first` are those that show at first. `event` is the
    column that says whose card a row opens.
    """

    model: type[Row]
    label: str
    known: Mapping[str, str]
    words: Mapping[str, tuple[str, str, str]]
    first: Sequence[str]
    event: str
    rows: Callable[[Corpus], Iterator[Json]]

    @property
    def key(self) -> str:
        return self.model.table


def _events(corpus: Corpus) -> Iterator[Json]:
    """In the order of the timeline, in which the browser has them."""
    for event in corpus.events_in_order:
        more = {"caveat": caveat(event, corpus), "citation": citation(event, corpus)}
        yield event.model_dump(mode="json") | more


def _figures(corpus: Corpus) -> Iterator[Json]:
    for figure in corpus.figures:
        days = corpus.days(figure.period)
        yield figure.model_dump(mode="json") | {
            "caveat": figure_caveat(figure, corpus),
            "citation": citation(figure, corpus),
            "begins": days.first if days else None,
        }


SHOWN = (
    Table(
        model=Event,
        label="Events",
        known={
            **{name: name for name in ("id", "title", "summary", "footnotes", "note")},
            **{name: name for name in ("kind", "scope", "voice")},
            "actors": "actor",
            "places": "place",
            "sections": "section",
            "sources": "sources",
            "record_source": "recordSources",
            "record_note": "recordNote",
            "citation": "citation",
            "begins": "span.first",
            "when": "when",
        },
        words={"when": ("date, in words", "The date as a sentence would say it.", "inTime")},
        first=("title", "when", "kind", "actors", "voice", "summary", "footnotes"),
        event="id",
        rows=_events,
    ),
    Table(
        model=Figure,
        label="Figures",
        known={
            **{name: name for name in ("id", "measure", "value", "qualifier", "unit")},
            **{name: name for name in ("footnotes", "note", "number", "when")},
            "event": "events",
            "population": "who",
            "geography": "where",
            "record_source": "sources",
        },
        words={
            "number": ("number, in words", "The value with its bound and unit.", "byValue"),
            "when": ("period, in words", "The period as a sentence would say it.", "inTime"),
        },
        first=("number", "measure", "when", "population", "geography", "voice", "footnotes"),
        event="event",
        rows=_figures,
    ),
)

# What a file of the page is, and the names of those that are it.
ADDRESSES: Sequence[tuple[str, Sequence[str]]] = (
    ("Each table as it stands in its file", [f"{model.table}.csv" for model in TABLES]),
    ("Each table with its dictionary", [f"{model.table}.json" for model in TABLES]),
    ("What the tables are about, and their closed lists", [FILE]),
    ("All tables as a Data Package, with types, keys and hashes", ["datapackage.json"]),
    ("The tables as a Dataset of schema.org, with the events", ["events.jsonld"]),
    ("The towns as points; places without a point are named", ["places.geojson"]),
    ("The dated events for TimelineJS; the undated are named", ["timelinejs.json"]),
    ("The sources as a bibliography", ["sources.bib", "sources.ris", "sources.csl.json"]),
)


def frame(corpus: Corpus) -> Component:
    """The tables, the dictionary and the addresses are drawn in the browser."""
    return html.Section(
        [
            html.P(INTRODUCTION, className="prose view-lead"),
            html.Div([_switch(), *map(_downloads, EXTENTS)], className="toolbar"),
            html.P(id=ids.TABLE_SAYS, className="small", role="status"),
            *map(_table, SHOWN),
            html.H2("What the columns mean"),
            html.Div(id=ids.DICTIONARY),
            html.H2("Addresses that stay"),
            html.P(
                [ADDRESSED, html.Span(OF_THE_SERVER, className="of-the-server")],
                className="prose view-lead",
            ),
            *(
                html.P(words, className="notice not-now", **attributes.data(trouble=trouble))
                for trouble, words in NOT_NOW.items()
            ),
            html.Div(id=ids.ADDRESSES),
        ],
        id=ids.view("data"),
        className="view",
        hidden=True,
        tabIndex=-1,
        **attributes.aria(label="Data"),
    )


def _switch() -> Component:
    buttons = [
        html.Button(
            table.label, type="button", className="tool", **attributes.data(table=table.key)
        )
        for table in SHOWN
    ]
    return html.Div(buttons, className="choice", role="group", **attributes.aria(label="Table"))


def _downloads(extent: str) -> Component:
    label = EXTENTS[extent]
    buttons = [
        html.Button(
            ending.upper(),
            type="button",
            className="tool",
            **attributes.data(take=ending, extent=extent),
            **attributes.aria(label=f"{label}, as {ending.upper()}"),
        )
        for ending in FORMATS
    ]
    return html.Div([html.Span(label), *buttons], className="take-away small")


def _table(table: Table) -> Component:
    """Its plain form stands until the grid is there, and is what is printed."""
    return html.Div(
        [html.Div(className="plain"), html.Div(id=ids.grid_slot(table.key), className="grid-slot")],
        id=ids.table(table.key),
        hidden=True,
    )


def data(corpus: Corpus) -> Json:
    return {
        "tables": {table.key: _table_data(table, corpus) for table in SHOWN},
        "lists": lists([table.model for table in SHOWN], corpus.subject),
        "addresses": ADDRESSES,
        "scripts": SCRIPTS,
        "ways": WAYS,
    }


def sortable() -> Mapping[str, None]:
    """Every column of every table, once."""
    return dict.fromkeys(column.name for table in SHOWN for column in _grid_columns(table))


def _table_data(table: Table, corpus: Corpus) -> Json:
    rows = list(table.rows(corpus))
    sent = [name for name in rows[0] if name not in table.known] if rows else []
    return {
        "label": table.label,
        "columns": [_entry(column) for column in columns(table.model)],
        "known": table.known,
        "first": [
            {"name": column.name, "heading": column.heading}
            for column in _grid_columns(table)
            if column.shows
        ],
        "sent": {"columns": sent, "rows": [[row[name] for name in sent] for row in rows]},
        "grid": grid(table.key, table.label, list(_grid_columns(table))),
    }


def _grid_columns(table: Table) -> Iterator[GridColumn]:
    """Those that show at first, then the others in the order of the file."""
    of_file = {column.name: column for column in columns(table.model)}
    for name in dict.fromkeys([*table.first, *of_file]):
        shows = name in table.first
        heading, meaning, comparator = table.words.get(name) or (name, of_file[name].meaning, "")
        yield GridColumn(
            name=name,
            heading=heading,
            meaning=meaning,
            width=WIDTHS.get(name, WIDTH),
            shows=shows,
            opens=table.event if name == table.first[0] else "",
            is_number=name in of_file and of_file[name].holds is Number,
            comparator=comparator,
        )


def _entry(column: Column) -> Json:
    """A column as the dictionary has it."""
    return {
        "name": column.name,
        "meaning": column.meaning,
        "holds": holds(column),
        "list": closed_list(column),
        "several": column.several,
        "empty": column.may_be_empty,
    }


VIEW = DashView("data", "Data", data, lambda corpus: corpus.events, frame)
