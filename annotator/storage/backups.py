"""Earlier files under second names, in `.accord-backups` beside the project; and the one step that swaps a file in."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.messages import reason_of
from annotator.storage.opening import damage_named, sides, sync_folder

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile

FOLDER = ".accord-backups"
_LONGEST = 255
_TICK_NS = 2_000_000_000  # the coarsest clock of a file system in use: FAT's


@contextmanager
def made_beside(path: Path, trouble: str = "disk") -> Iterator[Path]:
    """A name beside a file for the one that may take its place; what did not take it is gone after the block.

    What the system refuses in the block is AnnotatorError `trouble`, a name that leaves no room for it "name_long".
    What a crash left of earlier ones is removed.
    """
    part = _part(path.parent, path)
    if _length(f"{part.name}-journal") > _LONGEST:
        raise AnnotatorError("name_long", file=str(path))
    try:
        _remove_parts(path.parent, path.name)
        with damage_named():
            yield part
    except OSError as problem:
        raise AnnotatorError(trouble, why=reason_of(problem), file=str(path)) from problem
    finally:
        _remove(part)
        # A journal is here where SQLite could not remove it.
        for beside in sides(part):
            _remove(beside)


def _part(folder: Path, path: Path) -> Path:
    return folder / f".{path.name}.{uuid7()[20:]}.part"


def _length(name: str) -> int:
    """How long a name is as file systems count: in bytes, on Windows in characters."""
    return len(name) if os.name == "nt" else len(os.fsencode(name))


def _remove(part: Path) -> None:
    # What cannot be removed now does no harm; the next start tries again.
    with suppress(OSError):
        part.unlink()


def remove_leftovers(path: Path) -> None:
    """Removes what a crash left of files that were to take a project's place; only while the project's lock is held."""
    _remove_parts(path.parent, path.name)
    _remove_parts(path.parent / FOLDER, path.name)
    for kept in (path.parent / FOLDER).glob("*"):
        # The swap did not come about: a second name of the project itself would change with it and be no backup.
        if kept.is_file() and kept.samefile(path):
            _remove(kept)


def _remove_parts(folder: Path, name: str) -> None:
    for part in folder.glob(f".{escape(name)}.*.part*"):
        _remove(part)


def sha256(path: Path) -> str:
    """SHA-256 of a closed file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def put_in_place(part: Path, path: Path) -> Path:
    """Keeps the file at `path` as a backup and gives its name to `part`; returns the backup. Both are closed."""
    sync(part)
    try:
        kept = keep(path)
    except OSError as problem:
        raise AnnotatorError("no_backup_made", why=reason_of(problem)) from problem
    part.replace(path)
    # It is done: should this fail and the power too, the name is that of the old file or of the new, both whole.
    with suppress(OSError):
        sync_folder(path.parent)
    return kept


def keep(path: Path) -> Path:
    """Gives a closed project a second name among the backups: a hard link, or a compared copy where there are none."""
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    sha = sha256(path)
    kept = _named(path, sha)
    if not (kept.exists() and sha256(kept) == sha):
        try:
            os.link(path, kept)
        except OSError:
            _copy(path, kept, sha)
    sync_folder(folder)
    return kept


def _copy(path: Path, kept: Path, sha: str) -> None:
    """A copy that has its name only when it is whole: half of one would be taken for a backup."""
    part = _part(kept.parent, path)
    try:
        shutil.copyfile(path, part)
        sync(part)
        if sha256(part) != sha:
            raise OSError("the backup differs from the file it was copied from")
        part.replace(kept)
    finally:
        _remove(part)


def take_copy(project: ProjectFile, progress: Callable[[float], None] | None = None) -> Path | None:
    """Keeps a copy of an open project, unless the file as it is has one; returns it. What stands in the way raises.

    The copy has the file's own time, so that it tells when the work in it was last written.
    """
    path, status = project.path, project.path.stat()
    folder = path.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        if any(_is_of(kept.stat(), status) for kept in folder.glob(f"{escape(path.stem)} *")):
            return None
        part = _part(folder, path)
        try:
            project.copy_to(part, progress)
            sync(part)
            os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
            sha = sha256(part)
            kept = _named(path, sha)
            if kept.exists() and sha256(kept) == sha:
                # Looked at now, it is known to be of the file from the next tick on, and not copied for nothing again.
                os.utime(kept, ns=(status.st_atime_ns, status.st_mtime_ns))
                return None
            part.replace(kept)
            sync_folder(folder)
        finally:
            _remove(part)
    except OSError as problem:
        raise AnnotatorError("no_backup_made", why=reason_of(problem), file=str(path)) from problem
    return kept


def _is_of(kept: os.stat_result, file: os.stat_result) -> bool:
    """Whether a backup is known to be of the file as it is.

    A file written again before its clock has ticked has the time it had: a copy made that soon after tells nothing.
    """
    alike = (kept.st_mtime_ns, kept.st_size) == (file.st_mtime_ns, file.st_size)
    return alike and kept.st_ctime_ns - file.st_mtime_ns > _TICK_NS


def _named(path: Path, sha: str) -> Path:
    return path.parent / FOLDER / f"{path.stem} {sha[:16]}{path.suffix}"


def is_named_by(kept: Path, sha: str) -> bool:
    """Whether a backup has the name that a file of this SHA-256 gets."""
    return kept.stem.endswith(f" {sha[:16]}")


def find(path: Path, sha: str) -> Path | None:
    """The backup of a project with this SHA-256, verified by reading it; None if there is none."""
    folder = path.parent / FOLDER
    named = [kept for kept in folder.glob(f"*{sha[:16]}*") if kept.is_file()] if folder.is_dir() else []
    return next((kept for kept in named if sha256(kept) == sha), None)


def sync(path: Path) -> None:
    """Makes the contents of a file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
