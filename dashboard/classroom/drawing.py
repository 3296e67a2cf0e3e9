"""A worksheet from some material: so many tasks of each kind, or a word on why there is none."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice, zip_longest

from dashboard.classroom import claims, ordering, precision, sums, voices
from dashboard.classroom.material import Material
from dashboard.classroom.task import TITLES, Kind, Task, Worksheet


@dataclass(frozen=True)
class Recipe:
    """How tasks of a kind are made, and what the least is that it takes."""

    tasks: Callable[[Material], Iterator[Task]]
    needs: str


RECIPES: Mapping[Kind, Recipe] = {
    Kind.ORDER: Recipe(ordering.tasks, "three events whose dates make their order certain"),
    Kind.PRECISION: Recipe(precision.tasks, "an event whose date leaves no doubt of its precision"),
    Kind.ADDING: Recipe(sums.tasks, "a pair of figures that certainly may be added, and three not"),
    Kind.VOICE: Recipe(voices.tasks, "a statement that one voice alone makes"),
    Kind.CLAIM: Recipe(claims.tasks, "an event tied to a claim, and three claims far from it"),
}


def draw(material: Material, each: int) -> Worksheet:
    """At most `each` of a kind; the same material gives the same tasks."""
    drawn = {
        kind: list(islice(varied(recipe.tasks(material)), each)) for kind, recipe in RECIPES.items()
    }
    subject = material.corpus.subject
    return Worksheet(
        subject.title,
        material.title,
        subject.drawn_from,
        tuple(chain.from_iterable(drawn.values())),
        tuple(
            f"No task “{TITLES[kind]}”: it takes {RECIPES[kind].needs}."
            for kind, found in drawn.items()
            if not found
        ),
    )


def varied(tasks: Iterable[Task]) -> Iterator[Task]:
    """By turns one of each answer: most dates are years, and three years in a row teach little."""
    by_answer: defaultdict[tuple[int, ...], list[Task]] = defaultdict(list)
    for task in tasks:
        by_answer[task.answer].append(task)
    return (task for turn in zip_longest(*by_answer.values()) for task in turn if task)
