"""A copy of the project among its backups, before something changes much of it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.storage import apart, backups, check, thinning
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


def look_over(kept: Path, watch: Callable[[], None]) -> check.Soundness:
    """Verifies all of a backup in a process of its own: what is damaged in it is damaged in the project it is of.

    `watch` is called now and then, and what it raises ends the work. Damage raises AnnotatorError.
    """
    try:
        (found,) = apart.in_order(check.check_file, [(kept,)], 1, watch)
    except AnnotatorError as error:
        raise check.found(error) from error
    return found
