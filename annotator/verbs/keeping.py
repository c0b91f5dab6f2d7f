"""A copy of the project among its backups, before something changes much of it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.storage import backups, thinning
from annotator.storage.project_file import ProjectFile


def keep(project: ProjectFile, progress: Callable[[float], None] | None = None) -> Path | None:
    """Keeps a copy unless there is one of the file as it is, or nobody's work in it; then thins the older ones.

    Returns the copy. A folder or disk that does not take it raises AnnotatorError.
    """
    if project.raw.execute("SELECT NOT EXISTS (SELECT 1 FROM annotation)").fetchone()[0]:
        return None
    kept = backups.take_copy(project, progress)
    if kept:
        thinning.thin(project)
    return kept
