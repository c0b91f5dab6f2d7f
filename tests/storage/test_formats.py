"""Every released format is read by every later version; a file of an earlier one is replaced whole, or not at all."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.messages import sentence
from annotator.storage import backups, check, merge, migrate, schema, vet
from annotator.storage.project_file import ProjectFile, Snapshot
from annotator.storage.restoring import backups_of, restore
from annotator.storage.unmerge import unmerge
from tests import golden
from tests import small_project as small

RELEASED = sorted(golden.DATA.glob("format-*.accord"))
ROOT = Path(__file__).parents[2]
LATER = golden.DATA / "format-of-tests.sql"


def copied(released: Path, folder: Path) -> Path:
    return Path(shutil.copyfile(released, folder / "golden.accord"))


def test_there_is_a_golden_file_of_every_format() -> None:
    assert [path.stem for path in RELEASED] == [f"format-{number}" for number in range(1, schema.FORMAT + 1)]
    assert set(schema.TEXTS) == set(range(1, schema.FORMAT + 1))
    assert set(migrate.STEPS) == set(range(1, schema.FORMAT))


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_golden_file_shows_what_it_always_showed(released: Path, tmp_path: Path) -> None:
    expected = json.loads(released.with_suffix(".json").read_text(encoding="utf-8"))
    with small.opened(copied(released, tmp_path)) as project:
        assert golden.told(project) == expected
        with project.snapshot() as snapshot:
            assert check.check(snapshot).state == expected["state"]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_golden_file_is_still_worked_on_merged_and_its_merge_undone(released: Path, tmp_path: Path) -> None:
    mine, theirs = copied(released, tmp_path), tmp_path / "theirs.accord"
    shutil.copyfile(released, theirs)
    with small.opened(theirs) as project:
        small.claimed(project, small.LEAD, memo="later")
    project, report = merge.merge(ProjectFile.open(mine), [theirs], small.AT)
    with project:
        assert (report.new_revisions, report.files[0].new) == (1, 1)
    project, undone = unmerge(ProjectFile.open(mine))
    with project:
        assert golden.told(project) == json.loads(released.with_suffix(".json").read_text(encoding="utf-8"))
        assert undone.exact
    project, undone = unmerge(ProjectFile.open(mine))
    with project:
        assert project.raw.execute("SELECT count(*) FROM arrived").fetchone() == (0,)


def test_a_newer_format_is_refused_wherever_it_comes_in(lead: Path, tmp_path: Path) -> None:
    newer = small.copied(lead, "newer.accord")
    small.tampered(newer, f"PRAGMA user_version = {schema.FORMAT + 1}")
    before = newer.read_bytes()
    for way in (ProjectFile.open, Snapshot.of_closed):
        with small.refused("newer", version=schema.FORMAT + 1):
            way(newer)
    with small.opened(lead) as project, small.refused("newer", file=str(newer)):
        merge.merge(project, [newer], small.AT)
    assert newer.read_bytes() == before


# -- a format that only these tests know: one table and one index more than the present one


def fill_later(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    migrate.copy_sources(old, new)
    new.execute("INSERT INTO remark SELECT id, at FROM merged")


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> int:
    """The next format, made by one step from the present one."""
    number = schema.FORMAT + 1
    monkeypatch.setitem(schema.TEXTS, number, LATER)
    monkeypatch.setitem(migrate.STEPS, schema.FORMAT, fill_later)
    monkeypatch.setattr(schema, "FORMAT", number)
    return number


def format_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_an_earlier_file_is_brought_to_the_newest_format_when_opened_and_kept(later: int, tmp_path: Path) -> None:
    path = copied(RELEASED[-1], tmp_path)
    before = path.read_bytes()
    expected = json.loads(RELEASED[-1].with_suffix(".json").read_text(encoding="utf-8"))
    with small.opened(path) as project:
        assert project.migrated_from == later - 1
        assert golden.told(project) == expected
        assert project.raw.execute("SELECT count(*) FROM remark").fetchone() == (1,)
    assert format_of(path) == later
    kept = [one.read_bytes() for one in (tmp_path / backups.FOLDER).iterdir()]
    assert kept == [before]
    with small.opened(path) as project:
        assert project.migrated_from is None
        small.claimed(project, small.LEAD)
    assert sorted(one.name for one in tmp_path.iterdir()) == [backups.FOLDER, "golden.accord"]


def test_the_command_line_says_beside_its_answer_that_the_file_was_brought_up(
    later: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = copied(RELEASED[-1], tmp_path)
    for told in (f"accord: {path}: {sentence('brought_up')}\n", ""):
        assert main(["progress", str(path), "--json"]) == 0
        said = capsys.readouterr()
        assert said.err == told
        assert json.loads(said.out)


def test_an_earlier_file_that_may_not_be_written_is_read_from_a_copy(later: int, tmp_path: Path) -> None:
    path = copied(RELEASED[-1], tmp_path)
    before = path.read_bytes()
    with Snapshot.of_closed(path) as snapshot:
        assert golden.told(snapshot)["tables"] == json.loads(RELEASED[-1].with_suffix(".json").read_text())["tables"]
    assert path.read_bytes() == before


def test_an_earlier_versions_file_is_merged_and_stays_as_it_is(later: int, tmp_path: Path) -> None:
    mine, theirs = copied(RELEASED[-1], tmp_path), tmp_path / "theirs.accord"
    ProjectFile.open(mine).close()
    with pytest.MonkeyPatch.context() as before_update:
        before_update.setattr(schema, "FORMAT", later - 1)
        shutil.copyfile(RELEASED[-1], theirs)
        with small.opened(theirs) as project:
            small.claimed(project, small.LEAD, memo="by an older version")
    bytes_before = theirs.read_bytes()
    with small.opened(mine) as project:
        seen = merge.preview(project, [theirs])
        project, report = merge.merge(project, [theirs], small.AT)
        with project:
            assert seen == report
            assert report.files[0].new == 1
            assert report.files[0].sha256 == backups.sha256(theirs)
    assert theirs.read_bytes() == bytes_before
    assert format_of(theirs) == later - 1


def test_an_earlier_backup_comes_back_and_is_brought_up_again(later: int, tmp_path: Path) -> None:
    path = copied(RELEASED[-1], tmp_path)
    with small.opened(path) as project:
        small.claimed(project, small.LEAD)
        kept = backups_of(project)
        restored, _ = restore(project, kept[-1].path.name)
        with restored:
            assert golden.told(restored)["state"] == json.loads(RELEASED[-1].with_suffix(".json").read_text())["state"]
    assert format_of(path) == later


def test_an_earlier_file_with_a_row_that_is_not_true_is_refused_untouched(later: int, tmp_path: Path) -> None:
    path = copied(RELEASED[-1], tmp_path)
    small.tampered(path, "UPDATE revision SET body = replace(body, 'The Gazette', 'The Gazelle') WHERE kind = 'article'")
    before = path.read_bytes()
    with small.refused("bad_row", table="revision"):
        ProjectFile.open(path)
    with small.refused("bad_row", table="revision"), vet.vetted(path):
        pass
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_an_earlier_file_with_other_tables_is_refused(later: int, tmp_path: Path) -> None:
    path = copied(RELEASED[-1], tmp_path)
    small.tampered(path, "CREATE TRIGGER t AFTER INSERT ON text BEGIN DELETE FROM text; END")
    for key, way in (("not_ours", ProjectFile.open), ("other_schema", Snapshot.of_closed)):
        with small.refused(key):
            way(path)
    with small.refused("other_schema"), vet.vetted(path):
        pass


def test_an_earlier_file_that_somebody_has_open_is_not_touched(later: int, tmp_path: Path) -> None:
    path = copied(RELEASED[-1], tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with small.refused("locked"):
            ProjectFile.open(path)
    assert format_of(path) == later - 1


_KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.storage import backups, migrate, schema
from tests.storage.test_formats import LATER, fill_later
schema.TEXTS[schema.FORMAT + 1], migrate.STEPS[schema.FORMAT] = LATER, fill_later
schema.FORMAT += 1
def kill(*words):
    if sys.argv[2] == {step!r}:
        os.kill(os.getpid(), signal.SIGKILL)
room, name = {step!r}.split(".")
whole = getattr(dict(migrate=migrate, backups=backups, Path=Path)[room], name)
setattr(dict(migrate=migrate, backups=backups, Path=Path)[room], name, lambda *words: (kill(), whole(*words))[1])
from annotator.storage.project_file import ProjectFile
ProjectFile.open(Path(sys.argv[1])).close()
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("step", ["migrate._verify", "backups.sync", "backups.keep", "Path.replace", "backups.sync_folder"])
def test_a_crash_while_migrating_leaves_the_old_file_or_the_new_one(step: str, tmp_path: Path, request) -> None:
    path = copied(RELEASED[-1], tmp_path)
    before = path.read_bytes()
    words = [sys.executable, "-c", _KILLED.format(step=step), str(path), step]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == before or format_of(path) == schema.FORMAT + 1
    request.getfixturevalue("later")
    with small.opened(path) as project:
        assert golden.told(project)["state"] == json.loads(RELEASED[-1].with_suffix(".json").read_text())["state"]
    left = [one.name for one in tmp_path.rglob("*") if ".part" in one.name]
    assert left == []
