"""Which figures may stand side by side on one axis, for an event."""

from collections.abc import Container, Iterable, Sequence

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Chart, Event, Figure, Voice
from dashboard.corpus.subject import Subject


def side_by_side(event: Event, told: Container[int], corpus: Corpus) -> tuple[Figure, ...]:
    """A figure of the event that is told of, and those beside it: of the event, or of its chart.

    `told` are the footnotes that are spoken of. None where there are fewer than two figures: one
    bar compares nothing. The record's may stand beside the work's and not in their place.
    """
    own = [figure for figure in corpus.figures if event.id in figure.event]
    charted = [key for chart in charts_of(own, corpus) for key in chart.figures]
    candidates = dict.fromkeys([*own, *(corpus.figure[key] for key in charted)])
    for first in own:
        if event.voice is Voice.RECORD or any(number in told for number in first.footnotes):
            group = _with(first, candidates, corpus.subject)
            if len(group) > 1:
                return group
    return ()


def charts_of(figures: Iterable[Figure], corpus: Corpus) -> Sequence[Chart]:
    keys = {figure.id for figure in figures}
    return [chart for chart in corpus.charts if keys.intersection(chart.figures)]


def may_share_an_axis(one: Figure, other: Figure, subject: Subject) -> bool:
    """One unit and one place; and of one population, or, where things are counted, of one time.

    Of two shares or two growths, one bar is the longer only where they are of the same thing.
    """
    if one.value is None or other.value is None:
        return False
    if one.unit != other.unit or _places(one) != _places(other):
        return False
    of_one_time = bool(one.period) and one.period == other.period and subject.unit(one.unit).adds
    return one.population == other.population or of_one_time


def _with(first: Figure, candidates: Iterable[Figure], subject: Subject) -> tuple[Figure, ...]:
    group = [first]
    for figure in candidates:
        if figure is not first and all(
            may_share_an_axis(figure, other, subject) for other in group
        ):
            group.append(figure)
    return tuple(group)


def _places(figure: Figure) -> frozenset[str]:
    """The same three countries are the same in whichever order."""
    return frozenset(figure.geography.replace(",", "").split())
