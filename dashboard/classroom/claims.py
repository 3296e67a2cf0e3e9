"""“Which claim does this event bear on?”: a claim tied to it, among claims far from it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dashboard.classroom.material import Material
from dashboard.classroom.task import RIGHT, Kind, Option, Task
from dashboard.corpus.entries import Entry
from dashboard.corpus.models import Claim, Event, Evidence, LinkVoice

WRONG = 3


def tasks(material: Material) -> Iterator[Task]:
    argument = _Argument(material)
    for event in material.events(Kind.CLAIM):
        far = argument.far_from(event)
        if argument.links[event.id] and len(far) >= WRONG:
            yield argument.task(event, far)


class _Argument:
    """The claims, and which events are tied to them."""

    def __init__(self, material: Material) -> None:
        corpus = material.corpus
        self.material = material
        self.subject = corpus.subject
        self.claims: Mapping[str, Claim] = corpus.claim
        self.entries: Mapping[str, Entry] = {entry.id: entry for entry in corpus.entries}
        self.links: defaultdict[str, list[Evidence]] = defaultdict(list)
        # The actors of all events that bear on a claim.
        self.actors: defaultdict[str, set[str]] = defaultdict(set)
        for link in corpus.evidence:
            self.links[link.event].append(link)
            self.actors[link.claim].update(self.entries[link.event].actor)

    def far_from(self, event: Event) -> list[Claim]:
        """Claims of which nobody could hold that the event bears on them.

        Under no general heading, under none and on no theme of its own or of a claim tied to it,
        and none of the events that do bear on them shares an actor with it. Of a claim without any
        event nothing can be said.
        """
        own = {link.claim for link in self.links[event.id]}
        headings = {*event.sections, *(self.claims[claim].section for claim in own)}
        themes = set(self.entries[event.id].theme)
        return [
            claim
            for claim in self.claims.values()
            if claim.id in self.actors
            and claim.section not in headings
            and not self.subject.sections[claim.section].general
            and not themes.intersection(claim.themes)
            and not self.actors[claim.id].intersection(event.actors)
        ]

    def task(self, event: Event, far: Sequence[Claim]) -> Task:
        mixed = self.material.mixed
        links = mixed(self.links[event.id], f"{Kind.CLAIM} {event.id}", lambda link: link.claim)
        # A tie that the work makes itself is the better answer.
        link = min(links, key=lambda link: link.voice is not LinkVoice.PAPER)
        right = self.claims[link.claim]
        wrong = mixed(far, f"{Kind.CLAIM} {event.id}", lambda claim: claim.id)[:WRONG]
        offered = mixed([right, *wrong], f"{Kind.CLAIM} offered {event.id}", lambda claim: claim.id)
        return Task(
            Kind.CLAIM,
            (event.id,),
            f"Which of these claims does this event bear on? “{event.title}”: {event.summary}",
            tuple(Option(claim.claim, self._feedback(claim, right)) for claim in offered),
            (offered.index(right),),
            f"The event {link.relation} the claim, which stands under "
            f"{self.subject.sections.label(right.section)} "
            f"({self.subject.link_voices[link.voice]}).",
            self._sources(link, event),
        )

    def _sources(self, link: Evidence, event: Event) -> tuple[str, ...]:
        """The footnotes where the two are tied, or else what the event rests on."""
        grounds = self.material.grounds
        return grounds.notes(link.footnotes) or grounds.of(event)

    def _feedback(self, claim: Claim, right: Claim) -> str:
        if claim is right:
            return RIGHT
        heading = self.subject.sections.label(claim.section)
        return f"The tables do not tie the two; the claim stands under {heading}."
