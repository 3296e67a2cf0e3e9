"""The Sources: every footnote hop by hop, every work with what rests on it, and the doubts."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

import htpy as h

from dashboard import bibliography, ids
from dashboard.components.controls import choice_buttons
from dashboard.corpus import resting
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Voice
from dashboard.phrases import capitalised
from dashboard.views.view import HtmlView

HALF = 0.5
ORDERS: Mapping[str, str] = {"weight": "By what rests on it", "author": "By author"}
FORMATS: Mapping[str, str] = {"bibtex": "BibTeX", "ris": "RIS", "csl": "CSL-JSON"}


def frame(corpus: Corpus) -> h.Element:
    return h.section(
        ".view.sources", id=ids.view("sources"), hidden=True, tabindex="-1", aria_label="Sources"
    )[
        h.p(".prose.sources-lead")[leaning(corpus)],
        corpus.footnotes
        and h.details(".small")[
            h.summary["How this is counted"], h.p(".sources-lead")[counting(corpus)]
        ],
        h.div(".toolbar")[
            choice_buttons(ids.PART, "What is listed", _parts(corpus)),
            h.label(".source-search")[
                h.span["Find a number or words"],
                h.input(
                    ".form-control",
                    id=ids.SOURCE_SEARCH,
                    type="search",
                    placeholder=corpus.subject.examples.sources or None,
                    autocomplete="off",
                ),
            ],
        ],
        h.p(".small", id=ids.SOURCES_SHOWN, role="status"),
        h.div(id=ids.part("footnotes"))[h.h2(".unseen")["Footnotes"], h.ol(id=ids.FOOTNOTES)],
        h.div(id=ids.part("works"))[
            h.h2(".unseen")["Works"], _works_toolbar(corpus), h.ol(id=ids.WORKS)
        ],
        h.div(id=ids.part("doubts"))[h.h2(".unseen")["Doubts"], h.ul(id=ids.DOUBTS)],
    ]


def _parts(corpus: Corpus) -> Mapping[str, str]:
    doubts = sum(bool(note.doubt) for note in corpus.footnotes)
    counts = {
        "footnotes": ("Footnotes", len(corpus.footnotes)),
        "works": ("Works", len(corpus.sources)),
        "doubts": ("Doubts", doubts),
    }
    return {key: f"{label} ({count})" for key, (label, count) in counts.items() if count}


def _works_toolbar(corpus: Corpus) -> h.Element:
    return h.div(".toolbar")[
        choice_buttons(ids.WORKS_ORDER, "Order of the works", ORDERS),
        _downloads("shown", "Bibliography of what is shown:"),
        _downloads("all", f"of all {len(corpus.sources)}:"),
    ]


def _downloads(which: str, says: str) -> h.Element:
    return h.div(".downloads.small", role="group", aria_label=says)[
        h.span[says],
        (
            h.button(".tool", type="button", data_bibliography=key, data_of=which)[label]
            for key, label in FORMATS.items()
        ),
    ]


def leaning(corpus: Corpus) -> str:
    """How much leans on how few."""
    return " ".join(_on_few(corpus) if corpus.footnotes else _works_alone(corpus))


def _on_few(corpus: Corpus) -> Iterator[str]:
    few = resting.most_cited(corpus, HALF)
    ending, carried = resting.ending_at(corpus), resting.on_works(corpus)
    notes = {number for work in few for number in ending[work]}
    statements = resting.together(carried[work] for work in few).count
    nowhere = sum(not note.sources for note in corpus.footnotes)
    yield (
        f"{_of(len(notes), len(corpus.footnotes), 'footnotes')} end at {len(few)} of the "
        f"{len(corpus.sources)} works listed here; "
        f"{_of(statements, _statements(corpus), 'events, figures and claims')} rest on those."
    )
    called = corpus.subject.called
    if nowhere:
        yield f"{nowhere} footnotes end at no work: they point to another part of {called}."
    cited = sum(source.voice is Voice.PAPER for source in corpus.sources)
    yield (
        f"{capitalised(called)} cites {cited} of the works; the other "
        f"{len(corpus.sources) - cited} are references of the record."
    )


def _works_alone(corpus: Corpus) -> Iterator[str]:
    yield f"The events, figures and claims rest on {len(corpus.sources)} works."


def counting(corpus: Corpus) -> str:
    few = len(resting.most_cited(corpus, HALF))
    return (
        "A footnote ends at a work when its chain leads there, each Id. and supra followed. "
        f"The {few} works are taken from the most cited down, until half of the footnotes are "
        "reached. An event, a figure or a claim rests on a work when a footnote that it names ends "
        "there, or when it names the work as its reference of the record; a claim rests on the "
        "footnotes of its evidence, too. The bar of a work is its share of all "
        f"{_statements(corpus)} events, figures and claims. Most rest on several works, so that "
        "the shares add up to more than the whole. All is counted over the whole table, whatever "
        "is filtered."
    )


def _of(part: int, whole: int, what: str) -> str:
    return f"{part} of the {whole} {what} ({100 * part / whole:.0f}\u00a0%)"


def _statements(corpus: Corpus) -> int:
    return len(corpus.events) + len(corpus.figures) + len(corpus.claims)


def data(corpus: Corpus) -> Mapping[str, Any]:
    """What rests on what, the works in the order of how much does; and the bibliography."""
    ending, carried = resting.ending_at(corpus), resting.on_works(corpus)
    ranked = sorted(carried, key=lambda work: (-carried[work].count, -len(ending[work])))
    return {
        "footnotes": {str(key): asdict(one) for key, one in resting.on_footnotes(corpus).items()},
        "works": {work: asdict(carried[work]) | {"footnotes": ending[work]} for work in ranked},
        "statements": _statements(corpus),
        "bibliography": bibliography.entries(corpus),
    }


VIEW = HtmlView("sources", "Sources", data, lambda corpus: corpus.sources, frame)
