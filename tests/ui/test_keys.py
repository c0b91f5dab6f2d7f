from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_hand import ALT, CTRL, press
from window_samples import Opener, Team

from ui.actions import ACTIONS
from ui.preferences.keys_page import KeysPage
from ui.preferences.window import SettingsWindow
from ui.window import Window


def asked(window: Window, qtbot: QtBot, name: str) -> KeysPage:
    """The page of keys with an action chosen."""
    window.actions_by_name["keys"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SettingsWindow))
    shown = QApplication.activeModalWidget().pages.currentWidget()
    assert isinstance(shown, KeysPage)
    shown.table.setCurrentCell(next(line for line, row in enumerate(ACTIONS) if row.name == name), 0)
    return shown


def test_new_keys_are_in_force_at_once_and_after_a_restart(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    shown = asked(window, qtbot, "passages")
    QTest.keyClick(shown.edit, Qt.Key.Key_P, ALT)
    qtbot.waitUntil(lambda: window.actions_by_name["passages"].shortcut() == QKeySequence("Alt+P"))
    QTest.keyClick(shown.edit, Qt.Key.Key_Escape)
    window.code.text.setFocus()
    press(Qt.Key.Key_2, CTRL)
    assert window.pages.currentWidget() is window.code
    press(Qt.Key.Key_P, ALT)
    assert window.pages.currentWidget() is window.passages
    window.close()
    again = open_window(team.maya)
    assert again.actions_by_name["passages"].shortcut() == QKeySequence("Alt+P")


@pytest.mark.parametrize(
    ("keys", "why"), [("Ctrl+Z", "is “Undo” already"), ("Ctrl+Y", "is “Redo” already"), ("A", "is for writing and coding")]
)
def test_keys_that_mean_something_else_are_refused(
    open_window: Opener, team: Team, qtbot: QtBot, keys: str, why: str
) -> None:
    window = open_window(team.maya)
    shown = asked(window, qtbot, "passages")
    shown.edit.setKeySequence(QKeySequence(keys))
    assert why in shown.said.text()
    assert window.actions_by_name["passages"].shortcut() == QKeySequence("Ctrl+2")
    assert shown.edit.keySequence() == QKeySequence("Ctrl+2")
    QTest.keyClick(shown.edit, Qt.Key.Key_Escape)


def test_an_action_can_be_without_keys_and_all_have_the_usual_ones_again(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    shown = asked(window, qtbot, "redo")
    shown.edit.setKeySequence(QKeySequence(Qt.Key.Key_Backspace))
    assert window.actions_by_name["redo"].shortcuts() == []
    shown.window().usual.click()
    assert window.actions_by_name["redo"].shortcuts() == [QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]
    QTest.keyClick(shown.edit, Qt.Key.Key_Escape)
