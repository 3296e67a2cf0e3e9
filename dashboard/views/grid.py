"""AG Grid for one table: its columns, which of them show at first, and how they are filtered.

It stands in no frame: the browser mounts it when the view is first opened, and its scripts come
with it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import dash_ag_grid
import dash_bootstrap_components as dbc
from dash import html
from plotly.io.json import to_json_plotly

from dashboard import ids
from dashboard.components.later import comes_later

Json = dict[str, Any]

# The last is what the grid would ask for when it is first drawn, and once only.
SCRIPTS = (
    *map(comes_later, (dbc, dash_ag_grid)),
    "_dash-component-suites/dash_ag_grid/async-community.js",
)

# AG Grid's names for the ways to filter a column, as they read in its menus and in a sentence.
WAYS = {
    "contains": "contains",
    "notContains": "does not contain",
    "equals": "is",
    "startsWith": "begins with",
    "greaterThan": "is more than",
    "lessThan": "is less than",
    "blank": "is empty",
    "notBlank": "is not empty",
}
_TEXT_WAYS = ["contains", "notContains", "equals", "startsWith", "blank", "notBlank"]
_NUMBER_WAYS = ["equals", "greaterThan", "lessThan", "blank", "notBlank"]


@dataclass(frozen=True)
class GridColumn:
    """`width` is the least in pixels; `shows` says whether it stands in the grid from the start.

    A click on a cell opens a card where `opens` names a column in which the row has an event.
    `comparator` names a function of the browser, for a column that its text would sort wrongly.
    """

    name: str
    heading: str
    meaning: str
    width: int
    shows: bool
    opens: str = ""
    is_number: bool = False
    comparator: str = ""


def grid(table: str, label: str, columns: Sequence[GridColumn]) -> Json:
    """The grid below the choice of its columns, as the browser hands them to Dash."""
    part = html.Div([_chooser(table, columns), _grid(table, label, columns)])
    component: Json = json.loads(to_json_plotly(part))
    return component


def _chooser(table: str, columns: Sequence[GridColumn]) -> html.Details:
    options = [
        {"label": column.heading, "value": column.name, "input_id": ids.column(table, column.name)}
        for column in columns
    ]
    shown = [column.name for column in columns if column.shows]
    boxes = dbc.Checklist(options, shown, id=ids.columns(table), inline=True)
    return html.Details(
        [
            html.Summary("Choose columns"),
            html.Fieldset([html.Legend("Columns that show", className="unseen"), boxes]),
        ],
        className="column-choice",
    )


def _grid(table: str, label: str, columns: Sequence[GridColumn]) -> dash_ag_grid.AgGrid:
    return dash_ag_grid.AgGrid(
        id=ids.grid(table),
        columnDefs=[_definition(column) for column in columns],
        defaultColDef={
            "filter": "agTextColumnFilter",
            "filterParams": _filtering(_TEXT_WAYS),
            "floatingFilter": True,
            "wrapText": True,
            "autoHeight": True,
            "wrapHeaderText": True,
            "autoHeaderHeight": True,
        },
        getRowId="params.data.id",
        dashGridOptions={
            "localeText": {**WAYS, "noRowsToShow": "No row fits."},
            # Tab leaves the cells, which the arrow keys walk: else it would stop at each of them.
            "tabToNextCell": {"function": "leave()"},
            "enableCellTextSelection": True,
            "ensureDomOrder": True,
            "animateRows": False,
        },
        style={"height": None},
    )


def _definition(column: GridColumn) -> Json:
    definition: Json = {
        "field": column.name,
        "headerName": column.heading,
        "headerTooltip": column.meaning,
        "minWidth": column.width,
        "flex": column.width,
        "hide": not column.shows,
    }
    if column.is_number:
        definition |= {"filter": "agNumberColumnFilter", "filterParams": _filtering(_NUMBER_WAYS)}
    if column.opens:
        definition["cellClassRules"] = {"opens": f"params.data.{column.opens}"}
    if column.comparator:
        definition["comparator"] = {"function": column.comparator}
    return definition


def _filtering(ways: Sequence[str]) -> Json:
    """One condition a column, so that what the columns leave out can be said in a sentence."""
    return {"filterOptions": ways, "maxNumConditions": 1}
