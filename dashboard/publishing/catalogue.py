"""Every file that is offered for download: its name, its media type and what is in it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from dashboard.bibliography import entries
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import FILE
from dashboard.publishing.datapackage import datapackage
from dashboard.publishing.geojson import places
from dashboard.publishing.linked_data import dataset
from dashboard.publishing.release import Release
from dashboard.publishing.tables import as_csv, table
from dashboard.publishing.timelinejs import timeline

Content = Callable[[Corpus, Release], bytes]


@dataclass(frozen=True)
class File:
    media_type: str
    content: Content


def _as_json(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _csv(model: type[Row], corpus: Corpus, release: Release) -> bytes:
    """As it stands in the file, so that the hash holds; a table left out, as others name it."""
    return release.files.get(model.file()) or as_csv(model, corpus)


def _subject(_corpus: Corpus, release: Release) -> bytes:
    return release.files.get(FILE, f"# These tables have no {FILE}.\n".encode())


def _json(model: type[Row], corpus: Corpus, release: Release) -> bytes:
    return _as_json(table(model, corpus, release))


def _bibtex(corpus: Corpus, _release: Release) -> bytes:
    return "".join(entry["bibtex"] for entry in entries(corpus).values()).encode()


def _ris(corpus: Corpus, _release: Release) -> bytes:
    return "".join(entry["ris"] for entry in entries(corpus).values()).encode()


def _csl(corpus: Corpus, _release: Release) -> bytes:
    return _as_json([entry["csl"] for entry in entries(corpus).values()])


def _document(build: Callable[[Corpus, Release], object]) -> Content:
    return lambda corpus, release: _as_json(build(corpus, release))


def _tables(ending: str, media_type: str, content: Callable[..., bytes]) -> Mapping[str, File]:
    return {
        f"{model.table}.{ending}": File(media_type, partial(content, model)) for model in TABLES
    }


FILES: Mapping[str, File] = {
    **_tables("csv", "text/csv; charset=utf-8; header=present", _csv),
    **_tables("json", "application/json", _json),
    FILE: File("application/toml; charset=utf-8", _subject),
    "datapackage.json": File("application/json", _document(datapackage)),
    "events.jsonld": File("application/ld+json", _document(dataset)),
    "places.geojson": File("application/geo+json", _document(places)),
    "timelinejs.json": File("application/json", _document(timeline)),
    "sources.bib": File("application/x-bibtex; charset=utf-8", _bibtex),
    "sources.ris": File("application/x-research-info-systems; charset=utf-8", _ris),
    "sources.csl.json": File("application/vnd.citationstyles.csl+json", _csl),
}
