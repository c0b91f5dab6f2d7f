"""The way into a project file and out of it: checks before SQLite sees it, the lock, and no side file after closing.

On POSIX any other open and close of the path would drop SQLite's lock. So header checks come before the lock, and
while a project is open its own process reaches it by the one owning connection alone; `_OPEN` remembers which are.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.messages import reason_of
from annotator.storage import schema, states

_OPEN: dict[sqlite3.Connection, tuple[int, int]] = {}
_MAGIC = b"SQLite format 3\0"


def require_file(path: Path) -> os.stat_result:
    """The status of a regular, readable, non-empty file; anything else raises AnnotatorError."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise AnnotatorError("missing") from None
    except (OSError, ValueError) as problem:
        raise AnnotatorError("unreadable", why=reason_of(problem)) from None
    if stat.S_ISDIR(status.st_mode):
        raise AnnotatorError("folder")
    if not stat.S_ISREG(status.st_mode):
        raise AnnotatorError("no_file")
    if status.st_size == 0:
        raise AnnotatorError("empty")
    return status


def check_header(path: Path) -> None:
    """Raises AnnotatorError unless a file that nobody here has open begins as a project of this format does."""
    header = first_bytes(path)
    if header[:16] != _MAGIC or len(header) < 100:
        raise AnnotatorError("not_ours")
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise AnnotatorError("not_ours")
    version = int.from_bytes(header[60:64], "big")
    if version > schema.FORMAT:
        raise AnnotatorError("newer", version=version)
    if version < 1:
        raise AnnotatorError("not_ours")


def is_in_two_files(path: Path) -> bool:
    """Whether another program keeps the newest changes of a database in a second file (WAL); None of ours does."""
    require_file(path)
    return not is_open_here(path) and 2 in first_bytes(path, 20)[18:20]


def earlier_format(path: Path) -> int | None:
    """The format of a project that an earlier version of Accord made; None for any other file, and one open here.

    What is no readable file raises AnnotatorError.
    """
    require_file(path)
    if is_open_here(path):
        return None
    header = first_bytes(path)
    if header[:16] != _MAGIC or int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        return None
    version = int.from_bytes(header[60:64], "big")
    return version if 1 <= version < schema.FORMAT else None


def first_bytes(path: Path, number: int = 100) -> bytes:
    """The beginning of a file that is not open as a project."""
    try:
        with path.open("rb") as file:
            return file.read(number)
    except OSError as problem:
        raise AnnotatorError("unreadable", why=reason_of(problem)) from None


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open as a project, under whatever name."""
    try:
        return _identity(path.stat()) in _OPEN.values()
    except OSError:
        return False


def is_writable(status: os.stat_result, path: Path) -> bool:
    """Whether the file may be written: a file without any write bit counts as read-only for root, too."""
    return bool(status.st_mode & 0o222) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def open_locked(path: Path, version: int | None = None) -> sqlite3.Connection:
    """A connection that owns the project: vetted header and schema, exclusive lock taken. Writes nothing.

    The file is to be of the newest format unless another is named.
    """
    status = require_file(path)
    if _identity(status) in _OPEN.values():
        raise AnnotatorError("locked")
    check_header(path)
    if not is_writable(status, path):
        raise AnnotatorError("read_only")
    connection = _connect(path)
    try:
        _lock(connection)
        with damage_named():
            if not schema.has_known_schema(connection, version):
                raise AnnotatorError("not_ours")
        states.prepare(connection)
    except BaseException:
        connection.close()
        raise
    _OPEN[connection] = _identity(status)
    return connection


def close(connection: sqlite3.Connection) -> None:
    """Gives up the lock and leaves no side file."""
    try:
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("SELECT count(*) FROM project").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.Error:
        # A file that cannot be read any more is still closed; what was committed is in it or in its journal.
        pass
    finally:
        connection.close()
        _OPEN.pop(connection, None)


def _connect(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=0.2)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def connect_privately(copy: Path) -> sqlite3.Connection:
    """A connection to a private copy, on which nothing in the file is trusted."""
    connection = sqlite3.connect(copy, isolation_level=None)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _lock(connection: sqlite3.Connection) -> None:
    with damage_named():
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        mode = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()[0]
        connection.execute("PRAGMA synchronous = FULL")
    if mode != "truncate":
        raise AnnotatorError("damaged", what=f"journal mode {mode}")


_KINDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("locked", "busy"), "locked"),
    (("readonly", "read-only"), "read_only"),
    (("full", "i/o", "unable to open"), "disk"),
)


def known(problem: sqlite3.Error) -> AnnotatorError | None:
    """The environment's fault that an SQLite error tells of; None for a bug of ours."""
    words = str(problem).lower()
    for marks, key in _KINDS:
        if any(mark in words for mark in marks):
            return AnnotatorError(key, why=reason_of(problem))
    if type(problem) is sqlite3.DatabaseError or any(
        mark in words for mark in ("malformed", "corrupt", "decode", "interrupted", "too big")
    ):
        return AnnotatorError("damaged", what=problem)
    return None


@contextmanager
def damage_named() -> Iterator[None]:
    """Turns SQLite's word on locks, disks and damage into an AnnotatorError; a bug passes through as it is."""
    try:
        yield
    except sqlite3.Error as problem:
        if error := known(problem):
            raise error from problem
        raise
    except UnicodeDecodeError as problem:
        # SQLite's own word on a damaged file repeats what it found there.
        raise AnnotatorError("damaged", what="bytes in it are no UTF-8") from problem


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it is committed to disk, or nothing."""
    with damage_named():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def backup(connection: sqlite3.Connection, target: Path, progress: Callable[[float], None] | None = None) -> None:
    """A private copy of an open project at `target`, page by page through the owning connection."""

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress:
            progress(1 - remaining / max(total, 1))

    with damage_named(), closing(sqlite3.connect(target)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        connection.backup(copy, pages=1000, progress=tell)


def sync_folder(folder: Path) -> None:
    """Makes names in a folder durable, where the system has such a thing."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sides(path: Path) -> list[Path]:
    """The files beside a project that are part of it: what a crash or another program left there."""
    return [beside for side in ("-journal", "-wal") if _regular(beside := _beside(path, side))]


def require_free(path: Path) -> None:
    """Raises AnnotatorError unless a new file can have this name.

    A journal that waits for a file of this name, moved from here after a crash, would be played into the new one.
    """
    try:
        path.lstat()
        raise AnnotatorError("exists")
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as problem:
        raise AnnotatorError("cannot_write", why=reason_of(problem), file=str(path)) from problem
    if left := sides(path):
        raise AnnotatorError("journal_left", name=left[0].name)


def has_hot_journal(path: Path) -> bool:
    """Whether a crash left an act half written: its journal is there, and opening rolls it back."""
    status = _regular(_beside(path, "-journal"))
    return status is not None and status.st_size > 0


def _beside(path: Path, ending: str) -> Path:
    return path.parent / f"{path.name}{ending}"


def _regular(path: Path) -> os.stat_result | None:
    """The status of a regular file; None where there is none, as where the name is longer than names may be."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status if stat.S_ISREG(status.st_mode) else None


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino
