"""`python -m tests.charts.golden`: write every chart as it is drawn now, to be looked through."""

import json
from pathlib import Path

from dashboard.charts.forms import draw
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import Chart
from dashboard.paths import DATA

GOLDEN = Path(__file__).with_name("golden")
RENEW = "python -m tests.charts.golden"


def path(chart: Chart) -> Path:
    """Where a chart is kept."""
    return GOLDEN / f"{chart.id}.json"


def as_text(chart: Chart, corpus: Corpus) -> str:
    """One value a line, so that a change shows as what it is."""
    drawn = draw(chart, corpus)
    return json.dumps(drawn, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def renew() -> None:
    """Nothing stays of a chart that is no more."""
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.glob("*.json"):
        old.unlink()
    corpus = load_corpus(DATA)
    for chart in corpus.charts:
        path(chart).write_text(as_text(chart, corpus), encoding="utf-8")


if __name__ == "__main__":
    renew()
