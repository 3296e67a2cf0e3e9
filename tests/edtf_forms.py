"""Dates of every form that the tables take, in any era, for hypothesis to draw from."""

from hypothesis import strategies as st

from dashboard.corpus.day_numbers import civil, day_number
from dashboard.corpus.edtf import edtf_year, parse

FIRST, LAST = -9_999, 9_999
YEARS = st.integers(FIRST, LAST)
# Near enough to each other for two to meet, around the turn of the eras and around now.
NEAR = st.one_of(st.integers(-450, -400), st.integers(-12, 12), st.integers(1850, 2030))


def _day(number: int) -> str:
    year, month, day = civil(number)
    return f"{edtf_year(year)}-{month:02}-{day:02}"


@st.composite
def points(draw: st.DrawFn, years: st.SearchStrategy[int] = YEARS) -> str:
    """A day, a month, a season, a year, a decade or a century, without a doubt."""
    year = draw(years)
    text, month = edtf_year(year), draw(st.integers(1, 12))
    day = day_number(year, month) + draw(st.integers(0, 27))
    return draw(
        st.sampled_from(
            [
                text,
                f"{text}-{month:02}",
                _day(day),
                f"{text}-{draw(st.integers(21, 24))}",
                f"{text}-XX",
                f"{text}-XX-XX",
                f"{text}-{month:02}-XX",
                f"{text[:-1]}X",
                f"{text[:-2]}XX",
            ]
        )
    )


@st.composite
def dates(draw: st.DrawFn, years: st.SearchStrategy[int] = YEARS) -> str:
    """Any form but the empty one."""
    one, other = draw(points(years)), draw(points(years))
    alone = [one + doubt for doubt in ("", "~", "?", "%")]
    open_ = [f"{one}/..", f"../{one}", f"{one}/", f"/{one}"]
    early, late = sorted((one, other), key=lambda text: parse(text).bounds[0].first)
    spans = [f"{early}/{late}"] if parse(early) != parse(late) else []
    return draw(st.sampled_from([*alone, *open_, *spans]))
