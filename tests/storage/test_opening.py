"""What stands in the way of opening is one sentence each, and no byte is changed."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.storage import opening, reading
from annotator.storage.project_file import ProjectFile, Snapshot
from annotator.storage.vet import vetted
from tests import small_project as small

HOLD = """
import sys
from pathlib import Path
from annotator.storage.project_file import ProjectFile
ProjectFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""
TRY = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0)
try:
    connection.execute("SELECT count(*) FROM project")
    print("opened")
except sqlite3.OperationalError as problem:
    print(problem)
"""
LOCKED = "database is locked"


def elsewhere(path: Path) -> str:
    """What a second process gets when it reads a project."""
    return subprocess.run([sys.executable, "-c", TRY, path], capture_output=True, text=True, check=True).stdout.strip()


def patched(path: Path, place: int, number: int) -> None:
    data = bytearray(path.read_bytes())
    data[place : place + 4] = number.to_bytes(4, "big")
    path.write_bytes(data)


def nothing(_: Path) -> None:
    return None


SPOILERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "missing"),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), "folder"),
    "empty": (lambda path: path.write_bytes(b""), "empty"),
    "text": (lambda path: path.write_text("a letter " * 200), "not_ours"),
    "short": (lambda path: path.write_bytes(path.read_bytes()[:99]), "not_ours"),
    "another program's database": (lambda path: patched(path, 68, 0x11223344), "not_ours"),
    "of no version": (lambda path: patched(path, 60, 0), "not_ours"),
    "newer": (lambda path: patched(path, 60, 2), "newer"),
    "far newer": (lambda path: patched(path, 60, 2**31 - 1), "newer"),
    "read-only": (lambda path: path.chmod(0o444), "read_only"),
    "cut short": (lambda path: path.write_bytes(path.read_bytes()[:5000]), "damaged"),
    "zeroed after its header": (lambda path: path.write_bytes(path.read_bytes()[:100] + bytes(40_000)), "damaged"),
    "a pipe": (lambda path: (path.unlink(), os.mkfifo(path)), "no_file"),
    "a table more": (lambda path: small.tampered(path, "CREATE TABLE extra (a)"), "not_ours"),
    "a trigger": (
        lambda path: small.tampered(path, "CREATE TRIGGER t AFTER INSERT ON text BEGIN DELETE FROM revision; END"),
        "not_ours",
    ),
    "without its project": (lambda path: small.tampered(path, "DELETE FROM project"), "damaged"),
    "inside a file": (lambda path: (path.unlink(), path.parent.rmdir(), path.parent.write_text("x")), "missing"),
}


@pytest.mark.parametrize("what", SPOILERS)
def test_what_is_no_project_is_refused_and_left_as_it_is(what: str, tmp_path: Path) -> None:
    spoil, key = SPOILERS[what]
    path = tmp_path / "work" / "lead.accord"
    path.parent.mkdir()
    small.make(path).close()
    spoil(path)
    before = content(tmp_path)
    for refusing in (ProjectFile.open, Snapshot.of_closed, lambda file: vetted(file).__enter__()):
        if what == "read-only" and refusing != ProjectFile.open:
            continue  # it may be read
        with pytest.raises(AnnotatorError) as caught:
            refusing(path)
        assert caught.value.key in {key, "other_schema", "damaged" if key == "not_ours" else key}
        assert content(tmp_path) == before
    assert not opening.is_open_here(path)


def content(folder: Path) -> dict[str, bytes | int]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else path.stat().st_mode
        for path in folder.rglob("*")
    }


def test_a_newer_version_is_named(lead: Path) -> None:
    patched(lead, 60, 7)
    with small.refused("newer", version=7):
        ProjectFile.open(lead)


def test_a_socket_is_no_file(tmp_path: Path) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind(str(tmp_path / "s"))
        with small.refused("no_file"):
            ProjectFile.open(tmp_path / "s")


def test_a_path_that_no_system_has_is_unreadable() -> None:
    with small.refused("unreadable"):
        opening.require_file(Path("a\0b"))


def test_a_name_that_is_too_long_is_unreadable(tmp_path: Path) -> None:
    with small.refused("unreadable"):
        ProjectFile.open(tmp_path / ("x" * 300))


def test_what_cannot_be_read_is_said_with_the_reason(tmp_path: Path) -> None:
    """A folder stands for a file without permission: for root every file is readable."""
    with small.refused("unreadable", why="Is a directory"):
        opening.first_bytes(tmp_path)


def test_a_read_only_file_is_told_by_its_mode_also_to_root(lead: Path) -> None:
    lead.chmod(0o400)
    assert not opening.is_writable(lead.stat(), lead)
    lead.chmod(0o600)
    assert opening.is_writable(lead.stat(), lead)


def test_a_read_only_project_can_be_read_from_a_private_copy(lead: Path) -> None:
    lead.chmod(0o444)
    with Snapshot.of_closed(lead) as copy:
        assert reading.title(copy) == "Cameras"
        folder = copy._folder
    assert not folder.exists()
    assert stat.S_IMODE(lead.stat().st_mode) == 0o444


def test_a_second_window_of_this_program_is_refused(project: ProjectFile) -> None:
    for path in (project.path, project.path.parent / "." / project.path.name):
        with small.refused("locked"):
            ProjectFile.open(path)
    with small.refused("locked"):
        Snapshot.of_closed(project.path)
    with small.refused("locked"), vetted(project.path):
        pass
    assert reading.title(project) == "Cameras"


def test_a_second_name_of_an_open_project_is_refused_and_the_lock_kept(project: ProjectFile) -> None:
    """A hard link or a symbolic one reaches the same file: opening it would drop the lock."""
    link, symbolic = project.path.with_name("link.accord"), project.path.with_name("symbolic.accord")
    link.hardlink_to(project.path)
    symbolic.symlink_to(project.path)
    for path in (link, symbolic):
        with small.refused("locked"):
            ProjectFile.open(path)
    assert elsewhere(project.path) == LOCKED


def test_a_symbolic_link_to_a_project_opens_the_project(lead: Path) -> None:
    link = lead.with_name("link.accord")
    link.symlink_to(lead)
    with small.opened(link) as project:
        assert project.path == lead


def test_a_project_that_another_process_has_open_is_refused(lead: Path) -> None:
    before = lead.read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, lead], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdin
        assert other.stdout.readline() == "open\n"
        with small.refused("locked"):
            ProjectFile.open(lead)
        other.stdin.write("\n")
    assert lead.read_bytes() == before
    ProjectFile.open(lead).close()


def test_an_open_project_stays_locked_while_it_is_read_copied_and_written(project: ProjectFile) -> None:
    assert elsewhere(project.path) == LOCKED
    small.claimed(project, small.LEAD)
    with project.snapshot():
        opening.backup(project.raw, project.path.with_name("copy.accord"))
        assert elsewhere(project.path) == LOCKED
    assert elsewhere(project.path) == LOCKED
    project.close()
    assert elsewhere(project.path) == "opened"


def test_every_commit_is_synced_and_kept_in_one_file(project: ProjectFile) -> None:
    assert project.raw.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert project.raw.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    assert project.raw.execute("PRAGMA locking_mode").fetchone() == ("exclusive",)
    assert project.raw.execute("PRAGMA page_size").fetchone() == (4096,)
    assert project.raw.execute("PRAGMA trusted_schema").fetchone() == (0,)


def test_nothing_lies_beside_a_closed_project(project: ProjectFile) -> None:
    small.claimed(project, small.LEAD)
    assert sorted(path.name for path in project.path.parent.iterdir()) == ["lead.accord", "lead.accord-journal"]
    project.close()
    assert [path.name for path in project.path.parent.iterdir()] == ["lead.accord"]


def test_opening_reading_and_closing_write_nothing(lead: Path) -> None:
    before, status = lead.read_bytes(), lead.stat()
    with small.opened(lead) as project:
        assert len(reading.articles(project)) == 2
        with project.snapshot() as copy:
            assert reading.coders(copy) == reading.coders(project)
    assert lead.read_bytes() == before
    assert lead.stat().st_mtime_ns == status.st_mtime_ns


def test_closing_twice_does_no_harm_to_whoever_opened_it_since(lead: Path) -> None:
    first = ProjectFile.open(lead)
    first.close()
    with small.opened(lead) as second:
        first.close()
        assert opening.is_open_here(lead)
        assert elsewhere(lead) == LOCKED
        assert reading.title(second) == "Cameras"


def test_a_file_that_was_moved_away_while_open_can_be_closed_and_opened_at_its_new_place(project: ProjectFile) -> None:
    moved = project.path.rename(project.path.with_name("moved.accord"))
    assert opening.is_open_here(moved)
    project.close()
    assert not opening.is_open_here(moved)
    ProjectFile.open(moved).close()


def test_what_is_not_there_is_not_open(tmp_path: Path) -> None:
    assert not opening.is_open_here(tmp_path / "none.accord")


def test_a_place_without_journals_is_no_place_for_a_project(monkeypatch: pytest.MonkeyPatch) -> None:
    """A database in memory keeps its own journal mode, as some network drives do."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with small.refused("damaged", what="journal mode memory"):
            opening._lock(connection)


