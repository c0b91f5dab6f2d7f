"""A backup back in its project's place."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.storage import backups
from annotator.storage.project_file import ProjectFile
from annotator.storage.vet import check_copy, private_copy


@dataclass(frozen=True, slots=True)
class Backup:
    """One earlier file of a project: where it lies, when it was last written (UTC), how many annotations it shows."""

    path: Path
    at: str
    annotations: int


def backups_of(project: ProjectFile) -> list[Backup]:
    """Every backup beside a project that is of the same project, newest first."""
    folder = project.path.parent / backups.FOLDER
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    found = [_backup(path, project.id) for path in files if path.is_file()]
    return sorted((one for one in found if one), key=lambda one: (one.at, one.path.name), reverse=True)


def _backup(path: Path, project: str) -> Backup | None:
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            same = connection.execute("SELECT id FROM project").fetchone() == (project,)
            number = connection.execute("SELECT count(*) FROM annotation").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error:
        # Some other file that lies in the folder: not ours to offer.
        return None
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Backup(path, at, number) if same else None


def is_sound(path: Path) -> bool:
    """Whether a backup can be read through, from the first page to the last."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            return connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def restore(project: ProjectFile, name: str) -> tuple[ProjectFile, Backup]:
    """Puts a backup, vetted, in the project's place; the file as it was becomes a backup itself."""
    found = next((one for one in backups_of(project) if one.path.name == name), None)
    if found is None:
        raise AnnotatorError("no_backup", name=name)
    with private_copy(found.path) as copy:
        check_copy(copy, project.id)
    with backups.made_beside(project.path) as part:
        part.write_bytes(found.path.read_bytes())
        with project.given_up():
            backups.put_in_place(part, project.path)
    return ProjectFile.open(project.path), found
