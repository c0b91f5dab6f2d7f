"""What was taken back and is made again under the id it had is there again."""

from __future__ import annotations

from annotator.domain.changes import mark_coding, remove
from annotator.domain.revision import Kind
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.readings import shown_tables
from tests.storage.test_undo import redo, undo


def test_what_has_a_natural_key_comes_back_when_it_is_made_again_after_undo(project: ProjectFile) -> None:
    """An article whose beginning was taken back can be done: with nothing found, too."""
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "started"))
    undo(project)
    assert reading.coding_state(project, small.COUNCIL, small.ANN) == "not started"
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "started"))
    assert reading.coding_state(project, small.COUNCIL, small.ANN) == "started"
    undo(project)
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "done"))
    assert reading.coding_state(project, small.COUNCIL, small.ANN) == "done"
    undo(project)
    assert reading.coding_state(project, small.COUNCIL, small.ANN) == "not started"
    redo(project)
    assert reading.coding_state(project, small.COUNCIL, small.ANN) == "done"


def test_an_assignment_and_a_claim_that_were_taken_back_can_be_made_again(project: ProjectFile) -> None:
    small.dealt(project, (small.COUNCIL, small.ANN))
    before = shown_tables(project)
    undo(project, small.LEAD)
    small.dealt(project, (small.COUNCIL, small.ANN))
    assert shown_tables(project) == before
    claim = small.claim(small.ANN)
    small.do(project, small.ANN, claim)
    before = shown_tables(project)
    small.do(project, small.ANN, remove(Kind.ANNOTATION, claim.entity))
    small.do(project, small.ANN, claim)
    assert shown_tables(project) == before
