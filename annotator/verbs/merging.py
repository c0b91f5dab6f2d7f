"""Merging files in, taking the last merge back, settling what it left open, and putting a backup back.

Each of these is the project file's own act, whole: nothing is added here but the place to find it.
"""

from __future__ import annotations

from annotator.storage.conflicts import conflicts, settlement
from annotator.storage.merge import MergeReport, merge, preview
from annotator.storage.restoring import backups_of, restore
from annotator.storage.unmerge import Unmerged, unmerge

__all__ = [
    "MergeReport",
    "Unmerged",
    "backups_of",
    "conflicts",
    "merge",
    "preview",
    "restore",
    "settlement",
    "unmerge",
]
