"""Tables other than those shipped: all that is made of them is theirs, nothing is the paper's."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dashboard.app import create_app
from dashboard.classroom.deck import as_pptx
from dashboard.classroom.drawing import draw
from dashboard.classroom.gift import as_gift
from dashboard.classroom.material import Material
from dashboard.classroom.sheet import as_text
from dashboard.classroom.slides import deck
from dashboard.cli import main
from dashboard.corpus.advice import advice
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.export import FORMATS, exported
from dashboard.page import DATA_ID
from dashboard.paths import DATA
from dashboard.publishing.catalogue import FILES
from dashboard.publishing.release import release
from dashboard.selection.selection import Selection
from dashboard.views import views_of
from tests.corpus.folder import Folder

# Of the paper that is shipped, and of its subject.
OF_THE_PAPER = re.compile(r"Tenaglia|Safeguarding|\bMali(?:an|s)?\b|mali-timeline", re.IGNORECASE)
EXAMPLE = Path(__file__).parents[1] / "examples" / "cuban-missile-crisis"
THREE_ROWS = "id,title,date\none,One,1990\ntwo,Two,1992-05-04\nthree,Three,\n"


@dataclass(frozen=True)
class Subject:
    """A folder, what was read from it, and a client of its page."""

    folder: Path
    corpus: Corpus
    client: FlaskClient

    @classmethod
    def at(cls, folder: Path) -> "Subject":
        """As it would be served."""
        corpus = load_corpus(folder)
        return cls(folder, corpus, create_app(corpus, folder).server.test_client())

    def get(self, address: str) -> bytes:
        """The whole answer, which must be one."""
        answer = self.client.get(address)
        assert answer.status_code == HTTPStatus.OK, address
        content: bytes = answer.data
        return content


def three_rows(folder: Path) -> Path:
    """The smallest folder."""
    (folder / "events.csv").write_text(THREE_ROWS, encoding="utf-8")
    return folder


def of_no_work(folder: Path) -> Path:
    """All tables, a subject, footnotes and a story, and no work that they tell."""
    made_up = Folder.at(folder)
    made_up.edit("subject.toml", lambda text: text.partition(b"[work]")[0])
    return folder


def named_as_written(folder: Path) -> Path:
    """What a teacher types: names, links and no ids."""
    header = "date,title,id,kind,actors,places,sources,summary"
    rows = [
        "1990,A strike,strike,Strikes,Port union;The League,Port Made,https://example.org/1,Long.",
        "1991-04,Talks,talks,Talks,The League,,The Gazette,Short.",
        "1991-05-02,A treaty,treaty,Talks,The League,Port Made,The Gazette,Signed.",
    ]
    (folder / "events.csv").write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    return folder


def example(_: Path) -> Path:
    """The second subject."""
    return EXAMPLE


MADE: Mapping[str, Callable[[Path], Path]] = {
    made.__name__: made for made in (three_rows, of_no_work, named_as_written, example)
}


@pytest.fixture(scope="module", params=MADE)
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Subject:
    """Each of them in turn."""
    return Subject.at(MADE[request.param](tmp_path_factory.mktemp("another-subject")))


@pytest.fixture(scope="module")
def shipped() -> Subject:
    """The real one."""
    return Subject.at(DATA)


def all_that_is_made(subject: Subject) -> Iterator[tuple[str, str]]:
    """By name, the words of everything that leaves the program."""
    page = subject.get("/").decode()
    yield "page", page
    (later,) = re.findall(rf'id="{DATA_ID}" data-later="([^"]+)"', page)
    for address in (later, "/_dash-layout", *(f"/data/{name}" for name in FILES)):
        yield address, subject.get(address).decode()
    (styles,) = re.findall(r'href="(/page[^"]*\.css[^"]*)"', page)
    yield styles, subject.get(styles).decode()
    chosen = exported(Selection(), subject.corpus, release(subject.folder))
    for name, write in FORMATS.items():
        yield f"export as {name}", words_of(write(chosen))
    sheet = draw(Material(subject.corpus, "all", "", subject.corpus.events), 9)
    yield "tasks as text", as_text(sheet)
    yield "tasks as GIFT", as_gift(sheet)
    for story in dict.fromkeys(step.story for step in subject.corpus.stories):
        yield f"slides of {story}", words_of(as_pptx(deck(story, subject.corpus)))


def words_of(content: bytes) -> str:
    """Of a workbook or of slides, those of each part."""
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        texts = [parts.read(name) for name in parts.namelist() if name.endswith(".xml")]
    return b"".join(texts).decode()


def test_nothing_of_the_paper_is_in_what_another_subject_makes(other: Subject) -> None:
    """Least of all its citation: these are somebody else's events."""
    made = dict(all_that_is_made(other))
    assert len(made) >= len(FILES) + 8
    assert {
        name: found for name, words in made.items() if (found := OF_THE_PAPER.findall(words))
    } == {}


def test_it_would_be_found(shipped: Subject) -> None:
    """Of the shipped subject nearly everything names it: the test above can fail."""
    without = {name for name, words in all_that_is_made(shipped) if not OF_THE_PAPER.search(words)}
    assert {name for name in without if "page" not in name and "layout" not in name} == set()


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_offered(other: Subject, name: str) -> None:
    """Also of a table that the folder leaves out: then it is as others name it, or empty."""
    assert other.client.get(f"/data/{name}").status_code == HTTPStatus.OK


def test_the_example_holds_and_nothing_in_it_could_be_better(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is what others begin from."""
    assert main(["check", str(EXAMPLE)]) == 0
    assert "is valid" in capsys.readouterr().out
    corpus = load_corpus(EXAMPLE)
    assert advice(corpus) == ()
    assert len(exported(Selection(), corpus, release(EXAMPLE)).records) > 20


def test_views_with_nothing_to_show_are_not_in_the_bar(tmp_path: Path) -> None:
    """A timeline, its table and the About are always there; three dated years make a chart."""
    assert [view.key for view in views_of(load_corpus(three_rows(tmp_path)))] == [
        "timeline",
        "figures",
        "data",
        "about",
    ]
    (tmp_path / "events.csv").write_text("id,title,date,actors\none,One,1990,The League\n")
    assert [view.key for view in views_of(load_corpus(tmp_path))] == [
        "timeline",
        "actors",
        "data",
        "about",
    ]


def test_an_event_of_no_work_cites_whose_table_it_is_and_its_sources(tmp_path: Path) -> None:
    """The curator where one is named, else the timeline by its title; then what it rests on."""
    folder = tmp_path / "strikes"
    folder.mkdir()
    corpus = load_corpus(named_as_written(folder))
    chosen = exported(Selection(), corpus, release(folder))
    assert [record["citation"] for record in chosen.records] == [
        "Strikes. https://example.org/1",
        "Strikes. “The Gazette”",
        "Strikes. “The Gazette”",
    ]
    (folder / "subject.toml").write_text('curator = "Class 9b"\n', encoding="utf-8")
    again = exported(Selection(), load_corpus(folder), release(folder))
    assert again.records[1]["citation"] == "Class 9b. “The Gazette”"


def test_the_work_of_another_subject_is_cited_instead(tmp_path: Path) -> None:
    """Author, title and date as its subject has them, wherever the paper's would be."""
    other = Subject.at(Folder.at(tmp_path).path)
    made = dict(all_that_is_made(other))
    cited = "A paper that nobody wrote"
    for name in ("/data/events.json", "/data/datapackage.json", "export as csv", "tasks as text"):
        assert cited in " ".join(made[name].split())
    assert not [name for name, words in made.items() if OF_THE_PAPER.search(words)]
