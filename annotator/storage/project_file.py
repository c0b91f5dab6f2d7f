"""The project file: the one door through which a Change gets in, and the connection every reading goes through."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Row, Select, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from annotator.domain.changes import Act, add_coder, title_project
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.domain.records import Coder
from annotator.domain.revision import Change, Edit, Revision
from annotator.messages import reason_of, sentence
from annotator.storage import backups, derive, migrate, opening, private, schema, states, vet
from annotator.storage.append import Pen


class ProjectReader:
    """A project that can be asked: an open file, or a private snapshot of one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.raw = connection
        with opening.damage_named():
            row = connection.execute("SELECT id FROM project").fetchone()
        if row is None:
            raise AnnotatorError("damaged", what="it has no project id")
        self.id: str = row[0]
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, pool_reset_on_return=None)
        self._core = engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    def rows(self, query: Select) -> list[Row]:
        """The rows of a query."""
        try:
            return list(self._core.execute(query).all())
        except DBAPIError as problem:
            with opening.damage_named():
                raise problem.orig or problem from None

    def release(self) -> None:
        """Gives the connection back; its owner closes it."""
        self._core.close()

    def local(self, name: str) -> str | None:
        """What this file, and no other, notes under a name: its role, its coder."""
        row = self.raw.execute("SELECT value FROM local WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    @property
    def owner(self) -> str | None:
        """The coder whose file this is; None for a lead's."""
        return self.local("coder")


class Snapshot(ProjectReader):
    """A private copy of a project, to read at length while the file goes on; gone when closed."""

    def __init__(self, path: Path) -> None:
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        states.prepare(connection)
        self._folder = path.parent
        super().__init__(connection)

    @classmethod
    def of_closed(cls, path: Path) -> Snapshot:
        """A snapshot of a file that nobody has open: the way to read one that may not be written."""
        opening.require_file(path)
        if opening.is_open_here(path):
            raise AnnotatorError("locked")
        opening.check_header(path)
        target = _private_path()
        try:
            vet.copied(path, target)
            with opening.damage_named():
                migrate.bring_up(target)
                return cls(target)._if_ours()
        except BaseException:
            private.remove(target.parent)
            raise

    def _if_ours(self) -> Self:
        try:
            if not schema.has_known_schema(self.raw):
                raise AnnotatorError("not_ours")
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        """Removes the copy."""
        self.release()
        self.raw.close()
        private.remove(self._folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class ProjectFile(ProjectReader):
    """An open project: locked for everybody else, appended to by `append` alone.

    `recovered` tells that an act cut off by a crash was rolled back by opening, `migrated_from` that the file had an
    earlier format and was brought to the newest one, `made_one` that another program had split it in two files.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.recovered = False
        self.migrated_from: int | None = None
        self.made_one = False
        self.changed_listeners: list[Callable[[Change], None]] = []
        self._copying = threading.Lock()
        self._take(connection)

    def _take(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._closing = False
        self.replica = uuid7()[16:]
        try:
            self._pen = Pen(connection, self.id, self.replica)
        except BaseException:
            self.release()
            raise

    @classmethod
    def open(cls, path: Path) -> ProjectFile:
        """Opens a project and takes its lock; what stands in the way is an AnnotatorError.

        Writes nothing, unless the file is of an earlier format: then it is replaced by one of the newest.
        """
        path = Path(os.path.realpath(path))
        cut_off, in_two = opening.has_hot_journal(path), opening.is_in_two_files(path)
        if in_two:
            # Looked at in a private copy first: what is no project of ours is not changed, not even in its mode.
            Snapshot.of_closed(path).close()
        before = migrate.migrate(path)
        connection = opening.open_locked(path)
        try:
            backups.remove_leftovers(path)
            with opening.damage_named():
                project = cls(path, connection)
            project.recovered, project.migrated_from, project.made_one = cut_off, before, in_two
            return project
        except BaseException:
            opening.close(connection)
            raise

    @classmethod
    def create(
        cls, path: Path, title: str, lead: Coder, at: str, more: Callable[[str], Iterable[Edit]] | None = None
    ) -> ProjectFile:
        """A new project at a path that holds nothing yet, with its lead and what `more` makes of its id.

        It is built beside the path and given its name when it is whole.
        """
        project = uuid7()
        lead = replace(lead, lead=True)
        with made_whole(path, project) as part:
            made = cls.open(part)
            try:
                edits = [title_project(project, title), add_coder(lead), *(more(project) if more else ())]
                made.append(Act(lead.id, at).change(edits))
                made.note_local("lead", lead.id)
            finally:
                made.close()
        return cls.open(path)

    @property
    def news(self) -> tuple[str, ...]:
        """What opening did to the file, a sentence each; mostly nothing."""
        told = (
            ("rolled_back", self.recovered and not self.made_one),
            ("made_one", self.made_one),
            ("brought_up", self.migrated_from is not None),
        )
        return tuple(sentence(key) for key, done in told if done)

    def append(self, change: Change) -> list[Revision]:
        """Writes one act whole to the disk, then tells the listeners. Returns its revisions, none if nothing is new."""
        revisions: list[Revision] = []
        try:
            with opening.transaction(self.raw):
                revisions = self._pen.write(change)
        except AnnotatorError:
            if not (revisions and self._is_kept(revisions[-1])):
                raise
        self._pen.committed(revisions)
        if revisions:
            for listener in self.changed_listeners:
                listener(change)
        return revisions

    def _is_kept(self, revision: Revision) -> bool:
        """Whether an act is in the file although its commit failed.

        The last step of a commit empties the journal and syncs it. When that sync fails, the act stands; to call it
        failed would make it be done twice. Another commit, which syncs the journal again, makes it certain.
        """
        with opening.damage_named():
            if self.raw.execute("SELECT 1 FROM revision WHERE id = ?", (revision.id,)).fetchone() is None:
                return False
        with opening.transaction(self.raw):
            self.raw.execute(f"PRAGMA user_version = {schema.FORMAT}")
        return True

    def note_local(self, name: str, value: str) -> None:
        """Notes something for this file alone; it never travels by merge."""
        with opening.transaction(self.raw):
            self.raw.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (name, value))

    def snapshot(self, progress: Callable[[float], None] | None = None) -> Snapshot:
        """A private copy to read at length, made through the owning connection; on any thread.

        When the project is closed meanwhile, AnnotatorError "none_open".
        """
        target = _private_path()
        try:
            self.copy_to(target, progress)
            return Snapshot(target)
        except BaseException:
            private.remove(target.parent)
            raise

    def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None:
        """Copies the file through the owning connection, on any thread; closing ends it with an AnnotatorError."""

        def tell(share: float) -> None:
            if self._closing:
                raise AnnotatorError("none_open")
            if progress:
                progress(share)

        with self._copying:
            tell(0.0)
            opening.backup(self.raw, target, tell)

    def copy_with(self, target: Path, changes: Iterable[Change]) -> None:
        """Writes a copy of this project with more acts in it to a path that holds nothing: whole, or not at all."""
        opening.require_free(target)
        with backups.made_beside(target, "cannot_write") as part:
            self.copy_to(part)
            with ProjectFile.open(part) as copy:
                for change in changes:
                    copy.append(change)
            _take_name(part, target)

    def close(self) -> None:
        """Closes the file; nothing is left beside it."""
        self._closing = True
        # SQLite reads freed memory when a connection goes while a copy is made through it.
        with self._copying:
            self.release()
            opening.close(self.raw)

    @contextmanager
    def given_up(self) -> Iterator[None]:
        """Closed for the length of the block, in which another file takes its name.

        When the block fails, this project is open again, whichever whole file has the name by then.
        """
        self.close()
        try:
            with opening.damage_named():
                yield
        except BaseException as problem:
            self._take(opening.open_locked(self.path))
            backups.remove_leftovers(self.path)
            if isinstance(problem, OSError):
                raise AnnotatorError("disk", why=reason_of(problem)) from problem
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def made_whole(path: Path, project: str):  # noqa: ANN201 - an iterator of one path
    """An empty project file beside `path`, renamed to it when the block ends well and removed otherwise."""
    opening.require_free(path)
    with backups.made_beside(path, "cannot_write") as part:
        _fill(part, project)
        yield part
        _take_name(part, path)


def _fill(part: Path, project: str) -> None:
    try:
        connection = sqlite3.connect(part, isolation_level=None)
    except sqlite3.OperationalError as problem:
        raise AnnotatorError("cannot_write", why=reason_of(problem)) from problem
    try:
        with opening.damage_named():
            schema.create(connection)
            connection.execute("INSERT INTO project VALUES (?)", (project,))
            derive.note_digest(connection, 0)
    finally:
        connection.close()


def _take_name(part: Path, path: Path) -> None:
    """Gives the finished file its name without ever replacing another that appeared meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise AnnotatorError("exists") from None
    except OSError:
        # A file system without hard links, such as a stick's: the check at the start has to do.
        part.rename(path)
    opening.sync_folder(path.parent)


def _private_path() -> Path:
    return private.private_folder() / "snapshot.accord"
