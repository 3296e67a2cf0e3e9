"""What of a text is hidden until the class has guessed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.classroom.masking import Hides, parts
from dashboard.corpus.corpus import Corpus


def _hidden(text: str, hides: Hides) -> list[str]:
    return [part.text for part in parts(text) if part.hides is hides]


@given(text=st.text())
def test_nothing_is_lost_or_added(text: str) -> None:
    """Joined, the parts are the text again."""
    assert "".join(part.text for part in parts(text)) == text


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In 2012 Tuaregs rose", ["2012"]),
        ("on 18 August 2020, officers", ["18 August 2020"]),
        ("on 21–22 March 2012", ["21–22 March 2012"]),
        ("as of October 2020", ["October 2020"]),
        ("the signing on 20 June", ["20 June"]),
        ("between 2012 and 2013–2014", ["2012", "2013–2014"]),
        ("more than 1,600 people", []),
        ("in summer 431 BC", ["summer 431 BC"]),
        ("between 431–404 BC", ["431–404 BC"]),
        ("on 24 August AD 79", ["24 August AD 79"]),
        ("in the 1850s", ["1850s"]),
        ("the 5th century BC and 1848", ["5th century BC", "1848"]),
    ],
)
def test_dates_are_found_as_exact_as_they_are_written(text: str, dates: list[str]) -> None:
    """With day and month where they are told."""
    assert _hidden(text, Hides.DATE) == dates


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("more than 1,600 were killed.", ["1,600"]),
        ("nearly $79 million of aid", ["$79 million"]),
        ("5 percent, and 1%", ["5 percent", "1%"]),
        ("Sixteen died, over fifty soldiers", ["Sixteen", "fifty"]),
        ("two accounts of one coup", []),
        ("In 2019", []),
    ],
)
def test_numbers_are_found_without_the_small_word_before_them(
    text: str, numbers: list[str]
) -> None:
    """What bounds a number is a hint, and stays."""
    assert _hidden(text, Hides.NUMBER) == numbers


def test_references_are_never_hidden(corpus: Corpus) -> None:
    """Where to look is no answer."""
    for step in corpus.stories:
        plain = "".join(part.text for part in parts(step.text) if part.hides is Hides.NOTHING)
        for reference in re.findall(r"fn \d+", step.text):
            assert reference in plain
