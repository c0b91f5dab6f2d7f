"""Merging other files in: seen beforehand, or done.

The merged file is built beside the old one and verified; then the old one gets a second name among the backups and
the new one takes its place in a single step. At no moment is the path without a whole file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.storage import backups, derive, opening, private, schema, states, vet
from annotator.storage.arriving import Arrival, Arrivals, arriving, hashes, named
from annotator.storage.merges import merges
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.storage.same_names import SameName
from annotator.storage.tally import Tally
from annotator.storage.union import Union

_CACHE_KIB = 400_000
Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """One field that concurrent edits left open: what is shown is the other value."""

    entity: str
    kind: str
    field: str
    revision: str


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did, or would do.

    `annotations` are live ones on live articles afterwards, `hidden` the rest; `state` the digest of what is shown.
    `same_names` is what could be joined, `coders` every coder's name by id.
    """

    files: tuple[Tally, ...]
    new_revisions: int
    annotations: int
    hidden: int
    conflicts: tuple[OpenConflict, ...]
    state: str
    same_names: tuple[SameName, ...] = ()
    coders: Mapping[str, str] = field(default_factory=dict)


def _no_progress(_what: str, _share: float) -> None:
    return None


def preview(project: ProjectFile, files: Sequence[Path], progress: Progress = _no_progress) -> MergeReport:
    """What merging the files would do: read from the project, worked out in a private file, written nowhere else.

    What `progress` raises ends it.
    """
    folder = private.private_folder()
    try:
        connection = project.raw
        with private.copying(), opening.damage_named(), _workplace(connection, folder / "beside.db"):
            known = _Known(project, files)
            union = Union(connection, into="beside")
            watch = _Watch(progress, known.to_vet)
            with arriving(known.to_vet, project.id, watch, union.tables) as arrivals:
                tallies = _with_unseen(union, _united(union, project, arrivals, watch))
            return _report(union, known.tallies(tallies))
    finally:
        private.remove(folder)


def merge(
    project: ProjectFile, files: Sequence[Path], at: str, progress: Progress = _no_progress
) -> tuple[ProjectFile, MergeReport]:
    """Unites the project with the files. Returns the project opened again, as it is now, and what was done.

    Whatever goes wrong before the swap leaves the project open and unchanged; a file that brings nothing makes none.
    What `progress` raises ends it, too.
    """
    known = _Known(project, files)
    if not known.to_vet:
        return project, standing(project, known.tallies([]))
    with backups.made_beside(project.path) as part:
        with _building(project, part) as connection:
            report = _built(connection, part, project, known, at, progress)
        if report.new_revisions == 0:
            return project, report
        progress("swap", 1.0)
        return _swap(project, part), report


def _built(
    connection: sqlite3.Connection, part: Path, project: ProjectFile, known: _Known, at: str, progress: Progress
) -> MergeReport:
    """Unites the file being built with those that are not known yet, verifies it and logs the merge in it."""
    merge, before = uuid7(), _revisions(connection)
    union = Union(connection)
    with arriving(known.to_vet, project.id, watch := _Watch(progress, known.to_vet)) as arrivals:
        tallies = _united(union, project, arrivals, watch)
        progress("unite", 1.0)
        union.take_history(merge)
    report = _report(union, known.tallies(_with_unseen(union, tallies)))
    _note(union, report, merge, at)
    progress("verify", 1.0)
    # What was written goes to the disk while it is read again.
    with ThreadPoolExecutor(1) as aside:
        written = aside.submit(backups.sync, part)
        _verify(connection, before + report.new_revisions)
    written.result()
    return report


class _Known:
    """Which of the files were merged before, byte for byte, and so bring nothing; only the others are `to_vet`."""

    def __init__(self, project: ProjectFile, files: Sequence[Path]) -> None:
        for file in files:
            if _is_one(file, project.path):
                raise AnnotatorError("merge_itself", file=str(file))
        self._noted: dict[str, Tally] = {}
        for past in merges(project):
            self._noted |= {tally.sha256: tally for tally in past.files if tally.sha256}
        self._files = list(zip(files, hashes(files, {tally.size for tally in self._noted.values()}), strict=True))
        seen = set(self._noted)
        self.to_vet: list[Path] = []
        for file, sha in self._files:
            if sha not in seen:
                self.to_vet.append(file)
            if sha:
                seen.add(sha)

    def tallies(self, vetted: Sequence[Tally]) -> tuple[Tally, ...]:
        """One for every file, in the order given; `vetted` are those of the files that had to be."""
        waiting, known = list(vetted), dict(self._noted)
        found = []
        for file, sha in self._files:
            found.append(known[sha].again(str(file)) if sha in known else waiting.pop(0))
            if sha:
                known.setdefault(sha, found[-1])
        return tuple(found)


