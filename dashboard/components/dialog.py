"""A dialog of the browser's own, with a title and a way out."""

import htpy as h


def titled_dialog(identifier: str, title: str, *content: h.Element) -> h.Element:
    """Escape closes it, too."""
    named = f"{identifier}-title"
    return h.dialog(".dialog", id=identifier, aria_labelledby=named)[
        h.form(".dialog-close", method="dialog")[h.button(".bar-button", type="submit")["Close"]],
        h.h2(id=named)[title],
        content,
    ]
