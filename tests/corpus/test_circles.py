"""Circles: found by their links, whatever else hangs on them."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.corpus.circles import circles

LINKS = st.dictionaries(st.sampled_from("abcdefg"), st.lists(st.sampled_from("abcdefgx")))


@given(links=LINKS)
def test_a_row_is_on_a_circle_when_it_leads_to_itself(links: dict[str, list[str]]) -> None:
    """And on one circle with those that it leads to and that lead back."""
    found = list(circles(links))
    assert frozenset().union(*found) == {row for row in links if row in _reached(row, links)}
    assert sum(map(len, found)) == len(frozenset().union(*found))
    for circle in found:
        assert all(_reached(row, links) >= circle for row in circle)


def test_a_circle_of_thousands_takes_no_time() -> None:
    """Nor more depth than Python has; looked for from each row, it would take minutes."""
    size = 50_000
    links = {str(row): [str((row + 1) % size)] for row in range(size)}
    (circle,) = circles(links)
    assert len(circle) == size


def _reached(start: str, links: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(links.get(start, ()))
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting.extend(links.get(here, ()))
    return found
