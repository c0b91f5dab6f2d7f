"""Files that arrive: each copied, vetted and worked out in processes of its own, and given in the order asked for."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.storage import opening, private, vet
from annotator.storage.apart import in_order
from annotator.storage.columns import SHOWN
from annotator.storage.verify import Bounds

# Starting a process takes longer than vetting a file of this size.
_SMALL = 8 << 20
_MOST_AT_ONCE = 8


class Portion(NamedTuple):
    """A range of a file's entities, and the file of what was found in it."""

    bounds: Bounds
    findings: Path


class Arrival(NamedTuple):
    """A file, and the private copy of it."""

    file: Path
    sha256: str
    size: int
    copy: Path


# A file whose form was found sound, with its portions as they are found to be.
Arrivals = Iterator[tuple[Arrival, Iterator[Portion]]]


@contextmanager
def named(file: Path) -> Iterator[None]:
    """Names the file in whatever is wrong with it."""
    try:
        yield
    except AnnotatorError as error:
        error.arguments.setdefault("file", str(file))
        raise


def hashes(files: Sequence[Path], sizes: Set[int]) -> list[str]:
    """The SHA-256 of every file that may have the bytes of another of them, or of one that had one of these sizes.

    0 is a size that was not noted. Of the other files nothing; nor of one with a journal beside it, which says more
    than its bytes.
    """
    own = []
    for file in files:
        with named(file):
            own.append(vet.check_outside(file))
    found = []
    for file, size in zip(files, own, strict=True):
        with named(file):
            may_be_known = not sizes.isdisjoint((size, 0)) or own.count(size) > 1
            found.append(vet.sha256_of(file) if may_be_known and not opening.sides(file) else "")
    return found


@contextmanager
def arriving(
    files: Sequence[Path], project: str, watch: Callable[[], None], tables: Sequence[str] = SHOWN
) -> Iterator[Arrivals]:
    """The files one after the other, each portion by portion as it is vetted; copies are there until the block ends.

    A file is sound when all its portions came. What they show is found in these derived tables.

    The first that is not sound raises AnnotatorError naming it. `watch` is called now and then while it takes; what it
    raises ends the work.
    """
    work = _Work(files, project, tables)
    with closing(work.arrivals(watch)) as arrivals:
        try:
            yield arrivals
        finally:
            work.clear()


class _Work:
    """The portions asked for and not yet taken, in their order."""

    def __init__(self, files: Sequence[Path], project: str, tables: Sequence[str]) -> None:
        self._files, self._project, self._tables = files, project, tables
        self._at_once = min(os.cpu_count() or 1, _MOST_AT_ONCE)
        self._asked: deque[tuple[Arrival, Sequence[Portion]]] = deque()
        self._folders: list[Path] = []

    def arrivals(self, watch: Callable[[], None]) -> Arrivals:
        """Every file when the first portion of it was worked out; what was found in one goes after its turn."""
        with closing(self._done(watch)) as done:
            for _ in done:
                arrival, portions = self._asked.popleft()
                yield arrival, self._portions(portions, done)

    def _portions(self, portions: Sequence[Portion], done: Iterator[object]) -> Iterator[Portion]:
        for place, portion in enumerate(portions):
            if place:
                next(done)
            yield portion
            private.remove_file(portion.findings)

    def _done(self, watch: Callable[[], None]) -> Iterator[object]:
        """One thing for every portion, in the order they were asked for."""
        if sum(file.stat().st_size for file in self._files if file.is_file()) >= _SMALL:
            yield from in_order(_examined_apart, self._calls(), self._at_once, watch)
            return
        for arguments in self._calls():
            watch()
            yield _examined(*arguments)

    def clear(self) -> None:
        """Removes every copy."""
        for folder in self._folders:
            private.remove(folder)

    def _calls(self) -> Iterator[tuple]:
        for file in self._files:
            with named(file):
                arrival, portions = self._received(file)
            self._asked.append((arrival, portions))
            for portion in portions:
                yield file, arrival.copy, self._project, portion, self._tables

    def _received(self, file: Path) -> tuple[Arrival, list[Portion]]:
        vet.check_outside(file)
        folder = private.private_folder()
        self._folders.append(folder)
        copy = folder / "copy.accord"
        sha, size = vet.received(file, copy)
        shares = 1 if copy.stat().st_size < _SMALL else max(1, self._at_once // len(self._files))
        bounds = vet.bounds_of(copy, shares)
        portions = [Portion(one, folder / f"{place}.found") for place, one in enumerate(bounds)]
        return Arrival(file, sha, size, copy), portions


def _examined_apart(file: Path, *words: Any) -> None:
    vet.limit_memory()
    try:
        _examined(file, *words)
    except MemoryError:
        what = "something in it is larger than any import makes"
        raise AnnotatorError("damaged", what=what, file=str(file)) from None


def _examined(file: Path, copy: Path, project: str, portion: Portion, tables: Sequence[str]) -> None:
    with named(file):
        vet.examine(copy, project, portion.bounds, portion.findings, tables)
