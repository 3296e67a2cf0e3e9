"""The documents, held to what they speak of."""

import re
import shlex
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from pydantic import BaseModel

from dashboard.cli import _parser, main
from dashboard.corpus.columns import columns
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dictionary import (
    BEGIN,
    END,
    closed_list,
    dictionary,
    rewrite,
    values_of,
    with_dictionary,
)
from dashboard.corpus.entries import FACETS
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.origins import ENDINGS
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import Examples, Head, Passage, Work
from dashboard.publishing.catalogue import FILES
from dashboard.selection.page_keys import PAGE_KEYS
from dashboard.selection.query import WORDS, YEARS, from_query
from dashboard.views import VIEWS

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
DICTIONARY = ROOT / "data" / "README.md"
DOCUMENTS = [*ROOT.glob("*.md"), DICTIONARY, *ROOT.glob("docs/**/*.md")]

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)


def test_the_dictionary_is_that_of_the_models(corpus: Corpus) -> None:
    """`python -m dashboard.corpus.dictionary` writes it anew."""
    text = read(DICTIONARY)
    assert text == with_dictionary(text, corpus.subject)


def test_the_dictionary_names_every_column_with_its_meaning(corpus: Corpus) -> None:
    """None is left out, and none is without a word on what it means."""
    rows = re.findall(r"^\| `(\w+)` \|.*\| (.+) \|$", dictionary(corpus.subject), re.MULTILINE)
    parts: list[type[BaseModel]] = [Head, Work, Examples, Passage]
    described: list[type[BaseModel]] = [*TABLES, *parts, *Head.LISTS]
    fields = [(name, field) for model in described for name, field in model.model_fields.items()]
    assert rows == [(name, field.description) for name, field in fields]
    assert all(meaning for _, meaning in rows)


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_the_dictionary_lists_every_value(corpus: Corpus, model: type[Row]) -> None:
    """Of a closed list of the program or of the subject, each with its label."""
    text = dictionary(corpus.subject)
    for column in columns(model):
        if name := closed_list(column):
            (part,) = re.findall(rf"^#### {name}\n(.+?)(?=\n#|\Z)", text, re.MULTILINE | re.DOTALL)
            assert re.findall(r"^- .+$", part, re.MULTILINE) == [
                f"- `{value}`: {label}" if label else f"- `{value}`"
                for value, label in values_of(column, corpus.subject).items()
            ]


@pytest.mark.parametrize(
    "row",
    [
        "| `title` | text | no | no |",
        "| `date` | EDTF date | yes | yes |",
        "| `kind` | [kind](#kind) | no | yes: `events` |",
        "| `footnotes` | key in `footnotes` (several) | yes | yes |",
        "| `value` | number | yes | yes |",
        "| `step` | whole number | no | no |",
        "| `event` | key in `events` | yes | yes |",
        "| `url` | web address | yes | yes |",
        "| `years` | two years | yes |",
        "| `light` | colour | yes |",
        "| `adds` | true or false | yes: `true` |",
        "| `parent` | [section](#section) | yes |",
        "| `claims` | key in `claims` (several) | yes |",
        "| `work` | [work](#work) | yes |",
        "| `author_kind` | [author kind](#author-kind) | yes: `person` |",
    ],
)
def test_the_dictionary_says_what_a_cell_may_hold(row: str, corpus: Corpus) -> None:
    """In words, whichever way the model says it."""
    assert row in dictionary(corpus.subject)


def test_rewriting_leaves_the_rest_of_the_document_alone(tmp_path: Path, corpus: Corpus) -> None:
    """What stands around the marks is written by hand."""
    readme = tmp_path / "README.md"
    readme.write_text(f"Before.\n{BEGIN}\nold\n{END}\nAfter.\n", encoding="utf-8")
    rewrite(readme)
    written = read(readme)
    assert written == f"Before.\n{BEGIN}\n\n{dictionary(corpus.subject)}\n{END}\nAfter.\n"


def test_every_point_that_a_note_refers_to_is_listed(data: Path) -> None:
    """A note that says (D4) would else lead nowhere."""
    referred = {point for table in data.glob("*.csv") for point in points(read(table))}
    listed = re.findall(r"^\| (D\d+) \|", read(DICTIONARY), re.MULTILINE)
    assert referred <= set(listed)


@each_document
def test_every_link_between_documents_resolves(document: Path) -> None:
    """To a file that is there, and to a heading in it where one is named."""
    assert not [link for link in links(document) if not resolves(document, link)]


@each_document
def test_every_path_that_is_named_exists(document: Path) -> None:
    """A newcomer looks where the document points."""
    named = re.findall(
        r"`((?:assets|dashboard|data|docs|examples|tests)/[\w./-]*)`", read(document)
    )
    assert not [path for path in named if not (ROOT / path).exists()]


def test_everything_on_the_map_exists() -> None:
    """The list of folders in the README."""
    assert not [path for path in mapped() if not (ROOT / path).exists()]


def test_every_folder_of_the_program_is_on_the_map() -> None:
    """So that a newcomer can tell where a change belongs."""
    packages = {f"dashboard/{file.parent.name}/" for file in ROOT.glob("dashboard/*/__init__.py")}
    assert packages | {"data/", "examples/"} <= set(mapped())


def test_every_command_is_shown() -> None:
    """Whoever reads the commands knows what there is; one more than there is, is found above."""
    choices = re.findall(r"^ {4}(\w+) +\w", _parser().format_help(), re.MULTILINE)
    assert choices
    lines = re.findall(r"^(?:mali|conflict)-timeline (\w+)", read(README), re.MULTILINE)
    assert set(choices) == set(lines)


