"""What opening a file did besides opening it is said at the foot of the window."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from window_samples import Opener, Team

from annotator.messages import sentence
from annotator.storage import migrate, schema
from tests import golden


def test_a_file_of_an_earlier_format_is_said_to_be_of_the_newest_now(
    open_window: Opener, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copyfile(golden.DATA / f"format-{schema.FORMAT}.accord", home / "old.accord"))
    monkeypatch.setitem(schema.TEXTS, schema.FORMAT + 1, golden.DATA / "format-of-tests.sql")
    monkeypatch.setitem(migrate.STEPS, schema.FORMAT, migrate.copy_sources)
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)
    window = open_window(path)
    assert window.foot.notice == sentence("brought_up")
    assert window.code.articles.model.rowCount() == 2
    window.close()
    assert open_window(path).foot.notice == ""


_CUT_OFF = """
import os, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA journal_mode = TRUNCATE")
c.execute("PRAGMA cache_size = 1")
c.execute("BEGIN IMMEDIATE")
c.execute("DELETE FROM revision")
os._exit(1)
"""


def test_an_act_that_a_crash_cut_off_is_said_to_be_taken_back(open_window: Opener, team: Team) -> None:
    with sqlite3.connect(team.maya) as before:
        revisions = before.execute("SELECT count(*) FROM revision").fetchone()
    before.close()
    subprocess.run([sys.executable, "-c", _CUT_OFF, str(team.maya)], check=False)
    window = open_window(team.maya)
    assert window.foot.notice == sentence("rolled_back")
    assert window.session.project.raw.execute("SELECT count(*) FROM revision").fetchone() == revisions
