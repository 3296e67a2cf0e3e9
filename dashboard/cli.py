"""The command: serve the page, check the tables, write what is taken along."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard import console
from dashboard.corpus.advice import advice
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.problems import InvalidCorpus
from dashboard.importing import command as importing
from dashboard.paths import DATA
from dashboard.selection.query import whole_query
from dashboard.selection.selection import Selection
from dashboard.selection.steps import steps_ask_for_what_is_there
from dashboard.writing import Refused, refusing, spare, write_file, write_files

if TYPE_CHECKING:
    from dashboard.classroom.material import Material

INVALID, UNUSABLE, INTERRUPTED = 1, 2, 130
LAST_PORT = 65_535
# Of a kind; no table gives more.
MOST_TASKS = 1_000
QUERY = "--query takes what stands after the ? in the page's address."

Command = Callable[[argparse.Namespace], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0, 1 for tables that do not hold, 2 for what cannot be read or written."""
    console.prepare()
    try:
        return _run(_parser().parse_args(arguments))
    except Refused as refusal:
        console.complain(str(refusal))
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(options: argparse.Namespace) -> int:
    try:
        options.run(options)
    except InvalidCorpus as invalid:
        # Of `check` they are the result; to the other commands they are what stopped them.
        tell = console.say if options.run is _check else console.complain
        tell(_listed(invalid, options.data))
        return INVALID
    return 0


def _listed(invalid: InvalidCorpus, folder: Path) -> str:
    many = "" if invalid.count == 1 else "s"
    return f"{invalid}\n{invalid.count} problem{many} in {folder}."


class _Parser(argparse.ArgumentParser):
    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - argparse names it
        """As everything else is said: argparse is silent where there is no room for it."""
        console.say(self.format_help().rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=console.called(),
        description="An interactive timeline of a subject, each statement with its source. "
        "Without a command, it serves the page of the subject that is shipped.",
    )
    _add_serving(parser)
    _add_folder(parser, default=DATA)
    parser.set_defaults(
        run=_serve, host="127.0.0.1", port=8050, open=False, watch=False, embed_origin=[]
    )
    commands = parser.add_subparsers(title="commands", metavar="")
    _add_serve(commands)
    _add_new(commands)
    _add_check(commands)
    _add_export(commands)
    _add_tasks(commands)
    _add_slides(commands)
    _add_edition(commands)
    _add_site(commands)
    importing.add(commands)
    return parser


def _add_serving(parser: argparse.ArgumentParser) -> None:
    """Suppressed where it is not given: what was said before `serve` is not forgotten behind it."""
    unsaid = argparse.SUPPRESS
    parser.add_argument("--host", default=unsaid, help="address to serve on (127.0.0.1)")
    parser.add_argument(
        "--port", type=_port, default=unsaid, help="port, or the next free one (8050)"
    )
    parser.add_argument(
        "--open", action="store_true", default=unsaid, help="open the page in a browser"
    )
    parser.add_argument(
        "--watch",
        action="store_true",
        default=unsaid,
        help="show each change of the tables as it is saved, or what is wrong with it",
    )
    parser.add_argument(
        "--embed-origin",
        type=_origin,
        action="append",
        default=unsaid,
        metavar="ORIGIN",
        help="whose pages may show a view with embed=1 in a frame: https://school.example; "
        "may be given several times",
    )


def _add_serve(commands: "argparse._SubParsersAction[_Parser]") -> None:
    serve = commands.add_parser("serve", help="serve the page, as without a command")
    _add_tables(serve, default=argparse.SUPPRESS)
    _add_serving(serve)
    serve.set_defaults(run=_serve)


def _add_new(commands: "argparse._SubParsersAction[_Parser]") -> None:
    new = commands.add_parser("new", help="write tables to begin with: three example events")
    new.add_argument(
        "output", type=Path, metavar="PATH", help="a new folder, or a workbook: topic.xlsx"
    )
    new.add_argument("--force", action="store_true", help="write over what is there")
    new.set_defaults(run=_new)


def _add_check(commands: "argparse._SubParsersAction[_Parser]") -> None:
    check = commands.add_parser(
        "check", help="say whether the tables hold, what to mend, and what could be better"
    )
    _add_tables(check, default=DATA)
    check.set_defaults(run=_check)


def _add_tables(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "data",
        type=Path,
        nargs="?",
        default=default,
        metavar="FOLDER",
        help="the tables: a folder, or a workbook",
    )


def _add_export(commands: "argparse._SubParsersAction[_Parser]") -> None:
    export = commands.add_parser("export", help="write the chosen events to a file")
    export.add_argument("--format", choices=("csv", "json", "xlsx"), required=True)
    export.add_argument(
        "--query",
        type=_text,
        default="",
        help="what to keep, as in the page's address: 'actor=senate&years=1990..'",
    )
    _add_output(export)
    export.set_defaults(run=_export)


