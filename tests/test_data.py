"""The real tables, held to each other and to what they claim to cover."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from dashboard.corpus.causes import Fit, consistency
from dashboard.corpus.citations import chain_in_words
from dashboard.corpus.columns import columns
from dashboard.corpus.corpus import Corpus
from dashboard.corpus.dates import interval
from dashboard.corpus.day_numbers import day_number, year_of
from dashboard.corpus.entries import fold
from dashboard.corpus.models import (
    TABLES,
    Event,
    Figure,
    LinkVoice,
    Voice,
)
from dashboard.corpus.rows import Row
from dashboard.corpus.subject import FILE, Head
from dashboard.corpus.subject_file import read_subject
from dashboard.export import harmless

START_OF_THE_SUBJECT = 2012
PAPER_DATE = day_number(2020, 11, 30)


def test_the_subject_is_of_the_years_and_the_day_of_the_paper(corpus: Corpus) -> None:
    """What goes on in the tables goes on until the paper was written."""
    assert corpus.subject.years == (START_OF_THE_SUBJECT, year_of(PAPER_DATE))
    assert corpus.subject.until == PAPER_DATE


def test_every_row_is_of_what_the_subject_lists(data: Path) -> None:
    """The shipped folder leaves nothing to be inferred: each table and each list is there."""
    declared = read_subject(data).declared
    assert set(declared) == set(Head.LISTS)
    assert all(declared.values())
    assert all((data / model.file()).is_file() for model in TABLES)


def test_every_event_is_told_and_its_title_fits_a_label(corpus: Corpus) -> None:
    """Room is for 60 characters, and a card without a summary would say nothing."""
    assert not [event.id for event in corpus.events if len(event.title) > 60 or not event.summary]


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_no_row_leaves_to_chance_what_it_is(data: Path, model: type[Row]) -> None:
    """Of what may be left out, the shipped tables have all that says whose and of what kind."""
    with (data / model.file()).open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    left_out = {column.name for column in columns(model) if column.default} - set(header)
    assert left_out == set()


def test_a_heading_of_part_one_is_a_theme_and_general(corpus: Corpus) -> None:
    """In reading order, each below its Part."""
    sections = corpus.subject.sections
    assert sections.ids[:3] == ("Introduction", "I", "I.A")
    assert sections.ids[-1] == "Conclusion"
    assert [one.theme for one in sections if one.parent == "I"] == list(corpus.subject.themes.ids)
    assert all(one.general for one in sections if one.id.split(".")[0] == "I")
    assert all(one.parent == one.id.split(".")[0] for one in sections if "." in one.id)


def test_every_footnote_of_the_paper_exists_once(corpus: Corpus) -> None:
    """1 to 263, in order."""
    assert [note.number for note in corpus.footnotes] == list(range(1, 264))


@pytest.mark.parametrize(
    ("table", "least"),
    [
        ("events", 80),
        ("figures", 40),
        ("claims", 50),
        ("actors", 60),
        ("sources", 50),
    ],
)
def test_a_table_is_complete_and_no_sample(corpus: Corpus, table: str, least: int) -> None:
    """The whole paper, not a choice from it."""
    assert len(corpus.tables[table]) >= least


def test_most_events_are_of_the_papers_own_subject(corpus: Corpus) -> None:
    """Background, comparators and epilogue are beside it."""
    scopes = Counter(event.scope for event in corpus.events)
    assert scopes["core"] >= 55
    assert set(scopes) == set(corpus.subject.scopes.ids)
    assert corpus.subject.shown_scopes == {"core"}


def test_every_heading_of_the_paper_has_a_claim(corpus: Corpus) -> None:
    """The leads of the Parts and the conclusion too."""
    assert {claim.section for claim in corpus.claims} == set(corpus.subject.sections.ids)


def test_five_stories_are_of_a_lessons_length(corpus: Corpus) -> None:
    """Six to ten steps each."""
    lengths = Counter(step.story for step in corpus.stories)
    assert len(lengths) == 5
    assert all(6 <= length <= 10 for length in lengths.values())


def test_every_step_of_a_story_cites_the_paper(corpus: Corpus) -> None:
    """What a class is shown leads to its footnotes, each of which there is."""
    cited = {
        (step.story, step.step): {int(number) for number in re.findall(r"fn (\d+)", step.text)}
        for step in corpus.stories
    }
    assert all(cited.values())
    assert set().union(*cited.values()) <= {note.number for note in corpus.footnotes}


def test_every_paper_row_cites_a_section(corpus: Corpus) -> None:
    """Where in the paper a reader finds it."""
    assert not [row.id for row in stated(corpus) if row.voice is Voice.PAPER and not row.sections]


def test_every_record_row_names_its_source(corpus: Corpus) -> None:
    """What the paper does not say rests on somebody else's word."""
    assert not [
        row.id for row in stated(corpus) if row.voice is Voice.RECORD and not row.record_source
    ]


