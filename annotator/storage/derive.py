"""The derived tables: what the fold shows, in plain columns, written in the transaction that changed it."""

from __future__ import annotations

import hashlib
import json
import sqlite3

from sqlalchemy import Table

from annotator.domain.identity import canonical_json
from annotator.storage import states
from annotator.storage.tables import DERIVED, SHOWN, conflict

_PARTS = {
    "segment": """
        INSERT INTO segment SELECT s.entity, p.key, json_extract(p.value, '$[0]'), json_extract(p.value, '$[1]'),
            json_extract(p.value, '$[2]')
        FROM temp.state s, json_each(s.body, '$.segments') p WHERE s.kind = 'annotation' AND NOT s.removed
    """,
    "tag": """
        INSERT INTO tag SELECT s.entity, substr(f.key, 5), v.key, v.value
        FROM temp.state s, json_each(s.body) f, json_each(f.value) v
        WHERE s.kind = 'annotation' AND NOT s.removed AND f.key LIKE 'tag:%' AND f.type = 'array'
    """,
}


def refresh(connection: sqlite3.Connection) -> None:
    """Writes the shown rows of the entities in `temp.touched` anew from their revisions."""
    states.compute(connection)
    write(connection)


def write(connection: sqlite3.Connection) -> None:
    """Writes the shown rows of the entities in `temp.touched` as `temp.state` and `temp.lost` say."""
    kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT kind FROM temp.state")}
    for kind in sorted(kinds):
        _rewrite(connection, kind, DERIVED[kind])
    connection.execute("DELETE FROM conflict WHERE entity IN (SELECT entity FROM temp.touched)")
    connection.execute("INSERT INTO conflict SELECT entity, field, revision FROM temp.lost")


def _rewrite(connection: sqlite3.Connection, kind: str, table: Table) -> None:
    connection.execute(f"DELETE FROM {table.name} WHERE id IN (SELECT entity FROM temp.touched)")
    fields = [column.name for column in table.columns if column.name != "id"]
    columns = ", ".join(f'"{name}"' for name in fields)
    values = ", ".join(f"json_extract(body, '$.{name}')" for name in fields)
    connection.execute(
        f"INSERT INTO {table.name} (id, {columns})"
        f" SELECT entity, {values} FROM temp.state WHERE kind = ? AND NOT removed",
        (kind,),
    )
    if kind == "annotation":
        for part, insert in _PARTS.items():
            connection.execute(f"DELETE FROM {part} WHERE annotation IN (SELECT entity FROM temp.touched)")
            connection.execute(insert)


def rebuild(connection: sqlite3.Connection) -> None:
    """Empties the derived tables and fills them from all revisions."""
    for table in SHOWN:
        connection.execute(f"DELETE FROM {table.name}")
    states.touch_all(connection)
    refresh(connection)


def digest(connection: sqlite3.Connection) -> str:
    """SHA-256 of all that is shown: equal for equal projects, whatever order they came together in.

    A conflict counts by what lost, not by the revision that said it: a revision's id hashes its time, which is only
    shown and never decides.
    """
    sha = hashlib.sha256()
    for table in SHOWN:
        sha.update(table.name.encode())
        for (row,) in _losers(connection) if table is conflict else _rows(connection, table):
            sha.update(row.encode())
    return sha.hexdigest()


def _rows(connection: sqlite3.Connection, table: Table) -> sqlite3.Cursor:
    """Each row as one line of SQL literals, which SQLite writes the same in every version."""
    columns = "||','||".join(f'quote("{column.name}")' for column in table.columns)
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    return connection.execute(f"SELECT {columns}||char(10) FROM {table.name} ORDER BY {keys}")


def _losers(connection: sqlite3.Connection) -> list[tuple[str]]:
    rows = connection.execute(
        "SELECT c.entity, c.field, r.lamport, r.author, r.replica, r.seq, r.body"
        " FROM conflict c JOIN revision r ON r.id = c.revision"
    )
    return sorted((canonical_json([*row[:6], json.loads(row[6]).get(row[1])]),) for row in rows)
