"""The bar on top: the name, the views, and what can be done with the page as a whole."""

from collections.abc import Iterable

from dash import html
from dash.development.base_component import Component

from dashboard import ids
from dashboard.components.attributes import aria, data

TITLE = "Mali 2012–2020"


def bar(views: Iterable[tuple[str, str]]) -> Component:
    """`views` gives each view's key and label."""
    return html.Header(
        [
            html.A("Skip to the events", href=f"#{ids.EVENTS}", className="skip"),
            html.H1(TITLE),
            html.Nav(
                [
                    html.A(
                        label,
                        href=f"?view={key}",
                        id=ids.view_link(key),
                        className="view-link",
                        **data(view=key),
                    )
                    for key, label in views
                ],
                **aria(label="Views"),
            ),
            html.Div(
                [
                    html.Span(id=ids.SHARED, className="shared", role="status"),
                    _button(ids.SHARE, "Copy link"),
                    _button(ids.THEME_MODE, "Dark"),
                    _button(ids.HELP, "Help"),
                ],
                className="bar-tools",
            ),
        ],
        className="bar",
    )


def _button(identifier: str, face: str) -> Component:
    return html.Button(face, id=identifier, type="button", className="bar-button")
