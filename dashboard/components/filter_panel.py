"""The panel that narrows every view: search, years and a place for each facet's values."""

import htpy as h

from dashboard import ids


def filter_panel(example: str) -> h.Element:
    """The years and the facets' values are drawn in the browser, with counts that follow."""
    return h.aside(aria_label="Filters")[
        h.details(".filters", id=ids.FILTERS, open=True)[
            h.summary(".filters-summary")["Filters"],
            h.div(".filters-body")[
                h.label(".filter-title", for_=ids.SEARCH)["Search events, actors, places"],
                h.input(
                    ".form-control",
                    id=ids.SEARCH,
                    type="search",
                    placeholder=example or None,
                    autocomplete="off",
                ),
                h.div(id=ids.YEARS),
                h.div(id=ids.FACETS),
            ],
        ]
    ]
