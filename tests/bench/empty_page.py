"""Serve an empty Dash page as the timeline is served: what nothing at all costs."""

from dash import Dash, html

from dashboard import server
from dashboard.corpus.loading import load_corpus
from dashboard.paths import DATA
from dashboard.server.serving import serve


def create_empty_app() -> Dash:
    """The options of `create_app`, without the timeline's own files and callbacks."""
    app = Dash(
        __name__,
        update_title=None,  # type: ignore[arg-type]
        health_endpoint="healthz",
        use_async=False,
        enable_mcp=False,
    )
    app.layout = html.Div(id="nothing")
    server.harden(app, load_corpus(DATA), DATA)
    return app


if __name__ == "__main__":
    serve(create_empty_app(), "127.0.0.1", 8050, open_browser=False)
