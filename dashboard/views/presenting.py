"""Presenting to a class: the stage, the choice of a story, and the stories with their tasks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import htpy as h

from dashboard import ids
from dashboard.classroom.drawing import draw
from dashboard.classroom.gift import as_gift
from dashboard.classroom.masking import parts
from dashboard.classroom.material import of_story
from dashboard.classroom.task import TITLES, Task
from dashboard.components.dialog import titled_dialog
from dashboard.corpus.citations import noted
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import StoryStep
from dashboard.selection.query import from_query

TASKS_OF_A_KIND = 2

# What a class may be asked to guess before it is shown, by the key in the address.
ASKS: Mapping[str, str] = {
    "dates": "the dates",
    "numbers": "the numbers",
    "claims": "what is argued",
}

KEYS: Mapping[str, str] = {
    "→, Page Down, Space": "the next step",
    "←, Page Up": "the step before",
    "Home, End": "the first or the last step",
    "R": "show what is hidden to be guessed",
    "B": "a blank screen, and back",
    "F": "full screen, or no longer",
    "?": "these keys",
    "Esc": "end, and back to where you were",
}


def stage() -> h.Element:
    """What the class sees; the timeline or a chart stands below it, in the state of the step."""
    return h.section(".stage", id=ids.STAGE, hidden=True, aria_label="Presentation")


def dialog(corpus: Corpus) -> h.Element:
    """Which story, what to guess first, and what to hand out."""
    return titled_dialog(
        ids.PRESENT_DIALOG,
        "Present a story",
        h.label(".ask-first")[
            "Ask first, show after: ",
            h.select(".form-select", id=ids.ASK)[
                h.option(value="")["nothing is hidden"],
                (h.option(value=key)[f"hide {words}"] for key, words in ASKS.items()),
            ],
        ],
        h.p(".doubt", id=ids.REFUSED, role="alert"),
        h.ul(".stories")[(_offer(steps) for steps in _stories(corpus))],
        h.h3["Keys while presenting"],
        h.dl[((h.dt[keys], h.dd[does]) for keys, does in KEYS.items())],
    )


def _offer(steps: Sequence[StoryStep]) -> h.Element:
    story, title = steps[0].story, steps[0].story_title

    def button(does: str, face: str) -> h.Element:
        says = f"{face}: {title}"
        return h.button(".tool", type="button", data_story=story, data_does=does, aria_label=says)[
            face
        ]

    return h.li[
        h.strong[title],
        h.span(".small")[f" {len(steps)} steps"],
        h.div(".choice-row")[
            button("present", "Present"),
            button("presenter", "With a second window"),
            button("handout", "Print a handout"),
            button("tasks", "Tasks"),
        ],
    ]


def data(corpus: Corpus) -> list[Mapping[str, Any]]:
    """Each story with its steps, and tasks drawn from its events."""
    return [_story(steps, corpus) for steps in _stories(corpus)]


def _stories(corpus: Corpus) -> Iterator[Sequence[StoryStep]]:
    stories: defaultdict[str, list[StoryStep]] = defaultdict(list)
    for step in corpus.stories:
        stories[step.story].append(step)
    return (sorted(steps, key=lambda step: step.step) for steps in stories.values())


def _story(steps: Sequence[StoryStep], corpus: Corpus) -> Mapping[str, Any]:
    story = steps[0].story
    sheet = draw(of_story(story, corpus), TASKS_OF_A_KIND)
    return {
        "id": story,
        "title": steps[0].story_title,
        "steps": [_step(step, corpus) for step in steps],
        "tasks": [_task(task) for task in sheet.tasks],
        "lacking": sheet.lacking,
        "gift": as_gift(sheet),
    }


def _step(step: StoryStep, corpus: Corpus) -> Mapping[str, Any]:
    """What a step lights and argues is masked as well: names of events and claims hold numbers."""
    chosen = from_query(step.query, corpus)[0].values("claim")
    return {
        "title": _masked(step.title),
        "text": _masked(step.text),
        "notes": step.notes,
        "event": step.event,
        "lit": _masked(corpus.event[step.event].title) if step.event else [],
        "argued": [
            (claim.id, _masked(claim.claim)) for claim in corpus.claims if claim.id in chosen
        ],
        "query": step.query,
        "footnotes": noted(step.text),
    }


def _masked(text: str) -> list[Sequence[str]]:
    """Pairs of a text and what it would give away."""
    return [(part.text, part.hides.value) for part in parts(text)]


def _task(task: Task) -> Mapping[str, Any]:
    return {**asdict(task), "kind": task.kind.value, "title": TITLES[task.kind]}
