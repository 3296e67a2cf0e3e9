"""Requests that no browser sends, drawn from a seed: the same in every run."""

from dataclasses import dataclass
from random import Random

from dashboard.edition.answers import DOWNLOADS, SCRIPTS_FOR_LATER, STATE_OF_DASH
from dashboard.server import health

_ROUTES = (
    "/",
    health.PATH,
    "/qr.svg",
    "/_dash-update-component",
    "/_favicon.ico",
    "/_reload-hash",
    "/assets/favicon.svg",
    "/assets/js",
    "/static/x",
    "/page/0123456789abcdef/page.js",
    *STATE_OF_DASH,
    *SCRIPTS_FOR_LATER,
    *DOWNLOADS,
)
_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "PATCH", "CONNECT", "BREW")
_PIECES = (
    *("/", "//", "/..", "/.", "%2e%2e", "%2f", "%00", "%", "%zz", "%ff", "\\", "?", "#", ";"),
    *(":", "@", "[::1", "http://", "http://[::1/", "*", "|", "\x00", "\x7f", "\xe9", "\xff"),
    *("é", "\u2028", "𝔐", "{%config%}", "__SHELL__", "<script>", "'", '"', "\t", "%0d%0a", "~"),
)
_QUERIES = (
    *("query=view=figures", "query=", "query=%ff", "embed=1", "actor=mnla&years=2012..2013"),
    *("view=argument", "years=9999999999..", "q=%C3%A9", "m=1", "a[]=1&a[]=2", "&&&===", "+"),
)
_HEADERS = (
    *("Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Content-Type", "Cookie"),
    *("Expect", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "Range", "Referer"),
    *("If-Unmodified-Since", "Origin", "X-Forwarded-For", "X-Forwarded-Host", "Upgrade", "Host"),
    *("Content-Encoding", "Forwarded", "User-Agent", "X-HTTP-Method-Override", "Cache-Control"),
)
_VALUES = (
    *("", "*", "*/*", "br", "gzip;q=0", "br;q=nan, *;q=1e9", "identity;q=0", "bytes=0-0", "a=b;c"),
    *("bytes=-1", "bytes=99999999-", "bytes=a-b,,", "bytes=0-1,2-3", '"tag"', 'W/"', "é=ü"),
    *("Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 0000 00:00:00 GMT", "100-continue", "[::1"),
    *("Basic !!!!", "Digest a=", "Bearer", "multipart/form-data; boundary=", "text/plain; a*=x"),
    *("application/json", "application/json; charset=nope", "localhost:99999", "a b", "xn--", "'"),
    *("application/x-www-form-urlencoded", "websocket", "x" * 3000, "\xff\xfe", "127.0.0.1:8050"),
)
_BODIES = (
    *(b"", b"{}", b"[]", b"null", b"\xff", b"[" * 2000, b'{"output": "a.b"}', b"a=b&c=%ff"),
    *(b'{"output": "..a.b..", "inputs": [{}], "changedPropIds": [1]}', b"--\r\n\r\n--"),
)
_RARELY = 0.1
_MOSTLY = 0.6


@dataclass(frozen=True)
class Hostile:
    """As it is sent: bytes that need be neither UTF-8 nor escaped."""

    method: str
    path: bytes
    query: bytes
    headers: dict[str, str]
    body: bytes


def drawn(random: Random) -> Hostile:
    """One request, most of which is such as the page sends."""
    return Hostile(
        method=_method(random),
        path=_path(random),
        query=_query(random),
        headers={
            random.choice(_HEADERS): _damaged(random, random.choice(_VALUES))
            for _ in range(random.randrange(5))
        },
        body=random.choice((*_BODIES, random.randbytes(random.randrange(60)))),
    )


def _method(random: Random) -> str:
    return random.choice((*_METHODS, "GET", "GET", "GET", "GET"))


def _path(random: Random) -> bytes:
    if random.random() < _RARELY:
        return b"/" + random.randbytes(random.randrange(20))
    return _perhaps_damaged(random, random.choice(_ROUTES))


def _query(random: Random) -> bytes:
    if random.random() < _RARELY:
        return random.randbytes(random.randrange(20))
    return _perhaps_damaged(random, "&".join(random.choices(_QUERIES, k=random.randrange(4))))


def _perhaps_damaged(random: Random, text: str) -> bytes:
    """Mostly not: what is damaged seldom reaches more than the refusal of unknown paths."""
    written = text if random.random() < _MOSTLY else _damaged(random, text)
    return written.encode(random.choice(("utf-8", "latin-1")), "replace")


def _damaged(random: Random, text: str) -> str:
    """With a piece put in, or cut off, or as it was."""
    place = random.randrange(len(text) + 1)
    piece = random.choice(_PIECES) * random.choice((1, 1, 1, 40))
    return text[:place] + piece + random.choice((text[place:], text[place:], ""))