def test_a_claim_under_a_theme_draws_on_it(corpus: Corpus) -> None:
    """Part I's headings are the themes: I.A is theme A."""
    assert not [
        claim.id
        for claim in corpus.claims
        if claim.section.startswith("I.") and claim.section[2:] not in claim.themes
    ]


def test_every_theme_has_an_event(corpus: Corpus) -> None:
    """A theme that lights nothing would be an empty lane."""
    assert {theme for entry in corpus.entries for theme in entry.theme} == set(
        corpus.subject.themes.ids
    )


def test_the_title_of_an_event_is_its_own(corpus: Corpus) -> None:
    """On a timeline the label alone tells two events apart."""
    titles = Counter(event.title for event in corpus.events)
    assert not [title for title, times in titles.items() if times > 1]


@pytest.mark.parametrize(
    ("scope", "earliest", "latest"),
    [
        ("core", START_OF_THE_SUBJECT, year_of(PAPER_DATE)),
        ("background", 0, START_OF_THE_SUBJECT - 1),
        ("epilogue", year_of(PAPER_DATE), 9999),
    ],
)
def test_an_events_scope_agrees_with_its_date(
    corpus: Corpus, scope: str, earliest: int, latest: int
) -> None:
    """By the day on which it may have begun."""
    begun = {
        event.id: year_of(days.first)
        for event in corpus.events
        if event.scope == scope and (days := interval(event.date))
    }
    assert not {name: year for name, year in begun.items() if not earliest <= year <= latest}


def test_the_epilogue_follows_the_paper(corpus: Corpus) -> None:
    """Each of its events has a date, and begins after November 2020."""
    epilogue = [interval(event.date) for event in corpus.events if event.scope == "epilogue"]
    assert all(days is not None and days.first > PAPER_DATE for days in epilogue)


def test_a_record_date_stands_beside_the_papers_rows_only(corpus: Corpus) -> None:
    """A row of the record has its date in `date`."""
    assert not [
        event.id for event in corpus.events if event.voice is Voice.RECORD and event.record_date
    ]


def test_the_papers_sources_and_the_records_are_not_mixed(corpus: Corpus) -> None:
    """Footnotes end at works the paper cites, the record rests on works it does not."""
    voices = {source.id: source.voice for source in corpus.sources}
    cited = {voices[source] for note in corpus.footnotes for source in note.sources}
    beside = {voices[s] for row in stated(corpus) for s in row.record_source}
    assert (cited, beside) == ({Voice.PAPER}, {Voice.RECORD})


def test_every_source_is_used(corpus: Corpus) -> None:
    """A bibliography lists what something rests on."""
    used = {source for note in corpus.footnotes for source in note.sources}
    used |= {s for row in stated(corpus) for s in row.record_source}
    assert not {source.id for source in corpus.sources} - used


def test_every_chain_reads_to_its_end(corpus: Corpus) -> None:
    """From the footnote to a work or to a Part of the paper, with no hop left out."""
    sources = {source.id: source for source in corpus.sources}
    chains = {note.number: chain_in_words(note, sources) for note in corpus.footnotes}
    assert chains[159].startswith("fn 159 → Id. → fn 158 → supra 142 → UN News")
    assert all(" → " in chain for chain in chains.values())


def test_two_figures_that_overlap_say_so_both(corpus: Corpus) -> None:
    """Whichever of the two is looked at warns of the other."""
    pairs = {(figure.id, other) for figure in corpus.figures for other in figure.overlaps}
    assert not pairs - {(other, figure) for figure, other in pairs}


def test_every_figure_with_a_relation_warns_in_words(corpus: Corpus) -> None:
    """What may not be added needs a reason beside it."""
    related = (figure for figure in corpus.figures if figure.part_of or figure.overlaps)
    assert not [figure.id for figure in related if not figure.note]


def test_no_cause_is_impossible_by_the_papers_own_dates(corpus: Corpus) -> None:
    """The paper would contradict itself, or the link be a misreading."""
    fits = {(link.cause, link.effect): consistency(link, corpus).paper for link in corpus.causes}
    assert Fit.CONSISTENT in fits.values()
    assert not [pair for pair, fit in fits.items() if fit is Fit.IMPOSSIBLE]


def test_a_cause_that_the_record_rules_out_says_so(corpus: Corpus) -> None:
    """These, by their dates, and each of them explained."""
    ruled_out = {
        (link.cause, link.effect): link.note
        for link in corpus.causes
        if consistency(link, corpus).record is Fit.IMPOSSIBLE
    }
    assert set(ruled_out) == {
        ("islamists-break-with-mnla", "coup-2012"),
        ("minusma-mission", "north-recaptured"),
    }
    assert all("By the record's dates it is impossible" in note for note in ruled_out.values())


def test_a_cause_stands_on_the_papers_events(corpus: Corpus) -> None:
    """What only the record tells, the paper cannot have tied to anything."""
    papers = {event.id for event in corpus.events if event.voice is Voice.PAPER}
    assert not [
        (link.cause, link.effect)
        for link in corpus.causes
        if link.voice is LinkVoice.PAPER and not {link.cause, link.effect} <= papers
    ]


