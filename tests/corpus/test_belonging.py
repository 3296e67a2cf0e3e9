"""Which actors hang together."""

from dashboard.corpus.belonging import connected
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Actor, Voice


def actor(identifier: str, *, part_of: tuple[str, ...] = (), split_from: str = "") -> Actor:
    """One of which nothing else is known."""
    return Actor(
        id=identifier,
        name=identifier,
        abbreviation="",
        kind="people",
        aliases=(),
        part_of=part_of,
        split_from=(split_from,) if split_from else (),
        note="",
        footnotes=(),
        voice=Voice.PAPER,
    )


def test_actors_hang_together_over_several_steps_and_either_way() -> None:
    """By belonging as by breaking away, from whichever side it is written."""
    actors = [
        actor("whole"),
        actor("part", part_of=("whole",)),
        actor("splinter", split_from="part"),
        actor("alone"),
    ]
    assert connected(actors) == [("whole", "part", "splinter")]


def test_two_are_not_yet_a_group() -> None:
    """A sentence says as much as a picture of them would."""
    assert connected([actor("whole"), actor("part", part_of=("whole",))]) == []


def test_the_largest_group_stands_first_and_each_keeps_the_order_of_the_table() -> None:
    """Whatever the order in which they are found."""
    small = [actor("a"), actor("b", part_of=("a",)), actor("c", part_of=("a",))]
    large = [*(actor(name, part_of=("g",)) for name in "fed"), actor("g")]
    assert connected([*small, *large]) == [("f", "e", "d", "g"), ("a", "b", "c")]


def test_an_actor_stands_in_one_group_at_most(corpus: Corpus) -> None:
    """And next to everyone it is tied to."""
    groups = connected(corpus.actors)
    members = [member for group in groups for member in group]
    assert groups
    assert len(members) == len(set(members))
    for one in corpus.actors:
        group = next((group for group in groups if one.id in group), ())
        assert not group or {*one.part_of, *one.split_from} <= set(group)


def test_those_the_paper_ties_closest_are_together(corpus: Corpus) -> None:
    """The MNLA and those who broke with it, the members of JNIM, and the five of the G5 Sahel."""
    groups = [set(group) for group in connected(corpus.actors)]
    assert any({"mnla", "jihadists", "jnim", "ansar-dine", "mujao"} <= group for group in groups)
    five = {"mali", "burkina-faso", "niger", "mauritania", "chad"}
    assert any({"g5-sahel", *five} <= group for group in groups)
