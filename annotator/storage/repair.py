"""What of a damaged project is sound, written to a new file, and a list of what is lost.

The file is read page by page, not through its tree, since a row whose content has the hash it is named by is true
wherever it is found. What was found is then verified as if it came from elsewhere.
"""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import text_id
from annotator.domain.revision import Kind, revision_id
from annotator.storage import backups, derive, pages, private, states, vet
from annotator.storage.project_file import made_whole
from annotator.storage.verify import Checker

_HASH = re.compile(r"[0-9a-f]{64}\Z")
_HASHES = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-f]{32}\Z")
_COLUMNS = len(states.COLUMNS.split(", "))
# Others are checked against these.
_FIRST = (Kind.CODER, Kind.ARTICLE)


@dataclass(frozen=True, slots=True)
class Lost:
    """A row that did not come through: its table, the beginning of its id, and why."""

    table: str
    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came through a repair, and what was lost; `state` is the digest of what the new file shows.

    `from_backups` of the texts and revisions were damaged in the file and sound in a backup beside it.
    """

    texts: int
    revisions: int
    annotations: int
    from_backups: int
    state: str
    lost: tuple[Lost, ...]


def repair(path: Path, out: Path) -> Salvaged:
    """Writes what is sound in a project to a new file. The project itself is only read.

    A file of which not even the beginning can be read raises AnnotatorError, as does an `out` that exists.
    """
    vet.check_outside(path)
    folder = private.private_folder()
    try:
        copy = folder / "copy.accord"
        vet.copied(path, copy)
        _roll_back(copy)
        found = _Found(pages.rows(copy.read_bytes()))
        from_backups = found.complete(path.parent / backups.FOLDER)
    finally:
        private.remove(folder)
    with made_whole(out, found.project) as part:
        return _Salvage(found, part).done(from_backups)


def _roll_back(copy: Path) -> None:
    """An act that a crash cut off is taken back from the journal beside, where the file is sound enough for that."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


class _Found:
    """What a file's rows are, told from each other by their shape and, where it counts, by their hash."""

    def __init__(self, rows: Iterable[pages.Row]) -> None:
        self.texts: dict[str, str] = {}
        self.notes: dict[str, str] = {}
        self._lines: dict[str, tuple] = {}
        self._projects: set[str] = set()
        # Named by an index, which says what else there was.
        self.known_texts: set[str] = set()
        self.known_revisions: set[str] = set()
        for row in rows:
            self._take(row)
        self.project = self._project()
        self._verify()

    def _take(self, row: pages.Row) -> None:
        match row:
            case (str(identity),) if _ID.match(identity):
                self._projects.add(identity)
            case (str(identity), str(body)) if _HASH.match(identity) and text_id(body) == identity:
                self.texts[identity] = body
            case (str(identity), int()) if _HASH.match(identity):
                self.known_texts.add(identity)
            case (str(entity), str(identity)) if _ID.match(entity) and _HASH.match(identity):
                self.known_revisions.add(identity)
            case (str(author), int(), str(identity)) if _ID.match(author) and _HASH.match(identity):
                self.known_revisions.add(identity)
            case ("coder" | "lead" as name, str(value)):
                self.notes[name] = value
            case (str(identity), *_) if len(row) == _COLUMNS and _HASH.match(identity):
                self._lines[identity] = row

    def missing(self) -> set[str]:
        """The ids of texts and revisions that something in the file names and that were not found in it."""
        parents = {parent for row in self.revisions.values() for parent in _HASHES.findall(row[12])}
        return (self.known_texts - self.texts.keys()) | ((self.known_revisions | parents) - self.revisions.keys())

    def complete(self, folder: Path) -> int:
        """Takes what is missing, and nothing else, from the backups in a folder; how many rows that were."""
        before = len(missing := self.missing())
        for kept in sorted(folder.glob("*")) if missing else ():
            with suppress(OSError):
                for row in pages.rows(kept.read_bytes()):
                    if row and row[0] in missing:
                        self._take(row)
            self._verify()
            missing = self.missing()
        return before - len(missing)

    def _verify(self) -> None:
        self.revisions = {row[0]: row for row in self._lines.values() if _is_itself(self.project, row)}

    def _project(self) -> str:
        """The id under which the revisions have the hashes they are named by."""
        for row in self._lines.values():
            for identity in self._projects:
                if _is_itself(identity, row):
                    return identity
        if len(self._projects) == 1:
            return self._projects.pop()
        raise AnnotatorError("damaged", what="it has no project id")


class _Salvage:
    """One repair under way."""

    def __init__(self, found: _Found, part: Path) -> None:
        self._found, self._part = found, part
        self._lost: list[Lost] = []

    def done(self, from_backups: int) -> Salvaged:
        with closing(sqlite3.connect(self._part, isolation_level=None)) as connection:
            states.prepare(connection)
            connection.execute("BEGIN")
            self._take_texts(connection)
            self._take_revisions(connection)
            # Of merges nothing: without every revision that arrived none can be taken back.
            connection.executemany("INSERT OR REPLACE INTO local VALUES (?, ?)", self._found.notes.items())
            derive.rebuild(connection)
            connection.execute("COMMIT")
            count = connection.execute(
                "SELECT (SELECT count(*) FROM text), (SELECT count(*) FROM revision), (SELECT count(*) FROM annotation)"
            ).fetchone()
            return Salvaged(*count, from_backups, derive.state(connection), tuple(self._lost))

    def _lose(self, table: str, row: str, reason: str) -> None:
        self._lost.append(Lost(table, row[:12], reason))

    def _take_texts(self, connection: sqlite3.Connection) -> None:
        connection.executemany("INSERT INTO text (id, body) VALUES (?, ?)", sorted(self._found.texts.items()))
        for identity in sorted(self._found.known_texts - self._found.texts.keys()):
            self._lose("text", identity, "it cannot be read, or is not the one it was stored with")

    def _take_revisions(self, connection: sqlite3.Connection) -> None:
        stages: tuple[dict[str, list[tuple]], ...] = (defaultdict(list), defaultdict(list))
        for row in self._found.revisions.values():
            stages[row[1] not in _FIRST][row[2]].append(row)
        for identity in sorted(self._found.known_revisions - self._found.revisions.keys()):
            self._lose("revision", identity, "it cannot be read, or its content is not the one it was stored with")
        for lines in stages:
            # Made anew: what the stage before took in is what this one is checked against.
            checker = Checker(connection, self._found.project)
            for entity in sorted(lines):
                self._take_line(connection, checker, entity, sorted(lines[entity], key=lambda row: (row[8], row[0])))

    def _take_line(self, connection: sqlite3.Connection, checker: Checker, entity: str, line: list[tuple]) -> None:
        """The revisions of one entity, all of them or one after the other as far as they are sound."""
        try:
            checker.shown(entity, line)
            sound = line
        except AnnotatorError:
            sound = self._sound(checker, entity, line)
        places = ", ".join("?" * _COLUMNS)
        connection.executemany(f"INSERT INTO revision ({states.COLUMNS}) VALUES ({places})", sound)

    def _sound(self, checker: Checker, entity: str, line: list[tuple]) -> list[tuple]:
        sound: list[tuple] = []
        for row in line:
            try:
                checker.shown(entity, [*sound, row])
                sound.append(row)
            except AnnotatorError as error:
                self._lose("revision", row[0], str(error.arguments.get("reason", error.key)))
        return sound


def _is_itself(project: str, row: tuple) -> bool:
    try:
        return revision_id(project, *row[1:]) == row[0]
    except (TypeError, ValueError, AttributeError):
        return False
