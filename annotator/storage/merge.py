"""Merging other files in, and taking the last merge back.

The merged file is built beside the old one and verified; then the old one gets a second name among the backups and
the new one takes its place in a single step. At no moment is the path without a whole file.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import mkdtemp

from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.storage import backups, derive, opening, states, union
from annotator.storage.project_file import ProjectFile
from annotator.storage.union import Tally
from annotator.storage.vet import vetted

_CACHE_KIB = 400_000
Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """One field that concurrent edits left open: what is shown is the other value."""

    entity: str
    kind: str
    field: str
    revision: str


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did, or would do.

    `annotations` are live ones on live articles afterwards, `hidden` the rest; `state` the digest of what is shown.
    """

    files: tuple[Tally, ...]
    new_revisions: int
    annotations: int
    hidden: int
    conflicts: tuple[OpenConflict, ...]
    state: str


def _no_progress(_what: str, _share: float) -> None:
    return None


def preview(project: ProjectFile, files: Sequence[Path], progress: Progress = _no_progress) -> MergeReport:
    """What merging the files would do: the same steps on a private copy, which is thrown away."""
    folder = Path(mkdtemp(prefix="accord-preview-"))
    try:
        part = folder / "merged.accord"
        with _building(project, part) as connection:
            return _union(project, connection, files, progress)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def merge(
    project: ProjectFile, files: Sequence[Path], at: str, progress: Progress = _no_progress
) -> tuple[ProjectFile, MergeReport]:
    """Unites the project with the files. Returns the project opened again, as it is now, and what was done.

    Whatever goes wrong before the swap leaves the project open and unchanged; a file that brings nothing makes none.
    """
    part = backups.part_beside(project.path)
    try:
        with _building(project, part) as connection:
            report = _union(project, connection, files, progress)
            _verify(connection)
            _note(connection, report, at)
        if report.new_revisions == 0:
            return project, report
        progress("swap", 1.0)
        return _swap(project, part), report
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _building(project: ProjectFile, part: Path):  # noqa: ANN202 - an iterator of one connection
    opening.backup(project.raw, part)
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        # Until it is whole and synced nobody relies on this file: it needs no journal.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        states.prepare(connection)
        with opening.damage_named():
            yield connection
    finally:
        connection.close()


def _union(
    project: ProjectFile, connection: sqlite3.Connection, files: Sequence[Path], progress: Progress
) -> MergeReport:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS arrivals (revision TEXT)")
    tallies = []
    for number, file in enumerate(files):
        progress(file.name, number / len(files))
        with _named(file), vetted(file, project.id) as copy:
            _check_owner(project, copy)
            tallies.append(_add(connection, copy, file))
    return _report(connection, tuple(tallies))


@contextmanager
def _named(file: Path):  # noqa: ANN202 - an iterator of nothing
    """Names the file in whatever is wrong with it."""
    try:
        yield
    except AnnotatorError as error:
        error.arguments.setdefault("file", str(file))
        raise


def _check_owner(project: ProjectFile, copy: sqlite3.Connection) -> None:
    if project.owner is None:
        return
    row = copy.execute("SELECT value FROM local WHERE name = 'coder'").fetchone()
    if row is None or row[0] != project.owner:
        raise AnnotatorError("another_coders")


def _add(connection: sqlite3.Connection, copy: sqlite3.Connection, file: Path) -> Tally:
    path = copy.execute("PRAGMA database_list").fetchone()[2]
    connection.execute("ATTACH ? AS other", (path,))
    try:
        connection.execute("BEGIN")
        tally = union.add(connection, str(file))
        connection.execute("INSERT INTO temp.arrivals SELECT id FROM temp.news")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH other")
    return tally


def _report(connection: sqlite3.Connection, tallies: tuple[Tally, ...]) -> MergeReport:
    live, hidden = annotations_shown(connection)
    rows = connection.execute("""
        SELECT c.entity, r.kind, c.field, c.revision FROM conflict c JOIN revision r ON r.id = c.revision
        ORDER BY c.entity, c.field, c.revision
    """)
    conflicts = tuple(OpenConflict(*row) for row in rows)
    new = sum(tally.new_revisions for tally in tallies)
    return MergeReport(tallies, new, live, hidden, conflicts, derive.digest(connection))


def annotations_shown(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many annotations stand on shown articles, and how many on hidden ones."""
    total = connection.execute("SELECT count(*) FROM annotation").fetchone()[0]
    live = connection.execute("SELECT count(*) FROM annotation a JOIN article d ON d.id = a.article").fetchone()[0]
    return live, total - live


def _verify(connection: sqlite3.Connection) -> None:
    answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if answer != "ok":
        raise AnnotatorError("damaged", what=answer)
    orphans = connection.execute(
        "SELECT count(*) FROM temp.arrivals a WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.id = a.revision)"
    ).fetchone()[0]
    if orphans:
        raise AnnotatorError("damaged", what=f"{orphans} revisions were not taken over")


def _note(connection: sqlite3.Connection, report: MergeReport, at: str) -> None:
    """Logs the merge and what arrived with it; the backup's hash is filled in when the old file is closed."""
    identity = uuid7()
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM merged").fetchone()[0]
    files = json.dumps([asdict(tally) for tally in report.files], ensure_ascii=False)
    connection.execute("BEGIN")
    connection.execute("INSERT INTO merged VALUES (?, ?, ?, '', ?)", (identity, number, at, files))
    connection.execute("INSERT INTO arrived SELECT revision, ? FROM temp.arrivals", (identity,))
    connection.execute("COMMIT")


def _swap(project: ProjectFile, part: Path) -> ProjectFile:
    with project.given_up():
        _fill_in_backup(part, backups.sha256(project.path))
        backups.put_in_place(part, project.path)
    return ProjectFile.open(project.path)


def _fill_in_backup(part: Path, sha: str) -> None:
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("UPDATE merged SET backup = ? WHERE backup = ''", (sha,))
    finally:
        connection.close()
