"""Python and the browser's scripts count the same days and call years the same."""

import json

from dashboard.corpus.day_numbers import civil, day_number
from dashboard.corpus.eras import year_in_words, years_in_words
from tests import node

YEARS = range(-3000, 3001, 7)
IN_SCRIPTS = """
import { civil, dayNumber, yearInWords, yearsInWords } from "./assets/js/1-values/calendar.js";
import { readFileSync } from "node:fs";
const given = [[1, 1], [2, 28], [3, 1], [12, 31]];
const answers = JSON.parse(readFileSync(0, "utf8")).map((year) => {
  const days = given.map(([month, day]) => dayNumber(year, month, day));
  const after = days.map((day) => Object.values(civil(day + 1)));
  return { days, after, words: [yearInWords(year), yearsInWords(year, year + 40)] };
});
console.log(JSON.stringify(answers));
"""


def test_both_count_the_same_days_and_name_the_same_years() -> None:
    """A mark stands where Python says its day is, in any era."""
    given = json.dumps(list(YEARS))
    answer = node.run("--input-type=module", "--eval", IN_SCRIPTS, stdin=given)
    assert answer.returncode == 0, answer.stderr
    expected = []
    for year in YEARS:
        days = [day_number(year, *day) for day in ((1, 1), (2, 28), (3, 1), (12, 31))]
        after = [list(civil(day + 1)) for day in days]
        words = [year_in_words(year), years_in_words(year, year + 40)]
        expected.append({"days": days, "after": after, "words": words})
    assert json.loads(answer.stdout) == expected