def _add_tasks(commands: "argparse._SubParsersAction[_Parser]") -> None:
    tasks = commands.add_parser("tasks", help="write tasks for a class, with their answers")
    drawn_from = tasks.add_mutually_exclusive_group()
    drawn_from.add_argument(
        "story", nargs="?", metavar="STORY", help="a story, by its id in stories.csv"
    )
    drawn_from.add_argument(
        "--query",
        type=_text,
        default="",
        help="or events, as in an address: 'kind=decisions'",
    )
    tasks.add_argument(
        "--format",
        choices=("gift", "txt"),
        required=True,
        help="for Moodle, or a sheet of questions with one of answers behind it",
    )
    tasks.add_argument(
        "--each", type=_count, default=3, metavar="N", help="at most N of a kind (%(default)s)"
    )
    tasks.add_argument(
        "--seed", type=_text, default="", help="any word, for other tasks of the same"
    )
    _add_output(tasks)
    tasks.set_defaults(run=_tasks)


def _add_slides(commands: "argparse._SubParsersAction[_Parser]") -> None:
    slides = commands.add_parser("slides", help="write a story as a PowerPoint file")
    slides.add_argument("story", metavar="STORY", help="by its id in stories.csv")
    slides.add_argument("output", type=Path, metavar="FILE", help="such as story.pptx")
    _add_folder(slides, default=argparse.SUPPRESS)
    slides.set_defaults(run=_slides)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output", type=Path, metavar="FILE", help="instead of standard output")
    # Suppressed, so that a --data given before the command is not forgotten.
    _add_folder(command, default=argparse.SUPPRESS)


def _add_edition(commands: "argparse._SubParsersAction[_Parser]") -> None:
    edition = commands.add_parser("edition", help="write the page as one file that needs no server")
    edition.add_argument("output", type=Path, metavar="FILE", help="such as page.html")
    edition.add_argument(
        "--no-charts",
        action="store_false",
        dest="charts",
        help="a smaller file, without the views that need Dash and Plotly",
    )
    _add_writing(edition, _edition)


def _add_site(commands: "argparse._SubParsersAction[_Parser]") -> None:
    site = commands.add_parser("site", help="write the page as files for any web host")
    site.add_argument("output", type=Path, metavar="FOLDER", help="an empty folder, or a new one")
    _add_writing(site, _site)


