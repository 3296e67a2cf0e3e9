"""The About: method, scope and gaps, whose words are whose, how to cite, and what state this is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.citing import PAPER
from dashboard.components.help_dialog import VOICES
from dashboard.corpus import coverage, labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import PAPER_DATE
from dashboard.corpus.models import Actor, Kind, LinkVoice
from dashboard.publishing.terms import CAVEAT, GEONAMES, LICENCE
from dashboard.views.statements import cited
from dashboard.views.view import HtmlView

Content = Iterator[h.Element]


def _scope(corpus: Corpus) -> Content:
    papers = len(coverage.papers_events(corpus))
    yield h.p[
        f"This page is about one paper: {PAPER}. It was written for a course and "
        f"speaks of Mali up to {PAPER_DATE:%B %Y}. It is not included; it is cited by "
        "heading and footnote."
    ]
    yield h.p[
        f"From it the tables have {papers} events and the {len(corpus.claims)} steps of its "
        f"argument, and they follow its {len(corpus.footnotes)} footnotes. Beside it stand "
        f"{len(corpus.events) - papers} events that the public record alone tells."
    ]
    yield h.p[CAVEAT]


def _method(corpus: Corpus) -> Content:
    by_paper = sum(link.voice is LinkVoice.PAPER for link in corpus.evidence)
    yield h.p[
        "The paper was read from its first line to its last, and what it says was entered row by "
        "row, in our own words and as strong as it stands there: “at least” stays at least, "
        "“reportedly” stays reportedly."
    ]
    yield h.p[
        "A date is as exact as the paper has it. What is dated to a year is drawn a year "
        "wide; what has no date stands apart, as undated."
    ]
    yield h.p[
        "Every footnote was followed, through each Id. and supra, to the work it ends at. "
        f"For {len(coverage.doubted(corpus))} of them the end looks wrong; the page says "
        "so, and why."
    ]
    yield h.p[
        f"Of the {len(corpus.evidence)} ties between an event and a step of the argument, "
        f"the paper makes {by_paper} in so many words. The others are our reading of it, "
        "and marked as that."
    ]
    yield h.p[
        "The tables are checked as a whole whenever the page starts: a date that is none, an "
        "unknown source or a missing footnote keeps it from starting."
    ]


def _voices(_: Corpus) -> Content:
    yield h.p["Three voices speak on this page. They are never mixed."]
    yield h.dl[((h.dt[whose], h.dd[words]) for whose, words in VOICES.items())]


def _gaps(corpus: Corpus) -> Content:
    yield h.p[
        "Much is not in the paper. What follows is counted from the tables, so that no one "
        "takes a gap for an absence."
    ]
    for heading, words in (
        ("Dates", _dates(corpus)),
        ("Years", _years(corpus)),
        ("Actors", _actors(corpus)),
        ("Places", _places(corpus)),
        ("Sources", _sources(corpus)),
        ("Evidence", _evidence(corpus)),
    ):
        yield h.h3[heading]
        yield from words


def _dates(corpus: Corpus) -> Content:
    dated = coverage.dating(corpus)
    yield h.p[
        f"Of the paper's {sum(dated.values())} events {dated[coverage.UNDATED]} carry no "
        f"date, {dated['year']} no more than a year, and {dated['day']} the day."
    ]


def _years(corpus: Corpus) -> Content:
    begun = coverage.beginning_in(corpus)
    thin = coverage.thin_years(begun)
    yield h.p[
        "How many of its dated events begin in a year says how much the paper tells of that year, "
        "not how much happened in it. Years in which no more than "
        f"{coverage.FEW} begin: {_listed([str(year) for year in thin])}."
    ]
    yield h.table(".years")[
        h.caption["The paper's dated events, by the year in which they begin"],
        h.tr[(h.th(scope="col")[str(year)] for year in begun)],
        h.tr[(h.td[str(count)] for count in begun.values())],
    ]


def _actors(corpus: Corpus) -> Content:
    named, idle = coverage.papers_actors(corpus), coverage.without_events(corpus)
    yield h.p[
        f"{len(idle)} of the {len(named)} actors that the paper speaks of take part in no event: "
        f"{_names(idle)}."
    ]
    yield h.p[f"It speaks of some without their name: {_names(coverage.unnamed(corpus))}."]


def _places(corpus: Corpus) -> Content:
    towns = _listed([town.name for town in coverage.towns(corpus)])
    yield h.p[f"Towns that its text names: {towns}. Every other town on this page is the record's."]


def _sources(corpus: Corpus) -> Content:
    most = coverage.leaning(corpus)
    yield h.p[
        f"Its {len(corpus.footnotes)} footnotes lead to {len(coverage.papers_works(corpus))} "
        f"works. {most.footnotes} of them lead to one of only {len(most.works)}, and on "
        f"these rest {most.events} of its {len(coverage.papers_events(corpus))} events:"
    ]
    yield h.ul[(h.li[cited(work)] for work in most.works)]


def _evidence(corpus: Corpus) -> Content:
    untied, undated = coverage.untied(corpus), coverage.without_dates(corpus)
    yield h.p[
        f"To {len(untied)} of the {len(corpus.claims)} steps of the argument no event is "
        f"tied, and to {len(undated) - len(untied)} more only such as neither the paper nor the "
        "record dates. They are shown all the same: that a claim has no dated evidence is worth "
        "knowing."
    ]


def _people(corpus: Corpus) -> Content:
    harm = sum(event.kind is Kind.HARM for event in corpus.events)
    yield h.p[
        f"People died in what is told here. {harm} events are of the kind "
        f"“{labels.KINDS[Kind.HARM]}”, and each number in them stands for people."
    ]
    yield h.p[
        "So the page keeps to plain words and adds no adjective that its source does not "
        "use. It has no pictures of violence, and no map or animation of attacks. Numbers "
        "of the dead are not added up, nor ranked."
    ]
    yield h.p[
        "It names no one who was killed or hurt as a civilian or a soldier. Persons are "
        "named who held an office, led a group, or wrote; and four hostages who were freed, "
        "since the paper and the record differ on who they were."
    ]
    yield h.p[
        "Whoever teaches with it may wish to say beforehand what it is about. With all other "
        "kinds chosen in the filter “Kind of event”, those events are left out."
    ]


def _citing(_: Corpus) -> Content:
    yield h.p[
        "Cite the tables, and the paper they are drawn from. The card of each event has a "
        "citation of its own."
    ]
    yield from _copied("citation", "Citation", "Copy citation")
    yield from _copied("bibtex", "Citation as BibTeX", "Copy BibTeX")


def _copied(name: str, label: str, face: str) -> Content:
    """Words that the browser has with its data, and a button that copies them."""
    yield h.pre(".release", id=ids.released(name), tabindex="0", role="region", aria_label=label)
    yield h.button(".tool", type="button", data_copy=name)[face]


def _licence(_: Corpus) -> Content:
    yield h.p[
        "The tables are under ",
        _outside(LICENCE, "CC BY 4.0"),
        ": share and adapt them, give credit, and say what you changed. The program is under the ",
        "MIT licence. The paper, and the works that it cites, keep their own rights. ",
        "Coordinates are from ",
        _outside(GEONAMES, "GeoNames"),
        ", CC BY 4.0.",
    ]


def _outside(address: str, words: str) -> h.Element:
    return h.a(href=address, rel="noopener noreferrer", target="_blank")[words]


def _version(_: Corpus) -> Content:
    yield h.p[
        "This is version ",
        _released("version"),
        " of mali-timeline. Its tables are in the state whose SHA-256 is ",
        _released("hash"),
        "; files taken from this page carry its beginning, ",
        _released("shortHash"),
        ", so that two of them can be told apart.",
    ]


def _released(name: str) -> h.Element:
    return h.code(id=ids.released(name))


def _access(_: Corpus) -> Content:
    yield h.p[
        "The page is made to meet WCAG 2.2 at level AA. Tests walk it by keyboard, at the width of "
        "a phone, in light, in dark and in print, and axe-core finds nothing in the states they "
        "try. They run in Chromium alone."
    ]
    yield h.p[
        "No one has audited it from outside, and it has not been tried with people who use a "
        "screen reader. In the table of the Data view the arrow keys go from cell to cell, "
        "and Tab leaves it."
    ]


SECTIONS: Sequence[tuple[str, str, Callable[[Corpus], Content]]] = (
    ("scope", "One paper", _scope),
    ("method", "How the tables were made", _method),
    ("voices", "Whose words", _voices),
    ("gaps", "What the paper leaves out", _gaps),
    ("people", "People died", _people),
    ("citing", "How to cite", _citing),
    ("licence", "Licence", _licence),
    ("version", "Which state this is", _version),
    ("access", "Accessibility", _access),
)


def frame(corpus: Corpus) -> h.Element:
    return h.section(
        ".view.about.prose", id=ids.view("about"), hidden=True, tabindex="-1", aria_label="About"
    )[
        h.p[
            "What this page is made of, and what it cannot tell. It is about the whole of the "
            "tables: the filters change nothing here."
        ],
        h.nav(aria_label="Sections of this view")[
            h.ul[(h.li[h.a(href=f"#{ids.about(key)}")[title]] for key, title, _ in SECTIONS)]
        ],
        (
            h.section[h.h2(id=ids.about(key), tabindex="-1")[title], write(corpus)]
            for key, title, write in SECTIONS
        ),
    ]


def _names(actors: Sequence[Actor]) -> str:
    return _listed([actor.name for actor in actors])


def _listed(names: Sequence[str]) -> str:
    *most, last = names or ["none"]
    return f"{', '.join(most)} and {last}" if most else last


def data(corpus: Corpus) -> Mapping[str, Any]:
    """All of it is in the frame, and the state of the tables in the page's own data."""
    return {}


VIEW = HtmlView("about", "About", data, frame)
