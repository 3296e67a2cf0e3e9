"""The sources as a reader's own tools take them: entries to be joined, whichever are chosen."""

from typing import Any, TypedDict

from dashboard.bibliography.bibtex import bibtex
from dashboard.bibliography.csl import csl
from dashboard.bibliography.ris import ris
from dashboard.bibliography.work import work
from dashboard.corpus.corpus import Corpus


class Entry(TypedDict):
    """One source: two texts, which joined make a file, and an item of a CSL-JSON list."""

    bibtex: str
    ris: str
    csl: dict[str, Any]


def entries(corpus: Corpus) -> dict[str, Entry]:
    """By the id of the source, in the order of the table."""
    works = (work(source, corpus.subject.called) for source in corpus.sources)
    return {one.id: Entry(bibtex=bibtex(one), ris=ris(one), csl=csl(one)) for one in works}
