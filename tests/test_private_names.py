"""Whether the program keeps to what other packages offer: a name with `_` may change any day."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
OWN = {"self", "cls"}
# By file, with its reason there.
ALLOWED = {("dashboard/components/later.py", "_js_dist")}


def test_no_private_name_of_another_package_is_used_but_one() -> None:
    """The one is how every package of components tells Dash of its scripts."""
    files = ROOT.glob("dashboard/**/*.py")
    assert {
        (file.relative_to(ROOT).as_posix(), name)
        for file in files
        for name in private_names(ast.parse(file.read_text("utf-8")))
    } == ALLOWED


def private_names(tree: ast.AST) -> Iterator[str]:
    """Imported, reached through a dot or asked for by name; not what an object keeps for itself."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                yield from private(part for alias in names for part in alias.name.split("."))
            case ast.ImportFrom(module, names):
                yield from private([*(module or "").split("."), *(one.name for one in names)])
            case ast.Attribute(ast.Name(owner), name) if owner in OWN:
                yield from ()
            case ast.Attribute(_, name):
                yield from private([name])
            case ast.Call(ast.Name("getattr" | "setattr"), [_, ast.Constant(str(name)), *_]):
                yield from private([name])


def private(names: Iterable[str]) -> Iterator[str]:
    """Of names, those with one `_` in front."""
    for name in names:
        if name.startswith("_") and not name.startswith("__"):
            yield name
