"""How a figure is said in words: its bound, its number, its unit, and what it counts."""

from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Figure, Qualifier, Voice
from dashboard.corpus.subject import Subject, Unit

MILLION, BILLION = 1_000_000, 1_000_000_000


def number_in_words(figure: Figure, subject: Subject) -> str:
    """The number with its bound and unit: `at least 85,000 people`; never without its word."""
    if figure.value is None:
        return f"no number given ({figure.unit})"
    counted = amount_in_words(figure.value, subject.unit(figure.unit))
    return counted if figure.qualifier is Qualifier.EXACTLY else f"{figure.qualifier} {counted}"


def bound_in_words(figure: Figure) -> str:
    """What the end of its mark means."""
    if figure.qualifier is Qualifier.EXACTLY:
        return "stated without a bound"
    if figure.qualifier is Qualifier.UNQUANTIFIED:
        return "no number given"
    return f"stated as “{figure.qualifier}”"


def voice_in_words(figure: Figure) -> str:
    """Empty for the work, whose voice is the rule; the record is always named."""
    return "the record" if figure.voice is Voice.RECORD else ""


def period_in_words(figure: Figure) -> str:
    return in_words(figure.period) if figure.period else "period not given"


def amount_in_words(amount: float, unit: Unit) -> str:
    """With its unit, or with the sign of its currency before it: `€1 billion a year`."""
    if unit.currency:
        return " ".join(filter(None, [f"{unit.currency}{_scaled(amount)}", unit.per]))
    return f"{amount:,.10g} {unit.one or unit.id if amount == 1 else unit.id}"


def _scaled(amount: float) -> str:
    if amount >= BILLION:
        return f"{amount / BILLION:.10g} billion"
    if amount >= MILLION:
        return f"{amount / MILLION:.10g} million"
    return f"{amount:,.10g}"
