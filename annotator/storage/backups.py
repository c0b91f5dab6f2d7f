"""Earlier files under second names, in `.accord-backups` beside the project; and the one step that swaps a file in."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.storage.opening import sync_folder

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile

FOLDER = ".accord-backups"


def part_beside(path: Path) -> Path:
    """A name beside a project for the file that may take its place."""
    return path.with_name(f".{path.name}.{uuid7()[20:]}.part")


def remove_leftovers(path: Path) -> None:
    """Removes what a crash left of files that were to take a project's place; only while the project's lock is held."""
    for part in path.parent.glob(f".{escape(path.name)}.*.part*"):
        part.unlink(missing_ok=True)
    for part in (path.parent / FOLDER).glob(f".{escape(path.name)}.*.part*"):
        part.unlink(missing_ok=True)
    for kept in (path.parent / FOLDER).glob("*"):
        # The swap did not come about: a second name of the project itself would change with it and be no backup.
        if kept.is_file() and kept.samefile(path):
            kept.unlink()


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
        raise AnnotatorError("no_backup_made", why=problem.strerror or problem) from problem
    part.replace(path)
    sync_folder(path.parent)
    return kept


def keep(path: Path) -> Path:
    """Gives a closed project a second name among the backups: a hard link, or a compared copy where there are none."""
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    sha = sha256(path)
    kept = _named(path, sha)
    if not kept.exists():
        try:
            os.link(path, kept)
        except OSError:
            shutil.copyfile(path, kept)
            sync(kept)
            if sha256(kept) != sha:
                raise OSError("the backup differs from the file it was copied from") from None
    sync_folder(folder)
    return kept


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
        part = folder / f".{path.name}.{uuid7()[20:]}.part"
        try:
            project.copy_to(part, progress)
            sync(part)
            os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
            kept = _named(path, sha256(part))
            part.replace(kept)
            sync_folder(folder)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise AnnotatorError("no_backup_made", why=problem.strerror or problem, file=str(path)) from problem
    return kept


def _is_of(kept: os.stat_result, file: os.stat_result) -> bool:
    return (kept.st_mtime_ns, kept.st_size) == (file.st_mtime_ns, file.st_size)


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
