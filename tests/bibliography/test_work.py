"""What a bibliography takes from a source, and what it leaves open."""

import pytest

from dashboard.bibliography.work import Person, work
from tests.bibliography.made_up import source


@pytest.mark.parametrize(
    ("author", "persons", "others"),
    [
        ("Jane Stromseth", (Person("Jane", "Stromseth"),), False),
        ("Jane Stromseth et al.", (Person("Jane", "Stromseth"),), True),
        ("John J. Hamre and A. Roe", (Person("John J.", "Hamre"), Person("A.", "Roe")), False),
        ("Plato", (Person("", "Plato"),), False),
    ],
)
def test_persons_are_named_one_by_one(
    author: str, persons: tuple[Person, ...], others: bool
) -> None:
    """And that there are more of them is not forgotten."""
    made = work(source(author=author, author_kind="person"), "the paper")
    assert (made.persons, made.others, made.organisation) == (persons, others, "")


def test_an_organisation_is_one_author_whatever_its_name() -> None:
    """It has no family name, and an “and” in it joins no persons."""
    made = work(
        source(author="Ministry of Land and Water", author_kind="organisation"), "the paper"
    )
    assert (made.persons, made.organisation) == ((), "Ministry of Land and Water")


def test_without_an_author_none_is_made_up() -> None:
    """Neither the publisher nor “Anonymous” takes the place."""
    made = work(source(publisher="UN News"), "the paper")
    assert (made.persons, made.others, made.organisation) == ((), False, "")


@pytest.mark.parametrize(
    ("date", "numbers", "loose"),
    [
        ("2014", (2014,), ""),
        ("2014-04", (2014, 4), ""),
        ("2014-04-05", (2014, 4, 5), ""),
        ("", (), ""),
        ("2014~", (), "about 2014"),
        ("2013/2014", (), "2013 to 2014"),
        ("2014/..", (), "from 2014 on"),
        ("Spring 2014", (), "Spring 2014"),
        ("2014-02-30", (), "2014-02-30"),
    ],
)
def test_a_date_is_in_numbers_only_as_far_as_it_names_them(
    date: str, numbers: tuple[int, ...], loose: str
) -> None:
    """A year gets no month, and what is no single date stays in words."""
    made = work(source(date=date), "the paper")
    assert (made.date, made.loose_date) == (numbers, loose)


def test_a_chapters_book_is_named_without_the_in() -> None:
    """A style of citation writes its own."""
    assert work(source(publisher="In: A book", kind="chapter"), "the paper").container == "A book"


def test_a_title_is_one_line() -> None:
    """A line break would end a line of RIS in the middle of it."""
    assert work(source(title="Two\nlines"), "the paper").title == "Two lines"


@pytest.mark.parametrize(
    ("voice", "keyword"), [("paper", "cited by the paper"), ("record", "reference of the record")]
)
def test_whose_source_it_is_goes_with_it(voice: str, keyword: str) -> None:
    """The two are told apart in a reader's library too."""
    assert work(source(voice=voice), "the paper").keyword == keyword
