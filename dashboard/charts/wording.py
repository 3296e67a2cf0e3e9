"""How a figure is said in words: its bound, its number, its unit, and what it counts."""

from dashboard.corpus.dates import in_words
from dashboard.corpus.models import Figure, Qualifier, Voice

MILLION, BILLION = 1_000_000, 1_000_000_000
# Of the units that are counted, those of which a single one occurs.
ONE_OF = {"people": "person"}


def number_in_words(figure: Figure) -> str:
    """The number with its bound and unit: `at least 85,000 people`; never without its word."""
    if figure.value is None:
        return f"no number given ({figure.unit})"
    counted = _counted(figure.value, figure.unit)
    return counted if figure.qualifier is Qualifier.EXACTLY else f"{figure.qualifier} {counted}"


def bound_in_words(figure: Figure) -> str:
    """What the end of its mark means."""
    if figure.qualifier is Qualifier.EXACTLY:
        return "stated without a bound"
    if figure.qualifier is Qualifier.UNQUANTIFIED:
        return "no number given"
    return f"stated as “{figure.qualifier}”"


def voice_in_words(figure: Figure) -> str:
    """Empty for the paper, whose voice is the rule; the record is always named."""
    return "the record" if figure.voice is Voice.RECORD else ""


def period_in_words(figure: Figure) -> str:
    return in_words(figure.period) if figure.period else "period not given"


def dollars_in_words(amount: float) -> str:
    return f"US${_scaled(amount)}"


def _counted(amount: float, unit: str) -> str:
    if unit.startswith("US dollars"):
        return f"{dollars_in_words(amount)}{unit.removeprefix('US dollars')}"
    return f"{amount:,.10g} {ONE_OF.get(unit, unit) if amount == 1 else unit}"


def _scaled(amount: float) -> str:
    if amount >= BILLION:
        return f"{amount / BILLION:.10g} billion"
    if amount >= MILLION:
        return f"{amount / MILLION:.10g} million"
    return f"{amount:,.10g}"
