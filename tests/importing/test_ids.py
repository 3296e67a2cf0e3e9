"""Ids of a table."""

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from dashboard.corpus.rows import Id
from dashboard.importing.ids import Ids


@given(st.lists(st.sampled_from(["a", "a-2", "A 2", "", "é", "x" * 90]) | st.text(), max_size=8))
def test_every_id_is_one_and_none_stands_twice(wishes: list[str]) -> None:
    """However alike the wishes are."""
    ids = Ids()
    found = [ids.new(wish) for wish in wishes]
    assert len(set(found)) == len(found)
    assert TypeAdapter(list[Id]).validate_python(found) == found


def test_the_same_key_has_the_same_id() -> None:
    """And another of the same name one of its own."""
    ids = Ids()
    assert ids.of(("Ost", "1"), "Ost") == ids.of(("Ost", "1"), "Ost") == "ost"
    assert ids.of(("Ost", "2"), "Ost") == "ost-2"
