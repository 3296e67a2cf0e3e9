"""Events in the columns of UCDP's Georeferenced Event Dataset (GED).

What the columns mean is from its codebook: `date_start` and `date_end` are the first and the last
day on which it may have happened, `date_prec` says how well they are known and `where_prec` what
the point stands for; `best` is the most likely number of deaths, `low` and `high` the lowest and
the highest that is reliable.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Qualifier, SourceKind
from dashboard.importing.dataset import (
    PEOPLE,
    Point,
    add_area,
    add_charts,
    add_town,
    count,
    point,
    years,
)
from dashboard.importing.known_within import MONTH, YEAR, known_within
from dashboard.importing.sheet import Sheet, SheetRow, read_sheet
from dashboard.importing.tables import Account, Import, Tables, listed
from dashboard.writing import Refused

_REQUIRED = (
    "id",
    "type_of_violence",
    "side_a",
    "side_b",
    "country",
    "date_prec",
    "date_start",
    "date_end",
    "best",
    "high",
    "low",
)
_CARRIED = frozenset(
    {
        *_REQUIRED,
        "conflict_name",
        "dyad_name",
        "source_article",
        "source_office",
        "source_date",
        "source_headline",
        "source_original",
        "where_prec",
        "where_coordinates",
        "where_description",
        "adm_1",
        "adm_2",
        "latitude",
        "longitude",
        "event_clarity",
        "deaths_a",
        "deaths_b",
        "deaths_civilians",
        "deaths_unknown",
        "gwnoa",
        "gwnob",
    }
)

_KINDS: Mapping[str, str] = {
    "1": "State-based conflict",
    "2": "Non-state conflict",
    "3": "One-sided violence",
}
_NO_KIND = "Type of violence not given"
_STATE, _GROUP, _CIVILIANS = "Governments", "Other organised groups", "Civilians"

# By date_prec: the finest that may be said, and how far a single day may be from the right one.
_DATES: Mapping[str, tuple[str, int]] = {
    "2": (MONTH, 5),
    "3": (MONTH, 6),
    "4": (MONTH, 0),
    "5": (YEAR, 0),
}
_NOT_SAID = (MONTH, 6)
_DATES_IN_WORDS: Mapping[str, str] = {
    "2": "within two to six days",
    "3": "within a week",
    "4": "within a month",
    "5": "within a year",
}
_POINTS: Mapping[str, str] = {
    "2": "stands for a place within about 25 km of it",
    "3": "stands for a district",
    "4": "stands for a region",
    "5": "stands for a stretch or an area without sharp bounds",
    "6": "stands for the whole country",
    "7": "stands for a stretch of sea or of air",
}
_POINT_NOT_SAID = "is not said to be exact"
_EXACT, _NEAR, _COUNTRY = "1", "2", "6"

_VERSION = re.compile(r"v(\d+)_(\d+)(?:_(\d+))?|ged(\d\d)(\d)", re.IGNORECASE)
_LONGEST_SOURCE = 500

_PARTS: Mapping[str, str] = {
    "deaths_a": "side_a",
    "deaths_b": "side_b",
    "deaths_civilians": "Civilians",
    "deaths_unknown": "People whose side is not known",
}

_NOTES = """\
- `date_prec` decides how exact a date is: 1 is a day, 2 to 4 the month, 5 the year. Where the
  days reach into the next, it is about (`~`) that of their middle. The note of the event has
  UCDP's days.
- `best` is the most likely number of deaths (`estimated`), `low` the lowest and `high` the
  highest reliable one (`at least`, `up to`). A low of 0, and one that equals `best`, is in the
  note alone. Deaths by side are part of `best`.
- Only a place with `where_prec` 1 has a point. Other points stand for an area; the note says
  for which.
