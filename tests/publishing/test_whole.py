"""How the tables as a whole are cited, read back by a reader of BibTeX that is not ours."""

import re
from pathlib import Path

from bibtexparser.entrypoint import parse_string

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.release import Release, release
from dashboard.publishing.whole import bibtex
from tests.corpus.folder import Folder

CITATION = Path(__file__).parents[2] / "CITATION.cff"


def test_tables_and_paper_are_two_entries(corpus: Corpus, released: Release) -> None:
    """With all fields read as they were meant."""
    library = parse_string(bibtex(corpus, released))
    assert library.failed_blocks == []
    tables, paper = library.entries
    assert (tables.key, paper.key) == ("mali-timeline", "tenaglia-2020")
    assert released.short_hash in tables["note"]
    assert tables["version"] == released.version


def test_the_paper_is_cited_as_in_the_citation_file(corpus: Corpus, released: Release) -> None:
    """Two files name its author, title and year."""
    _, paper = parse_string(bibtex(corpus, released)).entries
    cff = CITATION.read_text(encoding="utf-8")
    (reference,) = re.findall(r"- type: unpublished\n(?:    .*\n)+", cff)
    facts = dict(re.findall(r"^ +(?:- )?([\w-]+): \"?(.+?)\"?$", reference, re.MULTILINE))
    assert paper["author"] == f"{facts['family-names']}, {facts['given-names']}"
    assert paper["title"] == f"{{{facts['title']}}}"
    assert paper["year"] == facts["year"]
    assert paper["note"] == facts["notes"]


def test_the_tables_are_cited_by_the_authors_of_the_citation_file(
    corpus: Corpus, released: Release
) -> None:
    """An organisation, in braces of its own."""
    tables, _ = parse_string(bibtex(corpus, released)).entries
    (name,) = re.findall(r"^authors:\n  - name: \"(.+)\"$", CITATION.read_text(), re.MULTILINE)
    assert tables["author"] == f"{{{name}}}"


def test_a_work_by_an_organisation_is_cited_with_its_address(folder: Folder) -> None:
    """No word of its name is taken for a family's."""
    organised = b'author_kind = "organisation"\nurl = "https://example.org/a_b"\n'
    folder.edit("subject.toml", lambda text: text + organised)
    _, work = parse_string(bibtex(folder.load(), release(folder.path))).entries
    assert (work["author"], work["url"]) == ("{A. Nobody}", "https://example.org/a_b")


def test_tables_of_no_work_are_one_entry(folder: Folder) -> None:
    """Nobody's paper is cited for them."""
    folder.edit("subject.toml", lambda text: text.partition(b"[work]")[0])
    (tables,) = parse_string(bibtex(folder.load(), release(folder.path))).entries
    assert tables.key == "made-up-timeline"
    assert tables["author"] == "{The curators}"
