"""`/qr.svg`: what it draws, and what it refuses."""

from urllib.parse import quote

import pytest
import segno
from flask.testing import FlaskClient

from dashboard.server import qr


def code(query: str) -> str:
    """The address of a view's code."""
    return f"{qr.PATH}?query={quote(query)}"


@pytest.mark.parametrize("query", ["", "kind=harm~rebellion&years=2012..&q=S%C3%A9gou"])
def test_a_view_gets_a_picture_that_loads_nothing(client: FlaskClient, query: str) -> None:
    """Dark on light in any mode, and of any size."""
    answer = client.get(code(query))
    assert (answer.status_code, answer.content_type) == (200, "image/svg+xml")
    assert 'stroke="#000"' in answer.text
    assert 'fill="#fff"' in answer.text
    assert "viewBox" in answer.text
    assert "href" not in answer.text


def test_another_view_has_another_code(client: FlaskClient) -> None:
    """Also for a browser that takes it compressed, as all of them do."""
    accepting = {"Accept-Encoding": "br"}
    codes = {client.get(code(q), headers=accepting).data for q in ("", "q=a", "q=b")}
    assert len(codes) == 3


def test_a_view_is_drawn_once(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """A class of browsers costs no more than one."""
    first = client.get(code("kind=harm")).data

    def draw_again(*_: object) -> None:
        raise AssertionError("drawn a second time")

    monkeypatch.setattr(segno, "make_qr", draw_again)
    assert client.get(code("kind=harm")).data == first


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("colour=red", "colour"),
        ("kind=nothing", "nothing"),
        ("years=2013..2012", "no years"),
        ("https://elsewhere.example/", "takes what stands after"),
        ("kind", "takes what stands after"),
        ("kind=harm&&", "takes what stands after"),
        ("q=<script>", "takes what stands after"),
        ("q=two words", "takes what stands after"),
        ("q=Ségou", "takes what stands after"),
        ("q=a\nb", "takes what stands after"),
        ("q=a#b", "takes what stands after"),
    ],
)
def test_what_is_no_view_of_the_page_gets_no_code(
    client: FlaskClient, query: str, says: str
) -> None:
    """So that nobody can have it lead elsewhere."""
    answer = client.get(code(query))
    assert answer.status_code == 400
    assert says in answer.text
    assert answer.content_type == "text/plain; charset=utf-8"


def test_the_longest_address_can_still_be_drawn(client: FlaskClient) -> None:
    """One letter more is refused, with what is allowed."""
    longest = "q=" + "a" * (qr.LONGEST - 2)
    assert client.get(code(longest)).status_code == 200
    refused = client.get(code(f"{longest}a"))
    assert refused.status_code == 414
    assert str(qr.LONGEST) in refused.text


@pytest.mark.parametrize("host", ["a b", "<script>", "a/b"])
def test_a_host_that_is_none_gets_no_code(client: FlaskClient, host: str) -> None:
    """The address would lead nowhere."""
    assert client.get(qr.PATH, headers={"Host": host}).status_code == 400


def test_codes_are_kept_within_bounds(client: FlaskClient) -> None:
    """However many views are asked for, and under however many names of the host."""
    for number in range(qr._KEPT + 5):
        client.get(qr.PATH, headers={"Host": f"host-{number}"})
    assert qr._drawn.cache_info().currsize == qr._KEPT
