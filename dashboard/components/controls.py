"""Small controls of the bar and the toolbar."""

from collections.abc import Mapping

import htpy as h


def tool_button(identifier: str, face: str, says: str) -> h.Element:
    """A button whose face is a sign: `says` is its name and its tip."""
    return h.button(".tool", id=identifier, title=says, type="button", aria_label=says)[face]


def switch(identifier: str, label: str) -> h.Element:
    """On from the start."""
    return h.label(".form-check.form-switch")[
        h.input(".form-check-input", id=identifier, type="checkbox", role="switch", checked=True),
        h.span(".form-check-label")[label],
    ]


def choice_buttons(identifier: str, says: str, choices: Mapping[str, str]) -> h.Element:
    """One of several, as buttons next to each other; each has the id `identifier-key`."""
    return h.div(".choice", id=identifier, role="group", aria_label=says)[
        (
            h.button(".tool", id=choice_id(identifier, key), type="button", aria_pressed="false")[
                label
            ]
            for key, label in choices.items()
        )
    ]


def choice_id(identifier: str, key: str) -> str:
    return f"{identifier}-{key}"
