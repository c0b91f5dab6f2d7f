"""The window is closed while the disk refuses: nothing is lost unasked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from test_save_state import code, full_disk
from window_samples import Opener, Team

from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from ui.window import Window

__all__ = ["full_disk"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits on file sizes are a matter of POSIX")


@pytest.fixture
def refused(open_window: Opener, team: Team, full_disk: Callable) -> Window:
    """Maya's window, asked to close with a claim in hand and a *done* that the disk refused."""
    window = open_window(team.maya)
    full_disk()
    code()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.close() and window.isVisible()
    return window


def box(window: Window) -> QMessageBox:
    (found,) = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
    return found


def press(window: Window, words: str) -> None:
    button = next(one for one in box(window).findChildren(QPushButton) if one.text().replace("&", "") == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def work(path: Path) -> tuple[int, list[str]]:
    with ProjectFile.open(path) as project:
        return len(reading.annotations(project)), sorted(one.state for one in reading.codings(project))


def test_closing_says_how_many_acts_wait_and_esc_stays(refused: Window) -> None:
    assert box(refused).text() == "2 acts could not be saved."
    assert "make room" in box(refused).informativeText().lower()
    assert not refused.close() and box(refused).isVisible()
    QTest.keyClick(box(refused), Qt.Key.Key_Escape)
    assert refused.isVisible() and not [one for one in refused.findChildren(QMessageBox) if one.isVisible()]
    assert len(refused.session.waiting) == 2


def test_trying_again_asks_once_more_while_the_disk_refuses_and_closes_when_it_takes_all(
    refused: Window, team: Team, full_disk: Callable
) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert refused.isVisible() and box(refused).text() == "2 acts could not be saved."
    full_disk(room=True)
    press(refused, "Try again")
    assert not refused.isVisible()
    assert work(team.maya) == (1, ["done"])


def test_a_copy_elsewhere_has_what_was_refused_and_is_offered_first(
    refused: Window, team: Team, home: Path, full_disk: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = home / "stick" / "Maya copy.accord"
    copy.parent.mkdir()
    answers = ["", str(team.maya), str(copy)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
    press(refused, "Save a copy elsewhere…")
    assert refused.isVisible() and box(refused).text() == "2 acts could not be saved."
    full_disk(room=True)
    press(refused, "Save a copy elsewhere…")
    assert refused.isVisible() and "at this path already" in box(refused).informativeText()
    press(refused, "Save a copy elsewhere…")
    assert not refused.isVisible()
    assert work(copy) == (1, ["done"]) and work(team.maya) == (0, [])
    assert Path(refused.settings.recent[0]) == copy


def test_they_are_lost_only_by_the_button_that_says_so(refused: Window, team: Team, full_disk: Callable) -> None:
    press(refused, "Close and lose them")
    assert not refused.isVisible()
    full_disk(room=True)
    assert work(team.maya) == (0, [])


def test_a_claim_that_was_dropped_is_not_asked_about(open_window: Opener, team: Team, full_disk: Callable) -> None:
    window = open_window(team.maya)
    full_disk()
    code()
    assert len(window.session.waiting) == 1
    QTest.keyClick(window.code.text, Qt.Key.Key_Escape)
    assert window.close() and not window.isVisible()
