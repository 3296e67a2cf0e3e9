"""The bar on top: the name, the views, and what can be done with the page as a whole."""

from collections.abc import Iterable

import htpy as h

from dashboard import ids


def bar(title: str, views: Iterable[tuple[str, str]]) -> h.Element:
    """`views` gives each view's key and label."""
    return h.header(".bar")[
        h.a(".skip", id=ids.SKIP, href=f"#{ids.EVENTS}")["Skip to the events"],
        h.h1[title],
        h.nav(aria_label="Views")[
            (
                h.a(".view-link", href=f"?view={key}", id=ids.view_link(key), data_view=key)[label]
                for key, label in views
            )
        ],
        h.div(".bar-tools")[
            h.span(".shared", id=ids.SHARED, role="status"),
            _button(ids.SHARE, "Copy link"),
            _button(ids.QR, "QR"),
            _button(ids.PRESENT, "Present"),
            _button(ids.THEME_MODE, "Dark"),
            _button(ids.HELP, "Help"),
        ],
    ]


def _button(identifier: str, face: str) -> h.Element:
    return h.button(".bar-button", id=identifier, type="button")[face]
