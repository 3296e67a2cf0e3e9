"""Dates as people write them, to EDTF; whatever could be read in two ways is not read at all."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dashboard.corpus.dates import checked_edtf
from dashboard.corpus.problems import quoted

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH: Mapping[str, int] = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTHS, 1)},
    "sept": 9,
}

_TIME = re.compile(
    r"(?P<date>.*\d)(?:T|,?\s+(?:at\s+)?)(?P<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?"
    r"\s*(?:am|pm)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)",
    re.IGNORECASE,
)
_MIDNIGHT = re.compile(r"0{1,2}:00(?::00(?:\.0+)?)?\s*(?:Z|UTC|\+00:?00)?", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:ca?\.|c(?=\d)|ca|circa|about|around|approx\.|approximately)\s*", re.IGNORECASE
)
_OPEN = frozenset({"", "present", "now", "today", "ongoing"})
_SINCE = re.compile(r"(?:since|from)\s+(?P<start>.+?)(?:\s+on(?:wards)?)?", re.IGNORECASE)
_RANGE = re.compile(
    r"\s*[–—]\s*|\s+(?:-|to|until|till)\s+|(?<=^\d{4})-(?=\d{4}$|[a-z]|$)", re.IGNORECASE
)
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_TWO_DIGITS = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{2}", re.ASCII)
_SERIAL = re.compile(r"\d{5,6}|\d+\.\d+", re.ASCII)

_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WORD = r"(?P<month>[a-z]+)\.?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.ASCII)
    for form in (
        rf"{_YEAR}([/.-])(?P<number>\d{{1,2}})(?:\2(?P<day>\d{{1,2}}))?",
        rf"{_YEAR}(?P<number>\d\d)(?P<day>\d\d)",
        rf"(?P<number>\d{{1,2}})[/.-]{_YEAR}",
        rf"{_WEEKDAY}{_DAY}(?:\s+(?:of\s+)?|-){_WORD}(?:,?\s+|-){_YEAR}",
        rf"{_WEEKDAY}{_WORD}\s+{_DAY},?\s+{_YEAR}",
        rf"{_WORD}(?:,?\s+|-){_YEAR}",
    )
)
_ERA = re.compile(
    r"(?P<ad>ad\s+)?(?P<year>\d{1,4})\s*(?P<era>b\.?c\.?(?:e\.?)?|ad|a\.d\.|ce|c\.e\.)?",
    re.IGNORECASE,
)


class Unreadable(Exception):
    """What is the matter with a date, in words that follow on the date itself."""


@dataclass(frozen=True)
class Written:
    """`time` is what the cell says beyond the day."""

    edtf: str
    time: str = ""


class DateColumn:
    """A column of dates: of 3/4/1990 the others tell whether the day or the month stands first."""

    def __init__(self, cells: Iterable[str]) -> None:
        self._first_above_12: set[str] = set()
        self._second_above_12: set[str] = set()
        for cell in cells:
            for first, mark, second, _ in _NUMBERS.findall(cell):
                if int(first) > 12:  # noqa: PLR2004  # months in a year
                    self._first_above_12.add(mark)
                if int(second) > 12:  # noqa: PLR2004  # months in a year
                    self._second_above_12.add(mark)

    def read(self, cell: str) -> Written:
        """Raises Unreadable."""
        text = " ".join(cell.split())
        if not text or _is_edtf(text):
            return Written(text)
        clock = _TIME.fullmatch(text)
        if clock:
            time = "" if _MIDNIGHT.fullmatch(clock["time"]) else clock["time"]
            return Written(self._range(clock["date"]), time)
        return Written(self._range(text))

    def _range(self, text: str) -> str:
        since = _SINCE.fullmatch(text)
        parts = _RANGE.split(text.removeprefix("from ").removeprefix("From "))
        if len(parts) == 2:  # noqa: PLR2004  # a beginning and an end
            return self._span(*parts)
        if since:
            return _checked(f"{self._single(since['start'])}/..", text)
        return self._single(text)

    def _span(self, start: str, end: str) -> str:
        whole = f"{start} – {end}"
        if end.casefold() in _OPEN:
            return _checked(f"{self._single(start)}/..", whole)
        last = self._single(end)
        for first in self._beginnings(start, end):
            return first if first == last else _checked(f"{first}/{last}", whole)
        raise Unreadable("is no date that can be read")

    def _beginnings(self, start: str, end: str) -> Iterator[str]:
        """Of `12–14 March 1990` the beginning is 12 March 1990."""
        words = end.split()
        for borrowed in ("", *(" ".join(words[place:]) for place in range(len(words) - 1, 0, -1))):
            try:
                yield self._single(f"{start} {borrowed}".strip())
            except Unreadable:
                continue

    def _single(self, text: str) -> str:
        if about := _ABOUT.match(text):
            return _checked(f"{self._single(text[about.end() :])}~", text)
        if _is_edtf(text):
            return text
        if numbers := _NUMBERS.fullmatch(text):
            return self._by_order(numbers, text)
        if _TWO_DIGITS.fullmatch(text):
            raise Unreadable("has a year of two digits: write all four")
        if form := _named_form(text):
            return _checked(form, text)
        if _SERIAL.fullmatch(text):
            raise Unreadable(
                "is the number that Excel keeps a day as: give the column the form of a date "
                "there, such as 2012-03-22, and save it again"
            )
        raise Unreadable("is no date that can be read")

    def _by_order(self, numbers: re.Match[str], text: str) -> str:
        first, mark, second, year = int(numbers[1]), numbers[2], int(numbers[3]), numbers[4]
        day_first, month_first = mark in self._first_above_12, mark in self._second_above_12
        if first == second or first > 12 or (day_first and not month_first and second <= 12):  # noqa: PLR2004
            return _checked(f"{year}-{second:02}-{first:02}", text)
        if second > 12 or (month_first and not day_first):  # noqa: PLR2004
            return _checked(f"{year}-{first:02}-{second:02}", text)
        told = "the other dates of the column have both orders" if day_first else "no other tells"
        raise Unreadable(
            f"is {first} {_name(second)} or {second} {_name(first)}, and {told}: write {year}-MM-DD"
        )


def _named_form(text: str) -> str:
    """EDTF of a form that can be read in one way; empty for any other."""
    if era := _ERA.fullmatch(text):
        return _year(era)
    for form in _FORMS:
        if found := form.fullmatch(text):
            parts = found.groupdict()
            month = int(parts["number"]) if "number" in parts else _month(parts["month"])
            day = f"-{int(parts['day']):02}" if parts.get("day") else ""
            return f"{parts['year']}-{month:02}{day}" if month else ""
    return ""


def _month(word: str) -> int:
    return _MONTH.get(word.casefold(), 0)


def _name(month: int) -> str:
    return _MONTHS[month - 1].capitalize()


def _year(era: re.Match[str]) -> str:
    """Before our era EDTF counts from a year 0, which is 1 BC."""
    number, name = int(era["year"]), (era["era"] or "").casefold().replace(".", "")
    if name.startswith("b"):
        return before_our_era(number) if number else ""
    return f"{number:04}" if name or era["ad"] or len(era["year"]) == 4 else ""  # noqa: PLR2004


def before_our_era(year: int) -> str:
    return f"-{year - 1:04}" if year > 1 else "0000"


def _is_edtf(text: str) -> bool:
    try:
        return bool(checked_edtf(text))
    except ValueError:
        return False


def _checked(edtf: str, text: str) -> str:
    if _is_edtf(edtf):
        return edtf
    known = re.fullmatch(r"-?\d{4}(-\d\d){0,2}[~]?", edtf)
    if known and edtf.startswith(("-", "0000")):
        raise Unreadable("is before our era, which the tables do not know")
    raise Unreadable("is no date of the calendar" if known else f"({quoted(text)}) is no span")
