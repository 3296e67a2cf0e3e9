"""What stands on each slide of a story: words and figures, before anything is drawn."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.charts.bars import kind_colours
from dashboard.charts.wording import number_in_words, voice_in_words
from dashboard.citing import caveat, citation, cited
from dashboard.classroom.axis import charts_of, side_by_side
from dashboard.classroom.grounds import Grounds
from dashboard.classroom.hints import names_a_year
from dashboard.classroom.material import steps_of
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import in_words, precision_in_words
from dashboard.corpus.models import Event, Figure, StoryStep, Voice
from dashboard.corpus.subject import Subject
from dashboard.phrases import capitalised

_CITED = re.compile(r"\bfn (\d+)")


@dataclass(frozen=True)
class Bar:
    """One figure as it is charted; `label` holds its bound, its unit and its voice."""

    label: str
    value: float
    unit: str
    colour: str
    by_record: bool


@dataclass(frozen=True)
class Slide:
    """One step. `dated` is its event and how well that is dated, `sources` what it rests on."""

    heading: str
    text: str
    dated: str
    sources: tuple[str, ...]
    notes: str
    bars: tuple[Bar, ...]
    do_not_conclude: str


@dataclass(frozen=True)
class Deck:
    """A story: its steps, and at its end the works that these rest on, in full.

    `after` says whose account it follows, `caveat` what it must not be taken for.
    """

    title: str
    author: str
    after: str
    caveat: str
    licence: str
    slides: tuple[Slide, ...]
    works: tuple[str, ...]


def deck(story: str, corpus: Corpus) -> Deck:
    steps = steps_of(story, corpus)
    grounds, subject = Grounds(corpus), corpus.subject
    return Deck(
        steps[0].story_title,
        subject.curator or subject.title,
        subject.drawn_from,
        subject.caveat,
        subject.tables_credit,
        tuple(_slide(step, corpus.event.get(step.event or ""), grounds, corpus) for step in steps),
        tuple(_works(steps, corpus)),
    )


def footnotes_of(text: str) -> tuple[int, ...]:
    """Those that a step's text names, as in `(fn 5, fn 8)`, each once."""
    return tuple(dict.fromkeys(int(number) for number in _CITED.findall(text)))


def _slide(step: StoryStep, event: Event | None, grounds: Grounds, corpus: Corpus) -> Slide:
    named = footnotes_of(step.text)
    figures = side_by_side(event, named, corpus) if event else ()
    charts = charts_of(figures, corpus)
    return Slide(
        step.title,
        # A number at the beginning of a line would be read without its "fn".
        _CITED.sub("fn\N{NO-BREAK SPACE}\\1", step.text),
        _dated(event, corpus.subject) if event else "",
        grounds.brief(named) or (grounds.of(event) if event else ()),
        "\n\n".join([*filter(None, [step.notes]), *_remarks(event, named, grounds, corpus)]),
        tuple(_bars(figures, corpus)),
        f"Do not conclude: {charts[0].do_not_conclude}" if charts else "",
    )


def _dated(event: Event, subject: Subject) -> str:
    known = f"{in_words(event.date)} ({precision_in_words(event.date)})"
    return f"“{event.title}”. {capitalised(subject.voices[event.voice])}: {known}."


def _remarks(
    event: Event | None, named: Iterable[int], grounds: Grounds, corpus: Corpus
) -> Iterator[str]:
    """What the teacher must know of the event and of the footnotes to quote them rightly."""
    if event:
        yield f"On “{event.title}”. {caveat(event, corpus)}"
        yield f"To cite it: {citation(event, corpus)}"
    for number in named:
        if grounds.doubt(number) and not (event and number in event.footnotes):
            yield f"Footnote {number}: {grounds.doubt(number)}"


def _bars(figures: Sequence[Figure], corpus: Corpus) -> Iterator[Bar]:
    """Where their times differ, each label has its own."""
    colours = kind_colours(corpus)
    differ = len({figure.period for figure in figures}) > 1
    for figure in figures:
        if figure.value is not None:
            dated = differ and figure.period and not names_a_year(figure.measure)
            period = in_words(figure.period) if dated else ""
            told = ", ".join(filter(None, [figure.measure, period, voice_in_words(figure)]))
            yield Bar(
                f"{number_in_words(figure, corpus.subject)}: {told}",
                figure.value,
                figure.unit,
                colours[figure.id],
                figure.voice is Voice.RECORD,
            )


def _works(steps: Iterable[StoryStep], corpus: Corpus) -> Iterator[str]:
    """The work itself, those its footnotes end at, the table's own, then the record's."""
    lit = [corpus.event[step.event] for step in steps if step.event]
    numbers = [number for step in steps for number in footnotes_of(step.text)]
    numbers += [number for event in lit for number in event.footnotes]
    if corpus.subject.work:
        yield corpus.subject.work.citation
    ended_at = (key for number in numbers for key in corpus.footnote[number].sources)
    for key in dict.fromkeys([*ended_at, *(key for event in lit for key in event.sources)]):
        yield cited(corpus.source[key])
    for key in dict.fromkeys(key for event in lit for key in event.record_source):
        yield f"The record: {cited(corpus.source[key])}"
