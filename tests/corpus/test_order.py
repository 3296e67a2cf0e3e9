"""What order two dates make certain, and how it is said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Event
from dashboard.corpus.order import Addition, Order, beginning, compare, in_sentences, order

INVERSE = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE}


@st.composite
def points(draw: st.DrawFn) -> str:
    """A year, a month or a day of one decade, close enough for two to meet."""
    day = draw(st.dates(date(2011, 1, 1), date(2020, 11, 30))).isoformat()
    return day[: draw(st.sampled_from((4, 7, 10)))]


@st.composite
def edtf(draw: st.DrawFn) -> str:
    """A date of any form that the tables use, or none."""
    one, other = sorted((draw(points()), draw(points())))
    forms = [one, f"{one}~", f"{one}/..", ""]
    return draw(st.sampled_from(forms if other.startswith(one) else [*forms, f"{one}/{other}"]))


@given(edtf(), edtf())
def test_an_order_reads_the_same_from_either_side(one: str, other: str) -> None:
    """Before from here is after from there; the rest stays what it is."""
    there = order(other, one)
    assert order(one, other) is INVERSE.get(there, there)


@given(edtf(), edtf(), edtf())
def test_before_is_passed_on(one: str, two: str, three: str) -> None:
    """What is before something is before all that comes after it."""
    if order(one, two) is order(two, three) is Order.BEFORE:
        assert order(one, three) is Order.BEFORE


@given(edtf())
def test_what_is_undated_has_no_certain_order(other: str) -> None:
    """Neither before nor after anything, another undated event among them."""
    assert order("", other) is order(other, "") is Order.UNKNOWN


@given(edtf())
def test_nothing_is_before_itself(one: str) -> None:
    """The same date makes no order."""
    assert order(one, one) in {Order.SAME_DAY, Order.UNKNOWN}


@given(edtf(), edtf(), st.data())
def test_before_holds_whichever_day_it_was(one: str, other: str, choice: st.DataObject) -> None:
    """No two days on which the two may have begun are the other way about."""
    first, second = beginning(one), beginning(other)
    if first and second and order(one, other) is Order.BEFORE:
        here = choice.draw(st.integers(first.earliest, first.latest))
        there = choice.draw(st.integers(second.earliest, second.latest))
        assert here < there


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2012", "2013", Order.BEFORE),
        ("2012", "2012", Order.UNKNOWN),
        ("2012", "2012-06", Order.UNKNOWN),
        ("2013-04", "2013-05-01", Order.BEFORE),
        ("2020-08-18", "2020-08-18", Order.SAME_DAY),
        ("2020-08-18", "2020-08-18/2020-08-19", Order.SAME_DAY),
        ("2013/..", "2015", Order.BEFORE),
        ("2012/2020", "2013", Order.BEFORE),
        ("2013", "2012/2020", Order.AFTER),
        ("2012/2020", "2012-03", Order.UNKNOWN),
        ("2020~", "2021", Order.UNKNOWN),
        ("2020~", "2023", Order.BEFORE),
        ("2020~", "2019", Order.UNKNOWN),
        ("2020~", "2017", Order.AFTER),
    ],
)
def test_only_a_gap_between_beginnings_is_an_order(one: str, other: str, expected: Order) -> None:
    """However long what began goes on; an approximate date has its own length as slack."""
    assert order(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "addition", "paper", "record"),
    [
        (
            "coup-2012",
            "islamists-break-with-mnla",
            Addition.SETTLES,
            "Cannot be told from the paper's dates: both are dated 2012.",
            (
                "The record settles it: it puts “Military coup against Touré” (21–22 March 2012) "
                "before “Islamist groups break with the MNLA” (26–28 June 2012)."
            ),
        ),
        (
            "cnrss-created",
            "ssr-working-group",
            Addition.CONTRADICTS,
            (
                "The paper's dates put “Security reform council (CNRSS)” (November 2013) before "
                "“SSR Multidisciplinary Working Group” (2014)."
            ),
            (
                "The record contradicts this: it puts “SSR Multidisciplinary Working Group” (22 "
                "November 2013) before “Security reform council (CNRSS)” (14 August 2014)."
            ),
        ),
        (
            "coup-2020",
            "coup-2012",
            Addition.AGREES,
            (
                "The paper's dates put “Military coup against Touré” (2012) before “Military coup "
                "against Keita” (18 August 2020)."
            ),
            (
                "The record agrees: it puts “Military coup against Touré” (21–22 March 2012) "
                "before “Military coup against Keita” (18 August 2020)."
            ),
        ),
        (
            "coup-2012",
            "jihadists-occupy-north",
            Addition.LEAVES_OPEN,
            "Cannot be told from the paper's dates: both are dated 2012.",
            (
                "With the record's dates it cannot be told: “Military coup against Touré” (21–22 "
                "March 2012), “Jihadists occupy much of the north” (2012, by the paper)."
            ),
        ),
        (
            "isgs-rises",
            "banditry-2016",
            Addition.NOTHING,
            ("Cannot be told from the paper's dates: it gives no date for “ISGS rises to power”."),
            "The record dates neither of the two.",
        ),
        (
            "azawad-declared",
            "toure-resigns",
            Addition.SETTLES,
            "Cannot be told from the paper's dates: it dates neither of the two.",
            (
                "The record settles it: it puts “MNLA declares Azawad independent” (6 April 2012) "
                "before “Touré formally resigns” (8 April 2012)."
            ),
        ),
        (
            "coup-2020",
            "keita-resigns",
            Addition.SETTLES,
            (
                "Cannot be told from the paper's dates: it gives no date for “Keita announces his "
                "resignation”."
            ),
            (
                "The record settles it: it puts “Military coup against Keita” (18 August 2020) on "
                "the same day as “Keita announces his resignation” (18–19 August 2020)."
            ),
        ),
    ],
)
def test_each_voice_says_its_own(
    corpus: Corpus, one: str, other: str, addition: Addition, paper: str, record: str
) -> None:
    """The paper's sentence never draws on the record, and the record's says what it does to it."""
    comparison = compare(corpus.event[one], corpus.event[other])
    assert comparison.addition is addition
    assert in_sentences(comparison, corpus.subject.called) == (paper, record)


def test_the_papers_order_needs_no_record(corpus: Corpus) -> None:
    """Without the record's dates the paper's side of every comparison is the same."""
    bare = [without_record(event) for event in corpus.events]
    for event, alone in zip(corpus.events, bare, strict=True):
        assert [compare(event, other).paper for other in corpus.events] == [
            compare(alone, other).paper for other in bare
        ]


def without_record(event: Event) -> Event:
    """The event as the paper alone has it; what only the record tells has no date there."""
    return event.model_copy(update={"record_date": ""})
