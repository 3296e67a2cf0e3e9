"""Words that would give an answer away."""

import pytest

from dashboard.classroom.hints import names_a_voice, names_a_year


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("After the coup of 2012", True),
        ("MINUSMA mandated to June 2021", True),
        ("At least 1,600 killed", False),
        ("The plague of 430 BC", True),
        ("Vesuvius, AD 79", True),
        ("Barricades of 1848", True),
        ("Unrest in the 1850s", True),
        ("Cities of the 5th century BC", True),
        ("The 7th regiment", False),
        ("Resolution 2100 creates MINUSMA", False),
        ("Barkhane raised to 5,100 troops", False),
    ],
)
def test_a_year_is_told_from_other_numbers(text: str, named: bool) -> None:
    """Counts and resolutions have four digits, too."""
    assert names_a_year(text) is named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The paper says that", True),
        ("as its Sources have it", True),
        ("a paper of theirs", True),
        ("on papers signed in the north", False),
        ("at footnote 105", True),
        ("Soldiers recorded the attack", False),
        ("The D-Day of 1944", False),
    ],
)
def test_a_voice_is_also_named_by_what_it_rests_on(text: str, named: bool) -> None:
    """A source, a footnote."""
    assert names_a_voice(text, "the paper") is named


def test_the_work_is_named_by_what_the_subject_calls_it() -> None:
    """Of a book, a paper is no voice."""
    assert names_a_voice("The book says that", "the book")
    assert not names_a_voice("The paper says that", "the book")
