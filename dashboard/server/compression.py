"""Compress what is sent, once for all readers: a path has the same answer for all of them."""

from http import HTTPStatus

from dash.fingerprint import check_fingerprint
from flask import Flask, Request, Response, request
from flask_compress import Compress, DictCache

from dashboard.publishing.catalogue import FILES
from dashboard.server import qr

_ALGORITHMS = ["br", "gzip"]
_UNCHANGED = "identity"


def install(server: Flask) -> None:
    server.config.update(
        COMPRESS_ALGORITHM=_ALGORITHMS,
        # Beyond 6, brotli takes four times as long over plotly.js and saves 3 %.
        COMPRESS_BR_LEVEL=6,
        COMPRESS_CACHE_BACKEND=DictCache,
        COMPRESS_CACHE_KEY=_cache_key,
        # That is left to `caching`, for what is compressed and what is not alike.
        COMPRESS_EVALUATE_CONDITIONAL_REQUEST=False,
        COMPRESS_REGISTER=False,
    )
    compress = Compress(server)
    compress.compress_mimetypes_set.update(file.media_type.split(";")[0] for file in FILES.values())

    def compress_what_is_fixed(response: Response) -> Response:
        if not _is_fixed(response):
            return response
        # Flask-Compress takes `br;q=0` for consent, and keeps every such header that it is sent.
        request.environ["HTTP_ACCEPT_ENCODING"] = _chosen(request)
        return compress.after_request(response)

    server.after_request(compress_what_is_fixed)


def _is_fixed(response: Response) -> bool:
    """Whether every reader gets it under this path: only then may it be kept.

    Whatever else came first, such as an empty answer to OPTIONS, would be kept in its place.
    """
    return (
        request.method == "GET"
        and response.status_code == HTTPStatus.OK
        # This depends on the query, which the key does not see.
        and request.path != qr.PATH
        # Nothing, or a file that is read while it is sent.
        and bool(response.calculate_content_length())
    )


def _chosen(asked: Request) -> str:
    return asked.accept_encodings.best_match([*_ALGORITHMS, _UNCHANGED]) or _UNCHANGED


def _cache_key(asked: Request) -> str:
    """The path alone: of what is kept here, nothing depends on the query.

    Dash accepts any fingerprint, so without dropping it a stranger could fill the memory.
    """
    path, _ = check_fingerprint(asked.path)
    return str(path)