- An actor is a government where `gwnoa` or `gwnob` gives the number of a state.
"""


def from_ucdp(name: str, content: bytes, country: str = "") -> Import:
    """Raises Refused for other columns, or a country that no row has."""
    sheet = read_sheet(name, content)
    sheet.require(_REQUIRED, "UCDP's Georeferenced Event Dataset")
    rows = _of_country(sheet, country) if country else tuple(sheet.rows())
    return _Reading(sheet, rows, country).made()


def _of_country(sheet: Sheet, country: str) -> tuple[SheetRow, ...]:
    wanted = country.casefold()
    names: dict[str, None] = {}
    rows = []
    for row in sheet.rows():
        name = row["country"].strip()
        names[name] = None
        if name.casefold() == wanted:
            rows.append(row)
    if not rows:
        near = [name for name in names if wanted in name.casefold()] or sorted(names)
        raise Refused(
            f"{sheet.name} has no event in '{country}'. It has: {', '.join(filter(None, near))}."
        )
    return tuple(rows)


@dataclass(frozen=True)
class _Dated:
    edtf: str
    note: str


class _Reading:
    def __init__(self, sheet: Sheet, rows: tuple[SheetRow, ...], country: str) -> None:
        self._sheet = sheet
        self._rows = rows
        self._country = country
        self._tables = Tables()
        self._best: list[str] = []

    def made(self) -> Import:
        for notice in self._sheet.notices:
            self._tables.lose(self._sheet.name, notice)
        # In the order of UCDP's numbers, whichever comes first.
        for code in sorted({row["type_of_violence"].strip() for row in self._rows} & set(_KINDS)):
            self._tables.kind(_KINDS[code], harm=True)
        for row in self._rows:
            self._add(row)
        self._tables.lose_columns(self._sheet, self._rows, _CARRIED)
        self._tables.tell_apart()
        add_charts(
            self._tables,
            self._best,
            "The events with the highest best estimates of people killed",
            "Each number is UCDP's best estimate, the most likely one, of one row of its table.",
        )
        return self._tables.made(self._account())

    def _add(self, row: SheetRow) -> None:
        if row.surplus:
            self._tables.lose(row.where, f"{';'.join(row.surplus)} stands beyond the last column")
        if not (row["side_a"].strip() or row["side_b"].strip() or row["conflict_name"].strip()):
            words = f"neither sides nor a conflict – no event was made of '{row['id']}'"
            self._tables.lose(row.where, words)
            return
        dated = self._date(row)
        at = point(row, self._tables)
        place, where = self._place(row, at)
        event = self._tables.event(
            row.where,
            f"ucdp-{row['id'].strip() or row.number}",
            f"{_sides(row)}, {place}" if place else _sides(row),
            date=dated.edtf,
            kind=self._kind(row),
            actors=listed(list(self._actors(row))),
            places=where,
            summary=" ".join(_summary(row)),
            sources=listed(list(self._sources(row))),
            note=" ".join(filter(None, [dated.note, *_notes(row, at)])),
        )
        self._figures(row, event, dated.edtf)

    def _kind(self, row: SheetRow) -> str:
        label = _KINDS.get(row["type_of_violence"].strip())
        if not label:
            words = f"'{row['type_of_violence']}' is none of 1, 2 and 3"
            self._tables.lose(row.where, words, "type_of_violence")
        return self._tables.kind(label or _NO_KIND, harm=True)

    def _date(self, row: SheetRow) -> _Dated:
        precision = row["date_prec"].strip()
        ends = _ends(row)
        if ends is None:
            written = " to ".join(filter(None, (row[end].strip() for end in _ENDS))) or "empty"
            self._tables.lose(row.where, f"{written} – left undated", "date_start")
            return _Dated("", f"UCDP's dates: {written}.")
        first, last = ends
        if precision == _EXACT:
            return _Dated(_span(first, last), "")
        if precision not in _DATES:
            words = f"'{precision}' is none of 1 to 5 – the date is taken for a loose one"
            self._tables.lose(row.where, words, "date_prec")
        finest, slack = _DATES.get(precision, _NOT_SAID)
        within = _DATES_IN_WORDS.get(precision, "it does not say how well")
        note = f"UCDP's days for it are {in_words(_span(first, last))}, known {within}."
        edtf = known_within(first, last, finest, slack)
        if not edtf:
            words = f"{_span(first, last)} is longer than a loose date may be – left undated"
            self._tables.lose(row.where, words, "date_start")
        return _Dated(edtf, note)

    def _actors(self, row: SheetRow) -> Iterator[str]:
        for side, state in (("side_a", "gwnoa"), ("side_b", "gwnob")):
            if name := row[side].strip():
                yield self._tables.actor(
                    row.where, name, kind=self._tables.actor_kind(_actor_kind(name, row[state]))
                )

    def _place(self, row: SheetRow, at: Point | None) -> tuple[str, str]:
        """What it is called in the title, and the id of its row."""
        precision, admin1 = row["where_prec"].strip(), row["adm_1"].strip()
        name = row["where_coordinates"].strip() or row["adm_2"].strip() or admin1
        country = row["country"].strip()
        if precision == _COUNTRY or not name:
            return country, self._tables.place(
                row.where, country, country=country, precision="country"
            )
        if precision == _EXACT and at:
            return name, add_town(row, name, at, admin1, self._tables)
        called = f"Around {name}" if precision == _NEAR else name
        return called, add_area(row, called, admin1, self._tables)

    def _sources(self, row: SheetRow) -> Iterator[str]:
        """The works one by one where the table tells them apart, else as it describes them."""
        headlines, offices, dates = (
            [part.strip().strip('"') for part in row[f"source_{name}"].split(";")]
            for name in ("headline", "office", "date")
        )
        if any(headlines) and len(headlines) == len(offices) == len(dates):
            for headline, office, day in zip(headlines, offices, dates, strict=True):
                yield self._tables.source(
                    row.where,
                    headline or office,
                    publisher=office,
                    date=day[:10],
                    kind=SourceKind.NEWS,
                )
        elif described := " ".join(row["source_article"].split()):
            if len(described) > _LONGEST_SOURCE:
                words = f"cut to {_LONGEST_SOURCE} characters"
                self._tables.lose(row.where, words, "source_article")
                described = f"{described[: _LONGEST_SOURCE - 1]}…"
            yield self._tables.source(row.where, described, kind=SourceKind.NEWS)

    def _figures(self, row: SheetRow, event: str, period: str) -> None:
        best, low, high = (count(row, name, self._tables) for name in ("best", "low", "high"))
        parts = {name: count(row, name, self._tables) or 0 for name in _PARTS}
        beside = {name: number for name, number in parts.items() if number > (best or 0)}
        for name, number in {
            **beside,
            **({"low": low, "high": high} if best is None else {}),
        }.items():
            if number is not None:
                words = f"{number} is not within a best estimate – left out"
                self._tables.lose(row.where, words, name)
        if best is None:
            return
        several = {name: number for name, number in parts.items() if 0 < number < best}
        whole = [name for name, number in parts.items() if number == best > 0]
        told = " and ".join(
            f"its {name} estimate is {number}"
            for name, number in (("low", low), ("high", high))
            if number is not None
        )
        identifier = self._figure(
            row,
            event,
            "best",
            best,
            Qualifier.ESTIMATED,
            period=period,
            population=_called(row, whole[0]) if len(whole) == 1 else "",
            note=f"UCDP's best estimate{f'; {told}' if told else ''}.",
        )
        self._best.append(identifier)
        self._bounds(row, event, identifier, (low, best, high), period)
        for name, number in several.items():
            self._figure(
                row,
                event,
                name,
                number,
                Qualifier.ESTIMATED,
                period=period,
                population=_called(row, name),
                part_of=identifier,
            )

    def _bounds(
        self,
        row: SheetRow,
        event: str,
        best: str,
        numbers: tuple[int | None, int, int | None],
        period: str,
    ) -> None:
        low, middle, high = numbers
        if (low is not None and low > middle) or (high is not None and high < middle):
            words = f"low {low} and high {high} are not around best {middle} – kept in the note"
            self._tables.lose(row.where, words)
            return
        if low and low < middle:
            self._figure(row, event, "low", low, Qualifier.AT_LEAST, period=period, overlaps=best)
        if high and high > middle:
            self._figure(row, event, "high", high, Qualifier.UP_TO, period=period, overlaps=best)

    def _figure(
        self,
        row: SheetRow,
        event: str,
        name: str,
        number: int,
        qualifier: Qualifier,
        **cells: str,
    ) -> str:
        measure = {"low": "People killed, low estimate", "high": "People killed, high estimate"}
        return self._tables.figure(
            row.where,
            event,
            f"{event}-{name}",
            measure=measure.get(name, "People killed"),
            value=str(number),
            qualifier=qualifier,
            unit=PEOPLE["id"],
            geography=row["where_coordinates"].strip() or row["country"].strip(),
            **cells,
        )

    def _account(self) -> Account:
        places = dict.fromkeys(row["country"].strip() for row in self._rows)
        where = next(iter(places)) if len(places) == 1 else f"{len(places)} countries"
        span = years(self._tables)
        when = f", {span[0]}–{span[1]}" if span and span[0] < span[1] else ""
        when = when or (f", {span[0]}" if span else "")
        title = f"{where}: organised violence{when}"
        version = _version(self._sheet.name)
        asked = "" if version else " UCDP asks for its version, too: add it in `subject.toml`."
        return Account(
            title=title,
            source=f"Made from `{self._sheet.name}`, rows of UCDP's Georeferenced Event Dataset "
            f"(GED){f', {version}' if version else ''}.{asked}",
            licence="UCDP licenses its data under CC BY 4.0 (https://ucdp.uu.se/downloads/) and "
            "asks to be cited with: Ralph Sundberg and Erik Melander, “Introducing the UCDP "
            "Georeferenced Event Dataset”, Journal of Peace Research 50(4), 2013, and the article "
            "that the page of downloads names for the version. These tables are a changed form.",
            notes=_NOTES,
            head={
                "title": title,
                "deck": f"Deadly events of organised violence in {where}, as UCDP records them.",
                "place": where,
                "caveat": "The numbers are UCDP's estimates of reported deaths. What nobody "
                "reported is missing.",
                "licence": "CC BY 4.0",
                "licence_url": "https://creativecommons.org/licenses/by/4.0/",
                "work": {
                    "id": "ucdp-ged",
                    "called": "UCDP",
                    "author": "Uppsala Conflict Data Program",
                    "title": "UCDP Georeferenced Event Dataset (GED)",
                    "kind": "data set",
                    "date": version,
                    "url": "https://ucdp.uu.se/downloads/",
                },
                "units": [PEOPLE],
            },
        )


_ENDS = ("date_start", "date_end")


def _ends(row: SheetRow) -> tuple[date, date] | None:
    """The first and the last day; None where they are no days, or in the wrong order."""
    try:
        first, last = (date.fromisoformat(row[end].strip()[:10]) for end in _ENDS)
    except ValueError:
        return None
    return (first, last) if first <= last else None


def _span(first: date, last: date) -> str:
    return f"{first}" if first == last else f"{first}/{last}"


def _sides(row: SheetRow) -> str:
    sides = [row[side].strip() for side in ("side_a", "side_b") if row[side].strip()]
    return " – ".join(sides) or row["conflict_name"].strip()


def _summary(row: SheetRow) -> Iterator[str]:
    kind = _KINDS.get(row["type_of_violence"].strip(), "Violence")
    sides = [row[side].strip() for side in ("side_a", "side_b") if row[side].strip()]
    between = f" between {sides[0]} and {sides[1]}" if len(sides) == 2 else ""  # noqa: PLR2004  # sides
    if row["type_of_violence"].strip() == "3" and sides:
        between = f" of {' against '.join(sides)}"
    parts = (row[name].strip() for name in ("where_coordinates", "adm_2", "adm_1", "country"))
    yield f"{kind}{between}: {', '.join(dict.fromkeys(filter(None, parts)))}."
    if conflict := row["conflict_name"].strip():
        yield f"Conflict: {conflict}."
    if (dyad := row["dyad_name"].strip()) and dyad != " - ".join(sides):
        yield f"Dyad: {dyad}."


def _notes(row: SheetRow, at: Point | None) -> Iterator[str]:
    precision = row["where_prec"].strip()
    if at and precision != _EXACT:
        stands = _POINTS.get(precision, _POINT_NOT_SAID)
        yield f"UCDP's point for it, {at[0]}, {at[1]}, {stands}."
    if described := row["where_description"].strip():
        yield f"UCDP on the place: {described.rstrip('.')}."
    if original := row["source_original"].strip():
        yield f"Whom the sources had it from, by UCDP: {original.rstrip('.')}."
    if row["event_clarity"].strip() == "2":
        yield "The reports did not let UCDP tell it apart in full (event_clarity 2)."


def _actor_kind(name: str, state: str) -> str:
    if state.strip():
        return _STATE
    return _CIVILIANS if name.casefold() == "civilians" else _GROUP


def _called(row: SheetRow, part: str) -> str:
    """Who the dead are."""
    who = _PARTS[part]
    return row[who].strip() or who if who.startswith("side_") else who


def _version(name: str) -> str:
    if not (found := _VERSION.search(name)):
        return ""
    return f"version {'.'.join(part for part in found.groups() if part)}"
