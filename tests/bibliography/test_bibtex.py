"""BibTeX, read back by a parser that is not ours."""

from collections.abc import Iterable

import pytest
from bibtexparser import middlewares
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares.middleware import Middleware
from bibtexparser.model import Entry
from hypothesis import given
from hypothesis import strategies as st

from dashboard.bibliography import entries
from dashboard.bibliography.bibtex import bibtex
from dashboard.bibliography.work import work
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import SourceKind
from tests.bibliography.made_up import source

TEX = "\\{}~#$%&_"

UNDOING = (
    middlewares.MonthIntMiddleware(),
    middlewares.SeparateCoAuthors(),
    middlewares.SplitNameParts(),
    middlewares.LatexDecodingMiddleware(),
)


def read(text: str, undoing: Iterable[Middleware] = UNDOING) -> list[Entry]:
    """Every entry, its names taken apart and its TeX undone."""
    library = parse_string(text, append_middleware=undoing)
    assert library.failed_blocks == []
    return library.entries


def addresses(text: str) -> list[str]:
    """As they stand: TeX packages read an address letter by letter."""
    return [entry["url"] for entry in read(text, undoing=()) if "url" in entry]


def written(**cells: str) -> Entry:
    """The one entry of a made-up source."""
    (entry,) = read(bibtex(work(source(**cells), "the paper")))
    return entry


def test_joined_entries_are_a_file(corpus: Corpus) -> None:
    """All of the real sources, in their order, with their titles and addresses as in the table."""
    text = "".join(entry["bibtex"] for entry in entries(corpus).values())
    titles = [(one.id, one.title) for one in corpus.sources]
    assert [(one.key, one["title"]) for one in read(text)] == titles
    assert addresses(text) == [one.url for one in corpus.sources if one.url]


def test_persons_have_a_family_name_and_an_organisation_has_none() -> None:
    """Sorted under C, and under H."""
    (name,) = written(author="John Campbell", author_kind="person")["author"]
    assert (name.first, name.last) == (["John"], ["Campbell"])
    (name,) = written(author="Human Rights Watch", author_kind="organisation")["author"]
    assert (name.first, name.last) == ([], ["{Human Rights Watch}"])


def test_further_authors_are_others() -> None:
    """BibTeX's own word for “et al.”."""
    names = written(author="Jane Stromseth et al.", author_kind="person")["author"]
    assert [name.last for name in names] == [["Stromseth"], ["others"]]


def test_without_an_author_there_is_no_such_field() -> None:
    """Nor a year without a date."""
    assert not {"author", "year", "note"} & set(written().fields_dict)


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_of_source_has_a_type_and_names_its_publisher(kind: SourceKind) -> None:
    """Under one field or another."""
    entry = written(kind=kind, publisher="A press")
    assert [field.value for field in entry.fields].count("A press") == 1


def test_a_date_is_no_closer_than_cited() -> None:
    """A month has no day; a range is a note."""
    month = written(date="2014-04").fields_dict
    assert (month["year"].value, month["month"].value, "day" in month) == ("2014", 4, False)
    span = written(date="2013/2014").fields_dict
    assert ("year" in span, span["note"].value) == (False, "Date: 2013 to 2014")


@given(text=st.text(alphabet=f"{TEX} aé“”…ñ", min_size=1).filter(str.strip))
def test_what_tex_would_read_as_a_command_stays_text(text: str) -> None:
    """Whatever stands in a title, the entry is whole and the title comes back."""
    assert written(title=text)["title"] == " ".join(text.split())


def test_a_caret_stays_a_caret() -> None:
    """By itself: the parser brings it back as the accent that looks like it."""
    assert r"a \textasciicircum{} b" in bibtex(work(source(title="a ^ b"), "the paper"))


def test_an_address_is_not_escaped_as_text_is() -> None:
    """It would lead nowhere; only braces, which would upset the entry, are."""
    text = bibtex(work(source(url="https://a.org/x_y%20z#1&{2}"), "the paper"))
    assert addresses(text) == ["https://a.org/x_y%20z#1&%7B2%7D"]
