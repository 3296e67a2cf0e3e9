"""The About: method, scope and gaps, whose words are whose, how to cite, and what state this is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.components.help_dialog import voices
from dashboard.corpus import coverage
from dashboard.corpus.bins import LENGTHS
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.edtf import Certainty
from dashboard.corpus.models import Actor, LinkVoice
from dashboard.corpus.subject import Passage, Subject
from dashboard.phrases import capitalised, listed, possessive
from dashboard.publishing.terms import GEONAMES, caveat, has_geonames
from dashboard.views.statements import cited
from dashboard.views.view import HtmlView

Content = Iterator[h.Element]

_PLURAL: Mapping[Certainty, str] = {
    step: "Centuries" if step is Certainty.CENTURY else f"{capitalised(step)}s" for step in LENGTHS
}


def _scope(corpus: Corpus) -> Content:
    papers, subject = len(coverage.papers_events(corpus)), corpus.subject
    beside = len(corpus.events) - papers
    if subject.work:
        yield h.p[f"This page is about one work: {subject.work.citation}. {subject.work.note}"]
        if url := subject.work.url:
            yield h.p["It can be read at ", _outside(url, url), "."]
    yield h.p[
        f"The tables have {papers} events of {subject.called}"
        + (f", {len(corpus.claims)} claims" if corpus.claims else "")
        + (f", and {len(corpus.footnotes)} footnotes" if corpus.footnotes else "")
        + "."
        + (f" Beside them are {beside} events of the public record alone." if beside else "")
    ]
    yield h.p[caveat(corpus)]


def _method(corpus: Corpus) -> Content:
    by_paper = sum(link.voice is LinkVoice.PAPER for link in corpus.evidence)
    yield h.p[
        f"A date is as exact as {corpus.subject.called} has it. What is dated to a year is drawn a "
        "year wide; what has no date is listed apart, as undated."
    ]
    if corpus.footnotes:
        yield h.p[
            "Every footnote is followed, through each Id. and supra, to the work it ends at. "
            f"For {len(coverage.doubted(corpus))} of them the end looks wrong; the page says "
            "so, and why."
        ]
    if corpus.evidence:
        yield h.p[
            f"Of the {len(corpus.evidence)} ties between an event and a claim, "
            f"{corpus.subject.called} makes {by_paper} in so many words. The others are the "
            "curator's reading, and marked as that."
        ]
    yield h.p[
        "The tables are checked as a whole whenever the page starts: a date that is none, an "
        "unknown source or a missing footnote keeps it from starting."
    ]


def _voices(corpus: Corpus) -> Content:
    subject = corpus.subject
    work = subject.work.citation if subject.work else ""
    yield h.p["Three voices speak on this page. They are never mixed."]
    yield h.dl[
        ((h.dt[whose], h.dd[words]) for whose, words in voices(subject.called, work).items())
    ]


def _gaps(corpus: Corpus) -> Content:
    yield h.p[
        f"Much is not in {corpus.subject.called}. What follows is counted from the tables, so that "
        "no one takes a gap for an absence."
    ]
    for heading, counted, words in (
        ("Dates", corpus.events, _dates),
        ("Years", corpus.events, _years),
        ("Actors", corpus.actors, _actors),
        ("Places", corpus.places, _places),
        ("Sources", corpus.footnotes, _sources),
        ("Evidence", corpus.claims, _evidence),
    ):
        if counted:
            yield h.h3[heading]
            yield from words(corpus)


def _dates(corpus: Corpus) -> Content:
    dated = coverage.dating(corpus)
    no_more = sum(dated[known] for known in ("year", "decade", "century"))
    yield h.p[
        f"Of {possessive(corpus.subject.called)} {sum(dated.values())} events "
        f"{dated[coverage.UNDATED]} carry no date, {no_more} no more than a year, and "
        f"{dated['day']} the day."
    ]


def _years(corpus: Corpus) -> Content:
    begun = coverage.beginning_in(corpus)
    step = corpus.subject.bins[0].certainty
    thin = coverage.thin(begun)
    yield h.p[
        f"How many of its dated events begin in a {step} says how much is told of that {step}, "
        f"not how much happened in it. {_PLURAL[step]} in which no more than "
        f"{coverage.FEW} begin: {listed(thin)}."
    ]
    yield h.table(".years")[
        h.caption[f"The dated events, by the {step} in which they begin"],
        h.tr[(h.th(scope="col")[when] for when in begun)],
        h.tr[(h.td[str(count)] for count in begun.values())],
    ]
    if headlines := corpus.subject.headlines:
        yield h.ul[(h.li[f"{year}: {headlines[year]}"] for year in sorted(headlines))]


def _actors(corpus: Corpus) -> Content:
    named, idle = coverage.papers_actors(corpus), coverage.without_events(corpus)
    yield h.p[
        f"{len(idle)} of the {len(named)} actors that {corpus.subject.called} speaks of take part "
        f"in no event: {_names(idle)}."
    ]
    if unnamed := coverage.unnamed(corpus):
        yield h.p[f"It speaks of some without their name: {_names(unnamed)}."]


def _places(corpus: Corpus) -> Content:
    towns = listed([town.name for town in coverage.towns(corpus)])
    yield h.p[
        f"Towns that {corpus.subject.called} names: {towns}. Every other town on this page is the "
        "record's."
    ]


def _sources(corpus: Corpus) -> Content:
    most = coverage.leaning(corpus)
    yield h.p[
        f"Its {len(corpus.footnotes)} footnotes lead to {len(coverage.papers_works(corpus))} "
        f"works. {most.footnotes} of them lead to one of only {len(most.works)}, and on "
        f"these rest {most.events} of its {len(coverage.papers_events(corpus))} events:"
    ]
    yield h.ul[(h.li[cited(work)] for work in most.works)]


def _evidence(corpus: Corpus) -> Content:
    called = corpus.subject.called
    untied, undated = coverage.untied(corpus), coverage.without_dates(corpus)
    yield h.p[
        f"To {len(untied)} of the {len(corpus.claims)} steps of the argument no event is "
        f"tied, and to {len(undated) - len(untied)} more only such as neither {called} nor the "
        "record dates. They are shown all the same: that a claim has no dated evidence is worth "
        "knowing."
    ]


def _people(corpus: Corpus) -> Content:
    harm = [kind for kind in corpus.subject.kinds if kind.harm]
    events = sum(event.kind in {kind.id for kind in harm} for event in corpus.events)
    if harm:
        names = listed([f"“{kind.label}”" for kind in harm])
        yield h.p[
            f"{events} events are of the kind {names}. Whoever teaches with the page may wish to "
            "say beforehand what it is about. With all other kinds chosen in the filter “Kind of "
            "event”, those events are left out."
        ]


def _citing(corpus: Corpus) -> Content:
    work = ", and the work they are drawn from" if corpus.subject.work else ""
    yield h.p[f"Cite the tables{work}. The card of each event has a citation of its own."]
    yield from _copied("citation", "Citation", "Copy citation")
    yield from _copied("bibtex", "Citation as BibTeX", "Copy BibTeX")


def _copied(name: str, label: str, face: str) -> Content:
    """Words that the browser has with its data, and a button that copies them."""
    yield h.pre(".release", id=ids.released(name), tabindex="0", role="region", aria_label=label)
    yield h.button(".tool", type="button", data_copy=name)[face]


def _licence(corpus: Corpus) -> Content:
    subject = corpus.subject
    if subject.licence:
        named = _outside(subject.licence_url, subject.licence) if subject.licence_url else None
        yield h.p["The tables are under ", named or subject.licence, "."]
    yield h.p[
        "The program is under the MIT licence. The works that the tables tell and cite keep their "
        "own rights."
    ]
    if has_geonames(corpus):
        yield h.p["Coordinates are from ", _outside(GEONAMES, "GeoNames"), ", CC BY 4.0."]


def _outside(address: str, words: str) -> h.Element:
    return h.a(href=address, rel="noopener noreferrer", target="_blank")[words]


def _version(_: Corpus) -> Content:
    yield h.p[
        "This is version ",
        _released("version"),
        " of the program. Its tables are in the state whose SHA-256 is ",
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


def _sections(subject: Subject) -> Iterator[tuple[str, str, Callable[[Corpus], Content]]]:
    yield "scope", "One account", _scope
    yield "method", "How the tables were made", _method
    yield "voices", "Whose words", _voices
    yield "gaps", f"What {subject.called} leaves out", _gaps
    for number, passage in enumerate(subject.about, 1):
        yield f"own-{number}", passage.heading, _said(passage)
    if any(kind.harm for kind in subject.kinds):
        yield "people", "Before showing it to a class", _people
    yield "citing", "How to cite", _citing
    yield "licence", "Licence", _licence
    yield "version", "Which state this is", _version
    yield "access", "Accessibility", _access


def _said(passage: Passage) -> Callable[[Corpus], Content]:
    return lambda _: (h.p[words] for words in passage.paragraphs)


def frame(corpus: Corpus) -> h.Element:
    sections = list(_sections(corpus.subject))
    return h.section(
        ".view.about.prose", id=ids.view("about"), hidden=True, tabindex="-1", aria_label="About"
    )[
        h.p[
            "What this page is made of, and what it cannot tell. It is about the whole of the "
            "tables: the filters change nothing here."
        ],
        h.nav(aria_label="Sections of this view")[
            h.ul[(h.li[h.a(href=f"#{ids.about(key)}")[title]] for key, title, _ in sections)]
        ],
        (
            h.section[h.h2(id=ids.about(key), tabindex="-1")[title], write(corpus)]
            for key, title, write in sections
        ),
    ]


def _names(actors: Sequence[Actor]) -> str:
    return listed([actor.name for actor in actors])


def data(corpus: Corpus) -> Mapping[str, Any]:
    """All of it is in the frame, and the state of the tables in the page's own data."""
    return {}


VIEW = HtmlView("about", "About", data, lambda corpus: corpus.events, frame)
