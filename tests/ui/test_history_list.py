from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import CTRL, SHIFT, code_a_claim, press
from window_samples import Opener, Team

from annotator.storage import reading
from ui.window import Window


def claims(window: Window) -> int:
    return len(reading.annotations(window.session.project))


def test_several_acts_are_taken_back_at_once_and_done_again_one_by_one(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    for _ in range(3):
        code_a_claim(window, sentences=1)
    assert claims(window) == 3
    press(Qt.Key.Key_H, CTRL)
    listed = window.back.window.list
    assert listed.count() == 3
    assert "1 annotation in “" in listed.item(0).text()
    listed.setCurrentRow(1)
    assert window.back.window.go.text() == "Take back 2 acts"
    QTest.mouseClick(window.back.window.go, Qt.MouseButton.LeftButton)
    assert claims(window) == 1
    assert window.foot.notice.startswith("2 acts taken back.")
    window.code.text.setFocus()
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert claims(window) == 3


def test_what_was_taken_back_is_struck_out_and_cannot_be_again(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window, sentences=1)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_H, CTRL)
    assert window.back.window.list.item(0).font().strikeOut()
    assert not window.back.window.go.isEnabled()
    assert window.back.window.said.text().startswith("Nothing of it stands any more")
    QTest.keyClick(window.back.window.list, Qt.Key.Key_Return)
    assert claims(window) == 0
    QTest.keyClick(window.back.window, Qt.Key.Key_Escape)


def test_an_empty_history_says_what_it_is_for(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_H, CTRL)
    assert window.back.window.list.count() == 0
    assert window.back.window.said.text().startswith("Nothing is done yet.")
    QTest.keyClick(window.back.window, Qt.Key.Key_Escape)