def test_both_accounts_of_the_coup_of_2012_are_there(corpus: Corpus) -> None:
    """Footnote 5 and footnotes 7-8 tell of it differently."""
    causes = {link.cause: link.footnotes for link in corpus.causes if link.effect == "coup-2012"}
    assert causes == {
        "tuareg-rebellion-2012": (5,),
        "islamists-break-with-mnla": (7, 8),
        "jihadists-occupy-north": (7, 8),
    }


def test_a_cause_says_why_where_it_is_a_reading(corpus: Corpus) -> None:
    """Few are the curator's, and each is owned in its note."""
    own = [link for link in corpus.causes if link.voice is LinkVoice.CURATOR]
    assert len(own) * 10 <= len(corpus.causes)
    assert all("our reading" in link.note for link in own)


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Ibrahim Boubacar Keita", "keita"),
        ("Prime Minister Boubou Cisse", "boubou-cisse"),
        ("President Amadou Toure", "toure"),
        ("Union for Supporting Islam and Muslims", "jnim"),
        ("Jama'at Nasr al-Islam wal Muslimin", "jnim"),
        ("GSIM", "jnim"),
        ("Movement for the Liberation of Azawad", "mnla"),
        ("Mouvement national de libération de l'Azawad", "mnla"),
        ("Movement for Oneness and Jihad in West Africa", "mujao"),
        ("al-Qaeda in the Islamic Maghreb", "aqim"),
        ("AQMI", "aqim"),
        ("armed Islamist groups", "jihadists"),
        ("jihadist factions", "jihadists"),
        ("insurgency groups", "jihadists"),
        ("June 5 Movement", "m5-rfp"),
        ("M5-RFP protesters", "m5-rfp"),
        ("northern Tuareg communities", "tuaregs"),
        ("Fulani", "peuhl"),
        ("self-defense forces", "self-defence-groups"),
        ("local armed actors", "self-defence-groups"),
        ("vigilante groups", "self-defence-groups"),
        ("NSAGs", "armed-groups"),
        ("G5 Sahel regional network", "g5-sahel"),
        ("G5 Joint Force", "g5-joint-force"),
        ("French forces", "operation-barkhane"),
        ("MINUSMA peacekeepers", "minusma"),
        ("hostage peacekeepers", "hostages-2020"),
        ("post-coup government", "transitional-government"),
        ("security apparatus", "malian-security-forces"),
    ],
)
def test_an_actor_is_found_by_the_names_in_use(corpus: Corpus, name: str, actor: str) -> None:
    """The paper's own, odd ones among them, and the usual ones: each finds all of its events."""
    texts = [entry.text for entry in corpus.entries if actor in entry.actor]
    assert texts
    assert all(word in text for text in texts for word in fold(name).split())


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("jnim", {"ansar-dine", "aqim", "katiba-macina", "mujao"}),
        ("g5-sahel", {"burkina-faso", "mali", "mauritania", "niger", "chad", "g5-joint-force"}),
        ("malian-armed-forces", {"malian-army", "malian-air-force", "malian-national-guard"}),
    ],
)
def test_what_an_umbrella_takes_in_is_what_the_paper_lists(
    corpus: Corpus, whole: str, parts: set[str]
) -> None:
    """At footnotes 123, 115 and 101; the leaders of coups are also officers of the forces."""
    found = {actor.id for actor in corpus.actors if whole in actor.part_of}
    assert found - {"coup-leaders-2012", "coup-leaders-2020"} == parts


def test_only_the_paper_says_who_split_from_whom(corpus: Corpus) -> None:
    """Once, at footnotes 7 and 119; other breaks are the record's, or not told."""
    splits = {actor.id: actor for actor in corpus.actors if actor.split_from}
    assert {name: actor.split_from for name, actor in splits.items()} == {"jihadists": ("mnla",)}
    assert {7, 119} <= set(splits["jihadists"].footnotes)


def test_belonging_and_splitting_are_the_papers(corpus: Corpus) -> None:
    """What only the record names has a place in neither."""
    assert not [
        actor.id
        for actor in corpus.actors
        if actor.voice is Voice.RECORD and (actor.part_of or actor.split_from)
    ]


@pytest.mark.parametrize("name", [FILE, *(model.file() for model in TABLES)])
def test_a_file_is_kept_as_it_should_be(data: Path, name: str) -> None:
    """No byte order mark, Unix line ends, one end of line at the end: changes read as changes."""
    content = (data / name).read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in content
    assert content.endswith(b"\n")
    assert not content.endswith(b"\n\n")


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.table)
def test_no_cell_is_run_by_a_spreadsheet(data: Path, model: type[Row]) -> None:
    """The files are offered as they stand, so none may hold what an export would have to mark."""
    with (data / f"{model.table}.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert [cell for cell in cells if harmless(cell) != cell] == []


def stated(corpus: Corpus) -> list[Event | Figure]:
    """What either voice states: events and figures."""
    return [*corpus.events, *corpus.figures]
