"""The HTML document around the app."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.app import create_app
from dashboard.page import DATA_ID, embedded_json
from tests.corpus.folder import Folder

AWKWARD = "</script><script>alert(1)</script><!-- {%config%} & \u2028 “…”"
# In the languages of templates that have a part in the page, had one, or may come to have one.
PLACEHOLDERS = (
    "__SHELL__ __NOSCRIPT__ __DATA__",
    "{%app_entry%} {%config%} {%scripts%} {%renderer%}",
    "{shell} {noscript} {config} {app_entry} {0} {}",
    "{{ data }} {% raw %} %s %(data)s ${data} $data",
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of a corpus whose text is as awkward as text can be."""
    folder = Folder.at(tmp_path_factory.mktemp("awkward"))
    folder.change("events", 0, summary=AWKWARD.replace("\u2028", ""), title="<b>A coup</b>")
    app = create_app(folder.load(), folder.path)
    page: str = app.server.test_client().get("/").text
    return page


class _Reader(HTMLParser):
    """Collects what a browser would see: its elements, and the text of each script."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: dict[str | None, str] = {}
        self._inside: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = dict(attrs).get("id") if tag == "script" else None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[self._inside] = self.scripts.get(self._inside, "") + data

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser names it
        self._inside = None


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    return reader


def test_the_page_says_its_language_title_and_subject(page: str) -> None:
    """What a screen reader, a browser tab and a search engine go by."""
    assert ("html", {"lang": "en", "dir": "ltr"}) in _read(page).elements
    assert "<title>A made-up land 2012–2020: a timeline for tests</title>" in page
    assert '<meta name="description" content="What a paper that nobody wrote tells' in page


def test_a_language_from_right_to_left_is_set_so(tmp_path: Path) -> None:
    """The browser turns the page round for it."""
    folder = Folder.at(tmp_path)
    folder.edit("subject.toml", lambda text: b'language = "ar"\n' + text)
    page = create_app(folder.load(), folder.path).server.test_client().get("/").text
    assert ("html", {"lang": "ar", "dir": "rtl"}) in _read(page).elements


def test_an_awkward_text_reaches_the_browser_as_it_is(page: str) -> None:
    """It neither closes its element nor is taken for a placeholder of Dash."""
    data: dict[str, Any] = json.loads(_read(page).scripts[DATA_ID])
    assert AWKWARD.replace("\u2028", "") in {event["summary"] for event in data["events"]}


def test_no_text_becomes_an_element(page: str) -> None:
    """Of scripts only those with an address or an id of Dash's or ours; no stray tag."""
    elements = _read(page).elements
    assert all(attrs.get("src") or attrs.get("id") for tag, attrs in elements if tag == "script")
    assert "b" not in {tag for tag, _ in elements}


def _titled(path: Path, title: str) -> str:
    """The page with this for the title of an event and of a story."""
    folder = Folder.at(path)
    folder.change("events", 0, title=title)
    for step in range(2):
        folder.change("stories", step, story_title=title)
    page: str = create_app(folder.load(), path).server.test_client().get("/").text
    return page


@pytest.mark.parametrize("title", PLACEHOLDERS)
def test_a_title_that_is_a_placeholder_is_a_title(tmp_path: Path, title: str) -> None:
    """It stands as it was written wherever a title stands, and nothing is put in its place."""
    plain, filled = (_titled(tmp_path, written) for written in ("Untroubled", title))
    assert [tag for tag, _ in _read(filled).elements] == [tag for tag, _ in _read(plain).elements]
    assert filled.count(title) == plain.count("Untroubled") > 2


def test_every_event_is_there_without_scripts(page: str) -> None:
    """Whoever runs no scripts still reads the list."""
    plain = "".join(re.findall(r"<noscript>(.*?)</noscript>", page, re.DOTALL))
    assert "Officers do so again." in plain


def test_nothing_of_the_page_comes_from_another_host(page: str) -> None:
    """No stylesheet, script, icon or font; what a link leads to is not asked for."""
    elements = [attrs for tag, attrs in _read(page).elements if tag != "a"]
    asked = [attrs.get("src") or attrs.get("href") or "" for attrs in elements]
    assert not [address for address in asked if re.match(r"(https?:)?//", address)]


def test_the_page_has_an_icon_of_its_own(page: str) -> None:
    """Dash's own icon stands for Dash."""
    icons = [attrs["href"] for tag, attrs in _read(page).elements if attrs.get("rel") == "icon"]
    assert icons == ["/assets/favicon.svg"]


@given(text=st.text())
def test_embedded_json_is_the_same_data_and_closes_nothing(text: str) -> None:
    """Whatever a text holds, the data round-trips and no markup shows."""
    embedded = embedded_json({"text": text})
    assert json.loads(embedded) == {"text": text}
    assert not set(embedded) & set("<>&\u2028\u2029")


def test_two_apps_live_in_one_process(tmp_path: Path) -> None:
    """Each with its own corpus: nothing is kept outside an app."""
    pages = []
    for name in ("First of two", "Second of two"):
        folder = Folder.at(tmp_path)
        folder.change("events", 0, title=name)
        pages.append(create_app(folder.load(), folder.path).server.test_client().get("/").text)
    assert "Second of two" not in pages[0]
    assert "First of two" not in pages[1]
