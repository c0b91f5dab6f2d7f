"""Is a file from elsewhere what it says it is? Everything is checked on a private copy, and refused as a whole.

The header is read before SQLite sees the file; the schema must equal ours byte for byte, so no trigger and no view
can be in it; then every text and revision is verified. Its derived tables are never read: what it shows is worked out
anew, into a file of its own beside the copy.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.messages import reason_of
from annotator.storage import findings, migrate, opening, private, schema, verify
from annotator.storage.verify import Bounds

LARGEST = 4 << 30
SECONDS = 600.0
_LARGEST_VALUE = 64 << 20
_MEMORY = 256 << 20
_CHUNK = 1 << 20


@contextmanager
def vetted(path: Path, project: str | None = None) -> Iterator[sqlite3.Connection]:
    """A connection to a vetted private copy of a file; it is gone after the block.

    `project` is the id it must have. Raises AnnotatorError naming what is wrong; the file itself is never opened by
    SQLite and never written.
    """
    with private_copy(path) as copy:
        check_copy(copy, project)
        with connected(copy) as connection:
            yield connection


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy of a file from elsewhere, with its journal, in a folder of its own; gone after the block.

    Its header was read before SQLite sees it; what is no project, too large or open here raises AnnotatorError.
    """
    check_outside(path)
    folder = private.private_folder()
    try:
        received(path, folder / "copy.accord")
        yield folder / "copy.accord"
    finally:
        private.remove(folder)


def check_outside(path: Path) -> int:
    """The size of a file; raises AnnotatorError for what can be seen to be no project of another's without SQLite."""
    status = opening.require_file(path)
    if status.st_size > LARGEST:
        raise AnnotatorError("too_large")
    if opening.is_open_here(path):
        raise AnnotatorError("locked")
    opening.check_header(path)
    return status.st_size


def received(path: Path, copy: Path) -> tuple[str, int]:
    """As `copied`, and how many bytes there are.

    A file of an earlier format is vetted in its own form, and the copy brought to the newest one.
    """
    sha, size = copied(path, copy), copy.stat().st_size
    with opening.damage_named():
        version = opening.earlier_format(copy)
        if version is not None:
            with connected(copy) as connection:
                check_form(connection, version)
            migrate.bring_up(copy)
    return sha, size


def copied(path: Path, copy: Path) -> str:
    """Copies a file with what lies beside it; returns the SHA-256 of the bytes that were copied."""
    sha = _copied(path, copy)
    for beside in opening.sides(path):
        _copied(beside, copy.with_name(copy.name + beside.name.removeprefix(path.name)))
    return sha


def _copied(path: Path, copy: Path) -> str:
    """Every chunk is hashed while the next one is copied."""
    sha = hashlib.sha256()
    with private.copying(), copy.open("wb") as target, ThreadPoolExecutor(1) as aside:
        hashed = None
        for chunk in _chunks(path):
            if hashed:
                hashed.result()
            hashed = aside.submit(sha.update, chunk)
            target.write(chunk)
    return sha.hexdigest()


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as source:
            while chunk := source.read(_CHUNK):
                yield chunk
    except OSError as problem:
        raise AnnotatorError("unreadable", why=reason_of(problem)) from problem


def sha256_of(path: Path) -> str:
    """SHA-256 of a file that is not open as a project."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        raise AnnotatorError("unreadable", why=reason_of(problem)) from problem


def check_copy(copy: Path, project: str | None) -> None:
    """Vets a private copy; what is wrong with it is an AnnotatorError."""
    with connected(copy) as connection:
        check_form(connection)
        for _ in verify.check_contents(connection, project):
            pass


def examine(copy: Path, project: str | None, bounds: Bounds, to: Path, tables: Sequence[str]) -> None:
    """Vets a private copy; the file `to` gets what it shows in these tables of the entities within bounds.

    May run in a process of its own; one of several takes the texts and the form of the file upon it.
    """
    with connected(copy) as connection:
        if bounds[0] == verify.EVERYTHING[0]:
            check_form(connection)
            verify.check_texts(connection)
        known = verify.check_project(connection, project)
        findings.write(to, verify.Checker(connection, known), verify.lines(connection, bounds), tables)


def limit_memory() -> None:
    """SQLite may have no more memory than this in a process of its own, and never more again.

    One row can ask for as many bytes as the file has, and does so before the limit of a value is looked at.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA hard_heap_limit = {_MEMORY}")


def bounds_of(copy: Path, number: int) -> list[Bounds]:
    """As many ranges of entity ids, which take about equally long, once the schema is known to be ours."""
    if number == 1:
        return [verify.EVERYTHING]
    with connected(copy) as connection:
        check_schema(connection)
        return verify.portions(connection, number)


@contextmanager
def connected(copy: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a private copy, on which nothing in the file can take much time or memory."""
    with opening.damage_named(), closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "cache_size = -32000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        end = time.monotonic() + SECONDS
        connection.set_progress_handler(lambda: int(time.monotonic() > end), 100_000)
        yield connection


def check_schema(connection: sqlite3.Connection, version: int | None = None) -> None:
    """Raises AnnotatorError unless the tables are those of a file of ours, and nothing besides."""
    if not schema.has_known_schema(connection, version):
        raise AnnotatorError("other_schema")


def check_form(connection: sqlite3.Connection, version: int | None = None) -> None:
    """Schema and integrity, before anything in the file is believed."""
    check_schema(connection, version)
    verify.check_codebook_size(connection)
    verify.check_forks(connection)
    answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if answer != "ok":
        raise AnnotatorError("damaged", what=answer)
