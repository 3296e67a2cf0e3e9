"""A work as an item of CSL-JSON, which Zotero, pandoc and most others read."""

from collections.abc import Mapping
from typing import Any

from dashboard.bibliography.work import Work
from dashboard.corpus.models import SourceKind

_TYPES: Mapping[SourceKind, str] = {
    SourceKind.BOOK: "book",
    SourceKind.CHAPTER: "chapter",
    SourceKind.ARTICLE: "article-journal",
    SourceKind.REPORT: "report",
    SourceKind.NEWS: "article-newspaper",
    SourceKind.WEB: "webpage",
}
_PUBLISHED = {SourceKind.BOOK, SourceKind.REPORT}


def csl(work: Work) -> dict[str, Any]:
    item = {
        "id": work.id,
        "type": _TYPES[work.kind],
        "title": work.title,
        "author": _authors(work),
        "publisher" if work.kind in _PUBLISHED else "container-title": work.container,
        "issued": _issued(work),
        "URL": work.url,
        "keyword": work.keyword,
        "note": work.note,
    }
    return {variable: value for variable, value in item.items() if value}


def _authors(work: Work) -> list[dict[str, str]]:
    if work.organisation:
        return [{"literal": work.organisation}]
    return [
        {"family": person.family} | ({"given": person.given} if person.given else {})
        for person in work.persons
    ]


def _issued(work: Work) -> dict[str, Any]:
    if work.date:
        return {"date-parts": [list(work.date)]}
    return {"literal": work.loose_date} if work.loose_date else {}