def _add_writing(parser: argparse.ArgumentParser, run: Command) -> None:
    parser.add_argument("--force", action="store_true", help="write over what is there")
    # Suppressed, so that a --data given before the command is not forgotten.
    _add_folder(parser, default=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def _add_folder(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        default=default,
        metavar="FOLDER",
        help="tables other than those shipped: a folder, or a workbook",
    )


def _port(text: str) -> int:
    if not _is_number(text, LAST_PORT):
        raise argparse.ArgumentTypeError(f"'{text}' is no port: a number from 1 to {LAST_PORT}")
    return int(text)


def _count(text: str) -> int:
    if not _is_number(text, MOST_TASKS):
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to {MOST_TASKS}")
    return int(text)


def _is_number(text: str, most: int) -> bool:
    # Python refuses to read a number of thousands of digits.
    return re.fullmatch(r"[1-9]\d{0,5}", text, re.ASCII) is not None and int(text) <= most


def _text(text: str) -> str:
    """What the terminal sent as letters that its encoding does not have can be written nowhere."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError(f"'{text}' holds bytes that are no letters") from None
    return text


def _origin(text: str) -> str:
    origin = text.lower()
    if not re.fullmatch(r"https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?", origin):
        raise argparse.ArgumentTypeError(
            f"'{text}' is no origin: http or https and a host, and nothing behind it, "
            "such as https://school.example"
        )
    return origin


def _serve(options: argparse.Namespace) -> None:
    from flask import Flask

    from dashboard.app import create_app
    from dashboard.server.serving import CannotServe, ended_by_sigterm, serve
    from dashboard.server.watching import Watched

    def build() -> Flask:
        corpus = _corpus(options.data)
        origins = options.embed_origin
        app = create_app(corpus, options.data, embedders=origins, is_watched=options.watch)
        server: Flask = app.server
        return server

    with ended_by_sigterm():
        served = Watched(options.data, build) if options.watch else build()
        if isinstance(served, Watched):
            served.start()
        try:
            serve(served, options.host, options.port, open_browser=options.open)
        except CannotServe as problem:
            raise Refused(str(problem)) from None


def _new(options: argparse.Namespace) -> None:
    from dashboard.starting import WORKBOOK, folder, workbook

    spare(options.output, options.force)
    if options.output.suffix.lower() == WORKBOOK:
        write_file(workbook(), options.output)
    else:
        write_files(folder(), options.output)
    console.say(
        f"{options.output} has three example events. "
        f"Show them with: {console.called()} serve --watch --open {options.output}"
    )


def _check(options: argparse.Namespace) -> None:
    corpus = _corpus(options.data)
    counts = ", ".join(f"{len(rows)} {name}" for name, rows in corpus.tables.items() if rows)
    console.say(f"{options.data} is valid: {counts}.")
    if suggestions := advice(corpus):
        console.say("\n".join(["It could be better:", *suggestions]))


def _export(options: argparse.Namespace) -> None:
    from dashboard.export import FORMATS, exported
    from dashboard.publishing.release import release

    corpus = _corpus(options.data)
    chosen = exported(_selection(options.query, corpus), corpus, release(options.data))
    if not chosen.records:
        _warn([chosen.words])
    content = FORMATS[options.format](chosen)
    if options.format == "xlsx" and not options.output and console.is_terminal():
        raise Refused("A workbook cannot be shown here; name a file with --output.")
    _hand_over(content, options.output)


def _hand_over(content: bytes, path: Path | None) -> None:
    if path:
        write_file(content, path)
    else:
        console.pour(content)


def _tasks(options: argparse.Namespace) -> None:
    from dashboard.classroom.drawing import draw
    from dashboard.classroom.gift import as_gift
    from dashboard.classroom.sheet import as_text

    sheet = draw(_material(options), options.each)
    _warn(sheet.lacking)
    if not sheet.tasks:
        raise Refused("There is not enough here for a task of any kind.")
    written = {"gift": as_gift, "txt": as_text}[options.format](sheet)
    _hand_over(written.encode(), options.output)


def _material(options: argparse.Namespace) -> "Material":
    from dashboard.classroom.material import of_selection, of_story

    corpus = _corpus(options.data)
    if options.story:
        return of_story(_known(options.story, corpus), corpus, options.seed)
    return of_selection(_selection(options.query, corpus), corpus, options.seed)


def _selection(query: str, corpus: Corpus) -> Selection:
    """The page goes on without what it does not know; a file would hold what nobody asked for."""
    selection, unknown = whole_query(query, corpus)
    if unknown:
        raise Refused("\n".join([*map(str, unknown), QUERY]))
    return selection


def _slides(options: argparse.Namespace) -> None:
    try:
        from dashboard.classroom.deck import as_pptx
    except ModuleNotFoundError as missing:
        if missing.name != "pptx":
            raise
        raise Refused(
            "Slides are made with python-pptx, which is not installed here. "
            "Install it with: pip install python-pptx"
        ) from None
    from dashboard.classroom.slides import deck

    corpus = _corpus(options.data)
    write_file(as_pptx(deck(_known(options.story, corpus), corpus)), options.output)


def _known(story: str, corpus: Corpus) -> str:
    stories = dict.fromkeys(step.story for step in corpus.stories)
    if story not in stories:
        raise Refused(f"There is no story '{story}'. There are: {', '.join(stories)}.")
    return story


def _edition(options: argparse.Namespace) -> None:
    corpus = _corpus(options.data)
    spare(options.output, options.force)
    console.say(f"Writing the page into {options.output} …")
    from dashboard.edition.one_file import one_file
    from dashboard.views import views_of
    from dashboard.views.view import HtmlView

    every = views_of(corpus)
    views = [view for view in every if options.charts or isinstance(view, HtmlView)]
    content = one_file(corpus, options.data, views).encode()
    write_file(content, options.output)
    left_out = [view.label for view in every if view not in views]
    without = f", without {' and '.join(left_out)}" if left_out else ""
    console.say(
        f"{_megabytes(len(content))}{without}. Open it in a browser; it needs nothing else."
    )


def _site(options: argparse.Namespace) -> None:
    corpus = _corpus(options.data)
    spare(options.output, options.force)
    console.say(f"Writing the page into {options.output} …")
    from dashboard.edition.site import site
    from dashboard.views import views_of

    files = site(corpus, options.data, views_of(corpus))
    write_files(files, options.output)
    total = _megabytes(sum(map(len, files.values())))
    console.say(
        f"{len(files)} files, {total}. Put the folder on a web host; it begins at index.html."
    )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def _corpus(folder: Path) -> Corpus:
    with refusing("read", folder):
        if not folder.is_dir():
            raise Refused(f"There is no folder {folder}.")
    return load_corpus(folder, [steps_ask_for_what_is_there])


def _warn(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        console.complain(sentence)
