"""What the page is served from: the shipped subject, read once for the names of tests."""

from dashboard.corpus.loading import load_corpus
from dashboard.paths import DATA

CORPUS = load_corpus(DATA)
SUBJECT = CORPUS.subject
CHARTS = CORPUS.charts
TITLE = SUBJECT.full_title
