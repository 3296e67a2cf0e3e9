"""`subject.toml`: what it says, what it may leave out, and every mistake in it by name."""

import textwrap
from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.day_numbers import day_number
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.problems import InvalidCorpus
from dashboard.corpus.subject import Head
from tests.corpus.folder import Folder

EVENTS = """\
id,title,date,kind
one,One,1990,talks
two,Two,1992-05-04,strikes
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A table of two events, and nothing else."""
    (tmp_path / "events.csv").write_text(EVENTS, encoding="utf-8")
    return tmp_path


def load(folder: Path, subject: str) -> Corpus:
    """The folder with that subject."""
    (folder / "subject.toml").write_text(textwrap.dedent(subject), encoding="utf-8")
    return load_corpus(folder)


def problems(folder: Path, subject: str) -> list[str]:
    """Each problem as it reads."""
    try:
        load(folder, subject)
    except InvalidCorpus as refusal:
        return [str(problem) for problem in refusal.problems]
    return []


KINDS = """\
[[kinds]]
id = "talks"
label = "Talks"

[[kinds]]
id = "strikes"
label = "Strikes"
"""


@pytest.mark.parametrize(
    ("subject", "problem"),
    [
        pytest.param(
            'title = "A"\nyears = [1990\n',
            "subject.toml line 3: this is no TOML: Unclosed array – write one key = value a line, "
            "texts in quotation marks, lists in square brackets",
            id="an open bracket",
        ),
        pytest.param(
            'id = "a"\ntitle = A strike\n',
            "subject.toml line 2: this is no TOML: Invalid value – write one key = value a line, "
            "texts in quotation marks, lists in square brackets",
            id="a text without quotation marks",
        ),
        pytest.param(
            'id = "a"\ntitel = "A"\n',
            "subject.toml line 2, titel: there is no such key here – delete it, or correct "
            "its name",
            id="an unknown key",
        ),
        pytest.param(
            'id = "a"\n\n[work]\ntitle = "B"\nauthors = "C"\n',
            "subject.toml line 5, work.authors: there is no such key here – delete it, or correct "
            "its name",
            id="an unknown key of a table",
        ),
        pytest.param(
            f'{KINDS}colour = "#000000"\n',
            "subject.toml line 8, kinds.colour: there is no such key here – delete it, or correct "
            "its name",
            id="an unknown key of a list",
        ),
        pytest.param(
            '[work]\nauthor = "C"\n',
            "subject.toml line 1, work.title: the key is missing – add it",
            id="a missing key of a table",
        ),
        pytest.param(
            f'{KINDS}\n[[kinds]]\nid = "floods"\n',
            "subject.toml line 9, kinds.label: the key is missing – add it",
            id="a missing key of a list",
        ),
        pytest.param(
            "title = 1990\n",
            "subject.toml line 1, title: '1990' is no text – write it in quotation marks",
            id="a number for a text",
        ),
        pytest.param(
            'deck = "A"\nspeaks_from = 1993-01-01\n',
            "subject.toml line 2, speaks_from: '1993-01-01' is no text – write it in quotation "
            "marks",
            id="a date without quotation marks",
        ),
        pytest.param(
            'title = ""\n',
            "subject.toml line 1, title: the text is empty – write one, or leave the key out",
            id="an empty text",
        ),
        pytest.param(
            f'{KINDS}harm = "perhaps"\n',
            "subject.toml line 8, kinds.harm: 'perhaps' is neither true nor false – write one of "
            "the two",
            id="neither true nor false",
        ),
        pytest.param(
            'work = "A book"\n',
            "subject.toml line 1, work: 'A book' is no table – write its keys under its name in "
            "square brackets",
            id="a text for a table",
        ),
        pytest.param(
            'kinds = ["talks", "strikes"]\n',
            "subject.toml line 1, kinds: this is no list of tables – begin each with [[kinds]]",
            id="texts for tables",
        ),
        pytest.param(
            '[kinds]\nid = "talks"\nlabel = "Talks"\n',
            "subject.toml line 1, kinds: this is no list of tables – begin each with [[kinds]]",
            id="one table for a list",
        ),
        pytest.param(
            '[about]\nheading = "A"\ntext = "B"\n',
            "subject.toml line 1, about: '{'heading': 'A', 'text': 'B'}' is no list – write it in "
            "square brackets; a list of tables, each under its name in two of them",
            id="one passage for a list",
        ),
        pytest.param(
            'language = "English"\n',
            "subject.toml line 1, language: 'English' is no language – write its code, such as en "
            "or ar",
            id="no code of a language",
        ),
        pytest.param(
            'licence_url = "www.example.org"\n',
            "subject.toml line 1, licence_url: a link begins with https:// or http://",
            id="no link",
        ),
        pytest.param(
            f'{KINDS}light = "red"\n',
            "subject.toml line 8, kinds.light: 'red' is no colour – write # and six digits from 0 "
            "to f, such as #9a3b22",
            id="no colour",
        ),
        pytest.param(
            f'{KINDS}light = "#ffee00"\n',
            "subject.toml line 8, kinds.light: '#ffee00' can hardly be seen on the light page – "
            "take a darker one",
            id="too light a colour",
        ),
        pytest.param(
            f'{KINDS}dark = "#1a1a40"\n',
            "subject.toml line 8, kinds.dark: '#1a1a40' can hardly be seen on the dark page – "
            "take a lighter one",
            id="too dark a colour",
        ),
        pytest.param(
            "years = [1995, 1990]\n",
            "subject.toml line 1, years: 1995 to 1990 run backwards – write the first year first",
            id="years backwards",
        ),
        pytest.param(
            "years = [-10000, 1995]\n",
            "subject.toml line 1, years: a year lies between -9999 and 9999, as in the dates of "
            "events",
            id="years beyond four digits",
        ),
        pytest.param(
            "years = 1990\n",
            "subject.toml line 1, years: this is no pair of years – write the first and the last: "
            "[1990, 1995]",
            id="one year",
        ),
        pytest.param(
            'years = ["1990", "1995"]\n',
            "subject.toml line 1, years: this is no pair of years – write the first and the last: "
            "[1990, 1995]",
            id="years in quotation marks",
        ),
        pytest.param(
            '[headlines]\n1990 = "A strike"\nMay = "Talks"\n',
            "subject.toml line 3, headlines.May: 'May' is no year – write its number, such as 1990",
            id="a headline of no year",
        ),
        pytest.param(
            'speaks_from = "soon"\n',
            "subject.toml line 1, speaks_from: 'soon' is no date of a form used here – write 1990, "
            "1991-04, 1992-05-04, 1991~ (about), 1990/1991, 1991/.. (from then on), 1962-22 "
            "(summer), 185X, 18XX or -0430 (431 BC), or leave the cell empty",
            id="no date",
        ),
        pytest.param(
            f'{KINDS}\n[[kinds]]\nid = "talks"\nlabel = "More talks"\n',
            "subject.toml line 10, kinds.id: 'talks' stands already in line 1 – give each row its "
            "own",
            id="an id twice",
        ),
        pytest.param(
            '[[readings]]\nid = "all"\nlabel = "All"\nclaims = ["no-such-claim"]\n',
            "subject.toml line 4, readings.claims: 'no-such-claim' does not stand in claims.csv – "
            "correct it, or add its row there",
            id="a reading of an unknown claim",
        ),
        pytest.param(
            '[[readings]]\nid = "All of it"\nlabel = "All"\n',
            "subject.toml line 2, readings.id: 'All of it' is no id – write lowercase words joined "
            "by hyphens, such as treaty-1990",
            id="an id that is none",
        ),
        pytest.param(
            'kinds = [\n  { id = "talks", label = "Talks" },\n  { id = "strikes" },\n]\n',
            "subject.toml line 3, kinds.label: the key is missing – add it",
            id="a table within a list",
        ),
        pytest.param(
            '[[kinds]]\nid = "talks"\nlabel = "Talks"\n',
            "events.csv line 3, kind: 'strikes' does not stand in the kinds of subject.toml – "
            "write 'talks'",
            id="a kind that is not listed",
        ),
        pytest.param(
            '[[scopes]]\nid = "core"\nlabel = "Core"\n',
            "events.csv line 1, scope: there is no such column – add it, or delete the scopes of "
            "subject.toml",
            id="a list of a column that is left out",
        ),
    ],
)
def test_a_mistake_is_named_with_its_line_and_its_key(
    small: Path, subject: str, problem: str
) -> None:
    """And with what would be right; nothing else is said to be wrong."""
    assert problems(small, subject) == [problem]


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        (
            b'label = "I.A What security is", parent = "I"',
            b'label = "I.A What security is", parent = "O"',
            (
                "subject.toml line 26, sections.parent: 'O' does not stand in the sections of "
                "subject.toml – write 'I', 'I.A', 'I.H', 'II', 'II.A' or 'Introduction'"
            ),
        ),
        (
            b'parent = "I", theme = "A"',
            b'parent = "I", theme = "Z"',
            (
                "subject.toml line 26, sections.theme: 'Z' does not stand in the themes of "
                "subject.toml – write 'A' or 'H'"
            ),
        ),
        (
            b'sections = ["II.A"]',
            b'sections = ["II.Z"]',
            (
                "subject.toml line 48, readings.sections: 'II.Z' does not stand in the sections of "
                "subject.toml – write 'I', 'I.A', 'I.H', 'II', 'II.A' or 'Introduction'"
            ),
        ),
    ],
    ids=["an unknown parent", "an unknown theme", "a reading of an unknown heading"],
)
def test_what_a_list_names_stands_in_another(
    folder: Folder, right: bytes, wrong: bytes, problem: str
) -> None:
    """As a cell of a table must."""
    folder.edit("subject.toml", lambda text: text.replace(right, wrong))
    assert folder.problems() == [problem]


