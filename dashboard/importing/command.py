"""The command `import`: a folder of tables from a timeline or a data set that is kept elsewhere."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dashboard import console
from dashboard.importing.acled import TERMS, from_acled
from dashboard.importing.table import SEPARATOR, Meaning, from_table
from dashboard.importing.tables import NOT_CARRIED, WRITTEN, Import
from dashboard.importing.timelinejs import from_timelinejs
from dashboard.importing.ucdp import from_ucdp
from dashboard.writing import Refused, refusing, spare, write_files

SHOWN = 50

Maker = Callable[[str, bytes, argparse.Namespace], Import]


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    parser = commands.add_parser(
        "import", help="make a folder of tables from a timeline or a data set"
    )
    formats = parser.add_subparsers(title="formats", metavar="", required=True)
    _add_format(
        formats.add_parser("timelinejs", help="the CSV of TimelineJS's spreadsheet, or its JSON"),
        lambda name, content, _: from_timelinejs(name, content),
    )
    _add_table(formats.add_parser("table", aliases=["csv"], help="any CSV, its columns named"))
    ucdp = formats.add_parser("ucdp", help="events in the columns of UCDP's GED")
    ucdp.add_argument(
        "--country", default="", metavar="NAME", help="its events alone, as UCDP calls it"
    )
    _add_format(ucdp, lambda name, content, told: from_ucdp(name, content, told.country))
    _add_format(
        formats.add_parser("acled", help="an export of ACLED"),
        lambda name, content, _: from_acled(name, content),
        notice=TERMS,
    )


def _add_table(table: argparse.ArgumentParser) -> None:
    several = f"; several in a cell are joined by {SEPARATOR}"
    for name, meaning in (
        ("date", "when: 1990-03-22, 22 March 1990, March 1990, 1990, c. 1990, 1990–1991 …"),
        ("title", "what happened"),
    ):
        table.add_argument(f"--{name}", required=True, metavar="COLUMN", help=meaning)
    for name, meaning in (
        ("id", "a name for each event that never changes"),
        ("kind", "what sort of event"),
        ("actors", f"who took part{several}"),
        ("places", f"where{several}"),
        ("summary", "a sentence or two"),
        ("source", f"titles or addresses{several}"),
    ):
        table.add_argument(f"--{name}", default="", metavar="COLUMN", help=meaning)
    _add_format(table, _table)


def _table(name: str, content: bytes, told: argparse.Namespace) -> Import:
    columns = {key: getattr(told, key) for key in Meaning.__dataclass_fields__}
    return from_table(name, content, Meaning(**columns))


def _add_format(parser: argparse.ArgumentParser, make: Maker, notice: str = "") -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="an empty folder, or a new one")
    parser.add_argument(
        "--force", action="store_true", help="write over what an earlier import left there"
    )
    parser.set_defaults(run=_run, make=make, notice=notice)


def _run(options: argparse.Namespace) -> None:
    spare(options.folder, options.force)
    made: Import = options.make(options.file.name, _read(options.file), options)
    if options.notice:
        console.complain(options.notice)
    _tell(made.lost, saved=bool(made.events))
    if not made.events:
        raise Refused(f"Nothing in {options.file} could become an event. Nothing was written.")
    _take_away(options.folder, [name for name in WRITTEN if name not in made.files])
    write_files(made.files, options.folder)
    events = "1 event" if made.events == 1 else f"{made.events} events"
    console.say(
        f"{events} in {options.folder}. Show them with: conflict-timeline --data {options.folder}"
    )


def _read(path: Path) -> bytes:
    with refusing("read", path):
        return path.read_bytes()


def _tell(lost: Sequence[str], *, saved: bool) -> None:
    for line in lost[:SHOWN]:
        console.complain(line)
    if len(lost) > SHOWN:
        where = f": see {NOT_CARRIED} in the folder" if saved else ""
        console.complain(f"… and {len(lost) - SHOWN} more{where}.")


def _take_away(folder: Path, names: Sequence[str]) -> None:
    """What an earlier import wrote and this one does not: it would not fit the new tables."""
    for name in names:
        with refusing("delete", folder / name):
            (folder / name).unlink(missing_ok=True)
