"""Random selections over a corpus: the same for the same seed."""

from random import Random

from dashboard.corpus.corpus import Corpus
from dashboard.selection.options import options
from dashboard.selection.selection import Selection, Years

FIRST, LAST = 2010, 2025


def selection(random: Random, corpus: Corpus) -> Selection:
    """Up to three facets of up to three values, often with years, at times with words."""
    offered = options(corpus)
    keys = random.sample(sorted(offered), random.randint(0, 3))
    choices = {
        (key, option.id)
        for key in keys
        for option in random.sample(offered[key], min(random.randint(1, 3), len(offered[key])))
    }
    return Selection(frozenset(choices), _years(random), _words(random, corpus))


def _years(random: Random) -> Years | None:
    if random.random() < 0.5:
        return None
    first, last = sorted(random.choices(range(FIRST, LAST), k=2))
    return random.choice([Years(first, last), Years(first, None), Years(None, last)])


def _words(random: Random, corpus: Corpus) -> str:
    """Words that stand in the corpus, accented ones among them, as a reader would type them."""
    if random.random() < 0.65:
        return ""
    event = random.choice(corpus.events)
    words = f"{event.title} Touré Ménaka Mali\u2019s".split()
    return " ".join(random.sample(words, random.randint(1, 2)))
