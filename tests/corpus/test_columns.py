"""What a column holds, said once for whoever describes the tables."""

import pytest

from dashboard.corpus.columns import Column, columns, is_closed
from dashboard.corpus.models import TABLES, Event, Evidence, Figure, Place, Qualifier, Source
from dashboard.corpus.rows import Edtf, Number, Row
from dashboard.corpus.subject import Basis, Kind


def column(model: type[Row], name: str) -> Column:
    """The one of that name."""
    return next(one for one in columns(model) if one.name == name)


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_columns_stand_in_the_order_of_the_file(model: type[Row]) -> None:
    """None is left out."""
    assert [one.name for one in columns(model)] == list(model.model_fields)


def test_a_column_of_several_values_holds_the_type_of_one() -> None:
    """Whether or not a cell may hold more of them."""
    source = column(Event, "record_source")
    assert (source.several, source.target, source.may_be_empty) == (True, Source, True)


@pytest.mark.parametrize(
    ("model", "name", "holds"),
    [(Event, "date", Edtf), (Figure, "qualifier", Qualifier), (Place, "lat", Number)],
)
def test_a_type_is_known_by_its_name_in_the_models(
    model: type[Row], name: str, holds: object
) -> None:
    """A date of EDTF is more than the text it is written in."""
    assert column(model, name).holds == holds


def test_a_key_of_another_table_names_it() -> None:
    """And what is no key names none."""
    assert column(Evidence, "event").target is Event
    assert column(Figure, "population").target is None


def test_a_value_of_a_list_of_the_subject_names_the_list() -> None:
    """Its values stand in `subject.toml`, and are no part of the program."""
    assert column(Event, "kind").target is Kind
    assert column(Evidence, "basis").target is Basis


def test_a_closed_list_is_told_from_text() -> None:
    """By its type alone."""
    assert is_closed(column(Figure, "qualifier").holds)
    assert not is_closed(column(Event, "title").holds)
