"""Is a project sound?"""

from __future__ import annotations

from annotator.storage import check as storage_check
from annotator.storage.check import PUZZLES, Soundness, damage_in
from annotator.storage.project_file import ProjectFile, Snapshot
from annotator.storage.repair import Salvaged, repair

__all__ = ["PUZZLES", "Salvaged", "Soundness", "check", "damage_in", "repair"]


def check(project: ProjectFile | Snapshot) -> Soundness:
    """Verifies integrity, every hash and the derived tables, on a private copy; AnnotatorError says what is wrong."""
    if isinstance(project, Snapshot):
        return storage_check.check(project)
    with project.snapshot() as copy:
        return storage_check.check(copy)
