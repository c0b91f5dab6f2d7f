"""Conflicts listed and settled, and backups put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import Act, recode
from annotator.domain.revision import Edit, Kind
from annotator.storage import backups, conflicts, merge, restoring
from annotator.storage.project_file import ProjectFile
from tests import small_project as small

LEADS_ACT = Act(small.LEAD, small.AT)


def apart(lead: Path, author: str, here: Edit, there: Edit) -> ProjectFile:
    """The lead's file after the same person edited two copies of it."""
    copy = small.copied(lead, "copy.accord")
    for path, edit in ((lead, here), (copy, there)):
        with small.opened(path) as project:
            small.do(project, author, edit)
    return merge.merge(ProjectFile.open(lead), [copy], small.AT)[0]


def test_both_values_of_a_conflict_are_offered_with_who_set_them(lead: Path) -> None:
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN)
    with apart(lead, small.ANN, recode(entity, memo="here"), recode(entity, memo="there")) as project:
        (found,) = conflicts.conflicts(project)
        assert (found.entity, found.kind, found.field) == (entity, "annotation", "memo")
        assert {choice.value for choice in found.choices} == {"here", "there"}
        assert {choice.author for choice in found.choices} == {small.ANN}
        (shown,) = [choice.value for choice in found.choices if choice.shown]
        assert shown == small.memo_of(project, entity)


@pytest.mark.parametrize("wanted", ["here", "there"])
def test_an_annotation_is_settled_as_its_coders_act(lead: Path, wanted: str) -> None:
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN)
    with apart(lead, small.ANN, recode(entity, memo="here"), recode(entity, memo="there")) as project:
        (found,) = conflicts.conflicts(project)
        (choice,) = [one for one in found.choices if one.value == wanted]
        (made,) = project.append(conflicts.settlement(project, entity, "memo", choice.revision[:16], LEADS_ACT))
        assert made.author == small.ANN
        assert small.memo_of(project, entity) == wanted
        assert conflicts.conflicts(project) == []


@pytest.mark.parametrize("removed", [True, False])
def test_a_removal_beside_an_edit_is_decided_either_way(lead: Path, removed: bool) -> None:
    gone, renamed = Edit(Kind.ACTOR, small.MAYOR, removed=True), Edit(Kind.ACTOR, small.MAYOR, {"name": "M"})
    with apart(lead, small.LEAD, gone, renamed) as project:
        (found,) = conflicts.conflicts(project)
        assert found.field == "removed"
        (choice,) = [one for one in found.choices if one.value is removed]
        assert choice.shown is not removed
        project.append(conflicts.settlement(project, small.MAYOR, "removed", choice.revision, LEADS_ACT))
        assert conflicts.conflicts(project) == []
        assert project.raw.execute("SELECT count(*) FROM actor WHERE id = ?", (small.MAYOR,)).fetchone()[0] != removed


def two_stages(lead: Path) -> tuple[Path, bytes]:
    """A project into which a file was merged, and what it was before."""
    before = lead.read_bytes()
    copy = small.copied(lead, "copy.accord")
    with small.opened(copy) as project:
        small.claimed(project, small.ANN)
    merge.merge(ProjectFile.open(lead), [copy], small.AT)[0].close()
    return lead, before


def test_a_backup_is_listed_and_put_back_and_the_file_as_it_was_kept(lead: Path) -> None:
    path, before = two_stages(lead)
    after = backups.sha256(path)
    project = ProjectFile.open(path)
    (kept,) = restoring.backups_of(project)
    assert (kept.annotations, len(kept.at)) == (0, 20)
    project, found = restoring.restore(project, kept.path.name)
    with project:
        assert found == kept
        assert small.shown(project) == []
        assert [one.annotations for one in restoring.backups_of(project)] in ([0, 1], [1, 0])
    assert path.read_bytes() == before
    assert backups.find(path, after)


def test_a_backup_that_is_not_there_is_said(lead: Path) -> None:
    with small.opened(lead) as project, small.refused("no_backup", name="x.accord"):
        restoring.restore(project, "x.accord")


def test_a_tampered_backup_is_not_put_back(lead: Path) -> None:
    path, _ = two_stages(lead)
    (kept,) = (path.parent / backups.FOLDER).iterdir()
    small.tampered(kept, "UPDATE revision SET at = 'x'")
    before = path.read_bytes()
    with small.opened(path) as project:
        with small.refused("bad_row"):
            restoring.restore(project, kept.name)
        assert len(small.shown(project)) == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("step", ["write_bytes", "replace"])
def test_where_putting_back_fails_the_project_stays_open(lead: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = two_stages(lead)
    with small.opened(path) as project:
        (kept,) = restoring.backups_of(project)

        def refuses(self: Path, _: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, step, refuses)
        with small.refused("disk", why="there is no permission for it"):
            restoring.restore(project, kept.path.name)
        monkeypatch.undo()
        assert len(small.shown(project)) == 1
    with small.opened(path) as project:
        assert len(small.shown(project)) == 1
