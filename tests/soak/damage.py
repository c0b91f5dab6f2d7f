"""What the program says of a file that somebody else's disk or hand has changed."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from annotator.domain.errors import AnnotatorError
from annotator.messages import sentence
from annotator.storage import derive, merge
from annotator.storage.project_file import ProjectFile
from annotator.verbs import checking
from tests import small_project as small
from tests.readings import ids_of, shown_tables
from tests.soak.deeds import Say


def told(say: Say, path: str, lead: str, folder: str) -> None:
    """All that a file shows when it is opened and checked, and all that the lead's file shows when it is merged in."""
    tempfile.tempdir = folder if Path(folder).is_dir() else None
    for way in (_checked, _merged):
        try:
            say(way(Path(path), Path(lead)))
        except AnnotatorError as error:
            say({"failed": error.key, "words": sentence(error.key, **error.arguments)})


def merged(say: Say, path: str, lead: str, folder: str) -> None:
    """What the lead's file shows when a file is merged in, or why that is refused."""
    tempfile.tempdir = folder
    try:
        say(_merged(Path(path), Path(lead)))
    except AnnotatorError as error:
        say({"failed": error.key, "words": sentence(error.key, **error.arguments)})


def _checked(path: Path, _: Path) -> dict[str, Any]:
    before = path.read_bytes()
    with ProjectFile.open(path) as project:
        found = checking.check(project)
        shown = {"state": found.state, **_contents(project)}
        made_one = project.made_one
    assert made_one or path.read_bytes() == before, "opening and checking wrote to the file"
    return shown


def _merged(path: Path, lead: Path) -> dict[str, Any]:
    project, report = merge.merge(ProjectFile.open(lead), [path], small.AT)
    with project:
        return {"state": report.state, "new": report.new_revisions, **_contents(project)}


def _contents(project: ProjectFile) -> dict[str, Any]:
    tables = {name: sorted(map(repr, rows)) for name, rows in shown_tables(project).items()}
    return {"ids": sorted(ids_of(project)), "tables": tables, "digest": derive.digest(project.raw)}
