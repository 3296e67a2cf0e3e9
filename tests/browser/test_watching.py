"""The watch kept over every test in this folder does see what it is there for."""

import pytest
from playwright.sync_api import Page

from tests.browser.reading import go
from tests.browser.watching import Watch

INLINE = "document.head.append(Object.assign(document.createElement('script'), {textContent: '1'}))"


@pytest.mark.parametrize(
    ("act", "seen"),
    [
        ("console.error('a word')", "console error: a word"),
        ("console.warn('a word')", "console warning: a word"),
        ("void setTimeout(() => { throw new Error('a word'); })", "page error: a word"),
        ("void fetch('https://example.org/').catch(() => 0)", "breach of the policy: connect-src"),
        (INLINE, "breach of the policy: script-src"),
    ],
)
def test_trouble_on_the_page_is_seen(page: Page, watch: Watch, act: str, seen: str) -> None:
    """A test that did this without saying so would fail."""
    go(page)
    page.evaluate(act)
    with pytest.raises(AssertionError, match=seen):
        watch.check(page)
    watch.troubles.clear()
