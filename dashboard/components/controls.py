"""Small controls of the bar and the toolbar."""

from collections.abc import Mapping

from dash import html
from dash.development.base_component import Component

from dashboard.components.attributes import aria


def tool_button(identifier: str, face: str, says: str) -> Component:
    """A button whose face is a sign: `says` is its name and its tip."""
    return html.Button(
        face, id=identifier, title=says, type="button", className="tool", **aria(label=says)
    )


def choice_buttons(identifier: str, says: str, choices: Mapping[str, str]) -> Component:
    """One of several, as buttons next to each other; each has the id `identifier-key`."""
    return html.Div(
        [
            html.Button(
                label,
                id=choice_id(identifier, key),
                type="button",
                className="tool",
                **aria(pressed="false"),
            )
            for key, label in choices.items()
        ],
        id=identifier,
        className="choice",
        role="group",
        **aria(label=says),
    )


def choice_id(identifier: str, key: str) -> str:
    return f"{identifier}-{key}"
