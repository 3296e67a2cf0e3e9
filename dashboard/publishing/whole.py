"""How the tables as a whole, and the paper they are drawn from, are cited in BibTeX."""

from collections.abc import Mapping

from dashboard.citing import PAPER_TITLE
from dashboard.publishing.release import Release
from dashboard.publishing.terms import AUTHORS, LICENCE, NAME, TITLE

PAPER: Mapping[str, str] = {
    "author": "Tenaglia, Sean",
    "title": f"{{{PAPER_TITLE}}}",
    "year": "2020",
    "note": "Paper for the course Post-Conflict Justice and the Rule of Law, Fall 2020",
}


def bibtex(release: Release) -> str:
    tables = {
        "author": f"{{{AUTHORS}}}",
        "title": f"{{{TITLE}}}",
        "howpublished": NAME,
        "version": release.version,
        "note": f"Data {release.short_hash}, licence {LICENCE}",
    }
    return f"{_entry('misc', NAME, tables)}\n\n{_entry('unpublished', 'tenaglia-2020', PAPER)}"


def _entry(kind: str, key: str, fields: Mapping[str, str]) -> str:
    lines = (f"  {name} = {{{value}}}," for name, value in fields.items())
    return "\n".join([f"@{kind}{{{key},", *lines, "}"])
