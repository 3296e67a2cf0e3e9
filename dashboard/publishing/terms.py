"""What goes with the tables wherever they go: a licence, a citation and a caveat."""

from collections.abc import Iterator, Mapping

from dashboard.corpus.corpus import Corpus
from dashboard.publishing.release import Release

GEONAMES = "https://www.geonames.org/"
# What holds of any tables of this form.
_HOW_TO_READ = (
    "A date is as exact as it is written: a year is not 1 January. A number belongs with its "
    "qualifier, such as at least. Figures may overlap and must not be added up."
)


def caveat(corpus: Corpus) -> str:
    """What the tables are no answer to, and how their cells are read."""
    return " ".join(filter(None, [corpus.subject.caveat, _HOW_TO_READ]))


def has_geonames(corpus: Corpus) -> bool:
    """Whether points of places are theirs, so that they are owed credit."""
    return any(place.geonames_id for place in corpus.places)


def citation(corpus: Corpus, release: Release) -> str:
    """Of the tables as a whole; an event has a citation of its own."""
    return " ".join(f"{sentence}." for sentence in _cited(corpus, release))


def _cited(corpus: Corpus, release: Release) -> Iterator[str]:
    subject = corpus.subject
    licence = f" ({subject.licence})" if subject.licence else ""
    state = f"{subject.name} {release.version}, data {release.short_hash}{licence}"
    after = f"after {subject.work.citation}" if subject.work else ""
    yield ", ".join(filter(None, [subject.curator, state, after]))
    if has_geonames(corpus):
        yield "Points of places: GeoNames (CC BY 4.0)"


def terms(corpus: Corpus, release: Release) -> Mapping[str, str]:
    said = {
        "citation": citation(corpus, release),
        "caveat": caveat(corpus),
        "license": corpus.subject.licence_url or corpus.subject.licence,
        "version": release.version,
        "hash": release.hash,
    }
    return {key: words for key, words in said.items() if words}
