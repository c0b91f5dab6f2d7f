"""The window: the one place of the command line that knows the room above."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.cli.shared import Arguments, Result, Verb, word
from annotator.domain.errors import AnnotatorError


def _open(a: Arguments) -> Result:
    if not has_screen():
        raise AnnotatorError("no_screen", file=str(a.project or "open"))
    return Result({}, [], show(a.project))


def show(path: Path | None) -> int:
    """Opens the window on a project, if one is named, and comes back when it is closed."""
    from ui.app import run

    return run(path)


def has_screen() -> bool:
    """Whether there is a screen, or Qt was told where else to draw."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


VERBS: dict[str, Verb] = {
    "open": Verb("the window", _open, (word("project", type=Path, nargs="?", metavar="PROJECT"),)),
}  # fmt: skip
