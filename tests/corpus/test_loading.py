"""Loading: a valid corpus, or every problem named at once."""

from pathlib import Path

import pytest

from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import Voice
from dashboard.corpus.problems import InvalidCorpus
from tests.corpus.folder import Folder


def test_a_valid_folder_gives_every_row(folder: Folder) -> None:
    """As many rows of each table as its file has."""
    tables = folder.load().tables
    assert {name: len(rows) for name, rows in tables.items()} == {
        name: len(rows) for name, rows in folder.tables.items()
    }


def test_rows_keep_the_order_of_their_file(folder: Folder) -> None:
    """The table's own order means something to its curator."""
    assert [event.id for event in folder.load().events] == ["coup", "afterwards"]


def test_cells_come_out_as_what_they_are(folder: Folder) -> None:
    """A list is a list, a number a number, an empty number none."""
    corpus = folder.load()
    killed, harmed = corpus.figures
    assert (killed.value, harmed.value) == (50.0, None)
    assert corpus.events[0].footnotes == (1,)
    assert corpus.events[1].voice is Voice.RECORD
    assert corpus.stories[0].event is None


def test_all_problems_are_named_at_once_in_reading_order(folder: Folder) -> None:
    """Whoever mends the tables makes one round, not one for each mistake."""
    folder.change("stories", 1, event="coop")
    folder.change("figures", 0, qualifier="over")
    folder.change("events", 1, date="2021-02-30", scope="later")
    places = [problem.partition(":")[0] for problem in folder.problems()]
    assert places == [
        "events.csv line 3, date",
        "events.csv line 3, scope",
        "figures.csv line 2, qualifier",
        "stories.csv line 3, event",
    ]


def test_a_refused_cell_hides_no_other_of_its_row(folder: Folder) -> None:
    """Whoever mends it makes one round; and the refused cell itself is named once."""
    folder.change("events", 0, date="soon", actors="nobody;army", footnotes="1;two")
    places = [problem.partition(" – ")[0] for problem in folder.problems()]
    assert places == [
        "events.csv line 2, date: 'soon' is no date of a form used here",
        "events.csv line 2, footnotes: 'two' is no whole number",
        "events.csv line 2, actors: 'nobody' does not stand in actors.csv",
    ]


def test_a_refused_row_is_no_reason_to_doubt_its_own_terms(tmp_path: Path) -> None:
    """A list that the subject leaves out is made of the column, of valid rows alone."""
    table = "id,title,date,kind\none,One,soon,strikes\n"
    (tmp_path / "events.csv").write_text(table, encoding="utf-8")
    with pytest.raises(InvalidCorpus) as refusal:
        load_corpus(tmp_path)
    assert [problem.column for problem in refusal.value.problems] == ["date"]


def test_a_problem_holds_what_a_program_needs(folder: Folder) -> None:
    """File, line, column and value apart from the sentence."""
    folder.change("evidence", 0, event="coop")
    with pytest.raises(InvalidCorpus) as refusal:
        folder.load()
    (problem,) = refusal.value.problems
    assert (problem.file, problem.line, problem.column, problem.value) == (
        "evidence.csv",
        2,
        "event",
        "coop",
    )


def test_one_bad_row_does_not_make_its_mentions_look_wrong(folder: Folder) -> None:
    """Evidence, a figure and a story name the event whose date is bad; they are right."""
    folder.change("events", 0, date="soon")
    (problem,) = folder.problems()
    assert problem.startswith("events.csv line 2, date: 'soon' is no date")


def test_a_table_that_cannot_be_read_is_the_only_problem(folder: Folder) -> None:
    """Hundreds of references into it are not unknown, they could not be looked up."""
    (folder.path / "events.csv").unlink()
    assert folder.problems() == [
        "events.csv: the file is missing – it is the one table that every subject has"
    ]


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    """One sentence, not one for each table."""
    with pytest.raises(InvalidCorpus, match=r"nowhere: there is no such folder or file$"):
        load_corpus(tmp_path / "nowhere")


def test_a_value_is_never_taken_for_a_pattern(folder: Folder) -> None:
    """Braces in a cell are text."""
    folder.change("events", 0, kind="{0.__class__}")
    (problem,) = folder.problems()
    assert "'{0.__class__}' does not stand in the kinds of subject.toml" in problem


@pytest.mark.parametrize(
    ("table", "column", "value", "words"),
    [
        ("events", "id", "Coup 2012", "'Coup 2012' is no id – write lowercase words"),
        ("events", "id", "", "the cell is empty – this column needs a value"),
        ("events", "title", "", "the cell is empty – this column needs a value"),
        ("events", "title", "x" * 201, "is too long – write at most 200 characters"),
        ("events", "kind", "strikes", "write 'coups', 'harm' or 'reform'"),
        ("events", "actors", "army;army", "army stands more than once in the cell"),
        ("events", "footnotes", "1;two", "'two' is no whole number"),
        ("events", "footnotes", "1_0", "'1_0' is no whole number – write digits alone"),
        ("events", "footnotes", "1;+2", "'+2' is no whole number"),
        ("events", "footnotes", "1.0", "'1.0' is no whole number"),
        ("events", "footnotes", "01", "'01' is no whole number"),
        ("events", "footnotes", "١", "'١' is no whole number"),
        ("footnotes", "number", "1_0", "'1_0' is no whole number – write digits alone"),
        ("footnotes", "number", "-1", "'-1' is no whole number"),
        ("footnotes", "number", "", "'' is no whole number"),
        ("footnotes", "number", "9" * 5000, "is too large a number"),
        ("stories", "step", "0_1", "'0_1' is no whole number"),
        ("figures", "value", "4,500", "'4,500' is no number – write digits"),
        ("figures", "value", "4_500", "'4_500' is no number – write digits"),
        ("figures", "value", "1e3", "'1e3' is no number"),
        ("figures", "value", "-50", "'-50' is too small – write at least 0"),
        ("figures", "value", "9" * 400, "is too large a number"),
        ("figures", "value", "nan", "'nan' is no number"),
        ("footnotes", "number", "0", "'0' is too small – write at least 1"),
        ("places", "lat", "97", "'97' is too large – write at most 90"),
        ("sources", "url", "www.example.org", "a link begins with https:// or http://"),
        ("sources", "url", "javascript:alert(1)", "a link begins with https:// or http://"),
        ("sources", "url", "https://example.org/a report", "a link holds neither a blank"),
        ("sources", "url", "https://example.org/a\treport", "a link holds neither a blank"),
        ("sources", "url", "https://example.org\\report", "nor a backslash – write %20 or /"),
        ("sources", "url", "https://example.org@example.com/", "a link names no user – delete"),
        ("sources", "url", "https://user:word@example.org", "a link names no user – delete"),
        ("sources", "url", "https://:80/", "a link names a host after https:// or http://"),
    ],
)
def test_a_wrong_cell_is_refused_in_plain_words(
    folder: Folder, table: str, column: str, value: str, words: str
) -> None:
    """The sentence says what would be right, in no program's terms."""
    folder.change(table, 0, **{column: value})
    assert any(
        problem.startswith(f"{table}.csv line 2, {column}: ") and words in problem
        for problem in folder.problems()
    )


@pytest.mark.parametrize("url", ["https://example.org/@writer", "http://a.example?to=b@c.example"])
def test_a_link_that_is_one_is_let_pass(folder: Folder, url: str) -> None:
    """An @ in the path is no user."""
    folder.change("sources", 0, url=url)
    assert folder.load().sources[0].url == url
