"""What a folder leaves out, filled in from what it has: named rows, closed lists, the subject.

A table of events that names its actors needs no table of actors: each name becomes one. A column
of kinds needs no list of kinds: its values are the list, in the order in which they first occur.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from statistics import median_low

from dashboard.corpus.bins import bins, containing, finest
from dashboard.corpus.dates import Interval, interval, last_day
from dashboard.corpus.day_numbers import day_number, year_of
from dashboard.corpus.draft import Draft, Located, R
from dashboard.corpus.edtf import Certainty, Point
from dashboard.corpus.models import (
    Actor,
    Chart,
    ChartForm,
    Event,
    Figure,
    Place,
    Source,
)
from dashboard.corpus.palette import colours
from dashboard.corpus.problems import Problems
from dashboard.corpus.reading import RawRow, RawTable
from dashboard.corpus.rows import LIST_SEPARATOR, LONGEST_ID, Row, in_cell
from dashboard.corpus.rules import REFERENCES
from dashboard.corpus.subject import (
    TERMS,
    ActorKind,
    Basis,
    Head,
    Kind,
    Reading,
    Scope,
    Section,
    Subject,
    Term,
    Theme,
    Unit,
    Vocabulary,
    plain,
)
from dashboard.phrases import capitalised

# The column of the name, in tables that a folder may leave out and still name rows of.
_NAMES: Mapping[type[Row], str] = {Actor: "name", Place: "name", Source: "title"}


def infer_rows(given: Mapping[type[Row], RawTable]) -> Mapping[type[Row], RawTable]:
    """The tables, and those left out of which they name rows: made of these names.

    A name as a reader writes it (`The League`) becomes an id in every cell that has it.
    """
    left_out = [target for target in _NAMES if target not in given]
    tables = {model: _with_ids(model, table, left_out) for model, table in given.items()}
    for target in left_out:
        if named := _names(target, given):
            tables[target] = _made_of(named, _NAMES[target])
    return tables


def _names(target: type[Row], given: Mapping[type[Row], RawTable]) -> Mapping[str, str]:
    """By id, the names that cells have of rows of a table."""
    names: dict[str, str] = {}
    for reference in REFERENCES:
        if reference.target is target and reference.model in given:
            for row in given[reference.model].rows:
                for name in in_cell(row.cells.get(reference.column, "")):
                    names.setdefault(slug(name), name)
    return names


def _made_of(names: Mapping[str, str], column: str) -> RawTable:
    """A table of these rows, which stand on no line of a file."""
    rows = (_named(identifier, column, name) for identifier, name in names.items())
    return RawTable(tuple(rows), Problems(), ("id", column))


def _named(identifier: str, column: str, name: str) -> RawRow:
    link = {"url": name} if column == "title" and name.startswith(("https://", "http://")) else {}
    return RawRow(0, {"id": identifier, column: name, **link})


def _with_ids(model: type[Row], table: RawTable, targets: Sequence[type[Row]]) -> RawTable:
    columns = {
        reference.column
        for reference in REFERENCES
        if reference.model is model and reference.target in targets
    }

    def cell(column: str, written: str) -> str:
        return LIST_SEPARATOR.join(map(slug, in_cell(written))) if column in columns else written

    rows = (
        RawRow(row.line, {column: cell(column, written) for column, written in row.cells.items()})
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def slug(name: str) -> str:
    """`The League` as `the-league`; letters of other scripts by their code points."""
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    spelt = "".join(c if c.isascii() else f" u{ord(c):x} " for c in kept)
    whole = re.sub(r"[^a-z0-9]+", "-", spelt).strip("-") or "unnamed"
    if len(whole) <= LONGEST_ID:
        return whole
    # Cut short, two addresses of one site would be one.
    told_apart = hashlib.sha256(whole.encode()).hexdigest()[:8]
    return f"{whole[: LONGEST_ID - 9].strip('-')}-{told_apart}"


def infer_terms(
    rows: Mapping[type[Row], tuple[Located[Row], ...]],
) -> Mapping[type[Row], tuple[Located[Row], ...]]:
    """Of each list that the subject does not declare, the values that cells hold."""
    inferred: dict[type[Row], tuple[Located[Row], ...]] = {}
    for model in TERMS:
        if model not in rows:
            values = dict.fromkeys(_values(rows, model))
            inferred[model] = tuple(Located(_term(model, value), 0) for value in values)
    inferred.setdefault(Reading, rows.get(Reading, ()))
    return inferred


def _values(rows: Mapping[type[Row], tuple[Located[Row], ...]], target: type[Row]) -> Iterator[str]:
    for reference in REFERENCES:
        if reference.target is target:
            for place in rows.get(reference.model, ()):
                yield from reference.values(place.row)


def _term(model: type[Term], value: str) -> Term:
    """Labelled by itself: `port-workers` as `Port workers`, a value in capitals as it is."""
    return model(id=value, label=capitalised(plain(value) if value == value.lower() else value))


def infer_charts(events: Sequence[Event], figures: Sequence[Figure]) -> Iterator[Chart]:
    """Of tables that draw none: events over time, and the figures of each unit side by side."""
    dated = [days for event in events if (days := interval(event.date))]
    if dated and len(_times(dated)) > 1:
        yield Chart(
            id="years",
            title="Events over time, by kind",
            form=ChartForm.YEARS,
            figures=(),
            groups=(),
            says="An event counts wherever it may have happened, or as long as it lasted.",
            do_not_conclude="How much happened, and when: these are rows of this table.",
        )
    numbered = [figure for figure in figures if figure.value is not None]
    for unit in dict.fromkeys(figure.unit for figure in numbered):
        yield Chart(
            id=slug(f"in {unit}"),
            title=capitalised(unit),
            form=ChartForm.BARS,
            figures=tuple(figure.id for figure in numbered if figure.unit == unit),
            groups=(),
            says="Each number as it is stated, with its own period and place.",
            do_not_conclude="That the numbers add up, or that one was counted as another was.",
        )


def subject(head: Head, draft: Draft, folder: str) -> Subject:
    """What the file says, and for what it leaves out what the tables give."""

    def terms(model: type[R]) -> tuple[R, ...]:
        return tuple(place.row for place in draft.of(model))

    title = head.title or capitalised(re.sub(r"[-_\s]+", " ", folder).strip()) or "Timeline"
    everything = [days for event in draft.of(Event) if (days := interval(event.row.date))]
    own = [days for event in _shown(draft) if (days := interval(event.date))]
    first, last = _stretch(head, own or everything)
    steps = bins(first, last, _known_within(own))
    step = finest(steps[0].certainty, Certainty.YEAR)
    return Subject(
        id=head.id or slug(title),
        title=title,
        subtitle=head.subtitle,
        deck=head.deck,
        language=head.language,
        years=(year_of(first), year_of(last)),
        speaks_from=head.speaks_from,
        until=last_day(head.speaks_from) or max((one.last for one in everything), default=last),
        days=(containing(step, first).first, containing(step, last).last),
        bins=steps,
        place=head.place,
        curator=head.curator,
        caveat=head.caveat,
        licence=head.licence,
        licence_url=head.licence_url,
        work=head.work,
        examples=head.examples,
        headlines=head.headlines,
        about=head.about,
        kinds=Vocabulary(tuple(_coloured(terms(Kind)))),
        scopes=Vocabulary(terms(Scope)),
        sections=Vocabulary(terms(Section)),
        themes=Vocabulary(terms(Theme)),
        actor_kinds=Vocabulary(terms(ActorKind)),
        bases=Vocabulary(terms(Basis)),
        units=Vocabulary(terms(Unit)),
        readings=terms(Reading),
    )


def _shown(draft: Draft) -> Iterator[Event]:
    """The events of the scopes that are shown at first; where none is marked, all."""
    shown = {place.row.id for place in draft.of(Scope) if place.row.shown}
    return (place.row for place in draft.of(Event) if not shown or place.row.scope in shown)


def _stretch(head: Head, days: Sequence[Interval]) -> tuple[int, int]:
    """The first and the last day of the subject; of one without any, this year's."""
    if head.years:
        first, last = head.years
    elif days:
        return min(one.first for one in days), max(one.last for one in days)
    else:
        first = last = datetime.now(tz=UTC).year
    return day_number(first), day_number(last + 1) - 1


def _times(days: Sequence[Interval]) -> set[Point]:
    """The days, months, years … in which any of them begins or ends."""
    first, last = min(one.first for one in days), max(one.last for one in days)
    step = bins(first, last, _known_within(days))[0].certainty
    return {containing(step, day) for one in days for day in (one.first, one.last)}


def _known_within(days: Sequence[Interval]) -> int:
    """In how many days a date of the subject typically lies, spans aside."""
    lengths = [one.last - one.first + 1 for one in days if one.certainty is not Certainty.SPAN]
    return median_low(lengths) if lengths else 1


def _coloured(kinds: tuple[Kind, ...]) -> Iterator[Kind]:
    """Each kind with the colours it declares, or those of its place in the palette."""
    for place, kind in enumerate(kinds):
        light, dark = colours(place)
        yield kind.model_copy(update={"light": kind.light or light, "dark": kind.dark or dark})
