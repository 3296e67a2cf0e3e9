"""A timeline of TimelineJS: the CSV of its spreadsheet, or its JSON."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dashboard.corpus.dates import checked_edtf
from dashboard.corpus.problems import quoted
from dashboard.importing.cleaning import plain
from dashboard.importing.sheet import Sheet, decoded, read_sheet
from dashboard.importing.tables import Account, Import, Tables
from dashboard.importing.written_dates import DateColumn, Unreadable, before_our_era
from dashboard.writing import Refused

_NO_PLACE = "the tables have no pictures"
# What a slide may have and the tables have no place for, in the words of the spreadsheet.
_DROPPED: Mapping[str, str] = {
    "Media": _NO_PLACE,
    "Media Credit": _NO_PLACE,
    "Media Caption": _NO_PLACE,
    "Media Thumbnail": _NO_PLACE,
    "Media Title": _NO_PLACE,
    "Media Alt": _NO_PLACE,
    "Media Link": _NO_PLACE,
    "Background": "the tables have no backgrounds",
}
_DATE_COLUMNS = (
    *(f"{end}{part}" for end in ("", "End ") for part in ("Year", "Month", "Day", "Time")),
    "Start Date",
    "End Date",
)
_READ = frozenset(
    {*_DROPPED, *_DATE_COLUMNS, "Display Date", "Headline", "Text", "Type", "Group", "Tag"}
)
_ABOUT = re.compile(r"ca?\.|(?:circa|ca|about|around|approx)\b", re.IGNORECASE)

_NOTES = """\
- Each slide is an event, its group the kind; eras are events that last.
- Years, months and days are as exact as they were filled in. A date that was shown as “c.” or
  “about” has a `~`.
