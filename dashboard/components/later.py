"""Packages of components that many readers never need: they come when they are asked for."""

from types import ModuleType


def comes_later(package: ModuleType) -> str:
    """Dash still serves the package's script, but no longer sends it with the page.

    Gives the script's address. Dash would otherwise send the scripts of every package that is
    imported, whatever the page shows; `dynamic` is its own word for those that are not.

    `_js_dist` is the one private name of another package that is used here: it is how each package
    of components hands its scripts to Dash, and Dash has no setting that leaves one out.
    """
    own, *_ = [script for script in package._js_dist if "async" not in script]
    own["dynamic"] = True
    return f"_dash-component-suites/{package.__name__}/{own['relative_package_path']}"
