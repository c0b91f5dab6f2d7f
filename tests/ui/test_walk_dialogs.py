"""A walk of every dialog and page that is asked for, opened as a person opens it, by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from walking import faults_of
from window_hand import code_a_claim, press
from window_samples import Opener, Team, code_by_hand, tear

from annotator.domain.errors import AnnotatorError
from ui.crash_net import CrashNet
from ui.window import Window

Doing = Callable[[Window], object]


def triggered(name: str) -> Doing:
    return lambda window: window.actions_by_name[name].trigger()


def _from_the_clipboard(window: Window) -> None:
    QApplication.clipboard().setText("Cameras go\n\nThe council switched them off.")
    window.actions_by_name["paste_article"].trigger()


def _what_was_removed(window: Window) -> None:
    window.actions_by_name["remove_article"].trigger()
    window.actions_by_name["restore_article"].trigger()


def _merge_that_others_rest_on(window: Window) -> None:
    window.team._ask_to_force(AnnotatorError("unmerge_rests", revisions=3))


def _crash(window: Window) -> None:
    net = CrashNet(Path(window.session.project.path).with_suffix(".log"), window)
    net._tell("Traceback: nothing")


DIALOGS: dict[str, Doing] = {
    "settings": triggered("settings"),
    "keys": triggered("keys"),
    "shortcuts": triggered("shortcuts"),
    "history": triggered("history"),
    "details": triggered("details"),
    "from the clipboard": _from_the_clipboard,
    "removed articles": _what_was_removed,
    "about": triggered("about"),
    "trouble": lambda window: window.show_trouble("The disk is full. Nothing was changed."),
    "a merge that later work rests on": _merge_that_others_rest_on,
    "crash": _crash,
}


def _has_the_keyboard(dialog: QWidget | None) -> bool:
    here = QApplication.focusWidget()
    return dialog is not None and here is not None and dialog.isAncestorOf(here)


def dialog_in_front(qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: _has_the_keyboard(QApplication.activeModalWidget()))
    return QApplication.activeModalWidget()


def _rash(dialog: QDialog) -> list[str]:
    """Buttons that Enter presses though they cannot be taken back, or more than one that Enter would press."""
    enter = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    if isinstance(dialog, QMessageBox):
        roles = [dialog.buttonRole(button) for button in enter]
        if QMessageBox.ButtonRole.DestructiveRole in roles:
            return ["Enter does what cannot be taken back"]
        if dialog.defaultButton() is None and len(dialog.buttons()) > 1:
            return ["Enter does nothing that was thought of"]
    return ["Enter would press several buttons"] if len(enter) > 1 else []


def test_every_dialog_can_be_walked_read_out_and_left(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.lead)
    code_a_claim(window)
    faults = []
    for name, ask in DIALOGS.items():
        ask(window)
        dialog = dialog_in_front(qtbot)
        faults += [f"{name}: {fault}" for fault in (*faults_of(dialog), *_rash(dialog))]
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        if dialog.isVisible():
            faults.append(f"{name}: Esc does not close it")
            dialog.reject()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.activeModalWidget() is None)
    assert "\n".join(faults) == ""


def _left_by_esc(window: Window, page: QWidget) -> bool:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    return window.pages.currentWidget() is not page


def pages_that_ask(window: Window, team: Team, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Every page that a lead is asked something on, brought to the front in turn."""
    code_by_hand(team.ben, "Nobody asked the people", "Norvia", "CRI", -1)
    asking: dict[str, Doing] = {
        "new project": triggered("new"),
        "open questions": triggered("questions"),
        "backups": triggered("backups"),
        "merge preview": lambda window: window.team.look_into([team.ben]),
    }
    for name, ask in asking.items():
        ask(window)
        qtbot.waitUntil(lambda: not window.busy and window.pages.currentWidget() is not window.code)
        yield name, window.pages.currentWidget()


def test_every_page_that_asks_can_be_walked_read_out_and_left(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(tear(team).lead)
    faults = []
    for name, page in pages_that_ask(window, team, qtbot):
        faults += [f"{name}: {fault}" for fault in faults_of(page)]
        if not _left_by_esc(window, page):
            faults.append(f"{name}: Esc does not leave it")
            window.show_code()
    assert "\n".join(faults) == ""


def test_handing_in_can_be_walked_read_out_and_left(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    window.actions_by_name["hand_in"].trigger()
    page = window.team.hand_in
    assert window.pages.currentWidget() is page
    assert faults_of(page) == []
    assert _left_by_esc(window, page)


@pytest.mark.parametrize("recent", [False, True])
def test_the_first_page_can_be_walked_and_read_out(open_window: Opener, team: Team, recent: bool) -> None:
    if recent:
        open_window(team.maya).close()
    window = open_window()
    assert window.pages.currentWidget() is window.files.welcome
    assert faults_of(window.files.welcome) == []
    window.files.welcome.buttons[1].setFocus()
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.files.new


def test_the_palette_keeps_the_keyboard_until_it_is_left(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    window.actions_by_name["palette"].trigger()
    palette = window.search.palette
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.isVisible() == palette.field.hasFocus()
    if palette.isVisible():
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
