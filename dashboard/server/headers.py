"""The headers that tell a browser what this page may do: nothing but show itself."""

from collections.abc import Mapping

from dash import Dash
from flask import Response

# Everything a page could ask a browser for, and this one does not.
_POWERS = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
_FIXED: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{power}=()" for power in _POWERS),
    "Cross-Origin-Opener-Policy": "same-origin",
}


def install(app: Dash) -> None:
    headers = {**_FIXED, "Content-Security-Policy": _content_policy(app)}

    def add_headers(response: Response) -> Response:
        response.headers.update(headers)
        return response

    app.server.after_request(add_headers)


def _content_policy(app: Dash) -> str:
    """Nothing from another host; of inline scripts only those that Dash writes itself."""
    policy = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *app.csp_hashes()]),
        # Components of Dash and charts of Plotly set style attributes.
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "worker-src": "'self' blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "object-src": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
