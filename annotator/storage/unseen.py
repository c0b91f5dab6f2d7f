"""Removed things that work stands on: annotations on a hidden article, of a removed coder, with a removed value."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from annotator.storage.tally import Unseen

KINDS = ("article", "coder", "value", "actor")
_WORKBENCH = """
DROP TABLE IF EXISTS temp.thing;
CREATE TEMP TABLE thing (
    place INTEGER, entity TEXT, kind TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (place, entity)
) STRICT, WITHOUT ROWID;
"""
_BROUGHT = (
    "(EXISTS (SELECT 1 FROM temp.fresh n WHERE n.entity = {entity} AND n.place = ?1)"
    " OR EXISTS (SELECT 1 FROM temp.renewed n WHERE n.entity = {entity} AND n.place = ?1))"
)
_STANDING = """
SELECT article AS entity, id AS annotation FROM {annotation}
UNION ALL SELECT coder, id FROM {annotation}
UNION ALL SELECT value, annotation FROM {tag}
"""
_NAME = """
SELECT coalesce(json_extract(body, '$.name'), json_extract(body, '$.title'), '') FROM {schema}.revision
WHERE entity = ? ORDER BY lamport DESC, id LIMIT 1
"""


class Things:
    """What the files of a merge know and the project does not show; `shown` gives a derived table as it is by then."""

    def __init__(self, connection: sqlite3.Connection, shown: Callable[[str], str]) -> None:
        self._connection, self._shown = connection, shown
        connection.executescript(_WORKBENCH)

    def note(self, place: int) -> None:
        """Notes what the file at `place`, attached, knows and is not shown now."""
        for kind in KINDS:
            gone = self._connection.execute(
                f"SELECT entity FROM found.line WHERE kind = ? AND entity NOT IN (SELECT id FROM {self._shown(kind)})",
                (kind,),
            ).fetchall()
            for (entity,) in gone:
                name = self._connection.execute(_NAME.format(schema="other"), (entity,)).fetchone()[0]
                row = (place, entity, kind, name)
                self._connection.execute("INSERT OR IGNORE INTO temp.thing VALUES (?, ?, ?, ?)", row)

    def noted(self) -> bool:
        """Whether anything was noted at all."""
        return self._connection.execute("SELECT 1 FROM temp.thing").fetchone() is not None

    def of(self, place: int) -> tuple[Unseen, ...]:
        """What the annotations of a file stand on and is not shown, once all files were added.

        Where the file itself brought the removal, all annotations count that stand on it.
        """
        for kind in KINDS:
            back = f"kind = ? AND entity IN (SELECT id FROM {self._shown(kind)})"
            self._connection.execute(f"DELETE FROM temp.thing WHERE {back}", (kind,))
        if not self._connection.execute("SELECT 1 FROM temp.thing WHERE place = ?", (place,)).fetchone():
            return ()
        standing = _STANDING.format(annotation=self._shown("annotation"), tag=self._shown("tag"))
        return tuple(
            Unseen(*row)
            for row in self._connection.execute(
                f"SELECT g.kind, g.entity, g.name, count(DISTINCT u.annotation) FROM temp.thing g"
                f" JOIN ({standing}) u USING (entity) WHERE g.place = ?1"
                f" AND ({_BROUGHT.format(entity='u.annotation')} OR {_BROUGHT.format(entity='g.entity')})"
                " GROUP BY g.kind, g.entity, g.name ORDER BY g.kind, g.name, g.entity",
                (place,),
            )
        )


def unseen(connection: sqlite3.Connection) -> list[Unseen]:
    """Everything removed in a project that shown annotations stand on."""
    standing = _STANDING.format(annotation="main.annotation", tag="main.tag")
    rows = connection.execute(
        f"SELECT u.entity, count(DISTINCT u.annotation) FROM ({standing}) u"
        " WHERE u.entity NOT IN (SELECT id FROM article UNION ALL SELECT id FROM coder UNION ALL SELECT id FROM value"
        " UNION ALL SELECT id FROM actor) GROUP BY u.entity"
    ).fetchall()
    found = []
    for entity, standing_on in rows:
        known = connection.execute("SELECT kind FROM revision WHERE entity = ? LIMIT 1", (entity,)).fetchone()
        # Free text is a tag, too, and no entity.
        if known and known[0] in KINDS:
            name = connection.execute(_NAME.format(schema="main"), (entity,)).fetchone()[0]
            found.append(Unseen(known[0], entity, name, standing_on))
    return sorted(found)
