"""A number that somebody wrote far too high never stops the others from working, nor from meeting."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import Act
from annotator.domain.revision import LAMPORT_LIMIT, LAMPORT_STEPWISE
from annotator.storage import check, history, merge
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.storage.test_vet import CLAIM, accepted, child, coders, columns

__all__ = ["coders"]


@pytest.mark.parametrize("lamport", [LAMPORT_STEPWISE, LAMPORT_LIMIT - 1])
def test_a_number_from_nowhere_is_refused(lamport: int, coders: Path) -> None:
    columns(lamport=lamport)(coders)
    assert not accepted(coders)


def test_beyond_the_bound_there_are_only_single_steps(coders: Path) -> None:
    columns(lamport=LAMPORT_STEPWISE - 1)(coders)
    child(lamport=LAMPORT_STEPWISE)(coders)
    assert accepted(coders)
    small.tampered(coders, f"DELETE FROM revision WHERE {CLAIM} AND lamport = {LAMPORT_STEPWISE}")
    child(lamport=LAMPORT_STEPWISE + 1)(coders)
    assert not accepted(coders)


def test_whoever_merged_the_highest_number_works_on_and_is_read_by_the_others(lead: Path, coders: Path) -> None:
    second = small.copied(lead, "second.accord")
    columns(lamport=LAMPORT_STEPWISE - 1)(coders)
    project, _ = merge.merge(ProjectFile.open(lead), [coders], small.AT)
    with project:
        theirs = small.shown(project)[0].id
        mine = small.claimed(project, small.LEAD)
        small.do(project, small.ANN, small.Edit(small.Kind.ANNOTATION, theirs, {"memo": "edited"}))
        later = small.claimed(project, small.LEAD, start=3)
        deed = history.undoable(project, small.LEAD)
        assert deed
        project.append(history.reverse(project, deed, Act(small.LEAD, small.AT)).change)
        assert {one.id for one in small.shown(project)} == {theirs, mine}, later
    with small.opened(lead) as project:
        small.do(project, small.ANN, small.Edit(small.Kind.ANNOTATION, theirs, {"memo": "again"}))
        check.check(project)
    project, report = merge.merge(ProjectFile.open(second), [lead], small.AT)
    with project:
        assert report.new_revisions > 4
        assert small.memo_of(project, theirs) == "again"
