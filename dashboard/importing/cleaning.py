"""Texts from elsewhere as the tables may hold them: no unseen characters, no markup."""

import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser

from dashboard.corpus.reading import GARBLED, cleaned, is_stray

# A cell of more characters no CSV reader takes.
LONGEST = 100_000


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """The text, and in words what had to be done to it."""
    # Nearly every cell of a data set is plain, and there are hundreds of thousands.
    if text.isascii() and text.isprintable() and len(text) <= LONGEST:
        return text.strip(), ()
    tidy = _tidied(text)
    notices = []
    if GARBLED.search(text):
        notices.append("letters that a wrong encoding had garbled were mended")
    if any(map(_is_unfit, GARBLED.sub("", text))):
        notices.append("unseen characters were taken out")
    if len(tidy) > LONGEST:
        notices.append(f"cut to {LONGEST} characters")
    return tidy[:LONGEST].rstrip(), tuple(notices)


def _tidied(text: str) -> str:
    """Anew until nothing changes: what is taken out may bring letters together that are garbled."""
    while True:
        kept = "".join(c for c in GARBLED.sub(_mended, text) if not _is_unfit(c))
        if (tidy := cleaned(kept)) == text:
            return text
        text = tidy


def _is_unfit(character: str) -> bool:
    # Half a pair of surrogates, as JSON may hold it, cannot be written to a file.
    return is_stray(character) or unicodedata.category(character) == "Cs"


def _mended(garbled: re.Match[str]) -> str:
    """The letter that was read as Windows-1252; a question mark where it cannot be told."""
    try:
        return b"".join(map(_byte, garbled[0])).decode()
    except UnicodeError:
        return "?"


def _byte(character: str) -> bytes:
    """Windows-1252 leaves five bytes out; programs read them as the characters of that number."""
    return character.encode("latin-1" if "\x80" <= character < "\xa0" else "cp1252")


@dataclass(frozen=True)
class Plain:
    """What a reader sees of HTML; `marks` are the tags that were taken away."""

    text: str
    marks: tuple[str, ...] = ()


_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
_UNREAD = frozenset({"script", "style"})
_SOURCES = ("src", "data", "href")


def plain(text: str) -> Plain:
    """A link keeps its address, in brackets; what is shown from elsewhere is named by it."""
    if "<" not in text and "&" not in text:
        return Plain(text)
    reader = _Reader()
    try:
        reader.feed(text)
        reader.close()
    except AssertionError:  # how the parser refuses what only looks like a declaration
        return Plain(text)
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return Plain("\n".join(filter(None, lines)), tuple(dict.fromkeys(reader.marks)))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.marks: list[str] = []
        self._links: list[str] = []
        self._unread = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._unread = tag in _UNREAD
        if tag == "a":
            self._links.append(attributes.get("href", ""))
            return
        shown = next((attributes[name] for name in _SOURCES if attributes.get(name)), "")
        self.marks.append(f"<{tag}> {shown}".strip())
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unread = False
        if tag == "a" and self._links:
            address = self._links.pop()
            if address and not "".join(self.parts).endswith(address):
                self.parts.append(f" ({address})")
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if self._unread:
            self.marks.append(data.strip())
        else:
            self.parts.append(data)

    def handle_comment(self, data: str) -> None:
        self.marks.append(f"<!--{data}-->")
