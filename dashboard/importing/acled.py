"""Events in the columns of an export of ACLED, the Armed Conflict Location & Event Data project.

What the columns mean is from its codebook: `time_precision` and `geo_precision` say how well day
and place are known, from 1, the best, to 3; `fatalities` is an estimate of reported deaths, the
lowest where reports differ.
"""

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
from dashboard.importing.known_within import MONTH, known_within
from dashboard.importing.sheet import Sheet, SheetRow, read_sheet
from dashboard.importing.tables import Account, Import, Tables, listed, rows_in_words
from dashboard.importing.written_dates import DateColumn, Unreadable

TERMS = (
    "ACLED's terms of use forbid to give others direct access to its original data, and to make a "
    "product of it that could stand in for ACLED's own. Read them before you publish a page of "
    "these tables: it offers each table for download. "
    "https://epo.acleddata.com/terms-of-use-and-attribution-policy"
)
_REQUIRED = (
    "event_id_cnty",
    "event_date",
    "event_type",
    "country",
)
_CARRIED = frozenset(
    {
        *_REQUIRED,
        "time_precision",
        "sub_event_type",
        "disorder_type",
        "actor1",
        "actor2",
        "assoc_actor_1",
        "assoc_actor_2",
        "inter1",
        "inter2",
        "civilian_targeting",
        "admin1",
        "location",
        "latitude",
        "longitude",
        "geo_precision",
        "source",
        "notes",
        "fatalities",
        "tags",
    }
)
_DAY, _WEEK, _PART_OF_MONTH = "1", "2", "3"
_TOWN, _NEAR = "1", "2"
_WEEK_AROUND = 6

# Older exports have the codes that newer ones write out.
_ACTOR_KINDS: Mapping[str, str] = {
    "1": "State forces",
    "2": "Rebel group",
    "3": "Political militia",
    "4": "Identity militia",
    "5": "Rioters",
    "6": "Protesters",
    "7": "Civilians",
    "8": "External/Other forces",
}
_NO_KIND = "Kind not given"
_HARM = frozenset({"battles", "explosions/remote violence", "violence against civilians"})

_NOTES = """\
- `time_precision` decides how exact a date is: 1 is the day; 2 is the month that holds the week
  on either side, or about it (`~`); 3 is about the month.
- Only a place with `geo_precision` 1 has a point. With 2 it is the area around a town, with 3
  the region that the point was put into; the note has the point.
- `fatalities` are estimates of reported deaths (`estimated`). Where there are none, there is no
  figure.
- The summary is ACLED's note in its own words.
"""


@dataclass(frozen=True)
class _Dated:
    edtf: str
    note: str


def from_acled(name: str, content: bytes) -> Import:
    """Raises Refused for other columns."""
    sheet = read_sheet(name, content)
    sheet.require(_REQUIRED, "an export of ACLED")
    return _Reading(sheet, tuple(sheet.rows())).made()


