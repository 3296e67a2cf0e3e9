"""What holds across rows and between tables: one small rule each, in the order of `RULES`."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from dashboard.corpus.causes import CHANGES
from dashboard.corpus.circles import circles
from dashboard.corpus.citations import BrokenChain, resolve
from dashboard.corpus.draft import Draft, Located, R, Refused
from dashboard.corpus.models import (
    TABLES,
    Actor,
    CausalLink,
    Chart,
    Claim,
    Event,
    Evidence,
    Figure,
    Footnote,
    Place,
    PlacePrecision,
    Qualifier,
    Source,
    StoryStep,
    Voice,
)
from dashboard.corpus.palette import GROUNDS, LEAST_CONTRAST, contrast
from dashboard.corpus.problems import Problem, quoted
from dashboard.corpus.rows import LIST_SEPARATOR, Row, in_cell
from dashboard.corpus.subject import (
    FILE,
    ActorKind,
    Basis,
    Head,
    Kind,
    Reading,
    Scope,
    Section,
    Term,
    Theme,
)

# With more names than these, fifty look-ups would take a minute.
_COMPARED = 5_000


@dataclass(frozen=True)
class Reference:
    """A column whose values are keys of another table's rows."""

    model: type[Row]
    column: str
    target: type[Row]

    def values(self, row: Row) -> tuple[str, ...]:
        """The keys that the cell holds; none where it is empty."""
        cell = getattr(row, self.column)
        several = cell if isinstance(cell, tuple) else (cell,)
        return tuple(str(value) for value in several if value not in {None, ""})


REFERENCES = (
    Reference(Event, "kind", Kind),
    Reference(Event, "scope", Scope),
    Reference(Event, "sections", Section),
    Reference(Event, "sources", Source),
    Reference(Event, "record_source", Source),
    Reference(Event, "actors", Actor),
    Reference(Event, "places", Place),
    Reference(Event, "footnotes", Footnote),
    Reference(Figure, "event", Event),
    Reference(Figure, "attributed_to", Actor),
    Reference(Figure, "part_of", Figure),
    Reference(Figure, "overlaps", Figure),
    Reference(Figure, "sections", Section),
    Reference(Figure, "footnotes", Footnote),
    Reference(Figure, "sources", Source),
    Reference(Figure, "record_source", Source),
    Reference(Claim, "section", Section),
    Reference(Claim, "themes", Theme),
    Reference(Claim, "footnotes", Footnote),
    Reference(Claim, "sources", Source),
    Reference(Evidence, "claim", Claim),
    Reference(Evidence, "event", Event),
    Reference(Evidence, "basis", Basis),
    Reference(Evidence, "footnotes", Footnote),
    Reference(Evidence, "sources", Source),
    Reference(CausalLink, "cause", Event),
    Reference(CausalLink, "effect", Event),
    Reference(CausalLink, "basis", Basis),
    Reference(CausalLink, "sections", Section),
    Reference(CausalLink, "footnotes", Footnote),
    Reference(CausalLink, "sources", Source),
    Reference(Actor, "kind", ActorKind),
    Reference(Actor, "part_of", Actor),
    Reference(Actor, "split_from", Actor),
    Reference(Actor, "footnotes", Footnote),
    Reference(Footnote, "sources", Source),
    Reference(Footnote, "sections", Section),
    Reference(StoryStep, "event", Event),
    Reference(Chart, "figures", Figure),
    Reference(Section, "parent", Section),
    Reference(Section, "theme", Theme),
    Reference(Reading, "claims", Claim),
    Reference(Reading, "sections", Section),
)


def no_key_stands_twice(draft: Draft) -> Iterator[Problem]:
    for model in (*TABLES, *Head.LISTS):
        first: dict[tuple[str, ...], int] = {}
        for place in draft.of(model):
            key = tuple(str(getattr(place.row, column)) for column in model.key)
            if key in first:
                name = quoted(", ".join(key))
                hint = f"{name} stands already in line {first[key]} – give each row its own"
                yield place.problem(" and ".join(model.key), ", ".join(key), hint)
            else:
                first[key] = place.line


