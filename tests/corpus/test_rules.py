"""Rules across rows: each is broken once, in a folder that is valid otherwise."""

import pytest

from tests.corpus.folder import Cells, Folder


@pytest.mark.parametrize(
    ("table", "index", "cells", "problem"),
    [
        (
            "events",
            0,
            {"actors": "oficers"},
            (
                "events.csv line 2, actors: 'oficers' does not stand in actors.csv – "
                "did you mean 'officers'?"
            ),
        ),
        (
            "events",
            0,
            {"places": "elsewhere"},
            (
                "events.csv line 2, places: 'elsewhere' does not stand in places.csv – "
                "correct it, or add its row there"
            ),
        ),
        (
            "figures",
            0,
            {"footnotes": "2;99"},
            (
                "figures.csv line 2, footnotes: '99' does not stand in footnotes.csv – "
                "correct it, or add its row there"
            ),
        ),
        (
            "footnotes",
            3,
            {"number": "6"},
            "footnotes.csv line 5, number: 6 where 4 is due – count from 1 on, without a gap",
        ),
        (
            "footnotes",
            2,
            {"chain": "Id. > 1"},
            "footnotes.csv line 4, chain: Id. at footnote 3 leads to 2, not to 1",
        ),
        (
            "events",
            0,
            {"sections": ""},
            (
                "events.csv line 2, sections: empty, and the row is the work's – "
                "name the heading under which it stands"
            ),
        ),
        (
            "figures",
            1,
            {"record_source": ""},
            (
                "figures.csv line 3, record_source: empty, and the row is the record's – "
                "name the source that carries it"
            ),
        ),
        (
            "events",
            0,
            {"record_source": ""},
            (
                "events.csv line 2, record_source: empty beside a record_date or record_note – "
                "name the source that carries it"
            ),
        ),
        (
            "events",
            0,
            {"scope": "epilogue"},
            (
                "events.csv line 2, voice: 'paper' in the scope 'epilogue' – "
                "what came after the work only the record can tell"
            ),
        ),
        (
            "figures",
            0,
            {"value": ""},
            (
                "figures.csv line 2, value: empty with the qualifier 'more than' – "
                "write the number or unquantified"
            ),
        ),
        (
            "figures",
            1,
            {"value": "9"},
            (
                "figures.csv line 3, value: '9' with the qualifier 'unquantified' – "
                "one of the two is wrong"
            ),
        ),
        (
            "places",
            0,
            {"lon": ""},
            "places.csv line 2, lon: empty, and a town has a point – add it",
        ),
        (
            "places",
            1,
            {"lat": "17"},
            "places.csv line 3, lat: '17' beside 'area' – only a town has a point",
        ),
        (
            "sources",
            0,
            {"author_kind": ""},
            (
                "sources.csv line 2, author_kind: empty, and an author is named – "
                "write person or organisation"
            ),
        ),
        (
            "sources",
            1,
            {"author_kind": "organisation"},
            (
                "sources.csv line 3, author_kind: 'organisation', and no author is named – "
                "name the author, or delete it"
            ),
        ),
        (
            "figures",
            0,
            {"overlaps": "killed"},
            "figures.csv line 2, overlaps: 'killed' is the figure itself – delete it",
        ),
        (
            "actors",
            0,
            {"part_of": "army"},
            "actors.csv line 2, part_of: 'army' comes out as a part of itself – take one link out",
        ),
        (
            "actors",
            1,
            {"split_from": "officers"},
            "actors.csv line 3, split_from: 'officers' is the actor itself – delete it",
        ),
        (
            "actors",
            1,
            {"split_from": "rebels"},
            (
                "actors.csv line 3, split_from: 'rebels' does not stand in actors.csv – "
                "correct it, or add its row there"
            ),
        ),
        (
            "causes",
            0,
            {"effect": "coup"},
            "causes.csv line 2, effect: 'coup' is the cause itself – name another event",
        ),
        (
            "causes",
            0,
            {"cause": "afterword"},
            (
                "causes.csv line 2, cause: 'afterword' does not stand in events.csv – "
                "did you mean 'afterwards'?"
            ),
        ),
        (
            "causes",
            0,
            {"footnotes": "99"},
            (
                "causes.csv line 2, footnotes: '99' does not stand in footnotes.csv – "
                "correct it, or add its row there"
            ),
        ),
        (
            "causes",
            0,
            {"sections": ""},
            "causes.csv line 2, sections: the cell is empty – this column needs a value",
        ),
        (
            "stories",
            1,
            {"step": "3"},
            "stories.csv line 3, step: 3 where 2 is due – count from 1 on, without a gap",
        ),
        (
            "stories",
            1,
            {"story_title": "Three"},
            (
                "stories.csv line 3, story_title: 'Three' here and 'Two' elsewhere – "
                "a story has one title"
            ),
        ),
    ],
)
def test_what_breaks_a_rule_is_named(
    folder: Folder, table: str, index: int, cells: Cells, problem: str
) -> None:
    """One change, one problem, at the place of the change."""
    folder.change(table, index, **cells)
    assert folder.problems() == [problem]


