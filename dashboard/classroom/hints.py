"""Words by which a question would give its answer away."""

import re

# A number of four figures without a comma, from 1000 on, is taken for a year.
_BARE = r"(?:1\d|20)\d\d"
_DASH = r"[–-]"
# One year or more as texts write them: 1990–1991, the 1850s, 431–404 BC, AD 79, the 5th century BC.
YEARS = (
    rf"(?:\d{{1,4}}(?:{_DASH}\d{{1,4}})? BCE?\b|\bAD \d{{1,4}}(?:{_DASH}\d{{1,4}})?\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)[ -]centur(?:y|ies)(?: (?:BCE?|AD)\b)?"
    rf"|{_BARE}(?:{_DASH}{_BARE}|s)?)"
)
_YEARS = re.compile(rf"\b{YEARS}\b")
_VOICE = re.compile(r"\b(?:record|curator|sources?|footnotes?)\b", re.IGNORECASE)


def names_a_year(text: str) -> bool:
    return _YEARS.search(text) is not None


def names_a_voice(text: str, called: str) -> bool:
    """Also where the voice is named through what it rests on: a source, a footnote.

    `called` is how sentences name the work: `the paper`, which `a paper` names, too.
    """
    work = rf"\b{re.escape(called.removeprefix('the '))}\b"
    return bool(_VOICE.search(text) or re.search(work, text, re.IGNORECASE))
