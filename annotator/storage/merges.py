"""The log of merges: when, which files by their hashes, what each brought; it stays in this file alone."""

from __future__ import annotations

import json
from typing import NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.storage.project_file import ProjectReader
from annotator.storage.tally import Tally, logged


class Past(NamedTuple):
    """One merge: its number from 1, when it was made, the SHA-256 of the file before it, and what each file brought."""

    number: int
    at: str
    backup: str
    files: tuple[Tally, ...]


def merges(project: ProjectReader) -> list[Past]:
    """Every merge that stands, oldest first."""
    rows = project.raw.execute("SELECT number, at, backup, files FROM merged ORDER BY number").fetchall()
    try:
        return [Past(number, at, sha, tuple(map(logged, json.loads(files)))) for number, at, sha, files in rows]
    except (AttributeError, TypeError, ValueError):
        raise AnnotatorError("damaged", what="its log of merges cannot be read") from None
