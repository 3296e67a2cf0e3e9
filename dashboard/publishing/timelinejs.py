"""The dated events for TimelineJS, with dates no closer than they are known."""

from html import escape

from dashboard.citing import PAPER, caveat, citation
from dashboard.corpus import labels
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import Stated, in_words, stated
from dashboard.corpus.models import Event, Scope
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json
from dashboard.publishing.terms import CAVEAT, TITLE
from dashboard.publishing.terms import citation as citation_of_all


def timeline(corpus: Corpus, release: Release) -> Json:
    """In order; the format has no place for an undated event, so the first slide names them."""
    by_id = {event.id: event for event in corpus.events}
    events = [by_id[entry.id] for entry in corpus.entries]
    dated = [(event, date) for event in events if (date := stated(event.date))]
    undated = [event for event in events if not event.date]
    return {
        "title": {"text": {"headline": _text(TITLE), "text": _introduction(undated, release)}},
        "events": [_slide(event, date, corpus) for event, date in dated],
    }


def _introduction(undated: list[Event], release: Release) -> str:
    titles = "; ".join(event.title for event in undated)
    left_out = f"Left out, since they are undated ({len(undated)}): {titles}." if undated else ""
    return _paragraphs(f"Drawn from {PAPER}.", CAVEAT, left_out, citation_of_all(release))


def _slide(event: Event, date: Stated, corpus: Corpus) -> Json:
    words = _paragraphs(event.summary, caveat(event, corpus), citation(event, corpus))
    return {
        "unique_id": event.id,
        "start_date": _date(date.start),
        **({"end_date": _date(date.end)} if date.end else {}),
        # Where only a beginning or an about is known, the words alone can say so.
        "display_date": in_words(event.date),
        "text": {"headline": _text(event.title), "text": words},
        "group": _group(event),
    }


def _date(numbers: tuple[int, ...]) -> Json:
    return dict(zip(("year", "month", "day"), numbers, strict=False))


def _group(event: Event) -> str:
    """Its lane; what is beside the paper's own subject stays apart from it."""
    return labels.KINDS[event.kind] if event.scope is Scope.CORE else labels.SCOPES[event.scope]


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{_text(text)}</p>" for text in texts if text)


def _text(words: str) -> str:
    """TimelineJS takes its texts for HTML."""
    return escape(words, quote=False)