def test_the_made_up_folder_breaks_no_rule(folder: Folder) -> None:
    """Without this, a rule that always complains would pass for one that works."""
    assert folder.problems() == []


def test_a_circle_through_several_rows_is_named_at_each(folder: Folder) -> None:
    """The killed are among the harmed, so the harmed are not among the killed."""
    folder.change("figures", 1, part_of="killed")
    assert [problem.partition(":")[0] for problem in folder.problems()] == [
        "figures.csv line 2, part_of",
        "figures.csv line 3, part_of",
    ]


def test_two_actors_that_broke_away_from_each_other_are_named(folder: Folder) -> None:
    """One of them was there first."""
    folder.change("actors", 0, split_from="officers")
    folder.change("actors", 1, split_from="army")
    assert folder.problems() == [
        (
            "actors.csv line 2, split_from: 'army' comes out as broken away from itself – "
            "take one link out"
        ),
        (
            "actors.csv line 3, split_from: 'officers' comes out as broken away from itself – "
            "take one link out"
        ),
    ]


def test_what_brings_about_its_own_cause_is_named(folder: Folder) -> None:
    """At each link of the circle, and at no other."""
    for name in ("later", "last"):
        folder.add("events", **(folder.tables["events"][1] | {"id": name, "title": name}))
    _link(folder, "afterwards", "later", "prompted")
    _link(folder, "later", "coup", "contributed to")
    _link(folder, "later", "last", "led to")
    assert folder.problems() == [
        "causes.csv line 2, effect: 'afterwards' leads back to 'coup' – take one link out",
        "causes.csv line 3, effect: 'later' leads back to 'afterwards' – take one link out",
        "causes.csv line 4, effect: 'coup' leads back to 'later' – take one link out",
    ]


def test_what_is_brought_about_may_worsen_its_cause(folder: Folder) -> None:
    """The paper says so of armed groups: insecurity made them, and they made it worse."""
    _link(folder, "afterwards", "coup", "worsened")
    assert folder.problems() == []


def _link(folder: Folder, cause: str, effect: str, how: str) -> None:
    link = folder.tables["causes"][0] | {"cause": cause, "effect": effect, "type": how}
    folder.add("causes", **link)


def test_an_id_is_given_once(folder: Folder) -> None:
    """Two rows of one id, and a link to it could mean either."""
    folder.add("actors", id="army", name="Another army", kind="forces", voice="paper")
    assert folder.problems() == [
        "actors.csv line 4, id: 'army' stands already in line 2 – give each row its own"
    ]


def test_an_event_may_bear_on_a_claim_only_once(folder: Folder) -> None:
    """The key of evidence is the pair."""
    folder.add("evidence", **folder.tables["evidence"][0])
    assert folder.problems() == [
        (
            "evidence.csv line 3, claim and event: 'coups-return, coup' stands already in line 2 – "
            "give each row its own"
        )
    ]


def test_a_corpus_has_an_event(folder: Folder) -> None:
    """A table cut off below its header is not an empty corpus."""
    for table in ("events", "evidence", "causes", "stories"):
        folder.tables[table].clear()
    folder.change("figures", 0, event="")
    assert folder.problems() == [
        "events.csv: the table holds no event – add one, or bring back what was cut off"
    ]


def test_other_tables_may_be_empty(folder: Folder) -> None:
    """A corpus without stories or figures is a small one, not a broken one."""
    for table in ("stories", "figures", "charts", "evidence"):
        folder.tables[table].clear()
    folder.write()
    assert folder.problems() == []
