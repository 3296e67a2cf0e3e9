"""What goes with the tables wherever they go: a title, a licence, a citation and a caveat."""

from collections.abc import Mapping

from dashboard.citing import PAPER
from dashboard.publishing.release import Release

NAME = "mali-timeline"
TITLE = "Mali 2012–2020: the events, figures and claims of one paper"
AUTHORS = "The mali-timeline authors"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
GEONAMES = "https://www.geonames.org/"
CAVEAT = (
    "The tables hold what one paper tells and what the record adds beside it. They are no "
    "database of the conflict, and how many events a year has is not how violent it was. A date "
    "is as exact as it is written: a year is not 1 January. A number belongs with its qualifier, "
    "such as at least. Figures may overlap and must not be added up."
)


def citation(release: Release) -> str:
    """Of the tables as a whole; an event has a citation of its own."""
    return (
        f"{AUTHORS}, {NAME} {release.version}, data {release.short_hash} (CC BY 4.0), "
        f"after {PAPER}. Points of places: GeoNames (CC BY 4.0)."
    )


def terms(release: Release) -> Mapping[str, str]:
    return {
        "citation": citation(release),
        "caveat": CAVEAT,
        "license": LICENCE,
        "version": release.version,
        "hash": release.hash,
    }
