"""Earlier files under second names, in `.accord-backups` beside the project; and the one step that swaps a file in."""

from __future__ import annotations

import hashlib
import os
import shutil
from glob import escape
from pathlib import Path

from annotator.domain.identity import uuid7
from annotator.storage.opening import sync_folder

FOLDER = ".accord-backups"


def part_beside(path: Path) -> Path:
    """A name beside a project for the file that may take its place."""
    return path.with_name(f".{path.name}.{uuid7()[20:]}.part")


def remove_leftovers(path: Path) -> None:
    """Removes what a crash left of files that were to take a project's place; only while the project's lock is held."""
    for part in path.parent.glob(f".{escape(path.name)}.*.part*"):
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
    kept = keep(path)
    part.replace(path)
    sync_folder(path.parent)
    return kept


def keep(path: Path) -> Path:
    """Gives a closed project a second name among the backups: a hard link, or a compared copy where there are none."""
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    sha = sha256(path)
    kept = folder / f"{path.stem} {sha[:16]}{path.suffix}"
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


def find(path: Path, sha: str) -> Path | None:
    """The backup of a project with this SHA-256, verified by reading it; None if there is none."""
    folder = path.parent / FOLDER
    named = [kept for kept in folder.glob(f"*{sha[:16]}*") if kept.is_file()] if folder.is_dir() else []
    return next((kept for kept in named if sha256(kept) == sha), None)


def sync(path: Path) -> None:
    """Makes the contents of a file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