def test_every_example_is_linked() -> None:
    """A second subject shows what a first cannot."""
    examples = [path.parent for path in ROOT.glob("examples/*/events.csv")]
    assert examples
    assert all(f"]({path.relative_to(ROOT)}/" in read(README) for path in examples)


def test_every_kind_of_workbook_is_named() -> None:
    """By the ending of its file."""
    assert all(f"`{ending}`" in read(README) for ending in ENDINGS)


@pytest.mark.parametrize("document", [README, CONTRIBUTING], ids=lambda path: path.stem)
def test_every_target_of_make_that_is_named_exists(document: Path) -> None:
    """As a reader would type it."""
    named = re.findall(r"(?:^|`|it )make ([a-z]+)", read(document), re.MULTILINE)
    targets = re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), re.MULTILINE)
    assert named
    assert set(named) <= set(targets)


def test_every_command_line_is_one() -> None:
    """With every option that the README names, and none that is not known."""
    lines = re.findall(r"^(?:mali|conflict)-timeline.*$", read(README), re.MULTILINE)
    lines += re.findall(r"ARGS='(.*?)'", read(README))
    assert lines
    for line in lines:
        words = shlex.split(line, comments=True)
        _parser().parse_args(words[words[0].endswith("-timeline") :])


def test_the_smallest_folder_that_is_shown_works(tmp_path: Path) -> None:
    """Copied as it stands in the README."""
    (table,) = re.findall(r"^```csv\n(.+?)^```$", read(README), re.MULTILINE | re.DOTALL)
    (tmp_path / "events.csv").write_text(table, encoding="utf-8")
    corpus = load_corpus(tmp_path)
    assert [kind.label for kind in corpus.subject.kinds] == ["Strikes", "Talks"]
    assert [actor.name for actor in corpus.actors] == ["Port union", "The city"]


@pytest.mark.parametrize("command", ["mali-timeline", "conflict-timeline"])
def test_both_names_of_the_command_are_installed(command: str) -> None:
    """Both of them lead to the same."""
    scripts = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["scripts"]
    assert scripts[command] == "dashboard.cli:main"


IMPORTS = (["import", "table"], ["import", "ucdp"])


def test_every_option_that_is_named_exists(capsys: pytest.CaptureFixture[str]) -> None:
    """Options are also named in passing."""
    for command in (
        [],
        ["export"],
        ["tasks"],
        ["slides"],
        ["edition"],
        ["site"],
        ["serve"],
        ["new"],
        *IMPORTS,
    ):
        with pytest.raises(SystemExit):
            main([*command, "--help"])
    help_ = capsys.readouterr().out
    assert not [option for option in re.findall(r"--[a-z]+", read(README)) if option not in help_]


@each_document
def test_every_module_to_run_exists(document: Path) -> None:
    """`python -m …`."""
    modules = re.findall(r"python -m (\w[\w.]*)", read(document))
    assert not [module for module in modules if find_spec(module) is None]


def test_the_table_of_addresses_has_every_key() -> None:
    """And no other."""
    table = "".join(re.findall(r"^\| (`.+?) \|", read(README), re.MULTILINE))
    known = {*(facet.key for facet in FACETS), *(key.name for key in PAGE_KEYS), YEARS, WORDS}
    assert set(re.findall(r"`([\w-]+)`", table)) == known


def test_the_files_that_are_named_for_download_are_those_there_are() -> None:
    """Of the tables, one stands for all."""
    named = re.findall(r"`/data/([\w.]+)`", read(README))
    others = {f"{table.table}.{ending}" for table in TABLES[1:] for ending in ("csv", "json")}
    assert sorted(named) == sorted(FILES.keys() - others)


def test_the_example_of_an_address_is_understood(corpus: Corpus) -> None:
    """Nothing in it is passed over."""
    (example,) = re.findall(r"^`\?(.+?)` is an example", read(README), re.MULTILINE)
    _, notices = from_query(example, corpus)
    assert notices == ()


def test_the_views_that_are_named_are_those_there_are() -> None:
    """A view is told of when it is there, and not before."""
    (row,) = re.findall(r"^\| `view` \| (.+) \|$", read(README), re.MULTILINE)
    assert re.findall(r"`(\w+)`", row) == [view.key for view in VIEWS]


def test_the_version_to_cite_is_the_programs() -> None:
    """Two files name it."""
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    assert f"\nversion: {project['version']}\n" in read(ROOT / "CITATION.cff")


def read(path: Path) -> str:
    """All of a file."""
    return path.read_text(encoding="utf-8")


def points(text: str) -> list[str]:
    """The points of disagreement that a text refers to."""
    return re.findall(r"\bD\d{1,2}\b", text)


def mapped() -> list[str]:
    """The paths in the README's list of folders."""
    return re.findall(
        r"^((?:assets|dashboard|data|docs|examples|tests)/\S*)  ", read(README), re.MULTILINE
    )


def prose(document: Path) -> str:
    """A document without its blocks of code."""
    return re.sub(r"^```.*?^```", "", read(document), flags=re.MULTILINE | re.DOTALL)


def links(document: Path) -> list[str]:
    """Those to files and headings of our own."""
    targets = re.findall(r"\]\(([^)\s]+)\)", prose(document))
    return [target for target in targets if not target.startswith("https://")]


def resolves(document: Path, link: str) -> bool:
    """Whether both the file and the heading are there."""
    path, _, heading = link.partition("#")
    target = (document.parent / path) if path else document
    return target.exists() and (not heading or heading in headings(target))


def headings(document: Path) -> set[str]:
    """As a link names them: `Closed lists` is `closed-lists`."""
    titles = re.findall(r"^#+ (.+)$", prose(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title).lower().replace(" ", "-") for title in titles}
