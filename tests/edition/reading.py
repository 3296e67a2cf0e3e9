"""A document read as a browser reads it."""

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from dashboard.page import DATA_ID


@dataclass
class Document(HTMLParser):
    """Its elements, what stands in its scripts, and the addresses it names."""

    text: str
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    scripts: list[tuple[dict[str, str | None], str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] == "script" and self.scripts:
            attributes, before = self.scripts[-1]
            self.scripts[-1] = (attributes, before + data)

    @property
    def addresses(self) -> list[str]:
        """Of scripts, stylesheets and icons."""
        named = [
            attributes.get("src") or attributes.get("href")
            for tag, attributes in self.elements
            if tag in {"script", "link"}
        ]
        return [address for address in named if address]

    @property
    def data(self) -> Any:
        """What the browser draws from."""
        (data,) = [text for attributes, text in self.scripts if attributes.get("id") == DATA_ID]
        return json.loads(data)
