"""The document of the page, made to stand without a server."""

import base64
import gzip
import json
import re
from collections.abc import Callable, Mapping

from dash import Dash

from dashboard.edition.answers import Answer, answer
from dashboard.paths import ASSETS
from dashboard.server import headers
from dashboard.views.plain import TABLE_LINKS

# Runs first, and answers what the document carries.
CARRYING = ASSETS / "edition" / "carrying.js"

_CONFIG = re.compile(r'(?<=<script id="_dash-config" type="application/json">).*?(?=</script>)')
_OF_DASH = re.compile(
    r'<script (?:id="_dash|src="/_dash).*?</script>'
    r'|<div id="react-entry-point">.*?</div>\s*</div>',
    re.DOTALL,
)
_TABLE_LINKS = re.compile(rf'(<p class="{TABLE_LINKS}[^>]*>).*?(?=</p>)')
_NAMED = re.compile(r'(<(?:link|script)\b[^>]* (?:href|src|data-later)=")(/[^"]+)')


def document(app: Dash, *, with_dash: bool) -> str:
    """As it is served, told that there is no server; with what Dash needs, or without."""
    served = answer(app, "/").content.decode()
    root = served.replace("<html ", "<html data-serverless ", 1)
    return _CONFIG.sub(_beside_it, root) if with_dash else _OF_DASH.sub("", root)


def _beside_it(config: re.Match[str]) -> str:
    """Dash asks for what lies beside the document; without a server its token is of no use."""
    changed = json.loads(config[0]) | {"requests_pathname_prefix": "./", "end_id": None}
    return json.dumps(changed, separators=(",", ":")).replace("<", "\\u003c")


def standing_alone(text: str) -> str:
    """Where no table lies beside the document: it carries them, packed, for its scripts."""
    return _TABLE_LINKS.sub(
        r"\1The tables are inside this file; saving them needs JavaScript.", text
    )


def readdressed(text: str, new: Callable[[str], str]) -> str:
    """Every script, stylesheet, icon and the later data under its new address."""
    return _NAMED.sub(lambda named: named[1] + new(named[2]), text)


def beginning_with(text: str, policy: Mapping[str, str], carrying: str) -> str:
    """After what says how the document is written; `carrying` is the address of that script."""
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{headers.in_words(policy)}">\n'
        f'<script src="{carrying}"></script>\n<title>'
    )
    return text.replace("<title>", head, 1)


def carrying(text: str, files: Mapping[str, Answer]) -> str:
    """With each file inside, packed, by its address."""
    elements = "\n".join(_packed(address, file) for address, file in files.items())
    return text.replace("</body>", f"{elements}\n</body>")


def _packed(address: str, file: Answer) -> str:
    name = address.rpartition("/")[2]
    # Without a time stamp: the same tables give the same document.
    content = base64.b64encode(gzip.compress(file.content, mtime=0)).decode()
    return (
        f'<script type="application/gzip" data-carried="{name}" '
        f'data-type="{file.media_type}">{content}</script>'
    )
