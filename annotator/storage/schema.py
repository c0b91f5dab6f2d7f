"""The text of the schema: a project file is made by running it, and known by being equal to it."""

from __future__ import annotations

import sqlite3
from functools import cache

from annotator.resources import resource

APPLICATION_ID = 0x41434344  # "ACCD"
FORMAT = 1
# The schema of every format that was ever released.
TEXTS = {1: resource("schema", "1.sql")}

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


def schema_text(version: int) -> str:
    """The schema of a format, as shipped."""
    return TEXTS[version].read_text(encoding="utf-8")


def create(connection: sqlite3.Connection, version: int | None = None) -> None:
    """Makes the tables of a format, the newest one unless told, in an empty database and stamps it as ours."""
    version = version or FORMAT
    connection.execute("PRAGMA page_size = 4096")
    # In one transaction: a sync for every table would take a second on a slow disk.
    connection.executescript(f"BEGIN; {schema_text(version)} COMMIT;")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")


def has_known_schema(connection: sqlite3.Connection, version: int | None = None) -> bool:
    """Whether `sqlite_schema` is equal, byte for byte, to that of a fresh file: no trigger, view or table besides.

    The file is to be of the newest format unless another is named.
    """
    return tuple(connection.execute(_SCHEMA).fetchall()) == _known(version or FORMAT)


@cache
def _known(version: int) -> tuple[tuple[str, str, str, str | None], ...]:
    fresh = sqlite3.connect(":memory:")
    try:
        fresh.executescript(schema_text(version))
        return tuple(fresh.execute(_SCHEMA).fetchall())
    finally:
        fresh.close()