def every_reference_resolves(draft: Draft) -> Iterator[Problem]:
    for reference in REFERENCES:
        if (
            reference.target in draft.unread
            or (reference.model, reference.column) in draft.left_out
        ):
            continue
        known = draft.ids[reference.target]
        for row, value in _named(reference, draft):
            if value not in known:
                hint = _Unknown(value, reference.target, known)
                yield row.problem(reference.column, value, hint)


def a_list_has_its_column(draft: Draft) -> Iterator[Problem]:
    """Where the subject lists what an event may be, each event must say which it is."""
    for model, column, target in _left_out(draft):
        if not model.model_fields[column].is_required():
            hint = f"there is no such column – add it, or delete the {target.table} of {FILE}"
            line = 1 if any(place.line for place in draft.of(model)) else 0
            yield Problem(model.file(), line, column, "", hint)


def there_is_an_event(draft: Draft) -> Iterator[Problem]:
    if not draft.rows[Event] and Event not in draft.unfinished:
        hint = "the table holds no event – add one, or bring back what was cut off"
        yield Problem("events.csv", 0, "", "", hint)


def footnotes_are_numbered_from_one(draft: Draft) -> Iterator[Problem]:
    if Footnote not in draft.unfinished:
        yield from _gaps("number", {note.row.number: note for note in draft.of(Footnote)})


def chains_lead_to_their_sources(draft: Draft) -> Iterator[Problem]:
    # A chain passes through notes that may be among the refused ones.
    if Footnote in draft.unfinished:
        return
    notes = {note.row.number: note.row for note in draft.of(Footnote)}
    for note in draft.of(Footnote):
        try:
            resolve(note.row, notes)
        except BrokenChain as fault:
            yield note.problem("chain", note.row.chain, str(fault))


def paper_rows_cite_a_section(draft: Draft) -> Iterator[Problem]:
    """Where the subject lists the headings of a work; those of the cells alone are no list."""
    for place in _stated(draft) if Section in draft.given else ():
        if place.row.voice is Voice.PAPER and not place.row.sections:
            hint = "empty, and the row is the work's – name the heading under which it stands"
            yield place.problem("sections", "", hint)


def record_rows_name_their_source(draft: Draft) -> Iterator[Problem]:
    for place in _stated(draft):
        if place.row.voice is Voice.RECORD and not place.row.record_source:
            hint = "empty, and the row is the record's – name the source that carries it"
            yield place.problem("record_source", "", hint)


def what_the_record_adds_names_its_source(draft: Draft) -> Iterator[Problem]:
    for event in draft.of(Event):
        row = event.row
        added = row.voice is Voice.PAPER and (row.record_date or row.record_note)
        if added and not row.record_source:
            hint = "empty beside a record_date or record_note – name the source that carries it"
            yield event.problem("record_source", "", hint)


def what_came_after_the_work_is_the_records(draft: Draft) -> Iterator[Problem]:
    after = {scope.row.id for scope in draft.of(Scope) if scope.row.after}
    for event in draft.of(Event):
        if event.row.scope in after and event.row.voice is not Voice.RECORD:
            hint = f"'paper' in the scope '{event.row.scope}' – what came after the work only the "
            yield event.problem("voice", event.row.voice, f"{hint}record can tell")


def a_cause_cites_a_section(draft: Draft) -> Iterator[Problem]:
    for link in draft.of(CausalLink) if Section in draft.given else ():
        if not link.row.sections:
            hint = "the cell is empty – this column needs a value"
            yield link.problem("sections", "", hint)


def colours_stand_out_from_the_page(draft: Draft) -> Iterator[Problem]:
    for kind in draft.of(Kind):
        for column, ground in zip(("light", "dark"), GROUNDS, strict=True):
            colour = getattr(kind.row, column)
            if colour and contrast(colour, ground) < LEAST_CONTRAST:
                than = "darker" if column == "light" else "lighter"
                hint = f"'{colour}' can hardly be seen on the {column} page – take a {than} one"
                yield kind.problem(column, colour, hint)


def charts_group_their_own_figures(draft: Draft) -> Iterator[Problem]:
    for chart in draft.of(Chart):
        for figure, words in chart.row.headings.items():
            if figure not in chart.row.figures or not words:
                hint = f"{quoted(figure)} – write a figure of the chart, a colon and a heading"
                yield chart.problem("groups", figure, hint)