- HTML became plain text; links keep their addresses in brackets.
"""


@dataclass(frozen=True)
class _Slide:
    """One of the spreadsheet's rows or of the JSON's objects, in the words of the spreadsheet."""

    where: str
    kind: str
    cells: Mapping[str, str]
    id: str = ""
    others: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "").strip()


def from_timelinejs(name: str, content: bytes) -> Import:
    """Raises Refused for a file that is neither."""
    text, _ = decoded(content)
    tables = Tables()
    if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        slides = list(_of_json(name, text))
    else:
        slides = list(_of_sheet(read_sheet(name, content), tables))
    return _Reading(name, tables, slides).made()


class _Reading:
    def __init__(self, name: str, tables: Tables, slides: list[_Slide]) -> None:
        self._name = name
        self._tables = tables
        self._slides = slides
        self._title = ""
        self._deck = ""
        cells = (slide[column] for slide in slides for column in ("Start Date", "End Date"))
        self._dates = DateColumn(cells)

    def made(self) -> Import:
        for slide in self._slides:
            self._drop(slide)
            if slide.kind == "title" and not self._title:
                self._title = self._plain(slide, "Headline")
                self._deck = self._plain(slide, "Text")
            else:
                self._event(slide)
        return self._tables.made(self._account())

    def _drop(self, slide: _Slide) -> None:
        for column, words in (*_DROPPED.items(), *slide.others.items()):
            if slide[column]:
                self._tables.lose(slide.where, f"{slide[column]} – {words}", column)

    def _event(self, slide: _Slide) -> None:
        headline, text = self._plain(slide, "Headline"), self._plain(slide, "Text")
        if not (headline or text):
            self._tables.lose(slide.where, "neither a headline nor a text – no event was made")
            return
        if not headline:
            headline = f"{text[:60]}…" if len(text) > 60 else text  # noqa: PLR2004  # a label
            self._tables.lose(slide.where, "no headline – called by how its text begins")
        shown = self._plain(slide, "Display Date")
        group = self._plain(slide, "Group") or self._plain(slide, "Tag")
        group = group or ("Eras" if slide.kind == "era" else "")
        self._tables.event(
            slide.where,
            slide.id or headline[:60],
            headline,
            date=self._date(slide, shown),
            kind=self._tables.kind(group) if group else self._tables.kind("Events"),
            summary=text,
            note=f"Its date was shown as “{shown}”." if shown else "",
        )

    def _plain(self, slide: _Slide, column: str) -> str:
        found = plain(slide[column])
        if found.marks:
            words = f"HTML became plain text, without {', '.join(found.marks)}"
            self._tables.lose(slide.where, words, column)
        return self._tables.text(slide.where, column, found.text)

    def _date(self, slide: _Slide, shown: str) -> str:
        try:
            start, end = self._point(slide, ""), self._point(slide, "End ")
            if not start:
                self._tables.lose(slide.where, "no date – left undated")
                return ""
            # Words alone can say in TimelineJS that a date is loose.
            about = "~" if _ABOUT.match(shown) and end in {"", start} else ""
            return checked_edtf(f"{start}/{end}" if end not in {"", start} else start + about)
        except (Unreadable, ValueError):
            written = " ".join(filter(None, (slide[column] for column in _DATE_COLUMNS)))
            words = f"no date that the tables can hold: {quoted(written)} – left undated"
            self._tables.lose(slide.where, words)
            return ""

    def _point(self, slide: _Slide, end: str) -> str:
        if time := slide[f"{end}Time"]:
            self._tables.lose(slide.where, f"the time {time} – the tables know days", f"{end}Time")
        if day := slide["End Date" if end else "Start Date"]:
            written = self._dates.read(day)
            if written.time:
                words = f"the time {written.time} – the tables know days"
                self._tables.lose(slide.where, words)
            return written.edtf
        year, month, day = (_number(slide[f"{end}{part}"]) for part in ("Year", "Month", "Day"))
        if not year:
            return ""
        # As TimelineJS shows it: the year -430 is 430 BCE there, which is -0429 in EDTF.
        count = int(year)
        said = before_our_era(-count) if count < 0 else f"{count:04}"
        parts = [said, *(f"{int(part):02}" for part in (month, day) if part)]
        if day and not month:
            raise Unreadable
        return "-".join(parts)

    def _account(self) -> Account:
        title = self._title or self._name.rpartition(".")[0].replace("_", " ") or self._name
        first, _, rest = self._deck.partition("\n")
        about = [{"heading": "As TimelineJS introduced it", "text": self._deck}] if rest else []
        return Account(
            title=title,
            source=f"Made from the TimelineJS timeline `{self._name}`.",
            licence="Its licence is not known: the format does not say it. Ask whoever made the "
            "timeline before you publish these tables, and name the licence in `subject.toml`.",
            notes=_NOTES,
            head={"title": title, "deck": first, "about": about},
        )


def _number(cell: str) -> str:
    """As TimelineJS reads a number: with separators of thousands."""
    return re.sub(r"[\s,]+", "", cell)


def _of_sheet(sheet: Sheet, tables: Tables) -> Iterator[_Slide]:
    names = {column: _heading(column) for column in sheet.columns}
    if "Headline" not in names.values():
        raise Refused(f"{sheet.name} has no column 'Headline', as a TimelineJS spreadsheet has.")
    for notice in sheet.notices:
        tables.lose(sheet.name, notice)
    for row in sheet.rows():
        cells = {names[column]: cell for column, cell in row.cells.items() if column}
        if row.surplus:
            cells["beyond the last column"] = ";".join(row.surplus)
        unknown = {name: "no column of TimelineJS" for name in cells if name not in _READ}
        yield _Slide(row.where, cells.get("Type", "").strip().casefold(), cells, "", unknown)


def _heading(column: str) -> str:
    known = {name.casefold(): name for name in _READ}
    return known.get(" ".join(column.split()).casefold(), column)


_DATE_KEYS = ("year", "month", "day")
_TIME_KEYS = ("hour", "minute", "second", "millisecond")
_SLIDE_KEYS = frozenset(
    [
        "start_date",
        "end_date",
        "text",
        "media",
        "group",
        "display_date",
        "background",
        "unique_id",
        "uniqueid",
        "type",
        "autolink",
    ]
)


def _of_json(name: str, text: str) -> Iterator[_Slide]:
    try:
        data = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise Refused(f"{name} is no JSON: {error}.") from None
    if not isinstance(data, dict) or not isinstance(data.get("events"), list):
        raise Refused(f"{name} has no list of events, as the JSON of TimelineJS has.")
    if data.get("title"):
        yield _slide("the title", "title", data["title"])
    for number, one in enumerate(data["events"], 1):
        yield _slide(f"event {number}", "event", one)
    for number, one in enumerate(_listed(data.get("eras")), 1):
        yield _slide(f"era {number}", "era", one)


def _slide(where: str, kind: str, one: object) -> _Slide:
    found = one if isinstance(one, dict) else {}
    start, end = _part(found, "start_date"), _part(found, "end_date")
    text, media = _part(found, "text"), _part(found, "media")
    background = _part(found, "background")
    cells = {
        "Headline": text.get("headline"),
        "Text": text.get("text"),
        "Group": found.get("group"),
        "Display Date": found.get("display_date") or start.get("display_date"),
        "Media": media.get("url"),
        "Media Credit": media.get("credit"),
        "Media Caption": media.get("caption"),
        "Media Thumbnail": media.get("thumbnail") or media.get("thumb"),
        "Media Title": media.get("title"),
        "Media Alt": media.get("alt"),
        "Media Link": media.get("link"),
        "Background": background.get("url") or background.get("color"),
        "Time": _time(start),
        "End Time": _time(end),
        **{key.capitalize(): start.get(key) for key in _DATE_KEYS},
        **{f"End {key.capitalize()}": end.get(key) for key in _DATE_KEYS},
        **{key: found[key] for key in found if key not in _SLIDE_KEYS},
    }
    others = {str(key): "no key of TimelineJS" for key in found if key not in _SLIDE_KEYS}
    said = {key: _said(value) for key, value in cells.items()}
    return _Slide(where, kind, said, _said(found.get("unique_id")), others)


def _part(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = found.get(key)
    return part if isinstance(part, dict) else {}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _time(date: Mapping[str, Any]) -> str:
    parts = [_said(date.get(key)) for key in _TIME_KEYS]
    return ":".join(filter(None, parts))


def _said(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
