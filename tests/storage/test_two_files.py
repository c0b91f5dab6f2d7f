"""A project that another program put in a mode of two files (WAL): it becomes one again, and nothing else is touched."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from annotator.messages import sentence
from annotator.storage.project_file import ProjectFile, Snapshot
from annotator.storage.vet import vetted
from tests import small_project as small


def test_a_file_in_wal_mode_is_taken_back_to_one_file_and_that_is_said(lead: Path) -> None:
    small.tampered(lead, "PRAGMA journal_mode = WAL")
    with small.opened(lead) as project:
        assert project.made_one
        assert project.news == (sentence("made_one"),)
        assert project.raw.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert [path.name for path in lead.parent.iterdir()] == ["lead.accord"]
    with small.opened(lead) as project:
        assert project.news == ()


def in_two_files(path: Path, *statements: str) -> None:
    """Leaves a file as another program does that was ended: the newest changes are in a second file."""
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = WAL'); [c.execute(one) for one in sys.argv[2:]]; os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, path, *statements], check=False)
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0


def test_what_another_program_left_in_a_second_file_is_read_wherever_the_file_comes_in(lead: Path) -> None:
    in_two_files(lead, "INSERT INTO local VALUES ('coder', 'x')")
    with Snapshot.of_closed(lead) as copy, vetted(lead) as foreign:
        assert copy.owner == "x"
        assert foreign.execute("SELECT value FROM local WHERE name = 'coder'").fetchone() == ("x",)
    with small.opened(lead) as project:
        assert project.owner == "x"


def test_another_programs_own_tables_are_not_even_changed_in_their_mode(lead: Path) -> None:
    in_two_files(lead, "CREATE TABLE extra (a)")
    before = {path.name: path.read_bytes() for path in lead.parent.iterdir() if not path.name.endswith("-shm")}
    with small.refused("not_ours"):
        ProjectFile.open(lead)
    assert {path.name: path.read_bytes() for path in lead.parent.iterdir() if not path.name.endswith("-shm")} == before
