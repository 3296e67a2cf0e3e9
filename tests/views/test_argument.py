"""The Argument: its headings, and the claims below them."""

from dashboard.corpus.corpus import Corpus
from dashboard.views.argument import data


def test_every_claim_stands_once_under_its_heading(corpus: Corpus) -> None:
    """In the order of the paper's headings."""
    outline = data(corpus)["headings"]
    assert [heading["section"] for heading in outline] == [
        section.id
        for section in corpus.subject.sections
        if any(claim.section == section.id for claim in corpus.claims)
    ]
    listed = [claim for heading in outline for claim in heading["claims"]]
    assert sorted(listed) == sorted(claim.id for claim in corpus.claims)
