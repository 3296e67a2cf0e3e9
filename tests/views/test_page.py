"""The page as a whole: its frame and its data."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

import pytest

from dashboard import ids
from dashboard.corpus.corpus import Corpus
from dashboard.page import DATA_ID, document
from dashboard.paths import ASSETS
from dashboard.views import views_of
from dashboard.views.page import first_data, later_data, layout, shell
from tests.corpus.folder import Folder

AWKWARD = "</script></noscript><b>R&D</b> “…”"
# The parts of the document that Dash makes, left out.
OF_DASH = dict.fromkeys(
    ("metas", "title", "css", "config", "scripts", "app_entry", "favicon", "renderer"), ""
)


def _document(corpus: Corpus) -> str:
    made = document(corpus, script="/page.js", later="/later.json", views=views_of(corpus))
    return made(**OF_DASH)


@pytest.fixture(scope="module")
def sent(corpus: Corpus) -> Mapping[str, Any]:
    """What the browser draws from, as it has it when all has come."""
    views = views_of(corpus)
    first, later = first_data(corpus, views), later_data(corpus, views)
    return {**first, **later, "views": {**first["views"], **later["views"]}}


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """A corpus one of whose texts looks like markup."""
    folder = Folder.at(tmp_path_factory.mktemp("awkward"))
    folder.change("events", 0, summary=AWKWARD)
    return folder.load()


def _values(value: Any, name: str) -> Iterator[Any]:
    """Every value that stands under a name, however deep, lists unfolded."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key != name:
                yield from _values(inner, name)
            elif isinstance(inner, list | tuple):
                yield from inner
            else:
                yield inner
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _values(inner, name)


class _Scripts(HTMLParser):
    """Counts the elements a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: Counter[str] = Counter()
        self.closed: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser names it
        self.opened[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        self.closed[tag] += 1


@pytest.mark.parametrize("which", ["corpus", "awkward"])
def test_no_text_closes_the_element_it_stands_in(
    which: str, request: pytest.FixtureRequest
) -> None:
    """The data and our script; for who runs none, the one rule and the list."""
    seen = _Scripts()
    seen.feed(_document(request.getfixturevalue(which)))
    assert [seen.opened[tag] for tag in ("script", "noscript", "b")] == [2, 2, 0]
    assert [seen.closed[tag] for tag in ("script", "noscript", "b")] == [2, 2, 0]


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("figures", "figures"),
        ("sources", "sources"),
        ("claim", "claims"),
        ("footnotes", "footnotes"),
    ],
)
def test_every_id_in_the_data_leads_to_something(
    sent: Mapping[str, Any], name: str, table: str
) -> None:
    """An event's, a claim's, a figure's, a footnote's, a chart's: none is left hanging."""
    charts = sent["views"]["figures"]["charts"]
    tables = ("details", "claims", "figures", "footnotes")
    parts = [*(sent[part] for part in tables), charts]
    named = {str(value) for value in _values(parts, name)}
    assert named
    assert named <= set(sent[table])


@pytest.mark.parametrize(
    ("facet", "table"), [("actor", "names"), ("claim", "claims"), ("source", "sources")]
)
def test_every_value_offered_leads_to_something(
    sent: Mapping[str, Any], facet: str, table: str
) -> None:
    """An actor has names to be found by, a claim its words, a work its line."""
    assert {option["id"] for option in sent["options"][facet]} == set(sent[table])


def test_every_event_that_a_figure_names_is_there(sent: Mapping[str, Any]) -> None:
    """The other way round."""
    named = set(_values(sent["figures"], "events"))
    assert named
    assert named <= {event["id"] for event in sent["events"]}


def test_the_values_of_an_event_are_places_among_those_offered(
    corpus: Corpus, sent: Mapping[str, Any]
) -> None:
    """Each place holds the id that the event has in the tables."""
    for event, entry in zip(sent["events"], corpus.entries, strict=True):
        for key, offered in sent["options"].items():
            assert [offered[place]["id"] for place in event[key]] == list(getattr(entry, key))


def test_every_lane_is_a_value_of_its_facet(sent: Mapping[str, Any]) -> None:
    """Lanes and filters have the same order and the same names."""
    for key, lanes in sent["views"]["timeline"]["lanes"].items():
        assert [lane["id"] for lane in lanes] == [option["id"] for option in sent["options"][key]]


def test_every_kind_has_a_name(sent: Mapping[str, Any]) -> None:
    """An item in the list says its kind in words."""
    names = sent["views"]["timeline"]["words"]["kind"]
    assert {option["id"] for option in sent["options"]["kind"]} <= set(names)


class _Ids(HTMLParser):
    """Collects the ids of elements, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser names it
        self.found += [value for name, value in attrs if name == "id" and value]


@pytest.fixture(scope="module")
def laid_out(corpus: Corpus) -> list[str]:
    """Every id of the frame: those of the HTML, then those of Dash's components."""
    html = _Ids()
    views = views_of(corpus)
    html.feed(str(shell(corpus, None, views)))
    app = layout(corpus, views)
    found = (getattr(part, "id", None) for part in (app, *app._traverse()))
    return [*html.found, *(one for one in found if one)]


def _constants() -> set[str]:
    return {value for name, value in vars(ids).items() if name.isupper()}


def test_no_id_stands_twice_in_the_frame(laid_out: list[str]) -> None:
    """The second would never be found."""
    assert [one for one, times in Counter(laid_out).items() if times > 1] == []


def test_every_id_that_has_a_name_is_in_the_frame(laid_out: list[str]) -> None:
    """None is kept that nothing has."""
    assert _constants() <= set(laid_out)


def test_every_view_has_its_frame_and_its_link(corpus: Corpus, laid_out: list[str]) -> None:
    """The timeline's frame is what shows while no other view does."""
    for view in views_of(corpus):
        assert {ids.view(view.key), ids.view_link(view.key)} <= set(laid_out)


def test_every_id_the_scripts_look_for_is_there(laid_out: list[str]) -> None:
    """In the frame, in the document, or made by a script itself."""
    scripts = "".join(path.read_text("utf-8") for path in sorted(ASSETS.glob("js/*/*.js")))
    looked_for = set(re.findall(r'(?:byId|getElementById)\("([\w-]+)"\)', scripts))
    made = set(re.findall(r'\bid: "([\w-]+)"|yearSelect\("([\w-]+)"', scripts))
    assert looked_for
    assert looked_for - {one for pair in made for one in pair} <= {*laid_out, DATA_ID}