@pytest.mark.parametrize(
    ("problem", "key"),
    [
        (sqlite3.OperationalError("database is locked"), "locked"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "read_only"),
        (sqlite3.OperationalError("database or disk is full"), "disk"),
        (sqlite3.OperationalError("disk I/O error"), "disk"),
        (sqlite3.OperationalError("unable to open database file"), "disk"),
        (sqlite3.DatabaseError("file is not a database"), "damaged"),
        (sqlite3.OperationalError("Could not decode to UTF-8 column 'body'"), "damaged"),
        (sqlite3.OperationalError("interrupted"), "damaged"),
        (sqlite3.DataError("string or blob too big"), "damaged"),
    ],
)
def test_what_sqlite_says_of_disks_and_damage_becomes_a_sentence(problem: sqlite3.Error, key: str) -> None:
    with small.refused(key), opening.damage_named():
        raise problem


def test_a_bug_in_a_query_stays_a_bug() -> None:
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(sqlite3.OperationalError, match="no such table"):
        with opening.damage_named():
            connection.execute("SELECT * FROM nowhere")


def test_a_transaction_is_whole_or_nothing(project: ProjectFile) -> None:
    with pytest.raises(KeyboardInterrupt), opening.transaction(project.raw):
        project.raw.execute("DELETE FROM text")
        raise KeyboardInterrupt
    assert project.raw.execute("SELECT count(*) FROM text").fetchone() == (2,)
    with pytest.raises(ZeroDivisionError), opening.transaction(project.raw):
        project.raw.execute("ROLLBACK")
        raise ZeroDivisionError


