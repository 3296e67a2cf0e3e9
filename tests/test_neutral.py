"""The program draws any subject: no word of the one that is shipped stands in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.subject import Term

ROOT = Path(__file__).parents[1]

ROOTS = (ROOT / "dashboard", ROOT / "assets" / "js", ROOT / "assets" / "css")
WORD = r"[\w-]+"
SUFFIXES = {".py", ".js", ".mjs", ".css", ".html", ".svg"}

# Of the marks below, those that mean something else in the program, and what.
ALLOWED = {
    "2013": "when the article on UCDP's events appeared",
    "Background": "a column of TimelineJS",
    "Events a year, by kind": "a chart of any data set that is imported",
    "Non-state": "a type of violence in UCDP's data",
    "June": "a month",
    "November": "a month",
    "October": "a month",
    "Task": "what a class is asked",
    "advice": "what `check` gives",
    "background": "a property of CSS",
    "comparator": "what the grid sorts a column by",
    "harm": "whether people come to harm in the events of a kind",
    "people": "what figures may count",
    "person": "what an author may be",
}


def files(roots: tuple[Path, ...]) -> list[Path]:
    """Those that somebody wrote; what a tool makes of them says no more."""
    found = (path for root in roots for path in sorted(root.rglob("*")))
    return [path for path in found if path.suffix in SUFFIXES and "bundles" not in path.parts]


def texts(corpus: Corpus) -> Iterator[str]:
    """All by which the subject calls itself, its work and what it tells of."""
    subject = corpus.subject
    yield from (subject.title, subject.subtitle, subject.deck, subject.place, subject.curator)
    if work := subject.work:
        yield from (work.author, work.title, work.kind, work.date)
    for term in terms(corpus):
        yield term.label
    yield from (reading.label for reading in subject.readings)
    yield from (chart.title for chart in corpus.charts)
    for actor in corpus.actors:
        yield from (actor.name, actor.abbreviation, *actor.aliases)
    yield from (place.name for place in corpus.places)


def terms(corpus: Corpus) -> Iterator[Term]:
    """Of every closed list that names what the subject tells of."""
    subject = corpus.subject
    for listed in (subject.kinds, subject.scopes, subject.sections, subject.themes):
        yield from listed
    yield from subject.actor_kinds


def ids(corpus: Corpus) -> Iterator[str]:
    """As the cells of the tables have them."""
    subject = corpus.subject
    yield from (subject.id, subject.work.id if subject.work else "")
    yield from (term.id for term in terms(corpus))
    yield from (reading.id for reading in subject.readings)
    yield from (actor.id for actor in corpus.actors)
    yield from (place.id for place in corpus.places)


def ordinary(corpus: Corpus) -> set[str]:
    """Words that the tables' own sentences have in small letters: no names, wherever they stand."""
    prose = " ".join(
        [
            *(event.summary for event in corpus.events),
            *(claim.claim for claim in corpus.claims),
            *(actor.note for actor in corpus.actors),
            *(step.text for step in corpus.stories),
            *(chart.do_not_conclude for chart in corpus.charts),
        ]
    )
    return {word for word in re.findall(WORD, prose) if word == word.lower() and word.isalpha()}


def marks(corpus: Corpus) -> set[str]:
    """What would give the subject away.

    Texts of several words, whole. Of every text the names and years in it, and texts of one word,
    unless they are ordinary words. The id of each term. A letter alone gives nothing away.
    """
    every, own_ids, plain = list(texts(corpus)), list(ids(corpus)), ordinary(corpus)
    whole = {text for text in every if " " in text}
    single = {text for text in (*every, *own_ids) if " " not in text}
    words = {word for text in (*every, *own_ids) for word in re.findall(WORD, text)}
    names = {word for word in words if word != word.lower() or any(map(str.isdigit, word))}
    names = {word for word in names | single if word.lower() not in plain}
    listed = {term.id for term in terms(corpus)}
    listed |= {reading.id for reading in corpus.subject.readings}
    return {mark for mark in whole | names | listed if len(mark) > 1} - ALLOWED.keys()


@pytest.fixture(scope="module")
def giving_away(corpus: Corpus) -> set[str]:
    """The marks of the shipped subject."""
    return marks(corpus)


def found(giving_away: set[str], text: str) -> set[str]:
    """The marks that stand in a text as words of their own, over its lines; phrases in any case."""
    line = " ".join(text.split())
    lines = {True: line.lower(), False: line}
    return {
        mark
        for mark, sought in ((mark, mark.lower() if " " in mark else mark) for mark in giving_away)
        if sought in lines[" " in mark]
        and re.search(rf"(?<![\w-]){re.escape(sought)}(?![\w-])", lines[" " in mark])
    }


@pytest.mark.parametrize("path", files(ROOTS), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_word_of_the_shipped_subject_is_in_the_program(
    giving_away: set[str], path: Path
) -> None:
    """What the subject says stands in its folder alone, and another takes its place whole."""
    assert found(giving_away, path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "for Mali alone",
        "kind == 'coups'",
        "range(2012, 2021)",
        "Tenaglia",
        "MNLA",
        "what coups bring",
        "Who has how many\n    troops?",
    ],
)
def test_one_would_be_found(giving_away: set[str], text: str) -> None:
    """A name, an id, a year, an abbreviation, a heading, a question over two lines."""
    assert found(giving_away, text)


def test_every_exception_is_needed(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that the program no longer has, or the subject, is no exception."""
    program = "\n".join(path.read_text(encoding="utf-8") for path in files(ROOTS))
    allowed = set(ALLOWED)
    monkeypatch.setattr("tests.test_neutral.ALLOWED", {})
    needed = found(marks(corpus), program)
    assert allowed == needed
