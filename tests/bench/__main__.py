"""`python -m tests.bench`: measure, and print a table of what was reached."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from dashboard.corpus.loading import load_corpus
from dashboard.paths import DATA
from tests.bench.browser import (
    change,
    change_figures,
    chromium,
    open_figures,
    visit,
    weigh,
)
from tests.bench.made_up import write_tables
from tests.bench.measures import Measure, as_table
from tests.bench.servers import Server, serving

MADE_UP = (600, 6_000)
SEED = 2012
# A change of the filters is at once up to here; of the largest table a little more is allowed.
AT_ONCE, SOON = 50, 100
# Of all charts, when a change of the filters draws most of them anew.
CHARTS_SOON = 150
PARTS = ("timeline", "figures")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 1 only when asked to check, and a target is missed."""
    options = _parser().parse_args(arguments)
    measures: list[Measure] = []
    with TemporaryDirectory() as scratch, chromium() as browser:
        for folder in _folders(Path(scratch)):
            measures += _measured(browser, folder, options.rounds, options.only)
    print(as_table(measures))
    return int(options.check and not all(measure.is_reached for measure in measures))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=10, help="of how many the median is taken (%(default)s)"
    )
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, default=PARTS, help="what is measured (everything)"
    )
    parser.add_argument("--check", action="store_true", help="exit with 1 when a target is missed")
    return parser


def _folders(scratch: Path) -> Iterator[Path]:
    yield DATA
    for events in MADE_UP:
        folder = scratch / str(events)
        folder.mkdir()
        write_tables(folder, events, SEED)
        yield folder


def _measured(
    browser: Browser, folder: Path, rounds: int, parts: Sequence[str]
) -> Iterator[Measure]:
    events = len(load_corpus(folder).events)
    name = f"{events:,}"
    print(f"Measuring with {name} events …", file=sys.stderr, flush=True)
    with ExitStack() as running:
        server = running.enter_context(serving("dashboard", "--data", str(folder)))
        if "timeline" in parts:
            nothing = running.enter_context(serving("tests.bench.empty_page"))
            yield from _weighed(browser, server, nothing, name)
            yield from _visited(browser, server, nothing, name, rounds)
            limit = AT_ONCE if events <= min(MADE_UP) else SOON
            for words, query in (("dimming", ""), ("hiding", "?dim=0"), ("list", "?layout=list")):
                yield from _changed(browser, server.address + query, rounds, name, words, limit)
        if "figures" in parts and events <= min(MADE_UP):
            yield from _figures(browser, server, name, rounds)


def _weighed(browser: Browser, timeline: Server, nothing: Server, name: str) -> Iterator[Measure]:
    """First of all, so that the memory is that of a server which has served its page once."""
    ours, empty = (weigh(browser, server.address) for server in (timeline, nothing))
    yield Measure("(c) compressed bytes until usable", name, ours.total, empty.total, "kB", 500)
    yield Measure("    of them plotly.js", name, ours.plotly, empty.plotly, "kB", 0)
    memory, least = timeline.memory(), nothing.memory()
    if memory and least:
        yield Measure("    memory of the server", name, memory, least, "MB", 150)


def _visited(
    browser: Browser, timeline: Server, nothing: Server, name: str, rounds: int
) -> Iterator[Measure]:
    # In turn, so that what else the machine does slows both alike.
    visits = [
        (visit(browser, timeline.address), visit(browser, nothing.address)) for _ in range(rounds)
    ]
    ours, empty = zip(*visits, strict=True)
    yield Measure(
        "(a) navigation to usable",
        name,
        median(one.usable for one in ours),
        median(one.usable for one in empty),
        "ms",
        1.5,
        limit_is_ratio=True,
    )
    yield Measure(
        "(d) JS heap when usable",
        name,
        median(one.heap for one in ours),
        median(one.heap for one in empty),
        "MB",
    )


def _changed(
    browser: Browser, address: str, rounds: int, name: str, words: str, limit: float
) -> Iterator[Measure]:
    changes = change(browser, address, rounds)
    bare = median(changes.bare)
    for what, times in (("choice", changes.pressed), ("search", changes.typed)):
        label = f"(b) {what}, painted, {words}"
        yield Measure(label, name, median(times), bare, "ms", limit)


def _figures(browser: Browser, server: Server, name: str, rounds: int) -> Iterator[Measure]:
    opened = median(open_figures(browser, server.address) for _ in range(rounds))
    changes = change_figures(browser, server.address, rounds)
    bare = median(changes.bare)
    yield Measure("(e) Figures opened, last chart painted", name, opened, bare, "ms")
    # Of all single choices the year is the one that leaves most charts in part.
    for what, times in (("kind", changes.kind), ("year", changes.year)):
        label = f"(f) {what}, all charts painted"
        yield Measure(label, name, median(times), bare, "ms", CHARTS_SOON)


if __name__ == "__main__":
    sys.exit(main())
