"""The tables' files as a Data Package: what each is, how large, and what its columns hold."""

import csv
import hashlib
from collections.abc import Iterator

from dashboard.corpus.corpus import Corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import FILE, Subject
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json, table_schema
from dashboard.publishing.tables import title
from dashboard.publishing.terms import GEONAMES, caveat, has_geonames


def datapackage(corpus: Corpus, release: Release) -> Json:
    """Paths are relative: the descriptor stands beside the files."""
    subject = corpus.subject
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": subject.name,
        "title": subject.full_title,
        "description": caveat(corpus),
        "version": release.version,
        "hash": f"sha256:{release.hash}",
        "licenses": [
            {"name": subject.licence.replace(" ", "-"), "path": subject.licence_url}
            for _ in filter(None, [subject.licence_url])
        ],
        "contributors": [
            {"title": curator, "roles": ["creator"]} for curator in filter(None, [subject.curator])
        ],
        "sources": list(_sources(corpus)),
        "resources": [
            *_described(release),
            *(
                _table(model, content, subject)
                for model in TABLES
                if (content := release.files.get(model.file()))
            ),
        ],
    }
    return {key: value for key, value in descriptor.items() if value}


def _sources(corpus: Corpus) -> Iterator[Json]:
    if corpus.subject.work:
        yield {"title": corpus.subject.work.citation}
    if has_geonames(corpus):
        yield {"title": "GeoNames", "path": GEONAMES}


def _described(release: Release) -> Iterator[Json]:
    if content := release.files.get(FILE):
        yield {
            "name": "subject",
            "title": "What the tables are about, and their closed lists",
            "format": "toml",
            "mediatype": "application/toml",
            **_file(FILE, content),
        }


def _table(model: type[Row], content: bytes, subject: Subject) -> Json:
    """With the columns that the file has, in its order."""
    header = next(csv.reader([content.decode("utf-8-sig").partition("\n")[0]]))
    return {
        "name": model.table,
        "type": "table",
        "title": title(model),
        "format": "csv",
        "mediatype": "text/csv",
        **_file(model.file(), content),
        "schema": table_schema(model, subject, header),
    }


def _file(name: str, content: bytes) -> Json:
    return {
        "path": name,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
