"""What goes wrong late: damage found while building or restoring, a disk that is full at the swap."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import recode, remove
from annotator.domain.revision import Edit, Kind
from annotator.storage import backups, check, conflicts, merge, restoring, unmerge, vet
from annotator.storage.project_file import ProjectFile
from tests import small_project as small


def with_a_claim(lead: Path) -> tuple[Path, str]:
    """Ann's file with a claim, beside the lead's."""
    with small.opened(lead) as project:
        small.dealt(project, (small.COUNCIL, small.ANN))
        path = small.sent(project, small.ANN, lead.with_name("ann.accord"))
    with small.opened(path) as file:
        return path, small.claimed(file, small.ANN)


def index_damaged(path: Path) -> None:
    """Changes a key in an index alone: hashes stay right, only an integrity check sees it."""
    ((root,),) = small.rows(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'revision_author'")
    data = bytearray(path.read_bytes())
    start = (root - 1) * 4096
    at = data.index(small.LEAD.encode(), start, start + 4096 * 4)
    data[at] = ord("0") if data[at] != ord("0") else ord("1")
    path.write_bytes(bytes(data))


def test_a_damaged_index_is_found_by_vet_and_check(lead: Path) -> None:
    path, _ = with_a_claim(lead)
    index_damaged(path)
    with small.refused("damaged"), vet.vetted(path):
        raise AssertionError("vetted")
    index_damaged(lead)
    with small.opened(lead) as project, project.snapshot() as copy, small.refused("damaged"):
        check.check(copy)


def test_what_was_built_is_verified(lead: Path) -> None:
    with closing(sqlite3.connect(lead, isolation_level=None)) as connection:
        ((number,),) = connection.execute("SELECT count(*) FROM revision")
        merge._verify(connection, number)
        with small.refused("damaged", what="1 revisions were not taken over"):
            merge._verify(connection, number + 1)
    damaged = bytearray(lead.read_bytes())
    ((root,),) = small.rows(lead, "SELECT rootpage FROM sqlite_schema WHERE name = 'revision_author'")
    damaged[(root - 1) * 4096] = 0xFF
    lead.write_bytes(bytes(damaged))
    with closing(sqlite3.connect(lead, isolation_level=None)) as connection, small.refused("damaged"):
        merge._verify(connection, number)


def test_a_union_that_breaks_off_leaves_nothing(lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = with_a_claim(lead)
    before = lead.read_bytes()

    def broken(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("annotator.storage.derive.write", broken)
    with small.opened(lead) as project, small.refused("disk", why="the disk is full"):
        merge.merge(project, [path], small.AT)
    monkeypatch.undo()
    assert lead.read_bytes() == before
    assert not list(lead.parent.glob("*.part*"))


@pytest.mark.parametrize("verb", ["merge", "unmerge", "restore"])
def test_a_disk_that_is_full_at_the_swap_leaves_the_old_file(lead: Path, verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = with_a_claim(lead)
    if verb != "merge":
        with small.opened(lead) as project:
            merge.merge(project, [path], small.AT)[0].close()
    before = lead.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "put_in_place", full)
    project = ProjectFile.open(lead)
    with small.refused("disk"):
        if verb == "merge":
            merge.merge(project, [path], small.AT)
        elif verb == "unmerge":
            unmerge.unmerge(project)
        else:
            restoring.restore(project, restoring.backups_of(project)[0].path.name)
    assert lead.read_bytes() == before or verb == "merge"
    assert not list(lead.parent.glob(".*.part*"))


def test_unmerging_names_the_work_that_rests_on_it(lead: Path) -> None:
    path, entity = with_a_claim(lead)
    project = ProjectFile.open(lead)
    project, _ = merge.merge(project, [path], small.AT)
    small.do(project, small.ANN, recode(entity, memo="later, here"))
    with small.refused("unmerge_rests", revisions=1):
        unmerge.unmerge(project)
    assert small.memo_of(project, entity) == "later, here"
    project, done = unmerge.unmerge(project, force=True)
    assert (done.exact, done.left_out) == (False, 1)
    assert small.shown(project) == []
    project.close()


def test_settling_asks_for_a_field_that_is_open_and_a_revision_of_it(lead: Path) -> None:
    copy = small.copied(lead, "copy.accord")
    for path, name in ((lead, "A"), (copy, "B")):
        with small.opened(path) as project:
            small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"name": name}))
    project, _ = merge.merge(ProjectFile.open(lead), [copy], small.AT)
    act = small.Act(small.LEAD, small.AT)
    with small.refused("not_open"):
        conflicts.settlement(project, small.MAYOR, "note", "0", act)
    with small.refused("no_choice"):
        conflicts.settlement(project, small.MAYOR, "name", "x", act)
    wanted = next(one for one in conflicts.conflicts(project)[0].choices if one.value == "A")
    project.append(conflicts.settlement(project, small.MAYOR, "name", wanted.revision, act))
    assert conflicts.conflicts(project) == []
    project.close()


def test_other_files_among_the_backups_are_not_offered(lead: Path) -> None:
    folder = lead.parent / backups.FOLDER
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "folder").mkdir()
    small.make(folder / "other.accord").close()
    with small.opened(lead) as project:
        assert restoring.backups_of(project) == []


def test_a_removed_claim_is_gone_and_comes_back(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN)
    small.do(project, small.ANN, remove(Kind.ANNOTATION, entity))
    assert small.shown(project) == []
    small.do(project, small.ANN, Edit(Kind.ANNOTATION, entity, removed=False))
    assert len(small.shown(project)) == 1
