"""Damage: broken copies of the real tables are refused by name, whatever broke them."""

import csv
import io
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.corpus.loading import load_corpus
from dashboard.corpus.models import TABLES
from dashboard.corpus.problems import InvalidCorpus
from tests.corpus.breaking import (
    Damage,
    cell,
    circle,
    header,
    leave_out_second,
    one_value_less,
    one_value_more,
    only_commas,
    open_quote,
    raw,
    remove,
    repeat_first,
    replace_by_folder,
    reverse,
    table,
    turn_round,
)


@dataclass(frozen=True)
class Case:
    """A kind of damage to one file and how the report of it reads; `{}` stands for the line."""

    name: str
    file: str
    damage: Damage
    report: str


CASES = (
    Case(
        "30 February",
        "events",
        cell("date", "2013-02-30"),
        "line {}, date: '2013-02-30' is no date – write",
    ),
    Case(
        "a month 13",
        "figures",
        cell("period", "2013-13"),
        "line {}, period: '2013-13' is no date – write",
    ),
    Case(
        "a spreadsheet's date",
        "events",
        cell("date", "18/08/2020"),
        "line {}, date: '18/08/2020' is no date of a form used here",
    ),
    Case(
        "an end before its start",
        "events",
        cell("date", "2014/2012"),
        "line {}, date: '2014/2012' ends before it begins",
    ),
    Case(
        "an unknown actor",
        "events",
        cell("actors", "nobody-at-all"),
        "line {}, actors: 'nobody-at-all' does not stand in actors.csv",
    ),
    Case(
        "an unknown place",
        "events",
        cell("places", "atlantis"),
        "line {}, places: 'atlantis' does not stand in places.csv",
    ),
    Case(
        "an unknown event",
        "evidence",
        cell("event", "coup-1912"),
        "line {}, event: 'coup-1912' does not stand in events.csv",
    ),
    Case(
        "an unknown claim",
        "evidence",
        cell("claim", "no-such-claim"),
        "line {}, claim: 'no-such-claim' does not stand in claims.csv",
    ),
    Case(
        "an unknown effect",
        "causes",
        cell("effect", "coup-1912"),
        "line {}, effect: 'coup-1912' does not stand in events.csv",
    ),
    Case(
        "an unknown type of cause",
        "causes",
        cell("type", "caused"),
        "line {}, type: 'caused' is not among the values of this column – write 'led to'",
    ),
    Case("a cause given twice", "causes", table(repeat_first), "line {}, cause and effect: '"),
    Case(
        "an unknown source",
        "footnotes",
        cell("sources", "no-such-work"),
        "line {}, sources: 'no-such-work' does not stand in sources.csv",
    ),
    Case(
        "an unknown figure",
        "figures",
        cell("part_of", "no-such-figure"),
        "line {}, part_of: 'no-such-figure' does not stand in figures.csv",
    ),
    Case(
        "a footnote beyond the last",
        "claims",
        cell("footnotes", "9999"),
        "line {}, footnotes: '9999' does not stand in footnotes.csv",
    ),
    Case("an id given twice", "events", table(repeat_first), "line {}, id: '"),
    Case("a story step given twice", "stories", table(repeat_first), "line {}, story and step: '"),
    Case(
        "an id a spreadsheet mangled",
        "events",
        cell("id", "2E+05"),
        "line {}, id: '2E+05' is no id – write lowercase words",
    ),
    Case(
        "one value too many",
        "events",
        table(one_value_more),
        "line {}: 16 values where there are",
    ),
    Case(
        "one value too few",
        "sources",
        table(one_value_less),
        "line {}: 8 values where there are",
    ),
    Case(
        "a line of commas",
        "places",
        table(only_commas),
        "line {}: a line without any value – delete it",
    ),
    Case(
        "an empty line",
        "actors",
        raw(lambda text: text.replace(b"\n", b"\n\n", 1), line=2),
        "line {}: a line without any value – delete it",
    ),
    Case(
        "a missing column",
        "figures",
        header(lambda names: [name for name in names if name != "unit"]),
        "line {}, unit: the column 'unit' is missing – add it",
    ),
    Case(
        "an unknown column",
        "claims",
        header(lambda names: [*names, "colour"]),
        "line {}, colour: 'colour' is no column of this table",
    ),
    Case(
        "a repeated column",
        "claims",
        header(lambda names: [names[0], *names]),
        "line {}, id: the column 'id' stands 2 times",
    ),
    Case(
        "a header in another order than the cells",
        "evidence",
        header(lambda names: names[::-1]),
        "line 2, relation: 'policy analysis' is not among the values of this column",
    ),
    Case(
        "no header",
        "places",
        raw(lambda text: text.partition(b"\n")[2], line=1),
        "line {}, id: the column 'id' is missing",
    ),
    Case(
        "semicolons for commas",
        "actors",
        raw(lambda text: text.replace(b",", b";"), line=1),
        "line {}: the values are not separated by commas",
    ),
    Case(
        "Latin-1",
        "sources",
        raw(lambda text: text.decode().encode("cp1252", "replace")),
        "is no UTF-8 – save the file as UTF-8",
    ),
    Case(
        "UTF-16",
        "events",
        raw(lambda text: text.decode().encode("utf-16"), line=1),
        "line {}: the byte 0xff is no UTF-8",
    ),
    Case(
        "UTF-8 read as Latin-1",
        "sources",
        raw(lambda text: text.decode().replace("é", "Ã©").encode()),
        "is what a wrong encoding makes of one letter",
    ),
    Case(
        "a NUL byte",
        "events",
        raw(lambda text: text.replace(b"\n", b"\n\0", 1), line=2),
        "line {}: an unseen character (control character 0)",
    ),
    Case(
        "a zero-width space",
        "claims",
        raw(lambda text: text.replace(b"\n", "\n\u200b".encode(), 1), line=2),
        "line {}: an unseen character (ZERO WIDTH SPACE)",
    ),
    Case(
        "cut off in a line",
        "events",
        raw(lambda text: text[: len(text) // 2].rstrip(b"\n")),
        "the last line has no line break: is its end cut off?",
    ),
    Case(
        "a quotation mark never closed",
        "events",
        raw(open_quote, line=2),
        "line {}: a quotation mark is opened here and never closed",
    ),
    Case(
        "an empty file",
        "figures",
        raw(lambda _: b""),
        "the file is empty – its first line names its columns: id,measure,unit at least",
    ),
    Case(
        "no table of events",
        "events",
        remove,
        "events.csv: the file is missing – it is the one table that every subject has",
    ),
    Case("a folder for a file", "places", replace_by_folder, "places.csv: the file cannot be read"),
    Case(
        "a header alone",
        "events",
        raw(lambda text: text.partition(b"\n")[0] + b"\n"),
        "events.csv: the table holds no event",
    ),
    Case(
        "a link without http",
        "sources",
        cell("url", "www.example.org", "url"),
        "line {}, url: a link begins with https:// or http://",
    ),
    Case(
        "a link to nowhere",
        "sources",
        cell("url", "https:// example.org", "url"),
        "line {}, url: a link names a host after https:// or http://",
    ),
    Case(
        "a link that is a script",
        "sources",
        cell("url", "javascript:alert(1)", "url"),
        "line {}, url: a link begins with https:// or http://",
    ),
    Case(
        "an unknown kind",
        "events",
        cell("kind", "coup"),
        "line {}, kind: 'coup' does not stand in the kinds of subject.toml – did you mean 'coups'?",
    ),
    Case(
        "an unknown section",
        "events",
        cell("sections", "I.Z"),
        "line {}, sections: 'I.Z' does not stand in the sections of subject.toml – ",
    ),
    Case(
        "an unknown qualifier",
        "figures",
        cell("qualifier", "over"),
        "line {}, qualifier: 'over' is not among the values of this column",
    ),
    Case(
        "a title too long",
        "events",
        cell("title", "long " * 41),
        "is too long – write at most 200 characters",
    ),
    Case(
        "a text left out",
        "events",
        cell("title", ""),
        "line {}, title: the cell is empty – this column needs a value",
    ),
    Case(
        "a thousands separator",
        "figures",
        cell("value", "1,600", "value"),
        "line {}, value: '1,600' is no number – write digits",
    ),
    Case(
        "a number left out",
        "figures",
        cell("value", "", "qualifier", "at least"),
        "line {}, value: empty with the qualifier 'at least'",
    ),
    Case(
        "a latitude off the globe",
        "places",
        cell("lat", "1265", "precision", "town"),
        "line {}, lat: '1265' is too large – write at most 90",
    ),
    Case(
        "a town without a point",
        "places",
        cell("lat", "", "precision", "town"),
        "line {}, lat: empty, and a town has a point",
    ),
    Case(
        "an area with a point",
        "places",
        cell("lat", "17", "precision", "area"),
        "line {}, lat: '17' beside 'area' – only a town has a point",
    ),
    Case(
        "a footnote left out",
        "footnotes",
        table(leave_out_second),
        "line {}, number: 3 where 2 is due",
    ),
    Case(
        "a footnote that is no number",
        "footnotes",
        cell("number", "one"),
        "line {}, number: 'one' is no whole number",
    ),
    Case(
        "a chain to a later note",
        "footnotes",
        cell("chain", "supra 9999", "chain", "supra 2"),
        "footnote 9999 does not stand before footnote",
    ),
    Case(
        "a chain to another work",
        "footnotes",
        cell("chain", "supra 1", "chain", "supra 2"),
        "line {}, chain: the chain leads to footnote 1, which does not cite",
    ),
    Case(
        "a chain of no form",
        "footnotes",
        cell("chain", "ibid.", "chain", "supra 2"),
        "line {}, chain: 'ibid.' is no chain – write full",
    ),
    Case(
        "a paper row without a section",
        "events",
        cell("sections", "", "voice", "paper"),
        "line {}, sections: empty, and the row is the work's",
    ),
    Case(
        "a record row without a source",
        "events",
        cell("record_source", "", "voice", "record"),
        "line {}, record_source: empty, and the row is the record's",
    ),
    Case(
        "an epilogue told by the paper",
        "events",
        cell("voice", "paper", "scope", "epilogue"),
        "line {}, voice: 'paper' in the scope 'epilogue'",
    ),
    Case("a circle of parts", "figures", table(circle), "line {}, part_of: '"),
    Case(
        "a story step left out",
        "stories",
        table(leave_out_second),
        "line {}, step: 3 where 2 is due",
    ),
    Case(
        "a story with two titles",
        "stories",
        cell("story_title", "Another story"),
        "line {}, story_title: 'Another story' here and",
    ),
)


@pytest.fixture
def copy(data: Path, tmp_path: Path) -> Path:
    """A copy of the real tables, to be broken."""
    return shutil.copytree(data, tmp_path / "copy")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_damage_is_named(case: Case, copy: Path) -> None:
    """The report names the file, the line and what to do about it."""
    file = f"{case.file}.csv"
    line = case.damage(copy / file)
    with pytest.raises(InvalidCorpus) as refusal:
        load_corpus(copy)
    reports = [str(problem) for problem in refusal.value.problems]
    words = case.report.format(line)
    assert any(report.startswith(file) and words in report for report in reports), reports


@pytest.mark.parametrize(
    "damage",
    [
        raw(lambda text: b"\xef\xbb\xbf" + text),
        raw(lambda text: text.replace(b"\n", b"\r\n")),
        table(reverse),
        table(turn_round),
    ],
    ids=["byte order mark", "Windows line ends", "rows in another order", "columns likewise"],
)
def test_what_is_no_damage_is_let_pass(damage: Damage, copy: Path) -> None:
    """A spreadsheet may save, and a curator sort, without breaking the tables."""
    damage(copy / "events.csv")
    assert load_corpus(copy).events


@st.composite
def broken_bytes(draw: st.DrawFn, content: bytes) -> bytes:
    """A byte flipped, a stretch cut out, text put in, or lines moved, doubled or lost."""
    start = draw(st.integers(0, len(content) - 1))
    stop = min(len(content), start + draw(st.integers(0, 400)))
    lines = content.splitlines(keepends=True)
    one, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    put_in = draw(st.text(max_size=5)).encode()
    swapped = list(lines)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    return draw(
        st.sampled_from(
            (
                content[:start] + bytes([draw(st.integers(0, 255))]) + content[start + 1 :],
                content[:start] + content[stop:],
                content[:start],
                content[:start] + put_in + content[start:],
                b"".join(lines[:one] + lines[one + 1 :]),
                b"".join(lines[: one + 1] + lines[one:]),
                b"".join(swapped),
                _with_swapped_cells(content, one, other),
            )
        )
    )


@pytest.mark.slow
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(choice=st.data())
def test_random_damage_gives_a_corpus_or_a_report(
    choice: st.DataObject, data: Path, copy: Path
) -> None:
    """Nothing else comes out of it, and what is let pass has every row of its file."""
    file = choice.draw(st.sampled_from([f"{model.table}.csv" for model in TABLES]))
    whole = (data / file).read_bytes()
    broken = choice.draw(broken_bytes(whole))
    (copy / file).write_bytes(broken)
    try:
        corpus = load_corpus(copy)
    except InvalidCorpus:
        return
    finally:
        (copy / file).write_bytes(whole)
    rows = corpus.tables[file.removesuffix(".csv")]
    assert len(rows) == sum(1 for _ in _records(broken)) - 1


def _records(content: bytes) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))


def _with_swapped_cells(content: bytes, one: int, other: int) -> bytes:
    rows = list(_records(content))
    row = rows[one % len(rows)]
    a, b = one % len(row), other % len(row)
    row[a], row[b] = row[b], row[a]
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
