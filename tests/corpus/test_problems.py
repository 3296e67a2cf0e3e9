"""Problems: how they read to whoever mends the tables."""

from dashboard.corpus.problems import MOST, InvalidCorpus, Problem, Problems, quoted

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
    refusal = InvalidCorpus(Problems([BAD_DATE, Problem("figures.csv", 8, "", "", "missing")]))
    assert str(refusal).splitlines() == [str(problem) for problem in refusal.problems]


def test_a_long_value_is_cut_for_the_sentence() -> None:
    """A cell of a thousand words would bury the hint."""
    assert quoted("word " * 1000) == "'" + ("word " * 12) + "…'"


def test_a_value_is_named_on_one_line() -> None:
    """A line break inside a cell must not look like the end of the problem."""
    assert quoted("one\ntwo") == "'one two'"


def test_of_many_problems_the_first_are_kept_and_all_are_counted() -> None:
    """In whichever order they were found."""
    found = Problems(at_line(line) for line in range(10_000, 0, -1))
    assert [problem.line for problem in found.first] == list(range(1, MOST + 1))
    assert found.count == 10_000
    assert len(found._kept) <= 2 * MOST
    assert str(InvalidCorpus(found)).splitlines()[-1] == f"… and {10_000 - MOST} more."


def test_problems_of_several_files_are_joined() -> None:
    """With the number of those that were not kept."""
    found = Problems(map(at_line, range(1, 100)))
    found.join(Problems(map(at_line, range(100, 300))))
    assert (found.count, len(found.first)) == (299, MOST)


def test_what_is_never_read_is_never_worded() -> None:
    """To word a problem may take long."""

    class Costly:
        def __str__(self) -> str:
            raise AssertionError

    found = Problems(Problem("events.csv", 99, "", "", Costly()) for _ in range(1000))
    found.add(map(at_line, range(MOST)))
    assert str(InvalidCorpus(found)).startswith("events.csv")


def at_line(line: int) -> Problem:
    """Any problem there."""
    return Problem("events.csv", line, "", "", "too short")
