"""Problems: how they read to whoever mends the tables."""

from dashboard.corpus.problems import InvalidCorpus, Problem, quoted

BAD_DATE = Problem("events.csv", 7, "date", "2013-02-30", "'2013-02-30' is no date – write 2013-02")


def test_a_problem_names_file_line_and_column() -> None:
    """Enough to go straight to the cell."""
    assert str(BAD_DATE) == "events.csv line 7, date: '2013-02-30' is no date – write 2013-02"


def test_a_problem_of_a_line_names_no_column() -> None:
    """A ragged line has no one cell to blame."""
    assert str(Problem("events.csv", 7, "", "", "too short")) == "events.csv line 7: too short"


def test_a_problem_of_a_file_names_no_line() -> None:
    """A file that is missing has no lines."""
    assert str(Problem("events.csv", 0, "", "", "missing")) == "events.csv: missing"


def test_a_refusal_lists_every_problem() -> None:
    """One on a line, in the order in which they were found."""
    refusal = InvalidCorpus([BAD_DATE, Problem("figures.csv", 0, "", "", "missing")])
    assert str(refusal).splitlines() == [str(problem) for problem in refusal.problems]


def test_a_long_value_is_cut_for_the_sentence() -> None:
    """A cell of a thousand words would bury the hint."""
    assert quoted("word " * 1000) == "'" + ("word " * 12) + "…'"


def test_a_value_is_named_on_one_line() -> None:
    """A line break inside a cell must not look like the end of the problem."""
    assert quoted("one\ntwo") == "'one two'"
