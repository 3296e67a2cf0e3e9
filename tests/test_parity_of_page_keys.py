"""Python and the browser's scripts let the same keys of the page hold the same."""

import json

from dashboard.corpus.corpus import Corpus
from dashboard.selection.page_keys import PAGE_KEYS, allowed
from dashboard.views import VIEWS, timeline, views_of
from dashboard.views.page import first_data
from dashboard.views.presenting import ASKS
from dashboard.views.sources import ORDERS
from dashboard.views.tables import SHOWN, sortable
from tests import node

OF_NAME = {key.name: key for key in PAGE_KEYS}


def test_both_allow_the_same_values(corpus: Corpus) -> None:
    """What a story may ask for is what the page can show."""
    given = json.dumps(first_data(corpus, views_of(corpus)))
    answer = node.run(str(node.JS / "page-keys.mjs"), stdin=given)
    assert answer.returncode == 0, answer.stderr
    in_python = {
        name: sorted(values)
        for name, key in OF_NAME.items()
        if (values := allowed(key, corpus)) is not None
    }
    assert json.loads(answer.stdout) == in_python


def test_the_choices_of_the_page_are_those_of_its_keys(corpus: Corpus) -> None:
    """A button that writes what its own key does not allow would be passed over."""
    offered = {
        "view": [view.key for view in VIEWS],
        "lanes": list(timeline.LANES),
        "layout": list(timeline.LAYOUTS),
        "order": list(ORDERS),
        "table": [table.key for table in SHOWN],
        "ask": list(ASKS),
        "sort": [f"{column}{order}" for column in sortable() for order in ("", "~desc")],
    }
    assert {name: sorted(values) for name, values in offered.items()} == {
        name: sorted(allowed(OF_NAME[name], corpus) or ()) for name in offered
    }
