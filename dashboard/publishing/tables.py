"""One table as JSON: its rows as they are read, and all that must be known to use them."""

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import Row
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json, fields
from dashboard.publishing.terms import terms


def table(model: type[Row], corpus: Corpus, release: Release) -> Json:
    """`columns` are fields of Table Schema; several values are an array."""
    return {
        "table": model.table,
        "title": title(model),
        **terms(release),
        "columns": fields(model),
        "rows": [row.model_dump(mode="json") for row in corpus.tables[model.table]],
    }


def title(model: type[Row]) -> str:
    return model.table.capitalize()
