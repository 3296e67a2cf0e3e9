"""The tables' files as a Data Package: what each is, how large, and what its columns hold."""

import hashlib

from dashboard.citing import PAPER
from dashboard.corpus.models import TABLES, Row
from dashboard.publishing.release import Release
from dashboard.publishing.schema import Json, table_schema
from dashboard.publishing.tables import title
from dashboard.publishing.terms import AUTHORS, CAVEAT, GEONAMES, LICENCE, NAME, TITLE


def datapackage(release: Release) -> Json:
    """Paths are relative: the descriptor stands beside the files."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": NAME,
        "title": TITLE,
        "description": CAVEAT,
        "version": release.version,
        "hash": f"sha256:{release.hash}",
        "licenses": [{"name": "CC-BY-4.0", "path": LICENCE}],
        "contributors": [{"title": AUTHORS, "roles": ["creator"]}],
        "sources": [{"title": PAPER}, {"title": "GeoNames", "path": GEONAMES}],
        "resources": [_resource(model, release.files[model.table]) for model in TABLES],
    }


def _resource(model: type[Row], content: bytes) -> Json:
    return {
        "name": model.table,
        "type": "table",
        "title": title(model),
        "path": f"{model.table}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": table_schema(model),
    }
