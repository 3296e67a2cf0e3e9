"""Table Schema from the row types."""

from typing import Any

import pytest

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES, Event, Evidence, Place, StoryStep
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import Subject
from dashboard.publishing.schema import fields, table_schema


@pytest.fixture(scope="module")
def subject(corpus: Corpus) -> Subject:
    """The real one."""
    return corpus.subject


def field(model: type[Row], name: str, subject: Subject) -> dict[str, Any]:
    """The one of that name."""
    return next(one for one in fields(model, subject) if one["name"] == name)


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_every_field_says_what_it_means(model: type[Row], subject: Subject) -> None:
    """In the words of the dictionary."""
    assert all(
        one["description"].startswith(model.model_fields[one["name"]].description)
        for one in fields(model, subject)
    )


@pytest.mark.parametrize(
    ("model", "name", "constraints"),
    [
        (Event, "title", {"required": True, "maxLength": 200}),
        (
            Event,
            "scope",
            {
                "required": True,
                "enum": [
                    "core",
                    "background",
                    "comparator",
                    "epilogue",
                ],
            },
        ),
        (Place, "lat", {"minimum": -90, "maximum": 90}),
        (StoryStep, "step", {"required": True, "minimum": 1}),
    ],
)
def test_a_field_is_as_narrow_as_the_model(
    model: type[Row], name: str, constraints: dict[str, Any], subject: Subject
) -> None:
    """What the model refuses, a reader of the schema refuses too."""
    assert field(model, name, subject)["constraints"] == constraints


def test_a_date_stays_text(subject: Subject) -> None:
    """A reader that took 2012 for a day would invent one."""
    assert field(Event, "date", subject)["type"] == "string"
    assert "constraints" not in field(Event, "date", subject)


def test_a_column_of_several_values_is_a_list_of_their_type(subject: Subject) -> None:
    """And says in words what each value is, which the schema cannot."""
    notes, actors, sections = (
        field(Event, name, subject) for name in ("footnotes", "actors", "sections")
    )
    assert (notes["type"], notes["delimiter"], notes["itemType"]) == ("list", ";", "integer")
    assert actors["description"].endswith("Each value is a key of actors.")
    assert "Each value is one of: Introduction, I, I.A," in sections["description"]


def test_only_a_column_of_one_key_is_a_foreign_key(subject: Subject) -> None:
    """The standard has none for lists."""
    schema = table_schema(Evidence, subject, tuple(Evidence.model_fields))
    assert schema["primaryKey"] == ["claim", "event"]
    assert schema["foreignKeys"] == [
        {"fields": [name], "reference": {"resource": f"{name}s", "fields": ["id"]}}
        for name in ("claim", "event")
    ]
    assert "foreignKeys" not in table_schema(Event, subject, tuple(Event.model_fields))
