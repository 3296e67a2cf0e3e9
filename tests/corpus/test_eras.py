"""Years, decades and centuries in words."""

import pytest

from dashboard.corpus.dates import in_words, precision_in_words
from dashboard.corpus.eras import years_in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("-0430", "431 BC"),
        ("0000", "1 BC"),
        ("0079-08-24", "24 August AD 79"),
        ("-0043-03-15", "15 March 44 BC"),
        ("-0429~", "about 430 BC"),
        ("1962?", "perhaps 1962"),
        ("185X%", "perhaps about the 1850s"),
        ("-0430-22", "summer 431 BC"),
        ("1962-21", "spring 1962"),
        ("1962-24", "winter 1962–1963"),
        ("-0430-24", "winter 431–430 BC"),
        ("0000-24", "winter 1 BC – AD 1"),
        ("185X", "the 1850s"),
        ("190X", "1900–1909"),
        ("085X", "AD 850–859"),
        ("-043X", "440–431 BC"),
        ("000X", "1 BC – AD 9"),
        ("18XX", "the 19th century"),
        ("20XX", "the 21st century"),
        ("11XX", "the 12th century"),
        ("01XX", "the 2nd century AD"),
        ("-04XX", "the 5th century BC"),
        ("-00XX", "the 1st century BC"),
        ("-0430/-0403", "431 to 404 BC"),
        ("-0026/0014", "27 BC to AD 14"),
        ("-0430-22/-0429-21", "summer 431 to spring 430 BC"),
        ("-04XX/-03XX", "the 5th century to the 4th century BC"),
        ("185X/187X", "the 1850s to the 1870s"),
        ("1962-21/1962-23", "spring to autumn 1962"),
        ("1962-10-16/1962-10-28", "16–28 October 1962"),
        ("-0489-09-10/-0489-09-12", "10–12 September 490 BC"),
        ("-0430-22/..", "from summer 431 BC on"),
        ("../-0403", "until 404 BC"),
        ("2014/", "from 2014, until when is not known"),
        ("/2014", "until 2014, from when is not known"),
        ("2012-XX", "2012"),
    ],
)
def test_a_date_of_any_era_reads_as_a_sentence_would_say_it(value: str, words: str) -> None:
    """With its era where a year is not known for one without it."""
    assert in_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1962-22", "only the season is known"),
        ("185X", "only the decade is known"),
        ("-04XX", "only the century is known"),
        ("1962?", "uncertain"),
        ("1962%", "uncertain and approximate"),
        ("185X/186X", "a span; its start and end known to the decade"),
        ("-0430-22/-0403", "a span; its start known to the season, its end to the year"),
        ("../2014", "a span; its end known to the year, its start left open"),
        ("/2014", "a span; its end known to the year, its start not known"),
        ("2014/", "a span; its start known to the year, its end not known"),
    ],
)
def test_a_date_of_any_era_says_how_well_it_is_known(value: str, words: str) -> None:
    """As one of our own days does."""
    assert precision_in_words(value) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (2012, 2012, "2012"),
        (2012, 2013, "2012–2013"),
        (-430, -403, "431–404 BC"),
        (-26, 14, "27 BC – AD 14"),
        (14, 37, "AD 14–37"),
        (800, 1200, "AD 800–1200"),
    ],
)
def test_years_name_their_era_once(first: int, last: int, words: str) -> None:
    """But where they belong to two."""
    assert years_in_words(first, last) == words
