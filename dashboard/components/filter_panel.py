"""The panel that narrows every view: search, years and a place for each facet's values."""

from dash import dcc, html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.components.attributes import aria

EXAMPLE = "e.g. accord, Touré"


def filter_panel() -> Component:
    """The years and the facets' values are drawn in the browser, with counts that follow."""
    panel = html.Details(
        [
            html.Summary("Filters", className="filters-summary"),
            html.Div(
                [
                    html.Label(
                        "Search titles, claims, actors",
                        htmlFor=ids.SEARCH,
                        className="filter-title",
                    ),
                    dcc.Input(
                        id=ids.SEARCH,
                        type="search",
                        placeholder=EXAMPLE,
                        autoComplete="off",
                        className="form-control",
                    ),
                    html.Div(id=ids.YEARS),
                    html.Div(id=ids.FACETS),
                ],
                className="filters-body",
            ),
        ],
        id=ids.FILTERS,
        className="filters",
        open=True,
    )
    return html.Aside(panel, **aria(label="Filters"))
