"""The page's scripts: their own tests run under node, and what Dash calls of them is there."""

import json
from pathlib import Path

import pytest
from dash import Dash

from dashboard.app import create_app
from dashboard.corpus.corpus import Corpus
from tests import node

CALLED_BY_DASH = """
import { CALLED_BY_DASH } from "./assets/js/3-page/dash.js";
const names = Object.entries(CALLED_BY_DASH).map(([name, own]) => [name, Object.keys(own)]);
console.log(JSON.stringify(Object.fromEntries(names)));
"""
TESTS = sorted(node.JS.glob("*.test.mjs"))


@pytest.fixture(scope="module")
def app(corpus: Corpus, data: Path) -> Dash:
    """The app with all that is wired."""
    return create_app(corpus, data)


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name.removesuffix(".test.mjs"))
def test_the_tests_of_the_scripts_hold(file: Path) -> None:
    """Each file of `tests/js`, with what node says where one of its claims does not hold."""
    answer = node.run("--test", "--test-reporter=spec", str(file))
    assert answer.returncode == 0, answer.stdout + answer.stderr


def _evaluated(module: str) -> str:
    answer = node.run("--input-type=module", "--eval", module)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_the_bundle_is_what_the_scripts_make() -> None:
    """Byte for byte: what is served is what can be read."""
    answer = node.run("bundle.mjs", "--check")
    assert answer.returncode == 0, answer.stderr


def test_every_client_function_that_is_wired_exists(app: Dash) -> None:
    """A name that is misspelt would only show when a reader uses the control."""
    functions = json.loads(_evaluated(CALLED_BY_DASH))
    wired = [callback["clientside_function"] for callback in app._callback_list]
    missing = [
        function
        for function in wired
        if function["function_name"] not in functions.get(function["namespace"], [])
    ]
    assert wired
    assert not missing
