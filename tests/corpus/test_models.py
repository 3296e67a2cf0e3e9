"""Models: what a row may hold, and that it says what its columns mean."""

import pytest
from pydantic import ValidationError

from dashboard.corpus.models import TABLES
from dashboard.corpus.rows import Row
from tests.corpus.folder import Folder


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_every_column_says_what_it_means(model: type[Row]) -> None:
    """The data dictionary is drawn from these descriptions."""
    assert all(field.description for field in model.model_fields.values())


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_the_key_of_a_table_is_among_its_columns(model: type[Row]) -> None:
    """Duplicates are looked for by it."""
    assert set(model.key) <= set(model.model_fields)


def test_a_row_cannot_be_changed(folder: Folder) -> None:
    """What was valid when it was read stays so."""
    event = folder.load().events[0]
    with pytest.raises(ValidationError, match="frozen"):
        event.title = "Another"
