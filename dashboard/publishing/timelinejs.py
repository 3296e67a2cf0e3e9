"""The dated events for TimelineJS, with dates no closer than they are known."""

from html import escape

from dashboard.citing import caveat, citation
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import Numbers, extent, in_words
from dashboard.corpus.models import Event
from dashboard.corpus.subject import Subject
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json
from dashboard.publishing.terms import caveat as caveat_of_all
from dashboard.publishing.terms import citation as citation_of_all


def timeline(corpus: Corpus, release: Release) -> Json:
    """In order; the format has no place for an undated event, so the first slide names them."""
    events = corpus.events_in_order
    undated = [event for event in events if not event.date]
    return {
        "title": {
            "text": {
                "headline": _text(corpus.subject.full_title),
                "text": _introduction(undated, corpus, release),
            }
        },
        "events": [_slide(event, corpus) for event in events if event.date],
    }


def _introduction(undated: list[Event], corpus: Corpus, release: Release) -> str:
    titles = "; ".join(event.title for event in undated)
    left_out = f"Left out, since they are undated ({len(undated)}): {titles}." if undated else ""
    cited = citation_of_all(corpus, release)
    return _paragraphs(corpus.subject.drawn_from, caveat_of_all(corpus), left_out, cited)


def _slide(event: Event, corpus: Corpus) -> Json:
    start, end = extent(event.date)
    words = _paragraphs(event.summary, caveat(event, corpus), citation(event, corpus))
    return {
        "unique_id": event.id,
        "start_date": _date(start),
        **({"end_date": _date(end)} if end else {}),
        # Where only a beginning or an about is known, the words alone can say so.
        "display_date": in_words(event.date),
        "text": {"headline": _text(event.title), "text": words},
        "group": _group(event, corpus.subject),
    }


def _date(numbers: Numbers) -> Json:
    """The format knows no year 0: it writes “431 BCE” beside -431."""
    year, *rest = numbers
    counted = year if year > 0 else year - 1
    return dict(zip(("year", "month", "day"), (counted, *rest), strict=False))


def _group(event: Event, subject: Subject) -> str:
    """Its lane; what is not shown at first stays apart from it."""
    shown = event.scope in subject.shown_scopes
    return subject.kinds.label(event.kind) if shown else subject.scopes.label(event.scope)


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{_text(text)}</p>" for text in texts if text)


def _text(words: str) -> str:
    """TimelineJS takes its texts for HTML."""
    return escape(words, quote=False)
