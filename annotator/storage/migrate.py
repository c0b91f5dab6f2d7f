"""Files of an earlier format: a fresh file of the newest is filled from them, verified and swapped in, as by a merge.

What a file is made of (texts, revisions, its own notes) is carried over and verified; what it shows is worked out
anew. Revisions keep their hashes in every format, so files of all formats can be merged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.storage import backups, derive, opening, schema, states, verify

SOURCES = ("project", "text", "revision", "local", "merged", "arrived")
# A step is given a file of its format and an empty one of the next, and fills the second from the first.
Step = Callable[[sqlite3.Connection, sqlite3.Connection], None]


def copy_sources(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """The step where no source table changed: every row as it is, by the names of its columns."""
    for table in SOURCES:
        rows = old.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in rows.description]
        places = ", ".join("?" * len(names))
        new.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})", rows)


# By the format they lead out of, one for every format before the newest.
STEPS: dict[int, Step] = {}


def migrate(path: Path) -> int | None:
    """Brings a project of an earlier format to the newest; the file as it was is kept among the backups.

    Returns the format it had, None where there was nothing to do. Until the swap the old file is whole and in place;
    what goes wrong before it leaves it so.
    """
    version = opening.earlier_format(path)
    if version is None:
        return None
    with ExitStack() as stack:
        connection = opening.open_locked(path, version)
        closed = stack.enter_context(ExitStack())
        closed.callback(opening.close, connection)
        part = stack.enter_context(backups.made_beside(path))
        fill(connection, version, part)
        closed.close()
        backups.put_in_place(part, path)
    return version


def bring_up(copy: Path) -> None:
    """Brings a private copy to the newest format, if it is of an earlier one; other tables raise AnnotatorError."""
    version = opening.earlier_format(copy)
    if version is None:
        return
    newer = copy.with_name(f"{copy.name}.newer")
    with opening.damage_named(), closing(opening.connect_privately(copy)) as connection:
        if not schema.has_known_schema(connection, version):
            raise AnnotatorError("other_schema")
        fill(connection, version, newer)
    for side in ("-journal", "-wal", "-shm"):
        copy.with_name(copy.name + side).unlink(missing_ok=True)
    newer.replace(copy)


def fill(old: sqlite3.Connection, version: int, target: Path) -> None:
    """Makes `target` a file of the newest format from one of an earlier, step by step, and verifies the outcome."""
    with opening.damage_named(), ExitStack() as stack:
        source = old
        for number in range(version, schema.FORMAT):
            last = number + 1 == schema.FORMAT
            path = target if last else target.with_name(f"{target.name}.{number + 1}")
            new = stack.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
            if not last:
                stack.callback(path.unlink)
            _step(source, new, number)
            source = new
        _verify(old, source)


def _step(old: sqlite3.Connection, new: sqlite3.Connection, number: int) -> None:
    # Until it is whole and synced nobody relies on this file: it needs no journal.
    new.execute("PRAGMA journal_mode = OFF")
    new.execute("PRAGMA synchronous = OFF")
    schema.create(new, number + 1)
    states.prepare(new)
    new.execute("BEGIN")
    STEPS[number](old, new)
    if number + 1 == schema.FORMAT:
        # Verified as a foreign file is: what is wrong is told, row by row, and nothing is made of it.
        derive.note_digest(new, derive.write(new, verify.check_contents(new)))
    new.execute("COMMIT")


def _verify(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Raises AnnotatorError unless the new file is whole and has every text and every revision of the old one."""
    answer = new.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise AnnotatorError("damaged", what=answer)
    for table in ("text", "revision"):
        before, after = (one.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for one in (old, new))
        if before != after:
            raise AnnotatorError("damaged", what=f"{before - after} rows of {table} were not taken over")
