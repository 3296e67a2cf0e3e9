"""The colours of the kinds of event, as a stylesheet that all that is drawn takes them from."""

from collections.abc import Callable

from dashboard.corpus.subject import Kind, Subject


def kind_colours(subject: Subject) -> str:
    """In light; in dark on screens alone; where colours are forced, all in that of the words."""
    kinds = tuple(subject.kinds)
    light = _rules(kinds, "", lambda kind: kind.light)
    dark = _rules(kinds, ':root[data-bs-theme="dark"] ', lambda kind: kind.dark)
    forced = _rules(kinds, ":root ", lambda _: "CanvasText")
    return "\n".join(
        [light, f"@media screen {{\n{dark}\n}}", f"@media (forced-colors: active) {{\n{forced}\n}}"]
    )


def _rules(kinds: tuple[Kind, ...], within: str, colour: Callable[[Kind], str | None]) -> str:
    return "\n".join(
        f"{within}[data-kind={_string(kind.id)}], {within}[data-lane={_string(kind.id)}] "
        f"{{ --kind: {colour(kind)}; }}"
        for kind in kinds
    )


def _string(text: str) -> str:
    """As CSS writes it, whatever it holds."""
    return '"' + "".join(c if c.isalnum() else f"\\{ord(c):x} " for c in text) + '"'
