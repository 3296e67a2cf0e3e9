"""The Actors: who they are, what they belong to, and a lifeline of their events."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.corpus.belonging import connected
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.eras import year_in_words
from dashboard.corpus.models import Actor
from dashboard.corpus.subject import Subject
from dashboard.views.view import HtmlView

INTRODUCTION = (
    "Everyone {work} names, and those whom only the record does. An actor's line has its "
    "events from {first} to {last}, in the marks of the timeline: a diamond is a day, a solid bar "
    "a month, a pale bar as wide as a year is known to the year alone, an outline is told by the "
    "record alone."
)
BELONGING = (
    "As far as {work} says it. Indented under a name, or joined to it by a solid line, stands "
    "what belongs to it. A dashed line leads from what broke away to what it broke away from. "
    "Pale names take part in no event that is shown."
)
# A note says what the actor is; what follows this word in it is the curator's.
CURATOR = "Curator: "


def frame(corpus: Corpus) -> h.Element:
    subject = corpus.subject
    first, last = map(year_in_words, subject.years)
    return h.section(
        ".view", id=ids.view("actors"), hidden=True, tabindex="-1", aria_label="Actors"
    )[
        h.p(".prose.view-lead")[INTRODUCTION.format(work=subject.called, first=first, last=last)],
        h.p(".actors-says", id=ids.ACTORS_SAYS, role="status"),
        h.nav(".actor-kinds", id=ids.ACTOR_KINDS, aria_label="Kinds of actor"),
        h.details(".belonging", open=True)[
            h.summary[h.h2["Who belongs to whom, and who broke away"]],
            h.p(".prose")[BELONGING.format(work=subject.called)],
            h.div(".pictures", id=ids.BELONGING),
        ],
        h.div(id=ids.ACTORS),
    ]


def data(corpus: Corpus) -> Mapping[str, Any]:
    counted: defaultdict[str, list[str]] = defaultdict(list)
    for figure in corpus.figures:
        for actor in figure.attributed_to:
            counted[actor].append(figure.id)
    return {
        "actors": {
            actor.id: _actor(actor, counted[actor.id], corpus.subject) for actor in corpus.actors
        },
        "groups": connected(corpus.actors),
    }


def _actor(actor: Actor, counted: list[str], subject: Subject) -> Mapping[str, Any]:
    says, _, remark = actor.note.partition(CURATOR)
    return {
        "called": _called(actor, subject),
        "says": says.strip(),
        "remark": remark[:1].upper() + remark[1:],
        "footnotes": actor.footnotes,
        "partOf": actor.part_of,
        "splitFrom": actor.split_from,
        "counted": counted,
    }


def _called(actor: Actor, subject: Subject) -> str:
    """In a picture or a list: short, but no one knows a person by initials."""
    persons = subject.actor_kinds[actor.kind].persons
    return actor.name if persons else actor.abbreviation or actor.name


VIEW = HtmlView("actors", "Actors", data, lambda corpus: corpus.actors, frame)
