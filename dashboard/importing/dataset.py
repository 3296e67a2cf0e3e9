"""What data sets of violent events have in common: numbers, points, and charts."""

import math
from collections.abc import Sequence

from dashboard.corpus.dates import interval
from dashboard.corpus.day_numbers import year_of
from dashboard.corpus.models import ChartForm, PlacePrecision
from dashboard.importing.sheet import SheetRow
from dashboard.importing.tables import Tables

PEOPLE = {"id": "people", "label": "people", "one": "person"}
# Latitude and longitude, as they are written.
Point = tuple[str, str]

# As many bars as a chart has room for.
_MOST = 12


def count(row: SheetRow, column: str, tables: Tables) -> int | None:
    """A number of people; None where the cell is empty, or holds none and is named."""
    cell = row[column].strip()
    if not cell:
        return None
    try:
        number = float(cell)
    except ValueError:
        number = -1
    if not (math.isfinite(number) and number >= 0 and number == int(number)):
        tables.lose(row.where, f"'{cell}' is no number of people – left out", column)
        return None
    return int(number)


def point(row: SheetRow, tables: Tables) -> Point | None:
    """Latitude and longitude; None where they are no point on earth."""
    cells = row["latitude"].strip(), row["longitude"].strip()
    try:
        latitude, longitude = map(float, cells)
    except ValueError:
        latitude = longitude = math.nan
    if abs(latitude) <= 90 and abs(longitude) <= 180:  # noqa: PLR2004  # degrees
        return cells
    if any(cells):
        tables.lose(row.where, f"'{cells[0]}, {cells[1]}' is no point – left out", "latitude")
    return None


def add_town(row: SheetRow, name: str, at: Point, admin1: str, tables: Tables) -> str:
    """A place with its point on the map."""
    return tables.place(
        row.where,
        name,
        lat=at[0],
        lon=at[1],
        admin1=admin1,
        country=row["country"].strip(),
        precision=PlacePrecision.TOWN,
    )


def add_area(row: SheetRow, name: str, admin1: str, tables: Tables) -> str:
    country = row["country"].strip()
    return tables.place(
        row.where, name, admin1=admin1, country=country, precision=PlacePrecision.AREA
    )


def years(tables: Tables) -> tuple[int, int] | None:
    """Of the first and the last event; None where none has a date."""
    dated = [days for row in tables.events if (days := interval(row.get("date", "")))]
    if not dated:
        return None
    return year_of(min(days.first for days in dated)), year_of(max(days.last for days in dated))


def add_charts(tables: Tables, ids: Sequence[str], title: str, says: str) -> None:
    """Events a year, and of the figures of these ids the highest: thousands of bars say nothing."""
    span = years(tables)
    if span and span[0] < span[1]:
        tables.chart(
            id="years",
            title="Events a year, by kind",
            form=ChartForm.YEARS,
            says="An event counts in every year it may have happened in or lasted through.",
            do_not_conclude="How violent a year was: an event may have killed one or hundreds, and "
            "much was never reported.",
        )
    wanted = frozenset(ids)
    chosen = [row for row in tables.figures if row["id"] in wanted and float(row["value"]) > 0]
    highest = sorted(chosen, key=lambda row: -float(row["value"]))[:_MOST]
    if highest:
        tables.chart(
            id="highest",
            title=title,
            form=ChartForm.PLACES,
            figures=";".join(row["id"] for row in highest),
            says=says,
            do_not_conclude="That these were the deadliest: what is not known of others may be "
            "more, and one row may sum up months.",
        )
