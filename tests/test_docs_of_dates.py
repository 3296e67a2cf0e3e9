"""What docs/dates.md says of a date is what the program says of it."""

import re
from pathlib import Path

from dashboard.corpus.dates import in_words
from dashboard.corpus.edtf import Certainty, Missing, Point, parse

TEXT = (Path(__file__).parents[1] / "docs" / "dates.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(.+?)` \| (.+?) \|", TEXT, re.MULTILINE)


def test_the_words_beside_a_form_are_those_of_the_page() -> None:
    """Whoever follows the table gets what it promises."""
    assert dict(ROWS) == {edtf: in_words(edtf) for edtf, _ in ROWS}


def test_every_kind_of_date_is_told_of() -> None:
    """Each precision, each doubt and each missing end has a row."""
    dates = [parse(edtf) for edtf, _ in ROWS]
    points = [date for date in dates if isinstance(date, Point)]
    ends = {end for date in dates if not isinstance(date, Point) for end in (date.start, date.end)}
    known = {point.certainty for point in points}
    assert known == set(Certainty) - {Certainty.APPROXIMATE, Certainty.SPAN}
    assert {point.doubt.value for point in points} == {"", "~", "?", "%"}
    assert set(Missing) <= ends
