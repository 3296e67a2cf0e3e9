"""One table as JSON: its rows as they are read, and all that must be known to use them."""

import csv
import io

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.rows import LIST_SEPARATOR, Row
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json, fields
from dashboard.publishing.terms import terms


def table(model: type[Row], corpus: Corpus, release: Release) -> Json:
    """`columns` are fields of Table Schema; several values are an array."""
    return {
        "table": model.table,
        "title": title(model),
        **terms(corpus, release),
        "columns": fields(model, corpus.subject),
        "rows": [row.model_dump(mode="json") for row in corpus.tables[model.table]],
    }


def as_csv(model: type[Row], corpus: Corpus) -> bytes:
    """As its file would have it."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(model.model_fields)
    for row in corpus.tables[model.table]:
        rows.writerow([_cell(value) for value in row.model_dump(mode="json").values()])
    return text.getvalue().encode()


def _cell(value: object) -> str:
    if isinstance(value, list):
        return LIST_SEPARATOR.join(map(str, value))
    return "" if value is None else str(value)


def title(model: type[Row]) -> str:
    return model.table.capitalize()
