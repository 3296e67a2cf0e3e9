"""What the browser is sent has the shape that the scripts are checked against."""

import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from dashboard.corpus.corpus import Corpus
from dashboard.page import later_json
from dashboard.paths import DATA
from dashboard.publishing.release import release
from dashboard.views import payload, views_of
from dashboard.views.page import first_data
from tests.corpus.folder import Folder
from tests.views import payload_types

FIRST, LATER = TypeAdapter(payload.First), TypeAdapter(payload.Later)


def test_what_comes_with_the_page_has_its_shape(corpus: Corpus) -> None:
    """To the last key: one that no type names is one that no script may use."""
    FIRST.validate_json(json.dumps(first_data(corpus, views_of(corpus))), strict=True)


def test_what_comes_after_it_has_its_shape(corpus: Corpus) -> None:
    """Every table and every view."""
    LATER.validate_json(later_json(corpus, release(DATA), views_of(corpus)), strict=True)


def test_other_tables_have_the_same_shape(tmp_path: Path) -> None:
    """Few rows, and most cells empty."""
    folder = Folder.at(tmp_path)
    corpus = folder.load()
    FIRST.validate_json(json.dumps(first_data(corpus, views_of(corpus))), strict=True)
    LATER.validate_json(later_json(corpus, release(folder.path), views_of(corpus)), strict=True)


def test_what_no_type_names_is_found(corpus: Corpus) -> None:
    """However deep it lies."""
    sent = first_data(corpus, views_of(corpus))
    sent["events"][0]["span"] = {**sent["events"][0]["span"], "colour": "red"}
    with pytest.raises(ValidationError, match="colour"):
        FIRST.validate_json(json.dumps(sent), strict=True)


def test_the_scripts_are_checked_against_these_types() -> None:
    """`python -m tests.views.payload_types` writes them anew."""
    assert payload_types.PATH.read_text(encoding="utf-8") == payload_types.declarations()
