"""How the closed lists are called on screen, in the order in which they are shown."""

from collections.abc import Mapping

from dashboard.corpus.models import (
    ActorKind,
    Kind,
    LinkVoice,
    Scope,
    Section,
    SourceKind,
    Theme,
    Voice,
)

KINDS: Mapping[Kind, str] = {
    Kind.COUPS: "Coups & transitions",
    Kind.REBELLION: "Rebellion & armed groups",
    Kind.OPERATIONS: "Operations & missions",
    Kind.REFORM: "Reform & peace",
    Kind.AID: "Aid & spending",
    Kind.HARM: "Harm to people",
}

SCOPES: Mapping[Scope, str] = {
    Scope.CORE: "Mali and the Sahel",
    Scope.BACKGROUND: "Background",
    Scope.COMPARATOR: "Other countries",
    Scope.EPILOGUE: "After the paper",
}

VOICES: Mapping[Voice, str] = {Voice.PAPER: "the paper", Voice.RECORD: "the record"}

LINK_VOICES: Mapping[LinkVoice, str] = {
    LinkVoice.PAPER: "the paper ties them",
    LinkVoice.CURATOR: "tied by the curator",
}

STATED_BY: Mapping[LinkVoice, str] = {
    LinkVoice.PAPER: "the paper",
    LinkVoice.CURATOR: "the curator",
}

THEMES: Mapping[Theme, str] = {
    Theme.A: "What security is",
    Theme.B: "Security first, but not alone",
    Theme.C: "The Golden Hour and the long work",
    Theme.D: "Many kinds of actor",
    Theme.E: "No one pattern fits all",
    Theme.F: "Reform of the security sector",
    Theme.G: "Foreign actors and their aims",
    Theme.H: "What coups bring",
}

SECTIONS: Mapping[Section, str] = {
    Section.INTRODUCTION: "Introduction",
    Section.I: "I Themes of security",
    **{Section(f"I.{theme.value}"): f"I.{theme.value} {label}" for theme, label in THEMES.items()},
    Section.II: "II Mali as a case",
    Section.II_A: "II.A Who operates in Mali",
    Section.II_B: "II.B Reforms that failed",
    Section.II_C: "II.C Threats today",
    Section.III: "III Other ways",
    Section.III_A: "III.A Advice to Mali",
    Section.III_B: "III.B Advice to foreign actors",
    Section.CONCLUSION: "Conclusion",
}

ACTOR_KINDS: Mapping[ActorKind, str] = {
    ActorKind.MALIAN_STATE: "Malian state",
    ActorKind.MALIAN_FORCES: "Malian forces",
    ActorKind.PEOPLE: "People and civil society",
    ActorKind.TUAREG_MOVEMENTS: "Tuareg movements",
    ActorKind.JIHADIST_GROUPS: "Jihadist groups",
    ActorKind.SELF_DEFENCE: "Self-defence groups",
    ActorKind.FOREIGN_STATES: "Foreign states",
    ActorKind.FOREIGN_FORCES: "Foreign forces",
    ActorKind.INTERNATIONAL: "International bodies",
    ActorKind.RESEARCH: "Research and rights groups",
    ActorKind.PERSON: "Persons",
}

SOURCE_KINDS: Mapping[SourceKind, str] = {
    SourceKind.BOOK: "Book",
    SourceKind.CHAPTER: "Chapter",
    SourceKind.ARTICLE: "Article",
    SourceKind.REPORT: "Report",
    SourceKind.NEWS: "News",
    SourceKind.WEB: "Web page",
}
