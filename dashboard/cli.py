"""The command `mali-timeline`: serve the page, check the tables, export events."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.problems import InvalidCorpus
from dashboard.paths import DATA

INVALID, UNUSABLE, INTERRUPTED = 1, 2, 130
LAST_PORT = 65_535


class _Refused(Exception):
    """What was asked for cannot be read, written or served; the message says why, in words."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0, 1 for tables that do not hold, 2 for what cannot be read or written."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except InvalidCorpus as invalid:
        # Of `check` they are the result; to the other commands they are what stopped them.
        stream = sys.stdout if options.run is _check else sys.stderr
        print(_listed(invalid, options.data), file=stream)
        return INVALID
    except _Refused as refusal:
        print(refusal, file=sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _listed(invalid: InvalidCorpus, folder: Path) -> str:
    count = len(invalid.problems)
    total = f"{count} problem{'' if count == 1 else 's'} in {folder}."
    return "\n".join([*map(str, invalid.problems), total])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mali-timeline",
        description="An interactive, sourced timeline of Mali's conflict, 2012-2020. "
        "Without a command, it serves the page.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (%(default)s)")
    parser.add_argument(
        "--port", type=_port, default=8050, help="port, or the next free one (%(default)s)"
    )
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    _add_folder(parser, default=DATA)
    parser.set_defaults(run=_serve)
    commands = parser.add_subparsers(title="commands", metavar="")
    _add_check(commands)
    _add_export(commands)
    return parser


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = commands.add_parser("check", help="say whether the tables hold, or what to mend")
    check.add_argument(
        "data", type=Path, nargs="?", default=DATA, metavar="FOLDER", help="the tables"
    )
    check.set_defaults(run=_check)


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export", help="write the chosen events to a file")
    export.add_argument("--format", choices=("csv", "json", "xlsx"), required=True)
    export.add_argument(
        "--query",
        default="",
        help="what to keep, as in the page's address: 'actor=mnla&years=2012..'",
    )
    export.add_argument("--output", type=Path, metavar="FILE", help="instead of standard output")
    # Suppressed, so that a --data given before the command is not forgotten.
    _add_folder(export, default=argparse.SUPPRESS)
    export.set_defaults(run=_export)


def _add_folder(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        default=default,
        metavar="FOLDER",
        help="tables other than those shipped",
    )


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= port <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"'{text}' is no port: a number from 1 to {LAST_PORT}")
    return port


def _serve(options: argparse.Namespace) -> None:
    from dashboard.app import create_app
    from dashboard.server.serving import CannotServe, serve

    app = create_app(_corpus(options.data), options.data)
    try:
        serve(app, options.host, options.port, open_browser=options.open)
    except CannotServe as problem:
        raise _Refused(str(problem)) from None


def _check(options: argparse.Namespace) -> None:
    corpus = _corpus(options.data)
    counts = ", ".join(f"{len(rows)} {name}" for name, rows in corpus.tables.items())
    print(f"{options.data} is valid: {counts}.")


def _export(options: argparse.Namespace) -> None:
    from dashboard.export import FORMATS, exported
    from dashboard.publishing.release import release
    from dashboard.selection.query import from_query

    corpus = _corpus(options.data)
    selection, notices = from_query(options.query, corpus)
    for notice in notices:
        print(notice, file=sys.stderr)
    content = FORMATS[options.format](exported(selection, corpus, release(options.data)))
    if options.output:
        _write_file(content, options.output)
    elif options.format == "xlsx" and sys.stdout.isatty():
        raise _Refused("A workbook cannot be shown here; name a file with --output.")
    else:
        _write_out(content)


def _corpus(folder: Path) -> Corpus:
    try:
        if not folder.is_dir():
            raise _Refused(f"There is no folder {folder}.")
    except OSError as error:
        _cannot("read", folder, error)
    return load_corpus(folder)


def _write_file(content: bytes, path: Path) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        _cannot("write", path, error)


def _write_out(content: bytes) -> None:
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whoever reads (`head`, say) has seen enough; nor may Python complain of it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _cannot(verb: str, path: Path, error: OSError) -> NoReturn:
    raise _Refused(f"Cannot {verb} {path}: {error.strerror}.") from None
