"""The views of the page, in the order of the bar."""

from dashboard.corpus.corpus import Corpus
from dashboard.views import about, actors, argument, figures, sources, tables, timeline
from dashboard.views.view import View

VIEWS: tuple[View, ...] = (
    timeline.VIEW,
    figures.VIEW,
    argument.VIEW,
    actors.VIEW,
    sources.VIEW,
    tables.VIEW,
    about.VIEW,
)


def views_of(corpus: Corpus) -> tuple[View, ...]:
    """Those that have something to show."""
    return tuple(view for view in VIEWS if view.rows(corpus))
