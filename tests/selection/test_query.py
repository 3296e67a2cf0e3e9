"""A selection as the query of an address, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.entries import FACETS
from dashboard.selection.page_keys import PAGE_KEYS, PageKey, allowed
from dashboard.selection.query import from_query, to_query, whole_query
from dashboard.selection.selection import Selection, Years
from tests.selection.strategies import selections

NAMES = [key.name for key in PAGE_KEYS]
KEYS = st.sampled_from([*(facet.key for facet in FACETS), *NAMES, "years", "q", "__proto__"])
PARTS = st.tuples(KEYS | st.text(), st.text() | st.sampled_from(["2012..2011", "..", "~", "%ff"]))


@given(drawing=st.data())
def test_a_selection_survives_its_query(corpus: Corpus, drawing: st.DataObject) -> None:
    """Known values, any years, any words: what was shared is what is opened."""
    selection = drawing.draw(selections(corpus))
    assert from_query(to_query(selection), corpus) == (selection, ())


@given(drawing=st.data())
def test_a_query_is_plain_ascii_without_spaces(corpus: Corpus, drawing: st.DataObject) -> None:
    """So that a link is never cut off where it is pasted."""
    query = to_query(drawing.draw(selections(corpus)))
    assert query.isascii()
    assert not set(query) & set(' "<>#\n')


@given(query=st.text())
def test_no_query_is_too_odd_to_be_read(few: Corpus, query: str) -> None:
    """What is left of it can be written and read again without a notice."""
    selection, _ = from_query(query, few)
    assert from_query(to_query(selection), few) == (selection, ())


@given(parts=st.lists(PARTS))
def test_no_part_of_a_query_is_too_odd_to_be_read(
    few: Corpus, parts: list[tuple[str, str]]
) -> None:
    """Of parts that look like real ones the selection keeps only what is known."""
    selection, _ = from_query("&".join(f"{key}={value}" for key, value in parts), few)
    assert from_query(to_query(selection), few) == (selection, ())


def test_facets_keep_their_order_and_values_are_sorted() -> None:
    """The same choice is the same address, whatever was clicked first."""
    choices = {("kind", "reform"), ("actor", "mnla"), ("actor", "ansar-dine"), ("kind", "aid")}
    assert to_query(Selection(frozenset(choices))) == "actor=ansar-dine~mnla&kind=aid~reform"


@pytest.mark.parametrize(
    ("years", "written"),
    [
        (Years(2012, 2013), "years=2012..2013"),
        (Years(2012, None), "years=2012.."),
        (Years(None, 2013), "years=..2013"),
        (Years(2012, 2012), "years=2012..2012"),
        (Years(-430, -403), "years=-0430..-0403"),
        (Years(-1, 14), "years=-0001..0014"),
        (Years(0, None), "years=0000.."),
    ],
)
def test_an_open_end_is_left_empty(years: Years, written: str) -> None:
    """As in the address of the contract."""
    assert to_query(Selection(years=years)) == written


def test_one_year_may_be_written_alone(few: Corpus) -> None:
    """As a teacher would type it."""
    assert from_query("years=2012", few)[0].years == Years(2012, 2012)
    assert from_query("years=0012", few)[0].years == Years(12, 12)


@pytest.mark.parametrize(
    "text",
    [
        "..",
        "2013..2012",
        "2012-2013",
        "12..13",
        "-0000",
        "-430",
        "20120",
        "x",
        "2012...2013",
        "2٠١٢",
    ],
)
def test_what_is_no_years_is_passed_over_with_a_notice(few: Corpus, text: str) -> None:
    """The notice shows what would be right."""
    selection, notices = from_query(f"years={text}", few)
    assert selection == Selection()
    assert notices == (f"“{text}” are no years such as 1990..1991; they were passed over.",)


def test_an_unknown_value_is_passed_over_with_a_notice(few: Corpus) -> None:
    """The known one beside it stays."""
    selection, notices = from_query("?actor=nobody~army", few)
    assert selection == Selection(frozenset({("actor", "army")}))
    assert notices == ("There is no actor “nobody” here; it was passed over.",)


def test_an_unknown_key_is_passed_over_with_a_notice(few: Corpus) -> None:
    """A link to a later edition still opens."""
    selection, notices = from_query("colour=red", few)
    assert selection == Selection()
    assert notices == ("The address holds “colour”, which is not known here; it was passed over.",)


@pytest.mark.parametrize("key", PAGE_KEYS, ids=lambda key: key.name)
def test_what_the_page_shows_is_no_part_of_the_selection(corpus: Corpus, key: PageKey) -> None:
    """It is known, whatever it may hold, so that there is no notice either."""
    for value in allowed(key, corpus) or ["anything"]:
        assert from_query(f"{key.name}={value}", corpus) == (Selection(), ())


@pytest.mark.parametrize(
    ("query", "notice"),
    [
        ("view=nowhere", "There is no view “nowhere” here; it was passed over."),
        ("lanes=colour", "There is no kind of lanes “colour” here; it was passed over."),
        ("who=nobody", "There is no actor “nobody” here; it was passed over."),
    ],
)
def test_what_the_page_cannot_show_is_passed_over_with_a_notice(
    few: Corpus, query: str, notice: str
) -> None:
    """In the words of the browser."""
    assert from_query(query, few) == (Selection(), (notice,))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (
            "kind=zzz",
            (
                "There is no kind “zzz” here – "
                "write coups, rebellion, operations, reform, aid or harm"
            ),
        ),
        ("kind=coup", "There is no kind “coup” here – did you mean “coups”?"),
        ("view=nowhere", "There is no view “nowhere” here – write timeline, figures, "),
        (
            "source=zzz",
            "There is no source “zzz” here – choose it on the page, whose address then names it",
        ),
        (
            "years=soon",
            "“soon” are no years such as 1990..1991 – the first comes first; one may be missing",
        ),
        ("knid=aid", "The address holds “knid”, which is not known here – did you mean “kind”?"),
        ("xyz=aid", "The address holds “xyz”, which is not known here – write actor, kind, "),
        ("coups", "“coups” has no value – write keys with their values, as in years=1990..1991&"),
        ("kind=", "“kind=” has no value – write kind=…, or leave it out"),
    ],
)
def test_what_somebody_wrote_is_told_what_would_be_right(
    corpus: Corpus, query: str, said: str
) -> None:
    """A value like it, all values where they are few, or where to find it."""
    _, (unknown,) = whole_query(query, corpus)
    assert str(unknown).startswith(said)


def test_all_that_is_unknown_is_named(corpus: Corpus) -> None:
    """Whoever mends it makes one round."""
    _, unknown = whole_query("kind=zzz~aid~yyy&colour=red&view=nowhere&years=", corpus)
    assert len(unknown) == 5
