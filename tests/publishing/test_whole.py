"""How the tables as a whole are cited, read back by a reader of BibTeX that is not ours."""

import re
from pathlib import Path

from bibtexparser.entrypoint import parse_string

from dashboard.publishing.release import Release
from dashboard.publishing.whole import bibtex

CITATION = Path(__file__).parents[2] / "CITATION.cff"


def test_tables_and_paper_are_two_entries(released: Release) -> None:
    """With all fields read as they were meant."""
    library = parse_string(bibtex(released))
    assert library.failed_blocks == []
    tables, paper = library.entries
    assert (tables.key, paper.key) == ("mali-timeline", "tenaglia-2020")
    assert released.short_hash in tables["note"]
    assert tables["version"] == released.version


def test_the_paper_is_cited_as_in_the_citation_file(released: Release) -> None:
    """Two files name its author, title and year."""
    _, paper = parse_string(bibtex(released)).entries
    cff = CITATION.read_text(encoding="utf-8")
    (reference,) = re.findall(r"- type: unpublished\n(?:    .*\n)+", cff)
    facts = dict(re.findall(r"^ +(?:- )?([\w-]+): \"?(.+?)\"?$", reference, re.MULTILINE))
    assert paper["author"] == f"{facts['family-names']}, {facts['given-names']}"
    assert paper["title"] == f"{{{facts['title']}}}"
    assert paper["year"] == facts["year"]
    assert paper["note"] == facts["notes"]


def test_the_tables_are_cited_by_the_authors_of_the_citation_file(released: Release) -> None:
    """An organisation, in braces of its own."""
    tables, _ = parse_string(bibtex(released)).entries
    (name,) = re.findall(r"^authors:\n  - name: \"(.+)\"$", CITATION.read_text(), re.MULTILINE)
    assert tables["author"] == f"{{{name}}}"
