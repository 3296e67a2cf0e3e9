"""TOML that is read again by the standard library."""

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dashboard.importing.cleaning import clean
from dashboard.importing.toml import as_toml

# What has passed through `clean`, as every text of a made folder has.
TEXT = st.text(min_size=1).map(lambda text: clean(text)[0]).filter(bool)
VALUE = TEXT | st.booleans() | st.lists(st.integers(-9999, 9999), min_size=1, max_size=3)
KEY = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
TABLE = st.dictionaries(KEY, VALUE, min_size=1, max_size=3)


@given(st.dictionaries(KEY, VALUE | TABLE | st.lists(TABLE, min_size=1, max_size=2), max_size=4))
def test_what_is_written_is_read_again(values: dict[str, Any]) -> None:
    """Values, tables and lists of tables, in whichever order they come."""
    assert tomllib.loads(as_toml(values)) == values


def test_what_is_empty_is_left_out() -> None:
    """A key without a value says nothing."""
    values = {"title": "", "kinds": [], "work": {}, "units": [{"id": "people", "one": ""}]}
    assert tomllib.loads(as_toml(values)) == {"units": [{"id": "people"}]}