@contextmanager
def _workplace(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """A private file attached as `beside` to the open project: what others bring lands there."""
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        schema.create(made)
    connection.execute("ATTACH ? AS beside", (str(path),))
    try:
        connection.execute("PRAGMA beside.journal_mode = OFF")
        connection.execute("PRAGMA beside.synchronous = OFF")
        yield
    finally:
        connection.execute("DETACH beside")


@contextmanager
def _building(project: ProjectFile, part: Path) -> Iterator[sqlite3.Connection]:
    opening.backup(project.raw, part)
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        # Until it is whole and synced nobody relies on this file: it needs no journal.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        states.prepare(connection)
        with opening.damage_named():
            yield connection
    finally:
        connection.close()


class _Watch:
    """Tells which file is at its turn; called with nothing whenever there is time for it."""

    def __init__(self, progress: Progress, files: Sequence[Path]) -> None:
        self._progress, self._files = progress, files
        self.over = 0

    def __call__(self) -> None:
        if self.over < len(self._files):
            self._progress(self._files[self.over].name, self.over / len(self._files))


def _united(union: Union, project: ProjectFile, arrivals: Arrivals, watch: _Watch) -> list[Tally]:
    tallies = []
    for arrival, portions in arrivals:
        with named(arrival.file):
            _check_owner(project, arrival)
            tallies.append(union.add(arrival, portions))
            watch.over += 1
    return tallies


def _check_owner(project: ProjectFile, arrival: Arrival) -> None:
    """Into a coder's file only files of that same coder may come."""
    if project.owner is None:
        return
    with vet.connected(arrival.copy) as copy:
        row = copy.execute("SELECT value FROM local WHERE name = 'coder'").fetchone()
    if row is None or row[0] != project.owner:
        raise AnnotatorError("another_coders")


def standing(project: ProjectReader, files: tuple[Tally, ...]) -> MergeReport:
    """What is reported of files that were merged before, as the project is now."""
    return _report(Union(project.raw), files)


def _with_unseen(union: Union, tallies: Sequence[Tally]) -> list[Tally]:
    return [replace(tally, unseen=union.unseen(place)) for place, tally in enumerate(tallies)]


def _report(union: Union, files: tuple[Tally, ...]) -> MergeReport:
    live, hidden = union.annotations()
    conflicts = tuple(OpenConflict(*row) for row in union.conflicts())
    new = sum(tally.new_revisions for tally in files)
    state, names = derive.in_hex(union.state), tuple(union.same_names())
    return MergeReport(files, new, live, hidden, conflicts, state, names, union.names_of_coders())


def _revisions(connection: sqlite3.Connection) -> int:
    return connection.execute("SELECT count(*) FROM revision").fetchone()[0]


def _verify(connection: sqlite3.Connection, revisions: int) -> None:
    """Raises AnnotatorError unless the file that was built is whole and has all its revisions."""
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise AnnotatorError("damaged", what=answer)
    missing = revisions - _revisions(connection)
    if missing:
        raise AnnotatorError("damaged", what=f"{missing} revisions were not taken over")


def _is_one(file: Path, other: Path) -> bool:
    try:
        return file.samefile(other)
    except OSError:
        # What is not there, or has a name that nothing can have, is told when it is read.
        return False


def _note(union: Union, report: MergeReport, merge: str, at: str) -> None:
    """Logs the merge and the digest; the backup's hash is filled in when the old file is closed."""
    connection = union.connection
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM merged").fetchone()[0]
    # A file's name need not be UTF-8; what is stored must be.
    told = json.dumps([asdict(tally) for tally in report.files], ensure_ascii=False)
    files = told.encode(errors="backslashreplace").decode()
    connection.execute("BEGIN")
    connection.execute("INSERT INTO merged VALUES (?, ?, ?, '', ?)", (merge, number, at, files))
    derive.note_digest(connection, union.state)
    connection.execute("COMMIT")


def _swap(project: ProjectFile, part: Path) -> ProjectFile:
    with project.given_up():
        _fill_in_backup(part, backups.sha256(project.path))
        backups.put_in_place(part, project.path)
    return ProjectFile.open(project.path)


def _fill_in_backup(part: Path, sha: str) -> None:
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("UPDATE merged SET backup = ? WHERE backup = ''", (sha,))
    finally:
        connection.close()
