"""What is refused, and how."""

import json
from pathlib import Path

import pytest
from dash import Dash, Input, Output, html
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.publishing.release import release
from dashboard.server import guards

CALLBACK = "/_dash-update-component"
SECRET = "the-password-is-swordfish"  # noqa: S105 - made up, to be looked for in an answer

_LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=20)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)
_PART = {"id": st.sampled_from(["button", "text"]) | _JSON, "property": _JSON, "value": _JSON}
# Bodies that come near a true one reach further into Dash than noise does.
_NEAR = st.fixed_dictionaries(
    {},
    optional={
        "output": st.sampled_from(["text.children", "other.children", "..text.children.."]) | _JSON,
        "outputs": _JSON | st.fixed_dictionaries({}, optional=_PART),
        "inputs": _JSON | st.lists(st.fixed_dictionaries({}, optional=_PART), max_size=3),
        "state": _JSON,
        "changedPropIds": _JSON | st.just(["button.n_clicks"]),
    },
)


@pytest.fixture(scope="module")
def wired() -> FlaskClient:
    """A guarded app with two callbacks of its own: a good one, and one that fails."""
    app = Dash("wired", use_async=False, enable_mcp=False)
    app.layout = html.Div(
        [html.Button(id="button"), html.P(id="text"), html.P(id="other"), html.P(id="broken")]
    )

    @app.callback(Output("text", "children"), Input("button", "n_clicks"))
    def count(clicks: object) -> str:
        return f"{clicks} clicks"

    @app.callback(Output("broken", "children"), Input("button", "n_clicks"))
    def fail(_: object) -> str:
        raise RuntimeError(SECRET)

    app.clientside_callback(
        "clicks => clicks", Output("other", "children"), Input("button", "n_clicks")
    )
    guards.install(app)
    client: FlaskClient = app.server.test_client()
    return client


def _call(output: str) -> dict[str, object]:
    element, prop = output.split(".")
    return {
        "output": output,
        "outputs": {"id": element, "property": prop},
        "inputs": [{"id": "button", "property": "n_clicks", "value": 3}],
        "changedPropIds": ["button.n_clicks"],
    }


def test_a_true_call_is_answered(wired: FlaskClient) -> None:
    """The guard stands in nobody's way."""
    answer = wired.post(CALLBACK, json=_call("text.children"))
    assert answer.get_json()["response"] == {"text": {"children": "3 clicks"}}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=_JSON | _NEAR)
def test_a_junk_body_is_never_the_servers_failure(wired: FlaskClient, body: object) -> None:
    """A call that holds by chance is answered; everything else is refused."""
    assert wired.post(CALLBACK, json=body).status_code < 500


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=200))
def test_a_body_of_noise_is_refused(client: FlaskClient, body: bytes) -> None:
    """Bytes that are no call are the client's mistake."""
    answer = client.post(CALLBACK, data=body, content_type="application/json")
    assert 400 <= answer.status_code < 500


HURTFUL = {
    "deep": b"[" * 100_000,
    "bare": b'{"output": "text.children"}',
    "list": b'{"output": ["text.children"]}',
    "bytes": b"\xff\xfe",
    "unknown": json.dumps(_call("nobody.children")).encode(),
}


@pytest.mark.parametrize("body", HURTFUL.values(), ids=HURTFUL)
def test_a_body_made_to_hurt_is_a_bad_request(client: FlaskClient, body: bytes) -> None:
    """Each of these made the unguarded app answer 500, or might have."""
    answer = client.post(CALLBACK, data=body, content_type="application/json")
    assert answer.status_code == 400


def test_a_failing_callback_tells_the_reader_nothing(wired: FlaskClient) -> None:
    """The server's own failure is a 500 in plain words, without a traceback."""
    answer = wired.post(CALLBACK, json=_call("broken.children"))
    assert answer.status_code == 500
    assert answer.content_type == "text/plain; charset=utf-8"
    assert SECRET not in answer.text
    assert "Traceback" not in answer.text


def test_a_large_body_is_refused_by_its_size(client: FlaskClient) -> None:
    """Nothing here takes an upload."""
    body = b" " * (guards.MAX_BODY_BYTES + 1)
    answer = client.post(CALLBACK, data=body, content_type="application/json")
    assert answer.status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/nope",
        "/wp-login.php",
        "/data/",
        "/data/secret.csv",
        "/data/..%2f..%2fpyproject.csv",
        "/assets/../pyproject.toml",
        "/assets/nope.js",
        "/_dash-component-suites/nope/x.js",
        "/_dash-component-suites/dash/<b>x</b>.js",
        "/_dash-component-suites/dash/dcc/async-mathjax.js.map",
    ],
)
def test_an_unknown_path_is_not_found(client: FlaskClient, path: str) -> None:
    """Only what is served exists, and the answer repeats nothing of what was asked."""
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.content_type == "text/plain; charset=utf-8"
    assert "<b>" not in answer.text


@pytest.mark.parametrize("path", ["/", "/?view=argument&actor=mnla", "/_dash-dependencies"])
def test_what_the_page_asks_for_is_there(client: FlaskClient, path: str) -> None:
    """The guard refuses nothing that belongs to the page."""
    assert client.get(path).status_code == 200


def test_a_wrong_method_is_refused_with_the_right_ones(client: FlaskClient) -> None:
    """The header that says what would be right survives the plain words."""
    answer = client.put("/")
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]


def test_health_is_told_with_the_state_of_the_tables(client: FlaskClient, data: Path) -> None:
    """What watches the server needs no page, and an open page learns that it is older."""
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.get_json() == {"status": "ok", "tables": release(data).hash}
