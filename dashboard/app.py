"""Put the page, its callbacks and its server together: the one module that knows every other."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from dash import Dash

from dashboard import callbacks, page, server
from dashboard.corpus.corpus import Corpus
from dashboard.paths import ASSETS, DATA
from dashboard.publishing.release import release
from dashboard.server import bundles
from dashboard.server.bundles import Bundle
from dashboard.views import views_of
from dashboard.views.page import layout
from dashboard.views.view import View

_OF_DASH = re.compile("(DASH|FLASK)_", re.IGNORECASE)


class _Page(Dash):
    """Dash, in a document of ours: its own way to make one reads what it has filled in again."""

    document: Callable[..., str]

    def interpolate_index(self, *_: str, **parts: str) -> str:
        return self.document(**parts)


def create_app(
    corpus: Corpus,
    folder: Path = DATA,
    *,
    views: Sequence[View] | None = None,
    embedders: Iterable[str] = (),
    is_watched: bool = False,
) -> Dash:
    """A new app, apart from any other in the process.

    `views` are those of it that are shown, all that have something to show where none are given.
    `folder` is where the corpus was read from: its files are offered for download as they stand.
    `embedders` are the origins whose pages may show a view of it in a frame. Where it
    `is_watched`, an open page asks for new states of its tables (see `server.watching`).
    """
    views = views_of(corpus) if views is None else views
    script, stylesheet = bundles.script(), bundles.stylesheet(corpus.subject)
    later = Bundle(
        "later.json", "application/json", page.later_json(corpus, release(folder), views)
    )
    with _without_settings_from_outside():
        app = _page(corpus.subject.full_title, stylesheet.url)
    app.document = page.document(
        corpus, script=script.url, later=later.url, views=views, is_watched=is_watched
    )
    app.layout = layout(corpus, views)
    callbacks.register(app, corpus)
    bundles.install(app.server, [script, stylesheet, later])
    server.harden(app, corpus, folder, embedders)
    return app


def _page(title: str, stylesheet: str) -> _Page:
    return _Page(
        __package__,
        title=title,
        assets_folder=str(ASSETS),
        # They are sent as two bundles, and before Dash's own.
        include_assets_files=False,
        external_stylesheets=[stylesheet],
        # None is how Dash is told to leave the title alone.
        update_title=None,  # type: ignore[arg-type]
        # Without these two, other installed packages or the environment decide for us.
        use_async=False,
        enable_mcp=False,
    )


@contextmanager
def _without_settings_from_outside() -> Iterator[None]:
    """Dash and Flask take settings from the environment, where they are another program's.

    Not all of them give way to arguments: DASH_URL_BASE_PATHNAME even contradicts them.
    """
    set_outside = {name: value for name, value in os.environ.items() if _OF_DASH.match(name)}
    for name in set_outside:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(set_outside)
