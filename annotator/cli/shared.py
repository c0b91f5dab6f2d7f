"""What the verbs of the command line share: their results, their words, and how they name a file that is at fault."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.messages import plain

Arguments = argparse.Namespace
Option = tuple[tuple[str, ...], dict[str, object]]


class Result(NamedTuple):
    """What a verb has to say: one JSON object, the same in lines for a person, and the exit status."""

    data: dict[str, object]
    lines: Sequence[str]
    status: int = 0


class Verb(NamedTuple):
    """One verb: what it does in a line, its function, and its words and options as argparse takes them."""

    what: str
    run: Callable[[Arguments], Result]
    options: tuple[Option, ...] = ()


class CallError(Exception):
    """The words of the call are off: exit status 2."""


def word(*names: str, **how: object) -> Option:
    """One word or option of a verb."""
    return names, how


def whole(text: str) -> int:
    """A whole number from 0 on."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is no whole number from 0 on")
    return int(text)


def from_one(text: str) -> int:
    """A whole number from 1 on."""
    if not whole(text):
        raise argparse.ArgumentTypeError(f"{text} is no whole number from 1 on")
    return int(text)


def not_negative(text: str) -> float:
    """A number from 0 on."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 on")
    return number


PROJECT = word("project", type=Path, metavar="PROJECT")
FILES = word("files", type=Path, nargs="+", metavar="FILE")
OUT = word("out", type=Path, metavar="OUT")
FORCE = word("--force", action="store_true", help="write over a file that is there (never over a project)")


def names(listed: str) -> list[str]:
    """The names in a list with commas."""
    return [name.strip() for name in listed.split(",") if name.strip()]


def form_of(file: Path, named: str | None, known: Iterable[str]) -> str:
    """The form of a file: as named, or by its ending; one that is not known is the call's fault."""
    form = f".{named.lstrip('.')}" if named else file.suffix.lower()
    if form not in known:
        raise CallError(f"{form or file.name} is no form for this; use {', '.join(sorted(known))}")
    return form


def opened(path: Path):  # noqa: ANN201 - ProjectFile, not imported at start
    """A project, locked; what opening did to the file is said, too."""
    from annotator.storage.project_file import ProjectFile

    return _told(path, ProjectFile.open(path))


def to_read(path: Path):  # noqa: ANN201 - ProjectFile or Snapshot, not imported at start
    """A project to read, also one that may not be written; what opening did to the file is said, too."""
    from annotator.verbs import projects

    return _told(path, projects.to_read(path))


def _told(path: Path, project):  # noqa: ANN001, ANN202 - as above
    """On the standard error: it is no part of what was asked."""
    for words in getattr(project, "news", ()):
        complain(path, words)
    return project


@contextmanager
def naming(file: Path) -> Iterator[None]:
    """Whatever goes wrong in the block is wrong with this file."""
    try:
        yield
    except AnnotatorError as error:
        error.arguments.setdefault("file", str(file))
        raise


def complain(file: object, words: str) -> None:
    """What is wrong with a file, in one line on the standard error."""
    print(f"accord: {plain(str(file))}: {plain(' '.join(words.split(chr(10))))}", file=sys.stderr)


def progress(what: str, share: float) -> None:
    """A bar with what is being done, where a person sees it."""
    if sys.stderr.isatty():
        bar = "█" * round(share * 20)
        end = "\r\x1b[K" if share >= 1 else ""
        print(f"\r\x1b[K{bar:░<20} {what}{end}", end="", file=sys.stderr, flush=True)