def test_a_copy_tells_how_far_it_is(project: ProjectFile) -> None:
    told: list[float] = []
    project.snapshot(told.append).close()
    assert told[-1] == 1.0


def test_a_copy_into_a_folder_that_is_not_there_is_refused(project: ProjectFile) -> None:
    with small.refused("disk"):
        opening.backup(project.raw, project.path.parent / "none" / "copy.accord")


def test_windows_folders_need_no_sync(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    missing = tmp_path / "none"
    with pytest.raises(FileNotFoundError):
        opening.sync_folder(missing)
    monkeypatch.setattr(os, "name", "nt")
    opening.sync_folder(missing)


def test_a_snapshot_of_a_file_whose_last_act_was_cut_off_has_it_rolled_back(lead: Path) -> None:
    """A read-only medium: the file itself cannot be rolled back, its private copy can."""
    before = small.rows(lead, "SELECT count(*) FROM revision")
    cut_off(lead)
    with Snapshot.of_closed(lead.with_name("cut.accord")) as copy:
        assert copy.raw.execute("SELECT count(*) FROM revision").fetchall() == before


def cut_off(path: Path) -> Path:
    """A copy of the file as a crash in the middle of writing an act leaves it: with a hot journal beside it."""
    copy = path.with_name("cut.accord")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE filler (a)")
        connection.execute("DELETE FROM revision")
        connection.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,) for _ in range(50)])
        for end in ("", "-journal"):
            shutil.copyfile(f"{path}{end}", f"{copy}{end}")
        connection.execute("ROLLBACK")
        connection.execute("PRAGMA journal_mode = DELETE")
    assert opening.has_hot_journal(copy)
    return copy


def test_an_act_that_a_crash_cut_off_is_rolled_back_at_opening_and_said(lead: Path) -> None:
    before = small.rows(lead, "SELECT * FROM revision")
    copy = cut_off(lead)
    with small.opened(copy) as project:
        assert project.recovered
        assert project.raw.execute("SELECT * FROM revision").fetchall() == before
        small.claimed(project, small.LEAD)
    with small.opened(copy) as project:
        assert not project.recovered
    assert not copy.with_name("cut.accord-journal").exists()


def test_leftovers_of_a_crash_are_removed_at_the_next_start(lead: Path) -> None:
    kept = [lead.with_name(name) for name in (".other.accord.0123.part", "lead.accord.part", ".lead.accord.x")]
    left = [lead.with_name(name) for name in (".lead.accord.0123.part", ".lead.accord.0123.part-journal")]
    for path in (*kept, *left):
        path.write_text("x")
    ProjectFile.open(lead).close()
    assert all(path.exists() for path in kept)
    assert not any(path.exists() for path in left)


def test_a_journal_that_waits_for_another_file_is_never_played_into_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "lead.accord"
    with small.make(path) as project:
        small.claimed(project, small.LEAD)
    journal = path.with_name("lead.accord-journal")
    journal.write_bytes(b"the journal of a project that was moved from here after a crash")
    path.rename(tmp_path / "moved.accord")
    with small.refused("journal_left"):
        small.make(path)
    assert not path.exists()
    assert journal.exists()
