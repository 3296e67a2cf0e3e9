"""Python and the browser's scripts count the same days and say the same of years."""

import json
from typing import Any

import pytest

from dashboard.corpus.day_numbers import civil
from dashboard.corpus.edtf import edtf_year
from dashboard.corpus.eras import year_in_words, years_in_words
from tests import node

DAYS = [*range(-4_400_000, 3_000_000, 1_237), *range(-720_000, -718_000)]
YEARS = [
    (first, first + length)
    for first in (-9_999, -430, -100, -1, 0, 1, 79, 999, 1_000, 2_012)
    for length in (0, 1, 27, 900)
]


@pytest.fixture(scope="module")
def answer() -> dict[str, Any]:
    """What the scripts say of all of them."""
    given = json.dumps({"days": DAYS, "years": YEARS})
    said = node.run(str(node.JS / "years-parity.mjs"), stdin=given)
    assert said.returncode == 0, said.stderr
    return dict(json.loads(said.stdout))


def test_both_have_the_same_day_for_a_number(answer: dict[str, Any]) -> None:
    """And the same number for it again."""
    assert answer["days"] == [{"civil": list(civil(day)), "again": day} for day in DAYS]


def test_both_call_and_write_years_alike(answer: dict[str, Any]) -> None:
    """With their era, alone and from one to another."""
    assert answer["years"] == [
        {
            "words": year_in_words(first),
            "both": years_in_words(first, last),
            "written": edtf_year(first),
        }
        for first, last in YEARS
    ]
