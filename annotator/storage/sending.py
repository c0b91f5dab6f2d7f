"""The file a coder gets: own articles, codings, assignments and annotations, the codebook, and nobody else's work.

Every entity goes with all its revisions or not at all. Batches stay at home: nothing in the file tells which articles
are shared, with whom, or by which draw. An accepted actor that somebody else proposed keeps its author, an id without a
name, for its hash covers it; what article it was proposed on is no part of it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.storage import derive, schema, states
from annotator.storage.opening import damage_named, sync_folder
from annotator.storage.project_file import ProjectFile, ProjectReader

_OWN = (
    "SELECT entity FROM revision"
    " WHERE kind IN ('assignment', 'coding', 'annotation') AND json_extract(body, '$.coder') = ?1"
)
_PARTS = (
    "SELECT entity FROM revision WHERE kind IN ('project', 'variable', 'value')",
    "SELECT entity FROM revision WHERE kind = 'coder' AND (entity = ?1 OR json_extract(body, '$.lead'))",
    _OWN,
    "SELECT json_extract(body, '$.article') FROM revision WHERE entity IN (SELECT entity FROM temp.chosen)"
    " AND kind IN ('assignment', 'coding', 'annotation')",
    # Accepted actors, own proposals, and whoever the own annotations name.
    "SELECT id FROM actor WHERE status = 'accepted'",
    "SELECT entity FROM revision WHERE kind = 'actor' AND author = ?1",
    "SELECT v.value FROM revision r, json_each(r.body) f, json_each(f.value) v WHERE r.kind = 'annotation'"
    " AND json_extract(r.body, '$.coder') = ?1 AND f.key LIKE 'tag:%'"
    " AND v.value IN (SELECT entity FROM revision WHERE kind = 'actor')",
)


def write_coders_file(project: ProjectFile, coder: str, path: Path) -> int:
    """Writes the coder's file at a path that is free, and returns how many articles are in it."""
    with damage_named(), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = FULL")
        schema.create(connection)
        states.prepare(connection)
        connection.execute("BEGIN")
        connection.execute("INSERT INTO project VALUES (?)", (project.id,))
        connection.execute("INSERT INTO local VALUES ('coder', ?)", (coder,))
        _choose(project, coder)
        _take(
            project, connection, "SELECT * FROM revision WHERE entity IN (SELECT entity FROM temp.chosen)", "revision"
        )
        _take(
            project, connection,
            "SELECT id, body FROM text WHERE id IN (SELECT json_extract(body, '$.text') FROM revision"
            " WHERE kind = 'article' AND entity IN (SELECT entity FROM temp.chosen))",
            "text",
        )  # fmt: skip
        derive.rebuild(connection)
        articles = connection.execute("SELECT count(*) FROM article").fetchone()[0]
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = DELETE")
    sync_folder(path.parent)
    return articles


def _choose(project: ProjectReader, coder: str) -> None:
    project.raw.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (entity TEXT PRIMARY KEY) WITHOUT ROWID")
    project.raw.execute("DELETE FROM temp.chosen")
    for part in _PARTS:
        parameters = (coder,) if "?1" in part else ()
        project.raw.execute(f"INSERT OR IGNORE INTO temp.chosen {part}", parameters)


def _take(project: ProjectReader, connection: sqlite3.Connection, query: str, table: str) -> None:
    rows = project.raw.execute(query)
    places = ", ".join("?" * len(rows.description))
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)


def has_everything_of(project: ProjectReader, other: sqlite3.Connection) -> bool:
    """Whether every revision of another file is in the project: only then may that file be written over."""
    return all(
        project.raw.execute("SELECT 1 FROM revision WHERE id = ?", row).fetchone()
        for row in other.execute("SELECT id FROM revision")
    )
