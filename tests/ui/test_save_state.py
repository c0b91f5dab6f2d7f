from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_samples import Opener, Team

from annotator.domain.errors import AnnotatorError
from annotator.messages import Reason
from annotator.storage import reading
from ui.status_line import StatusLine
from ui.window import Window

resource = pytest.importorskip("resource", reason="limits on file sizes are a matter of POSIX")


@pytest.fixture
def full_disk() -> Iterator:
    """Calling it lets no file of this process grow any more; calling it with True gives the room back."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(room: bool = False) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard if room else 0, hard))

    yield limit
    limit(room=True)


def code(keys: str = "15-") -> None:
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file sizes are a matter of POSIX")
def test_a_full_disk_is_said_the_claim_stays_in_hand_and_is_kept_later(
    open_window: Opener, team: Team, full_disk: Callable
) -> None:
    window = open_window(team.maya)
    full_disk()
    code()
    assert window.foot.state.text().startswith("● Not saved: ")
    assert "make room" in window.foot.state.text().lower()
    assert window.foot.state.property("kind") == "bad"
    assert reading.annotations(window.session.project) == []
    full_disk(room=True)
    assert window.foot.state.text().startswith("● Not saved: ")
    QTest.keyClick(window.code.text, Qt.Key.Key_Return)
    assert window.foot.state.text() == "● Saved"
    assert len(reading.annotations(window.session.project)) == 1
    window.close()


def test_what_was_refused_is_not_in_the_file(open_window: Opener, team: Team, full_disk: Callable) -> None:
    window = open_window(team.maya)
    code()
    full_disk()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.foot.state.text().startswith("● Not saved: ")
    full_disk(room=True)
    assert not window.close()
    window.leaving._lose()
    again = open_window(team.maya)
    assert len(reading.annotations(again.session.project)) == 1
    assert {one.state for one in reading.codings(again.session.project)} == {"started"}


def press_again(window: Window) -> None:
    assert window.foot.again.isVisible()
    QTest.mouseClick(window.foot.again, Qt.MouseButton.LeftButton)


def test_trying_again_keeps_the_claim_refused_once_and_only_once(
    open_window: Opener, team: Team, full_disk: Callable
) -> None:
    window = open_window(team.maya)
    full_disk()
    code()
    press_again(window)
    assert window.foot.state.property("kind") == "bad" and window.foot.again.isVisible()
    assert reading.annotations(window.session.project) == []
    full_disk(room=True)
    press_again(window)
    assert window.foot.state.text() == "● Saved" and window.foot.again.isHidden()
    QTest.keyClick(window.code.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.code.text, Qt.Key.Key_Return)
    assert window.foot.notice == "Nothing waits to be saved."
    assert len(reading.annotations(window.session.project)) == 1


def test_trying_again_keeps_what_the_form_holds_by_then_and_nothing_that_was_dropped(
    open_window: Opener, team: Team, full_disk: Callable
) -> None:
    window = open_window(team.maya)
    full_disk()
    code()
    QTest.keyClick(window.code.text, "+")
    full_disk(room=True)
    QTest.keyClick(window.code.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (kept,) = reading.annotations(window.session.project)
    tone = window.session.codebook.variable("sentiment").id
    assert [window.session.codebook.values[one].number for one in kept.values[tone]] == [1]
    full_disk()
    code()
    QTest.keyClick(window.code.text, Qt.Key.Key_Escape)
    full_disk(room=True)
    press_again(window)
    assert window.foot.state.text() == "● Saved" and window.foot.again.isHidden()
    assert reading.annotations(window.session.project) == [kept]


def test_trying_again_does_an_act_that_no_form_holds(open_window: Opener, team: Team, full_disk: Callable) -> None:
    window = open_window(team.maya)
    article = window.session.article.id
    full_disk()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    full_disk(room=True)
    press_again(window)
    (coding,) = [one for one in reading.codings(window.session.project) if one.article == article]
    assert coding.state == "done"
    assert window.foot.state.text() == "● Saved" and window.foot.again.isHidden()
    window.actions_by_name["undo"].trigger()
    assert not [one for one in reading.codings(window.session.project) if one.state == "done"]


def test_trying_again_opens_the_next_article_as_a_done_that_succeeds_does(
    open_window: Opener, team: Team, full_disk: Callable
) -> None:
    window = open_window(team.maya)
    article = window.session.article.id
    full_disk()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press_again(window)
    assert window.session.article.id == article
    full_disk(room=True)
    press_again(window)
    following = window.session.article.id
    assert following != article and window.code.text.hasFocus()
    assert window.foot.notice == "Marked done. Ctrl+Z takes it back."
    full_disk()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.session.open_article(article)
    full_disk(room=True)
    press_again(window)
    assert window.session.article.id == article
    assert [one.state for one in reading.codings(window.session.project)].count("done") == 2


def test_an_act_that_was_refused_is_done_before_the_next_one(
    open_window: Opener, team: Team, full_disk: Callable
) -> None:
    window = open_window(team.maya)
    code()
    full_disk()
    window.actions_by_name["undo"].trigger()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(reading.annotations(window.session.project)) == 1
    full_disk(room=True)
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.foot.state.text() == "● Saved" and window.foot.again.isHidden()
    assert reading.annotations(window.session.project) == []
    assert [one.state for one in reading.codings(window.session.project)].count("done") == 1
    QTest.keyClick(window.code.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.foot.notice == "Nothing waits to be saved."


def test_the_foot_says_once_that_the_disk_refused_and_no_more_when_it_is_saved(
    open_window: Opener, team: Team, full_disk: Callable
) -> None:
    window = open_window(team.maya)
    full_disk()
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.foot.state.text().startswith("● Not saved: ")
    assert window.foot.notice == ""
    full_disk(room=True)
    press_again(window)
    assert window.foot.state.text() == "● Saved"
    assert "ot saved" not in window.foot.notice


def test_the_line_says_saving_only_where_the_act_before_took_long(qtbot: QtBot, qapp: QApplication) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.begin()
    line.saved()
    line.begin()
    assert line.state.text() == "● Saved"
    line.saved()
    line.begin()
    qtbot.wait(120)
    line.saved()
    line.begin()
    assert line.state.text() == "● Saving"
    line.not_saved(AnnotatorError("disk", why=Reason("full", "SQLITE_FULL")))
    assert line.state.text().startswith("● Not saved: the disk is full")
    line.saved()
    assert line.state.text() == "● Saved"