def a_number_is_missing_where_unquantified(draft: Draft) -> Iterator[Problem]:
    for figure in draft.of(Figure):
        row = figure.row
        unquantified = row.qualifier is Qualifier.UNQUANTIFIED
        if row.value is None and not unquantified:
            hint = f"empty with the qualifier '{row.qualifier}' – write the number or unquantified"
            yield figure.problem("value", "", hint)
        elif row.value is not None and unquantified:
            hint = f"'{row.value:g}' with the qualifier 'unquantified' – one of the two is wrong"
            yield figure.problem("value", row.value, hint)


def only_a_town_has_a_point(draft: Draft) -> Iterator[Problem]:
    for place in draft.of(Place):
        town = place.row.precision is PlacePrecision.TOWN
        for column in ("lat", "lon"):
            value = getattr(place.row, column)
            if town and value is None:
                yield place.problem(column, "", "empty, and a town has a point – add it")
            elif not town and value is not None:
                hint = f"'{value:g}' beside '{place.row.precision}' – only a town has a point"
                yield place.problem(column, value, hint)


def an_author_is_of_a_kind(draft: Draft) -> Iterator[Problem]:
    for source in draft.of(Source):
        author, kind = source.row.author, source.row.author_kind
        if author and not kind:
            hint = "empty, and an author is named – write person or organisation"
            yield source.problem("author_kind", "", hint)
        elif kind and not author:
            hint = f"'{kind}', and no author is named – name the author, or delete it"
            yield source.problem("author_kind", kind, hint)


def nothing_is_part_of_itself(draft: Draft) -> Iterator[Problem]:
    for places in (draft.of(Figure), draft.of(Actor)):
        wholes = {place.row.id: place.row.part_of for place in places}
        yield from _on_a_circle(places, "part_of", wholes, "a part of itself")


def no_figure_overlaps_itself(draft: Draft) -> Iterator[Problem]:
    for figure in draft.of(Figure):
        if figure.row.id in figure.row.overlaps:
            hint = f"{quoted(figure.row.id)} is the figure itself – delete it"
            yield figure.problem("overlaps", figure.row.id, hint)


def no_actor_splits_from_itself(draft: Draft) -> Iterator[Problem]:
    for actor in draft.of(Actor):
        if actor.row.id in actor.row.split_from:
            hint = f"{quoted(actor.row.id)} is the actor itself – delete it"
            yield actor.problem("split_from", actor.row.id, hint)


def no_actor_breaks_away_from_what_broke_away_from_it(draft: Draft) -> Iterator[Problem]:
    actors = draft.of(Actor)
    origins = {actor.row.id: _others(actor.row.id, actor.row.split_from) for actor in actors}
    yield from _on_a_circle(actors, "split_from", origins, "broken away from itself")


def nothing_is_its_own_cause(draft: Draft) -> Iterator[Problem]:
    for link in draft.of(CausalLink):
        if link.row.cause == link.row.effect:
            hint = f"{quoted(link.row.effect)} is the cause itself – name another event"
            yield link.problem("effect", link.row.effect, hint)


def nothing_brings_about_its_own_cause(draft: Draft) -> Iterator[Problem]:
    """What worsens or limits something may do so to what brought it about."""
    links = [link for link in draft.of(CausalLink) if link.row.type not in CHANGES]
    effects: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        effects[link.row.cause] += _others(link.row.cause, [link.row.effect])
    around = {event: circle for circle in circles(effects) for event in circle}
    for link in links:
        cause, effect = link.row.cause, link.row.effect
        if cause != effect and effect in around.get(cause, ()):
            hint = f"{quoted(effect)} leads back to {quoted(cause)} – take one link out"
            yield link.problem("effect", effect, hint)


def story_steps_are_numbered_from_one(draft: Draft) -> Iterator[Problem]:
    if StoryStep not in draft.unfinished:
        for steps in _by_story(draft).values():
            yield from _gaps("step", {step.row.step: step for step in steps})


def a_story_has_one_title(draft: Draft) -> Iterator[Problem]:
    for steps in _by_story(draft).values():
        usual, _ = Counter(step.row.story_title for step in steps).most_common(1)[0]
        for step in steps:
            if step.row.story_title != usual:
                title = step.row.story_title
                hint = f"{quoted(title)} here and {quoted(usual)} elsewhere – a story has one title"
                yield step.problem("story_title", title, hint)