class _Reading:
    def __init__(self, sheet: Sheet, rows: tuple[SheetRow, ...]) -> None:
        self._sheet = sheet
        self._rows = rows
        self._tables = Tables()
        self._dates = DateColumn(row["event_date"] for row in rows)
        self._kinds = self._kinds_of_actors()
        self._fatalities: list[str] = []
        self._without = 0

    def made(self) -> Import:
        for notice in self._sheet.notices:
            self._tables.lose(self._sheet.name, notice)
        for row in self._rows:
            self._add(row)
        if self._without:
            words = f"0 in {rows_in_words(self._without)} – of no deaths no figure was made"
            self._tables.lose("column fatalities", words)
        self._tables.lose_columns(self._sheet, self._rows, _CARRIED)
        self._tables.tell_apart()
        add_charts(
            self._tables,
            self._fatalities,
            "The events with the most reported deaths",
            "Each number is ACLED's estimate of the deaths reported of one event.",
        )
        return self._tables.made(self._account())

    def _add(self, row: SheetRow) -> None:
        if row.surplus:
            self._tables.lose(row.where, f"{';'.join(row.surplus)} stands beyond the last column")
        kind = row["event_type"].strip()
        if not kind:
            words = f"empty – no event was made of '{row['event_id_cnty']}'"
            self._tables.lose(row.where, words, "event_type")
            return
        dated = self._date(row)
        at = point(row, self._tables)
        place, where = self._place(row, at)
        title = f"{row['sub_event_type'].strip() or kind}: {_sides(row)}"
        event = self._tables.event(
            row.where,
            row["event_id_cnty"].strip() or f"acled-{row.number}",
            f"{title.removesuffix(': ')}, {place}" if place else title.removesuffix(": "),
            date=dated.edtf,
            kind=self._tables.kind(kind, harm=kind.casefold() in _HARM),
            actors=listed(list(self._actors(row))),
            places=where,
            summary=row["notes"],
            sources=listed(list(self._sources(row))),
            note=" ".join(filter(None, [dated.note, *_notes(row, at)])),
        )
        self._figure(row, event, dated.edtf)

    def _date(self, row: SheetRow) -> _Dated:
        cell = row["event_date"].strip()
        try:
            day = date.fromisoformat(self._dates.read(cell).edtf)
        except (Unreadable, ValueError):
            self._tables.lose(row.where, f"'{cell}' is no day – left undated", "event_date")
            return _Dated("", f"ACLED's date: {cell}." if cell else "")
        precision = row["time_precision"].strip()
        if precision == _DAY:
            return _Dated(f"{day}", "")
        said = in_words(f"{day}")
        if precision == _PART_OF_MONTH:
            return _Dated(
                f"{day.year:04}-{day.month:02}~",
                f"ACLED dates it {said} and knows it no better than within a month.",
            )
        within = "within a week or so"
        if precision != _WEEK:
            words = f"'{precision}' is none of 1 to 3 – the date is taken for a loose one"
            self._tables.lose(row.where, words, "time_precision")
            within = "not said how well"
        return _Dated(
            known_within(day, day, MONTH, _WEEK_AROUND), f"ACLED dates it {said}, {within}."
        )

    def _kinds_of_actors(self) -> Mapping[str, str]:
        """By name: the first that is given, since an actor may stand beside others without one."""
        kinds: dict[str, str] = {}
        for row in self._rows:
            for number in "12":
                name, said = row[f"actor{number}"].strip(), row[f"inter{number}"].strip()
                kind = _ACTOR_KINDS.get(said, said)
                if name and kind and kinds.setdefault(name, kind) != kind:
                    words = f"{kind} for {name}, who is {kinds[name]} elsewhere"
                    self._tables.lose(row.where, words, f"inter{number}")
        return kinds

    def _actors(self, row: SheetRow) -> Iterator[str]:
        beside = [one for number in "12" for one in row[f"assoc_actor_{number}"].split(";")]
        for name in map(str.strip, [row["actor1"], row["actor2"], *beside]):
            if name:
                kind = self._tables.actor_kind(self._kinds.get(name, _NO_KIND))
                yield self._tables.actor(row.where, name, kind=kind)

    def _place(self, row: SheetRow, at: Point | None) -> tuple[str, str]:
        """What it is called in the title, and the id of its row."""
        precision, admin1 = row["geo_precision"].strip(), row["admin1"].strip()
        name = row["location"].strip() or admin1 or row["country"].strip()
        if not name:
            return "", ""
        if precision == _TOWN and at:
            return name, add_town(row, name, at, admin1, self._tables)
        called = f"Around {name}" if precision == _NEAR else f"Region of {name}"
        return called, add_area(row, called, admin1, self._tables)

    def _sources(self, row: SheetRow) -> Iterator[str]:
        for name in row["source"].split(";"):
            if name.strip():
                yield self._tables.source(row.where, name.strip(), kind=SourceKind.NEWS)

    def _figure(self, row: SheetRow, event: str, period: str) -> None:
        number = count(row, "fatalities", self._tables)
        if not number:
            self._without += number == 0
            return
        self._fatalities.append(
            self._tables.figure(
                row.where,
                event,
                f"{event}-fatalities",
                measure="Reported deaths",
                value=str(number),
                qualifier=Qualifier.ESTIMATED,
                unit=PEOPLE["id"],
                period=period,
                geography=row["location"].strip() or row["country"].strip(),
                note="ACLED's estimate: the lowest where reports differ; of vague words such as "
                "“dozens” a set number.",
            )
        )

    def _account(self) -> Account:
        countries = dict.fromkeys(row["country"].strip() for row in self._rows)
        where = next(iter(countries)) if len(countries) == 1 else f"{len(countries)} countries"
        span = years(self._tables)
        when = f", {span[0]}–{span[1]}" if span and span[0] < span[1] else ""
        when = when or (f", {span[0]}" if span else "")
        title = f"{where}: political violence and protest{when}"
        return Account(
            title=title,
            source=f"Made from `{self._sheet.name}`, an export of ACLED. Say in `subject.toml` on "
            "which day you took it and what you filtered it by: ACLED asks for both.",
            licence=f"{TERMS}\n\nACLED asks to be acknowledged wherever its data are shown, "
            "with a full citation and a link to its website, and that changes to them are said. "
            "These tables are a changed form.",
            notes=_NOTES,
            head={
                "title": title,
                "deck": f"Political violence and protest in {where}, as ACLED records them.",
                "place": where,
                "caveat": "ACLED's data, which its terms of use forbid to pass on. Deaths are "
                "estimates of what was reported.",
                "licence": "ACLED's terms of use: not to be passed on",
                "licence_url": "https://epo.acleddata.com/terms-of-use-and-attribution-policy",
                "work": {
                    "id": "acled",
                    "called": "ACLED",
                    "author": "Armed Conflict Location & Event Data (ACLED)",
                    "title": "ACLED data export",
                    "kind": "data set",
                    "url": "https://acleddata.com/",
                },
                "units": [PEOPLE],
            },
        )


def _sides(row: SheetRow) -> str:
    return " – ".join(filter(None, (row["actor1"].strip(), row["actor2"].strip())))


def _notes(row: SheetRow, at: Point | None) -> Iterator[str]:
    precision = row["geo_precision"].strip()
    if at and precision != _TOWN:
        stands = "a place near it" if precision == _NEAR else "a larger region"
        yield f"ACLED's point for it, {at[0]}, {at[1]}, stands for {stands}."
    if disorder := row["disorder_type"].strip():
        yield f"ACLED counts it as: {disorder}."
    if targeting := row["civilian_targeting"].strip():
        yield f"{targeting}."
    if tags := row["tags"].strip():
        yield f"Tags: {tags}."
