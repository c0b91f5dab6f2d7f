"""Opening a project in the window keeps a copy of it among its backups, once, while the work goes on."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from window_hand import code_a_claim
from window_samples import Opener, Team

from annotator.storage import backups, reading
from annotator.storage.project_file import ProjectFile


def kept_beside(path: Path) -> list[Path]:
    folder = path.parent / backups.FOLDER
    return sorted(folder.glob("*.accord")) if folder.is_dir() else []


def test_opening_keeps_one_copy_of_every_state(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    before = len(reading.annotations(window.session.project))
    window.close()
    assert kept_beside(team.maya) == []
    window = open_window(team.maya)
    qtbot.waitUntil(lambda: len(kept_beside(team.maya)) == 1, timeout=5000)
    code_a_claim(window)
    window.close()
    (kept,) = kept_beside(team.maya)
    with ProjectFile.open(kept) as copy:
        assert len(reading.annotations(copy)) == before
    open_window(team.maya)
    qtbot.waitUntil(lambda: len(kept_beside(team.maya)) == 2, timeout=5000)


def test_damage_is_found_behind_the_work_and_said_with_what_to_do(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    window.close()
    team.maya.write_bytes(team.maya.read_bytes().replace("“Nobody asked".encode(), "“Nobody Asked".encode()))
    window = open_window(team.maya)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    box = window.findChild(QMessageBox)
    assert box.text().startswith("Maya.accord: a check of all of it found damage (")
    assert "check --repair" in box.text()
    assert kept_beside(team.maya)
    box.accept()


def test_closing_does_not_wait_for_the_check(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    window.close()
    window = open_window(team.maya)
    qtbot.waitUntil(lambda: not window.checking.is_idle, timeout=5000)
    begun = time.monotonic()
    window.close()
    assert time.monotonic() - begun < 1
    assert window.session.project is None