RULES: tuple[Callable[[Draft], Iterator[Problem]], ...] = (
    no_key_stands_twice,
    every_reference_resolves,
    a_list_has_its_column,
    there_is_an_event,
    footnotes_are_numbered_from_one,
    chains_lead_to_their_sources,
    paper_rows_cite_a_section,
    record_rows_name_their_source,
    what_the_record_adds_names_its_source,
    what_came_after_the_work_is_the_records,
    a_cause_cites_a_section,
    colours_stand_out_from_the_page,
    charts_group_their_own_figures,
    a_number_is_missing_where_unquantified,
    only_a_town_has_a_point,
    an_author_is_of_a_kind,
    nothing_is_part_of_itself,
    no_figure_overlaps_itself,
    no_actor_splits_from_itself,
    no_actor_breaks_away_from_what_broke_away_from_it,
    nothing_is_its_own_cause,
    nothing_brings_about_its_own_cause,
    story_steps_are_numbered_from_one,
    a_story_has_one_title,
)


def _left_out(draft: Draft) -> Iterator[tuple[type[Row], str, type[Term]]]:
    """The columns that a table leaves out and a declared list is of."""
    for reference in REFERENCES:
        left_out = (reference.model, reference.column) in draft.left_out
        if left_out and issubclass(reference.target, Term) and reference.target in draft.given:
            yield reference.model, reference.column, reference.target


def _named(reference: Reference, draft: Draft) -> Iterator[tuple[Located[Row] | Refused, str]]:
    """The keys in the column, each with its row; those of a list made of the column are in it."""
    for place in draft.of(reference.model):
        for value in reference.values(place.row):
            yield place, value
    if reference.target in draft.given:
        for row in draft.refused.get(reference.model, ()):
            for value in in_cell(row.cells.get(reference.column, "")):
                yield row, value


@dataclass(frozen=True, slots=True)
class _Unknown:
    """Found only when it is read: to look for a name like another takes long."""

    value: str
    target: type[Row]
    known: frozenset[str]

    def __str__(self) -> str:
        near = [] if len(self.known) > _COMPARED else self._near()
        listed = issubclass(self.target, Term)
        where = f"the {self.target.table} of {self.target.file()}" if listed else self.target.file()
        advice = f"write {self._alternatives()}" if listed else "correct it, or add its row there"
        if near:
            advice = f"did you mean '{near[0]}'?"
        return f"{quoted(self.value)} does not stand in {where} – {advice}"

    def _near(self) -> list[str]:
        return get_close_matches(self.value, self.known, n=1, cutoff=0.8)

    def _alternatives(self) -> str:
        *most, last = [f"'{one}'" for one in sorted(self.known)] or ["one there first"]
        return f"{', '.join(most)} or {last}" if most else last


def _stated(draft: Draft) -> Iterator[Located[Event] | Located[Figure]]:
    yield from draft.of(Event)
    yield from draft.of(Figure)


def _gaps(column: str, numbered: Mapping[int, Located[R]]) -> Iterator[Problem]:
    """A problem at each number that does not follow the one before it, the first being 1."""
    before = 0
    for number in sorted(numbered):
        if number != before + 1:
            hint = f"{number} where {before + 1} is due – count from 1 on, without a gap"
            yield numbered[number].problem(column, number, hint)
        before = number


def _on_a_circle(
    places: Sequence[Located[Figure] | Located[Actor]],
    column: str,
    links: Mapping[str, Sequence[str]],
    becomes: str,
) -> Iterator[Problem]:
    around = frozenset[str]().union(*circles(links))
    for place in places:
        if place.row.id in around:
            hint = f"{quoted(place.row.id)} comes out as {becomes} – take one link out"
            yield place.problem(column, LIST_SEPARATOR.join(links[place.row.id]), hint)


def _others(row: str, named: Iterable[str]) -> list[str]:
    """Without the row itself, which a rule of its own forbids."""
    return [name for name in named if name != row]


def _by_story(draft: Draft) -> Mapping[str, Sequence[Located[StoryStep]]]:
    stories: defaultdict[str, list[Located[StoryStep]]] = defaultdict(list)
    for step in draft.of(StoryStep):
        stories[step.row.story].append(step)
    return stories
