"""Taking the last merge back: by swapping the earlier file in, or by leaving out what arrived."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.storage import backups, derive, opening, schema, states
from annotator.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Unmerged:
    """What taking a merge back did.

    `exact`: the file is the earlier one, byte for byte; otherwise it is equal in what it shows. `left_out` counts the
    revisions made here on top of what had arrived.
    """

    exact: bool
    left_out: int
    files: str


def unmerge(project: ProjectFile, force: bool = False) -> tuple[ProjectFile, Unmerged]:
    """Takes the last merge back. Returns the project opened again and what was done.

    Work done here since the merge stays; what of it rests on the arrived revisions is left out only with `force`, and
    without it AnnotatorError says how much that is.
    """
    last = project.raw.execute("SELECT id, backup, files FROM merged ORDER BY number DESC LIMIT 1").fetchone()
    if last is None:
        raise AnnotatorError("no_merge")
    merge, sha, files = last
    backup = backups.find(project.path, sha)
    with backups.made_beside(project.path) as part:
        if backup and not _appended_since(project, merge, backup):
            part.write_bytes(backup.read_bytes())
            return _swapped(project, part), Unmerged(True, 0, files)
        resting = _resting_on(project, merge)
        if resting and not force:
            raise AnnotatorError("unmerge_rests", revisions=len(resting))
        _without(project, part, merge, resting)
        return _swapped(project, part), Unmerged(False, len(resting), files)


def _swapped(project: ProjectFile, part: Path) -> ProjectFile:
    with project.given_up():
        backups.put_in_place(part, project.path)
    return ProjectFile.open(project.path)


def _appended_since(project: ProjectFile, merge: str, backup: Path) -> bool:
    own = project.raw.execute(
        "SELECT count(*) FROM revision WHERE id NOT IN (SELECT revision FROM arrived WHERE merge = ?)", (merge,)
    ).fetchone()[0]
    before = sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return own != before.execute("SELECT count(*) FROM revision").fetchone()[0]
    finally:
        before.close()


def _resting_on(project: ProjectFile, merge: str) -> set[str]:
    """The revisions made here that have an arrived one among their ancestors, or are on an article that arrived."""
    return {row[0] for row in project.raw.execute(_RESTING, (merge,))}


_RESTING = """
    WITH RECURSIVE came (id) AS (SELECT revision FROM arrived WHERE merge = ?),
    gone (id) AS (
        SELECT id FROM came
        UNION
        SELECT r.id FROM gone g JOIN revision a ON a.id = g.id JOIN revision r ON r.entity = a.entity
        WHERE r.lamport > a.lamport AND EXISTS (SELECT 1 FROM json_each(r.parents) p WHERE p.value = g.id)
    ),
    lost (article) AS (
        SELECT entity FROM revision WHERE kind = 'article' GROUP BY entity HAVING sum(id NOT IN gone) = 0
    )
    SELECT id FROM gone WHERE id NOT IN came
    UNION
    SELECT id FROM revision WHERE kind IN ('assignment', 'coding', 'annotation')
        AND json_extract(body, '$.article') IN lost AND id NOT IN came
"""


def _without(project: ProjectFile, part: Path, merge: str, resting: set[str]) -> None:
    with opening.damage_named(), closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        schema.create(connection)
        states.prepare(connection)
        connection.execute("BEGIN")
        connection.execute("INSERT INTO project VALUES (?)", (project.id,))
        gone = resting | {
            row[0] for row in project.raw.execute("SELECT revision FROM arrived WHERE merge = ?", (merge,))
        }
        _copy(project, connection, "revision", lambda row: row[0] not in gone)
        needed = {row[0] for row in connection.execute(_TEXTS)}
        _copy(project, connection, "text", lambda row: row[0] in needed)
        _copy(project, connection, "local", lambda _: True)
        _copy(project, connection, "merged", lambda row: row[0] != merge)
        _copy(project, connection, "arrived", lambda row: row[1] != merge)
        derive.rebuild(connection)
        connection.execute("COMMIT")


_TEXTS = "SELECT json_extract(body, '$.text') FROM revision WHERE kind = 'article'"


def _copy(project: ProjectFile, connection: sqlite3.Connection, table: str, wanted) -> None:  # noqa: ANN001 - row → bool
    rows = project.raw.execute(f"SELECT * FROM {table}")
    places = ", ".join("?" * len(rows.description))
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", (row for row in rows if wanted(row)))