def test_a_file_that_is_no_utf8_is_named(small: Path) -> None:
    """As a table would be."""
    (small / "subject.toml").write_bytes('title = "Ségou"\n'.encode("cp1252"))
    with pytest.raises(InvalidCorpus, match=r"^subject.toml: the file is no UTF-8 – save it"):
        load_corpus(small)


def test_all_mistakes_are_named_at_once_those_of_the_tables_too(folder: Folder) -> None:
    """One round for whoever mends them; what a broken list may hold is not guessed."""
    folder.change("events", 0, date="soon", kind="no-such-kind")
    folder.edit("subject.toml", lambda text: text.replace(b"years = [2012, 2020]", b"years = 1"))
    folder.edit(
        "subject.toml", lambda text: text.replace(b'label = "Harm to people"', b"label = 1")
    )
    places = [problem.partition(": ")[0] for problem in folder.problems()]
    assert places == [
        "subject.toml line 5, years",
        "subject.toml line 15, kinds.label",
        "events.csv line 2, date",
    ]


def test_lines_are_true_behind_a_text_of_several_lines(small: Path) -> None:
    """Whatever stands in it."""
    subject = """\
        caveat = \"\"\"
        [[kinds]]
        id = 1
        \"\"\"
        years = [1995, 1990]
        """
    (problem,) = problems(small, subject)
    assert problem.startswith("subject.toml line 5, years: ")


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(small: Path) -> None:
    """Editors on Windows write both."""
    text = '\ufefftitle = "A strike"\r\nyears = [1995, 1990]\r\n'
    (small / "subject.toml").write_bytes(text.encode())
    with pytest.raises(InvalidCorpus, match=r"^subject.toml line 2, years: "):
        load_corpus(small)


