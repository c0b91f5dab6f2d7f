"""The derived tables: what the fold shows, in plain columns, written in the transaction that changed it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby, islice
from operator import itemgetter

from annotator.domain.errors import AnnotatorError
from annotator.storage import states
from annotator.storage.columns import DERIVED, KEYS, SHOWN, names
from annotator.storage.shown import DIGEST_SPACE, Shown, hash_of, hash_of_loser, numbers_of, rows_of

_AT_A_TIME = 5000
# The column that names the entity, where it is not `id`.
KEY = {"segment": "annotation", "tag": "annotation", "conflict": "entity"}
_ALL = "1"
_TOUCHED = "{key} IN (SELECT entity FROM temp.touched)"


@contextmanager
def renewed(connection: sqlite3.Connection, kinds_of: Mapping[str, str]) -> Iterator[None]:
    """Writes the shown rows of entities, given with their kinds, anew after the block has added revisions.

    The digest that the file notes is kept true.
    """
    if not kinds_of:
        yield
        return
    states.touch(connection, kinds_of)
    kinds = set(kinds_of.values())
    noted = noted_digest(connection)
    before = sum(_hashes(connection, _TOUCHED, kinds)) if noted is not None else 0
    yield
    clear(connection, _TOUCHED, kinds)
    after = write(connection, states.shown(connection))
    if noted is not None:
        note_digest(connection, noted - before + after)


def write(
    connection: sqlite3.Connection,
    shown: Iterable[Shown],
    schema: str = "main",
    each: Callable[[Shown, int, int], object] | None = None,
    tables: Iterable[str] = SHOWN,
) -> int:
    """Adds the derived rows of entities that have none, and returns what they add to the digest.

    `each` is told of every entity with the numbers that it and what lost in it add; other `tables` get no rows.
    """
    total = 0
    waiting = iter(shown)
    while some := list(islice(waiting, _AT_A_TIME)):
        batches: dict[str, list[tuple]] = {table: [] for table in SHOWN}
        for one in some:
            rows = None if one.removed else rows_of(one)
            own, losers = numbers_of(one, rows)
            total += own + losers
            if one.lost:
                batches["conflict"] += [(one.entity, field, loser.id) for field, loser in one.lost]
            if rows:
                batches[DERIVED[one.kind]].append(rows[0])
                batches["segment"] += rows[1]
                batches["tag"] += rows[2]
            if each:
                each(one, own, losers)
        for table in tables:
            places = ", ".join("?" * len(names(table)))
            connection.executemany(f"INSERT INTO {schema}.{table} VALUES ({places})", batches[table])
    return total


def clear(
    connection: sqlite3.Connection, where: str = _TOUCHED, kinds: Collection[str] = tuple(DERIVED), schema: str = "main"
) -> None:
    """Removes the derived rows of the touched entities, which are of these kinds."""
    parts = ("segment", "tag") if "annotation" in kinds else ()
    for table in (*(DERIVED[kind] for kind in kinds), *parts, "conflict"):
        connection.execute(f"DELETE FROM {schema}.{table} WHERE {where.format(key=KEY.get(table, 'id'))}")


def rebuild(connection: sqlite3.Connection) -> None:
    """Empties the derived tables, fills them from all revisions, and notes their digest."""
    clear(connection, _ALL)
    states.touch_all(connection)
    note_digest(connection, write(connection, states.shown(connection)))


def digest(connection: sqlite3.Connection) -> str:
    """The digest of what is shown, from the derived tables: equal for equal projects, whatever order they came in.

    A conflict counts by what lost, not by the revision that said it: a revision's id hashes its time, which is only
    shown and never decides.
    """
    return in_hex(sum(_hashes(connection, _ALL)))


def state(connection: sqlite3.Connection) -> str:
    """The digest as the file notes it with every act; read from the tables where it does not."""
    return in_hex(state_number(connection))


def state_number(connection: sqlite3.Connection) -> int:
    """`state` as the number that the next act adds to."""
    noted = noted_digest(connection)
    return sum(_hashes(connection, _ALL)) if noted is None else noted


def in_hex(number: int) -> str:
    """A digest as it is printed and noted: 64 hexadecimal digits."""
    return f"{number % DIGEST_SPACE:064x}"


def noted_digest(connection: sqlite3.Connection) -> int | None:
    """The digest that the last act left in the file, None in one that an earlier program wrote."""
    row = connection.execute("SELECT value FROM main.local WHERE name = 'state'").fetchone()
    try:
        return int(row[0], 16) if row else None
    except ValueError:
        raise AnnotatorError("damaged", what="the digest that it notes is none") from None


def note_digest(connection: sqlite3.Connection, number: int) -> None:
    """Notes the digest of what is shown now."""
    connection.execute("INSERT OR REPLACE INTO main.local VALUES ('state', ?)", (in_hex(number),))


def _hashes(connection: sqlite3.Connection, where: str, kinds: Collection[str] = tuple(DERIVED)) -> Iterator[int]:
    for kind in kinds:
        if kind == "annotation":
            yield from _hashes_of_annotations(connection, where)
        else:
            rows = _select(connection, DERIVED[kind], where)
            yield from (hash_of(kind, (row, (), ())) for row in rows)
    yield from _hashes_of_losers(connection, where)


def _select(connection: sqlite3.Connection, table: str, where: str) -> sqlite3.Cursor:
    condition = where.format(key=KEY.get(table, "id"))
    order = ", ".join(f'"{name}"' for name in names(table)[: KEYS.get(table, 1)])
    return connection.execute(f"SELECT * FROM main.{table} WHERE {condition} ORDER BY {order}")


def _hashes_of_annotations(connection: sqlite3.Connection, where: str) -> Iterator[int]:
    """Three tables in the order of their annotations, read side by side."""
    parts = [groupby(_select(connection, table, where), key=itemgetter(0)) for table in ("segment", "tag")]
    heads = [next(part, None) for part in parts]
    for row in _select(connection, "annotation", where):
        found: list[list[tuple]] = []
        for place, part in enumerate(parts):
            head = heads[place]
            if head is not None and head[0] == row[0]:
                found.append(list(head[1]))
                heads[place] = next(part, None)
            else:
                found.append([])
        yield hash_of("annotation", (row, found[0], found[1]))
    for head in heads:
        if head is not None:
            yield hash_of("annotation", (head[0], list(head[1]), ()))  # of no annotation: no history says so


def _hashes_of_losers(connection: sqlite3.Connection, where: str) -> Iterator[int]:
    columns = ", ".join(f"r.{name}" for name in states.COLUMNS.split(", "))
    rows = connection.execute(
        f"SELECT c.entity, c.field, {columns} FROM main.conflict c LEFT JOIN main.revision r ON r.id = c.revision"
        f" WHERE {where.format(key='c.entity')}"
    )
    for entity, field, *revision in rows:
        if revision[0] is None:
            yield hash_of("conflict", ((entity, field), (), ()))  # of no revision: no history says so
        else:
            yield hash_of_loser(entity, field, states.revision_from(tuple(revision)))
