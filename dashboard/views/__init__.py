"""The views of the page, in the order of the bar."""

from dashboard.views import figures, sources, timeline
from dashboard.views.view import View

VIEWS: tuple[View, ...] = (timeline.VIEW, figures.VIEW, sources.VIEW)
