"""Is everything in a project as it was written? Integrity, hashes, and derived tables equal to rebuilt ones."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.storage import derive, verify, vet
from annotator.storage.opening import damage_named
from annotator.storage.project_file import ProjectReader, Snapshot
from annotator.storage.shown import numbers_of
from annotator.storage.union import Union

# What is raised where something in a file is not as it must be, and where the program is wrong.
PUZZLES = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError, sqlite3.Error)


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a check found: counts, and the digest of what is shown."""

    texts: int
    revisions: int
    annotations: int
    hidden: int
    conflicts: int
    state: str


def check(snapshot: ProjectReader) -> Soundness:
    """Verifies a private snapshot of a project; the first thing that is wrong raises AnnotatorError."""
    with damage_named():
        answer = snapshot.raw.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if answer != "ok":
            raise AnnotatorError("damaged", what=answer)
        told = derive.in_hex(sum(sum(numbers_of(one)) for one in verify.check_contents(snapshot.raw)))
        shown = derive.digest(snapshot.raw)
        if not shown == told == derive.state(snapshot.raw):
            raise AnnotatorError("damaged", what="what it shows is not what its history says")
        count = snapshot.raw.execute
        live, hidden = Union(snapshot.raw).annotations()
        return Soundness(
            count("SELECT count(*) FROM text").fetchone()[0], count("SELECT count(*) FROM revision").fetchone()[0],
            live, hidden, count("SELECT count(*) FROM conflict").fetchone()[0], shown,
        )  # fmt: skip


def damage_in(path: Path) -> AnnotatorError | None:
    """What a check finds damaged in a project that is closed; None where it is sound, or cannot be looked at."""
    try:
        with Snapshot.of_closed(path) as copy:
            check(copy)
    except AnnotatorError as error:
        return found(error) if error.key in ("damaged", "bad_row") else None
    return None


def found(error: AnnotatorError) -> AnnotatorError:
    """An error of a check as it is told of one's own project."""
    told = error.arguments
    what = told.get("what") or " ".join(str(told[name]) for name in ("table", "row", "reason") if name in told)
    return AnnotatorError("found_damaged", what=what or error.key)


def check_file(path: Path) -> Soundness:
    """Verifies a project that nobody has open, such as a backup, where it lies."""
    with vet.connected(path) as connection:
        vet.check_schema(connection)
        reader = ProjectReader(connection)
        try:
            return check(reader)
        finally:
            reader.release()
