"""A made-up source, of which a test names what matters to it."""

from dashboard.corpus.models import Source


def source(**cells: str) -> Source:
    """A news report without author or date, unless told otherwise."""
    empty = dict.fromkeys(Source.model_fields, "")
    given = {"id": "report", "title": "A report", "kind": "news", "voice": "paper"}
    return Source.model_validate(empty | given | cells)
