"""“Which two figures may be added?”: one pair that certainly may, among pairs that may not."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from dashboard.charts.adding import why_not
from dashboard.charts.wording import number_in_words, voice_in_words
from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Kind, Option, Task
from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Figure
from dashboard.corpus.subject import Subject

WRONG = 3
QUESTION = "Which two of these figures may be added?"

Pair = tuple[Figure, Figure]


def tasks(material: Material) -> Iterator[Task]:
    """One for each pair that may be added."""
    pairs = list(combinations(_figures(material), 2))
    refused = [pair for pair in pairs if may_never_be_added(*pair)]
    for pair in pairs:
        if may_be_added(*pair, material.corpus.subject):
            wrong = _plausible(refused, pair, material)
            if len(wrong) == WRONG:
                yield _task(pair, wrong, material)


def may_be_added(one: Figure, other: Figure, subject: Subject) -> bool:
    """That nothing is known against a sum does not make it safe; here everything speaks for it.

    One counter, one event, one time and one place, two populations that are named apart, both
    stated alike, and neither a part of anything.
    """
    return (
        not why_not(one, other, subject)
        and bool(one.attributed_to)
        and one.attributed_to == other.attributed_to
        and bool(set(one.event) & set(other.event))
        and bool(one.period)
        and one.population != other.population
        and (one.voice, one.qualifier) == (other.voice, other.qualifier)
        and not (one.part_of or other.part_of)
    )


def may_never_be_added(one: Figure, other: Figure) -> bool:
    """The one is inside the other, or may be: what holds of two places could be summed over both.

    Nor do other units suffice: teachers and staff may be two units of one school.
    """
    return other.id in {*one.part_of, *one.overlaps} or one.id in {*other.part_of, *other.overlaps}


def _figures(material: Material) -> list[Figure]:
    """Those with a number that belong to one of the events."""
    events = {event.id for event in (*material.first, *material.then)}
    return [
        figure
        for figure in material.corpus.figures
        if figure.value is not None and events.intersection(figure.event)
    ]


def _plausible(refused: Sequence[Pair], right: Pair, material: Material) -> list[Pair]:
    """Those that look most like the right one first, and no reason twice."""
    mixed = material.mixed(refused, f"{Kind.ADDING} {_name(right)}", _name)
    mixed.sort(key=lambda pair: not {figure.id for figure in pair} & {f.id for f in right})
    chosen: dict[str, Pair] = {}
    for pair in mixed:
        chosen.setdefault(why_not(*pair, material.corpus.subject), pair)
    return list(chosen.values())[:WRONG]


def _task(right: Pair, wrong: Sequence[Pair], material: Material) -> Task:
    subject = material.corpus.subject
    offered = material.mixed([right, *wrong], f"{Kind.ADDING} offered {_name(right)}", _name)
    return Task(
        Kind.ADDING,
        tuple(dict.fromkeys(event for figure in right for event in figure.event)),
        QUESTION,
        tuple(Option(_said(pair, subject), why_not(*pair, subject) or RIGHT) for pair in offered),
        (offered.index(right),),
        " ".join(_explained(*right)),
        tuple(dict.fromkeys(s for figure in right for s in material.grounds.of(figure))),
    )


def _explained(one: Figure, other: Figure) -> Iterator[str]:
    yield (
        f"“{one.measure}” and “{other.measure}” come from one counter, for one event, time and "
        "place, and count different people or things."
    )
    for figure in (one, other):
        if figure.note:
            yield f"Curator's note: {figure.note}"


def _name(pair: Pair) -> str:
    return f"{pair[0].id} {pair[1].id}"


def _said(pair: Pair, subject: Subject) -> str:
    return " – and – ".join(_figure(figure, subject) for figure in pair)


def _figure(figure: Figure, subject: Subject) -> str:
    period = in_words(figure.period) if figure.period else "time not given"
    told = (figure.geography, period, voice_in_words(figure))
    return f"{figure.measure} ({', '.join(filter(None, told))}): {number_in_words(figure, subject)}"
