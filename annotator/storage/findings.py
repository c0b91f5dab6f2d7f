"""What vetting found of a range of a file's entities: a database of its own that is written once and read once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.storage.columns import DERIVED, quoted
from annotator.storage.plain import Plain
from annotator.storage.shown import DIGEST_SPACE, Shown, numbers_of, rows_of
from annotator.storage.verify import Checker

_AT_A_TIME = 5000
# Of every entity its kind, how many revisions it has and the number it adds to the digest; of a shown annotation its
# row, too. No keys: the rows come in order, and are read in order.
_LINE = """
CREATE TABLE line (entity, kind, revisions, hash, article, coder, memo);
CREATE VIEW annotation AS SELECT entity AS id, article, coder, memo FROM line WHERE article IS NOT NULL;
"""
_NO_ROW = (None, None, None)


def write(path: Path, checker: Checker, lines: Iterable[tuple[str, list[tuple]]], tables: Sequence[str]) -> None:
    """Verifies the revisions of every entity, and writes what they show in these derived tables to a new file."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_LINE)
        page = _Page(connection, [table for table in tables if table != "annotation"])
        connection.execute("BEGIN")
        for entity, line in lines:
            if one := checker.plain(line):
                page.add_plain(one, len(line))
            else:
                page.add(checker.shown(entity, line), len(line))
        page.write()
        connection.execute("COMMIT")
    finally:
        connection.close()


class _Page:
    """Rows that wait to be written."""

    def __init__(self, connection: sqlite3.Connection, tables: Sequence[str]) -> None:
        self._connection = connection
        self._rows: dict[str, list[tuple]] = {table: [] for table in ("line", *tables)}
        self._lines, self._with_passages = self._rows["line"], "segment" in tables
        for table in tables:
            connection.execute(f"CREATE TABLE {table} ({', '.join(quoted(table))})")

    def add_plain(self, one: Plain, revisions: int) -> None:
        """Adds an annotation of which there are so many revisions."""
        self._lines.append((one.entity, "annotation", revisions, one.number(), one.article, one.coder, one.memo))
        if self._with_passages:
            self._rows["segment"].append(one.segment())
            self._rows["tag"] += one.tags()
        if len(self._lines) == _AT_A_TIME:
            self.write()

    def add(self, one: Shown, revisions: int) -> None:
        """Adds whatever it is, of which there are so many revisions."""
        rows = None if one.removed else rows_of(one)
        number = (sum(numbers_of(one, rows)) % DIGEST_SPACE).to_bytes(32, "big")
        is_annotation = rows is not None and one.kind == "annotation"
        self._lines.append((one.entity, one.kind, revisions, number, *(rows[0][1:] if is_annotation else _NO_ROW)))
        self._rows["conflict"] += [(one.entity, field, loser.id) for field, loser in one.lost]
        if rows and not is_annotation:
            self._rows[DERIVED[one.kind]].append(rows[0])
        elif rows and self._with_passages:
            self._rows["segment"] += rows[1]
            self._rows["tag"] += rows[2]
        if len(self._lines) == _AT_A_TIME:
            self.write()

    def write(self) -> None:
        """Writes them; then none waits."""
        for table, rows in self._rows.items():
            if rows:
                places = ", ".join("?" * len(rows[0]))
                self._connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
                rows.clear()
