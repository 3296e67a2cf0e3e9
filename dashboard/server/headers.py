"""The headers that tell a browser what this page may do: nothing but show itself."""

from collections.abc import Iterable, Mapping

from dash import Dash
from flask import Response, request

# Everything a page could ask a browser for, and this one does not.
_POWERS = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
_FIXED: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{power}=()" for power in _POWERS),
    "Cross-Origin-Opener-Policy": "same-origin",
}


def install(app: Dash, embedders: Iterable[str]) -> None:
    """`embedders` are the origins whose pages may show this one in a frame, as an embedded view."""
    alone = {"frame-ancestors": "'none'"}
    framed = {"frame-ancestors": " ".join(embedders) or "'none'"}
    policy = content_policy(app)
    usual, embedded = (in_words({**policy, **ancestors}) for ancestors in (alone, framed))

    def add_headers(response: Response) -> Response:
        response.headers.update(_FIXED)
        response.headers["Content-Security-Policy"] = embedded if _is_embedded() else usual
        return response

    app.server.after_request(add_headers)


def _is_embedded() -> bool:
    """Only the view without its chrome may be framed: it names the work and leads to the page.

    The query is read as bytes: that of a refused request may not be text.
    """
    return request.path == "/" and b"embed=1" in request.query_string.split(b"&")


def content_policy(app: Dash) -> Mapping[str, str]:
    """Nothing from another host; of inline scripts only those that Dash writes itself."""
    return {
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
    }


def in_words(policy: Mapping[str, str]) -> str:
    """As a header or a `meta` element says it."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
