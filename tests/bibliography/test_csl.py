"""CSL-JSON, cited by a processor that is not ours."""

from typing import Any

import pytest
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON

from dashboard.bibliography import entries
from dashboard.bibliography.csl import csl
from dashboard.bibliography.work import work
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import SourceKind
from tests.bibliography.made_up import source


def cited(items: list[dict[str, Any]]) -> list[str]:
    """Each item in the style that the processor brings along."""
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return [str(line) for line in bibliography.bibliography()]


def written(**cells: str) -> dict[str, Any]:
    """The item of a made-up source."""
    return csl(work(source(**cells), "the paper"))


def test_every_source_can_be_cited(corpus: Corpus) -> None:
    """A line for each, with its title and its address."""
    lines = cited([entry["csl"] for entry in entries(corpus).values()])
    assert len(lines) == len(corpus.sources)
    assert all(
        " ".join(one.title.split()) in line and one.url in line
        for one, line in zip(corpus.sources, lines, strict=True)
    )


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        (
            {"author": "John Campbell", "author_kind": "person", "date": "2020-08-20"},
            "Campbell, J. (2020) A report. A press.",
        ),
        (
            {"author": "Human Rights Watch", "author_kind": "organisation", "date": "2018"},
            "Human Rights Watch (2018) A report. A press.",
        ),
        ({}, "A report (no date) A report. A press."),
        ({"date": "Spring 2014"}, "A report (Spring 2014) A report. A press."),
    ],
)
def test_a_source_is_cited_by_what_is_known_of_it(cells: dict[str, str], line: str) -> None:
    """A person by the family name, an organisation whole, and no author where there is none."""
    assert cited([written(kind="report", publisher="A press", **cells)]) == [line]


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("2014", {"date-parts": [[2014]]}),
        ("2014-04", {"date-parts": [[2014, 4]]}),
        ("2014-04-05", {"date-parts": [[2014, 4, 5]]}),
        ("2013/2014", {"literal": "2013 to 2014"}),
    ],
)
def test_a_date_is_no_closer_than_cited(date: str, issued: dict[str, Any]) -> None:
    """A year gets no month, and a range stays in words."""
    assert written(date=date)["issued"] == issued


def test_what_is_not_known_has_no_variable() -> None:
    """An empty one would be printed by some styles."""
    assert set(written()) == {"id", "type", "title", "keyword"}


def test_further_authors_are_told_in_a_note() -> None:
    """The format has no word for them."""
    item = written(author="Jane Stromseth et al.", author_kind="person")
    assert item["author"] == [{"family": "Stromseth", "given": "Jane"}]
    assert item["note"] == "The authors are cited with “et al.”."


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_of_source_can_be_cited(kind: SourceKind) -> None:
    """With its publisher, as a publisher or as what contains it."""
    (line,) = cited([written(kind=kind, publisher="A press")])
    assert "A press" in line
