"""Merging files in and taking the last merge back, as the command line and the window ask for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.storage import merge as storage_merge
from annotator.storage import unmerge as storage_unmerge
from annotator.storage.merge import MergeReport
from annotator.storage.project_file import ProjectFile
from annotator.storage.unmerge import Unmerged

Progress = Callable[[str, float], None]


def _silent(_what: str, _share: float) -> None:
    return None


def preview(project: ProjectFile, files: Sequence[Path], progress: Progress = _silent) -> MergeReport:
    """What merging the files would bring; changes nothing."""
    return storage_merge.preview(project, files, progress)


def merge(
    project: ProjectFile, files: Sequence[Path], at: str, progress: Progress = _silent
) -> tuple[ProjectFile, MergeReport]:
    """Merges the files; the project comes back opened again."""
    return storage_merge.merge(project, files, at, progress)


def unmerge(project: ProjectFile, force: bool = False) -> tuple[ProjectFile, Unmerged]:
    """Takes the last merge back; the project comes back opened again."""
    return storage_unmerge.unmerge(project, force)