def test_what_it_says_is_the_subject(folder: Folder) -> None:
    """Each key, each list in its order."""
    subject = folder.load().subject
    assert (subject.full_title, subject.years) == (
        "A made-up land 2012–2020: a timeline for tests",
        (2012, 2020),
    )
    assert subject.until == day_number(2020, 11, 30)
    assert subject.credit == "A. Nobody, “A paper that nobody wrote” (Spring 2020)"
    assert subject.kinds.ids == ("coups", "reform", "harm")
    assert subject.shown_scopes == {"core"}
    assert subject.unit("people").one == "person"
    assert not subject.unit("percent").adds


def test_headlines_are_by_year_before_our_era_too(small: Path) -> None:
    """A key of TOML is a text; a year is a number."""
    subject = load(small, '[headlines]\n1990 = "A strike"\n-430 = "A plague"\n').subject
    assert subject.headlines == {1990: "A strike", -430: "A plague"}


def test_every_key_says_what_it_means() -> None:
    """The dictionary is drawn from it."""
    assert all(field.description for field in Head.model_fields.values())
    assert all(field.description for model in Head.LISTS for field in model.model_fields.values())


@pytest.mark.parametrize(
    ("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("fa-AF", "rtl"), ("bm", "ltr")]
)
def test_a_language_has_a_direction(small: Path, language: str, direction: str) -> None:
    """By its first part."""
    assert load(small, f'language = "{language}"\n').subject.direction == direction
