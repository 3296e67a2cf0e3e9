"""The views of the page, in the order of the bar."""

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
