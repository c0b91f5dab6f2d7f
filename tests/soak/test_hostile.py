"""Files made to do harm: each is refused with its reason, soon and in little memory, and changes nothing."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.identity import canonical_json, uuid7
from annotator.domain.revision import revision_id
from annotator.storage import vet
from tests import small_project as small
from tests.soak.cases import case_of, right
from tests.soak.nest import Fate, Nest
from tests.storage.test_vet import CLAIM, COLUMNS, HOSTILE, child, coders, row_of

__all__ = ["coders"]

SECONDS, MIB = 2.0, 500


@pytest.fixture
def lead(tmp_path: Path, nest: Nest) -> Path:
    path = tmp_path / "lead.accord"
    path.write_bytes(case_of(nest, "merge").old)
    return path


def sql(*statements: str) -> Callable[[Path], None]:
    return lambda path: small.tampered(path, *statements)


def renamed(*statements: str) -> Callable[[Path], None]:
    """Puts something else under the name of a table of ours."""
    return sql("ALTER TABLE actor RENAME TO actor_", *statements)


def header(place: int, content: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[place : place + len(content)] = content
        path.write_bytes(data)

    return write


def instead(make: Callable[[Path], object]) -> Callable[[Path], None]:
    def replace(path: Path) -> None:
        path.unlink()
        make(path)

    return replace


def sparse(size: int) -> Callable[[Path], None]:
    def grow(path: Path) -> None:
        os.truncate(path, size)

    return grow


def unsynced(statement: str) -> Callable[[Path], None]:
    """Like `sql`, for what writes very much."""

    def write(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(statement)

    return write


def bulk(rows: Callable[[Path], Iterator[dict[str, Any]]]) -> Callable[[Path], None]:
    """Plants many revisions, each with its true hash."""

    def plant(path: Path) -> None:
        ((project,),) = small.rows(path, "SELECT id FROM project")
        places = ", ".join("?" * 14)
        made = ((revision_id(project, **row), *row.values()) for row in list(rows(path)))
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.executemany(f"INSERT INTO revision (id, {', '.join(COLUMNS)}) VALUES ({places})", made)
            connection.commit()

    return plant


def heads(number: int) -> Callable[[Path], None]:
    def rows(path: Path) -> Iterator[dict[str, Any]]:
        row = row_of(path, CLAIM)
        ((parent,),) = small.rows(path, f"SELECT id FROM revision WHERE {CLAIM}")
        for seq in range(number):
            yield row | {"parents": canonical_json([parent]), "seq": seq + 100, "lamport": row["lamport"] + 1}

    return bulk(rows)


def ladder(number: int) -> Callable[[Path], None]:
    """Forks that are settled, again and again: for each settling all before it has to be looked at."""

    def rows(path: Path) -> Iterator[dict[str, Any]]:
        ((project,),) = small.rows(path, "SELECT id FROM project")
        ((top,),) = small.rows(path, f"SELECT id FROM revision WHERE {CLAIM}")
        row = row_of(path, CLAIM)
        for step in range(number):
            arms = [row | {"parents": canonical_json([top]), "seq": 100 + 3 * step + n, "lamport": row["lamport"] + 1} for n in (0, 1)]
            parents = sorted(revision_id(project, **arm) for arm in arms)
            row = row | {"parents": canonical_json(parents), "seq": 102 + 3 * step, "lamport": row["lamport"] + 2}
            top = revision_id(project, **row)
            yield from chain(arms, [row])

    return bulk(rows)


MORE: dict[str, Callable[[Path], None]] = {
    "a view under our table's name": renamed("CREATE VIEW actor AS SELECT * FROM actor_"),
    "a virtual table under our table's name": renamed("CREATE VIRTUAL TABLE actor USING fts5(id, name)"),
    "a spatial index": sql("CREATE VIRTUAL TABLE boxes USING rtree(id, a, b)"),
    "a table of statistics": sql("CREATE VIRTUAL TABLE pages USING dbstat"),
    "a generated column": sql("ALTER TABLE coder ADD COLUMN more TEXT AS (upper(name)) VIRTUAL"),
    "an index over an expression": sql("CREATE INDEX i ON coder (lower(name))"),
    "a trigger on the tables that are read": sql(
        "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN UPDATE text SET body = ''; END"
    ),
    "an analysis of our tables": sql("ANALYZE"),
    "a counter of rows": sql("CREATE TABLE c (a INTEGER PRIMARY KEY AUTOINCREMENT)", "DROP TABLE c"),
    "a schema that was written by hand": sql(
        "PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'text'"
    ),
    "the highest number of all": lambda path: HOSTILE["a lamport beyond all"](path) or child(lamport=2**63 - 1)(path),
    "a hundred thousand edits side by side": heads(100_000),
    "a thousand forks and settlings": ladder(1000),
    "parents of ten megabytes": lambda path: child(parents=canonical_json(sorted({uuid7() * 2 for _ in range(150_000)})))(path),
    "a body of seventy megabytes": lambda path: child(body='{"memo":"' + "m" * (70 << 20) + '"}')(path),
    "a text of seventy megabytes": lambda path: small.tampered(path, "UPDATE text SET body = printf('%.*c', 73400320, 'x')"),
    "a newer format": header(60, (2**31 - 1).to_bytes(4, "big")),
    "another program's mark": header(68, b"\0\0\0\1"),
    "a page size that is none": header(16, b"\0\3"),
    "a length that is not the file's": header(28, b"\xff\xff\xff\xff"),
    "an encoding that is not ours": header(56, b"\0\0\0\2"),
    "five gigabytes": sparse(5 << 30),
    "encrypted": instead(lambda path: path.write_bytes(os.urandom(60_000))),
    "empty": instead(lambda path: path.write_bytes(b"")),
    "a folder": instead(Path.mkdir),
    "a pipe": instead(os.mkfifo),
    "a link to nowhere": instead(lambda path: path.symlink_to("nowhere")),
    "a link to itself": instead(lambda path: path.symlink_to(path)),
    "the device that never ends": instead(lambda path: path.symlink_to("/dev/zero")),
}  # fmt: skip


LARGEST = 999_990_000  # SQLite's own limit of a value and its row is a thousand million bytes
# What takes long to make, or much room.
VAST: dict[str, Callable[[Path], None]] = {
    "a text as long as SQLite has them": unsynced(f"UPDATE text SET body = printf('%.*c', {LARGEST}, 'x') WHERE rowid = 1"),
    "a revision as long as SQLite has them": unsynced(
        f"UPDATE revision SET body = printf('%.*c', {LARGEST}, 'x') WHERE {CLAIM}"
    ),
    "a note as long as SQLite has them": unsynced(f"INSERT INTO local VALUES ('x', printf('%.*c', {LARGEST}, 'x'))"),
    "a million codes": unsynced(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000),"
        " r AS (SELECT * FROM revision WHERE kind = 'value' LIMIT 1)"
        " INSERT INTO revision SELECT printf('%064x', i), r.kind, printf('%032x', i), r.change, r.undoes, r.author,"
        " r.replica, i, r.lamport, r.at, r.removed, r.sets, r.parents, r.body FROM n, r"
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", [*HOSTILE, *MORE, *(pytest.param(what, marks=pytest.mark.soak) for what in VAST)])
def test_a_hostile_file_is_refused_soon(what: str, lead: Path, coders: Path, nest: Nest) -> None:
    (HOSTILE | MORE | VAST)[what](coders)
    before, folder = lead.read_bytes(), lead.parent / "tmp"
    folder.mkdir()
    copying = seconds_to_copy(coders, folder / "copy") if what in VAST else 0.0
    end = nest.hatch("tests.soak.damage:merged", str(coders), str(lead), str(folder), fate=Fate(seconds=20, memory=3 << 30))
    (said,) = right(end)
    assert "failed" in said, said
    assert not said["words"].startswith("not saved"), said
    assert lead.read_bytes() == before
    assert list(folder.iterdir()) == []
    print(f"{what}: {end.seconds:.2f} s, {end.cpu:.2f} CPU s, {end.mib:.0f} MB: {said['words'][:110]}")
    assert end.mib < MIB, end.mib
    # A file of a gigabyte is copied and hashed in a second and a half, on a busy machine in more.
    assert min(end.cpu, end.seconds) < max(SECONDS, copying + 1), (end, copying)


def seconds_to_copy(path: Path, copy: Path) -> float:
    """What copying and hashing a file takes of the processor."""
    begun = time.process_time()
    vet.copied(path, copy)
    copy.unlink()
    return time.process_time() - begun


def test_a_journal_of_another_file_beside_it_makes_it_no_other(lead: Path, coders: Path, nest: Nest) -> None:
    """A journal that was moved here belongs to no file; played into this one it would break it."""
    journal = lead.with_name("ann.accord-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + os.urandom(5000))
    before = lead.read_bytes()
    (lead.parent / "tmp").mkdir()
    (said,) = right(nest.hatch("tests.soak.damage:merged", str(coders), str(lead), str(lead.parent / "tmp")))
    assert ("failed" in said) == (lead.read_bytes() == before)
    assert "failed" in said or said["new"] == 1, said
