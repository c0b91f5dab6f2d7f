"""Merging is set union: the revisions and texts of another file that this one does not have.

A connection here is to the file being built; the vetted copy is attached as `other`. What changes for a reader is
counted by folding the entities that get news, before and after.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from annotator.storage import derive, states

_COLUMNS = states.COLUMNS
_OTHER_COLUMNS = ", ".join(f"o.{name}" for name in _COLUMNS.split(", "))
_SHOWN = "entity TEXT PRIMARY KEY, removed INTEGER NOT NULL, body TEXT NOT NULL, torn INTEGER NOT NULL"


@dataclass(frozen=True, slots=True)
class Tally:
    """What one file brings: `articles`, `done`, `started` are in the file, the rest counts annotations."""

    file: str
    articles: int
    new: int
    changed: int
    removed: int
    conflicts: int
    done: int
    started: int
    new_revisions: int

    @property
    def already_merged(self) -> bool:
        """Whether the file brings nothing that was not here before."""
        return self.new_revisions == 0


def add(connection: sqlite3.Connection, file: str) -> Tally:
    """Takes the news of `other` in, with their derived rows, and counts them; `temp.news` keeps which they were."""
    articles, done, started = _inside(connection)
    _list_news(connection)
    states.touch_all(connection, "temp.news", "entity IN (SELECT entity FROM main.revision)")
    _remember(connection, "before")
    new_revisions = connection.execute(
        f"INSERT INTO main.revision ({_COLUMNS})"
        f" SELECT {_OTHER_COLUMNS} FROM temp.news n JOIN other.revision o USING (id)"
    ).rowcount
    connection.execute("INSERT OR IGNORE INTO main.text (id, body) SELECT id, body FROM other.text")
    states.touch_all(connection, "temp.news")
    _remember(connection, "after")
    derive.write(connection)
    return Tally(file, articles, *_differences(connection), done, started, new_revisions)


def _inside(connection: sqlite3.Connection) -> tuple[int, int, int]:
    states.touch_all(connection, "other.revision", "kind IN ('article', 'coding')")
    states.compute(connection, "other.revision")
    row = connection.execute("""
        SELECT coalesce(sum(kind = 'article'), 0),
            coalesce(sum(kind = 'coding' AND json_extract(body, '$.state') = 'done'), 0),
            coalesce(sum(kind = 'coding' AND json_extract(body, '$.state') = 'started'), 0)
        FROM temp.state WHERE NOT removed
    """).fetchone()
    return row[0], row[1], row[2]


def _list_news(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE IF EXISTS temp.news")
    connection.execute("CREATE TEMP TABLE news (id TEXT PRIMARY KEY, entity TEXT NOT NULL) STRICT, WITHOUT ROWID")
    connection.execute(
        "INSERT INTO temp.news SELECT id, entity FROM other.revision o"
        " WHERE NOT EXISTS (SELECT 1 FROM main.revision m WHERE m.id = o.id)"
    )


def _remember(connection: sqlite3.Connection, when: str) -> None:
    """Folds the touched and keeps what is shown of the annotations among them, as `temp.before` or `temp.after`."""
    states.compute(connection)
    connection.execute(f"DROP TABLE IF EXISTS temp.{when}")
    connection.execute(f"CREATE TEMP TABLE {when} ({_SHOWN}) STRICT, WITHOUT ROWID")
    connection.execute(
        f"INSERT INTO temp.{when} SELECT entity, removed, body, 0 FROM temp.state WHERE kind = 'annotation'"
    )
    connection.execute(f"UPDATE temp.{when} SET torn = 1 WHERE entity IN (SELECT entity FROM temp.lost)")


def _differences(connection: sqlite3.Connection) -> tuple[int, int, int, int]:
    row = connection.execute("""
        SELECT coalesce(sum(b.entity IS NULL AND NOT a.removed), 0),
            coalesce(sum(b.entity IS NOT NULL AND NOT a.removed AND (b.removed OR b.body <> a.body)), 0),
            coalesce(sum(NOT b.removed AND a.removed), 0),
            coalesce(sum(a.torn), 0)
        FROM temp.after a LEFT JOIN temp.before b ON b.entity = a.entity
    """).fetchone()
    return row[0], row[1], row[2], row[3]
