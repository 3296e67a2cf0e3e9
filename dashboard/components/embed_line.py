"""What stands instead of the bar where another page shows a view of this one."""

import htpy as h

from dashboard import ids


def embed_line(title: str, source: str) -> h.Element:
    """It names whose words are shown, and leads to the whole page."""
    return h.header(".embed-line", id=ids.EMBED, hidden=True)[
        h.h1[title],
        h.p[f"After {source}."],
        h.a(id=ids.WHOLE_PAGE, href="?", target="_blank", rel="noopener")["Open the whole page"],
    ]
