"""The fold in SQL: what is shown of the entities named in `temp.touched`.

Where a history never forked, its newest body is the state and is taken as it is, for all entities at once; the few
that forked are folded one by one by `annotator.domain.fold`. A relation is anything with the columns of `revision`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

from annotator.domain.fold import fold
from annotator.domain.revision import Revision
from annotator.storage.canonical import decode
from annotator.storage.shown import Shown

COLUMNS = "id, kind, entity, change, undoes, author, replica, seq, lamport, at, removed, sets, parents, body"

_WORKBENCH = """
CREATE TEMP TABLE IF NOT EXISTS touched (entity TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS forked (entity TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""

# CROSS JOIN keeps the touched on the outside: the planner, who knows no sizes, would else walk the whole history.
# A line without forks has one root and no revision that is a parent twice.
_FORKED = """
INSERT INTO temp.forked
WITH longer AS MATERIALIZED (
    SELECT t.entity AS entity FROM temp.touched t CROSS JOIN {relation} r ON r.entity = t.entity
    GROUP BY t.entity HAVING count(*) > 1
), several AS MATERIALIZED (
    SELECT r.entity AS entity, r.parents AS parents FROM longer CROSS JOIN {relation} r ON r.entity = longer.entity
)
SELECT entity FROM several WHERE parents = '[]' GROUP BY entity HAVING count(*) > 1
UNION
SELECT entity FROM (
    SELECT several.entity AS entity FROM several, json_each(several.parents) p
    GROUP BY several.entity, p.value HAVING count(*) > 1
)
"""
# In a line without forks the head is the one revision of the highest lamport.
_NEWEST = """
SELECT t.entity, r.kind, r.removed, r.body, max(r.lamport)
FROM temp.touched t CROSS JOIN {relation} r ON r.entity = t.entity
WHERE t.entity NOT IN (SELECT entity FROM temp.forked)
GROUP BY t.entity
"""


def prepare(connection: sqlite3.Connection) -> None:
    """Makes the temporary tables the fold works in; they live in memory and belong to the connection."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.executescript(_WORKBENCH)


def touch(connection: sqlite3.Connection, entities: Iterable[str]) -> None:
    """Names the entities to fold, in place of those named before."""
    connection.execute("DELETE FROM temp.touched")
    connection.executemany("INSERT OR IGNORE INTO temp.touched VALUES (?)", ((entity,) for entity in entities))


def touch_all(connection: sqlite3.Connection, relation: str = "main.revision", where: str = "1") -> None:
    """Names every entity of a relation, or those of the rows that `where` holds for."""
    connection.execute("DELETE FROM temp.touched")
    connection.execute(f"INSERT INTO temp.touched SELECT DISTINCT entity FROM {relation} WHERE {where}")


def shown(connection: sqlite3.Connection, relation: str = "main.revision") -> Iterator[Shown]:
    """What the relation shows of the touched entities; while it is read, neither may change."""
    connection.execute("DELETE FROM temp.forked")
    connection.execute(_FORKED.format(relation=relation))
    for entity, kind, removed, body, _ in connection.execute(_NEWEST.format(relation=relation)):
        yield Shown(entity, kind, bool(removed), decode(body))
    for (entity,) in connection.execute("SELECT entity FROM temp.forked").fetchall():
        yield folded(revisions_of(connection, entity, relation))


def folded(line: list[Revision]) -> Shown:
    """What all the revisions of one entity show of it."""
    state = fold(line)
    by_id = {revision.id: revision for revision in line}
    lost = [(conflict.field, by_id[conflict.revision]) for conflict in state.conflicts]
    return Shown(state.entity, state.kind, state.removed, state.fields, lost)


def revisions_of(connection: sqlite3.Connection, entity: str, relation: str = "main.revision") -> list[Revision]:
    """All revisions of one entity."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM {relation} WHERE entity = ?", (entity,))
    return [revision_from(row) for row in rows]


def revision_from(row: tuple[object, ...]) -> Revision:
    """The revision of a row in the order of `COLUMNS`."""
    values = list(row)
    values[10] = bool(values[10])
    values[11], values[12] = tuple(json.loads(str(values[11]))), tuple(json.loads(str(values[12])))
    return Revision(*values)  # type: ignore[arg-type]
