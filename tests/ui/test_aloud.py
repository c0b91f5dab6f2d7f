"""What a coder who does not see the window hears of a claim, of what a search finds and of what has come about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from window_hand import CTRL, press
from window_samples import Opener, Team

from tests.ui.coding_desk import PAUSE, Desk, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return open_desk(qtbot, tmp_path)


def test_each_answer_is_said_with_what_is_asked_next_and_the_claim_when_it_is_kept(desk: Desk, heard: list[str]) -> None:
    desk.form.take_selection((PAUSE,))
    assert heard == []
    desk.press("1")
    assert heard == ["Actor: Cloud giant. Claim type: choose"]
    desk.press("1-")
    assert heard[1:] == [
        "Claim type: Call for regulation. Sentiment: choose",
        "Kept: Cloud giant, Call for regulation, Negative",
    ]


def test_what_is_taken_out_of_a_claim_is_said(desk: Desk, heard: list[str]) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("1\b\b")
    assert heard[-2:] == ["Actor: choose", "Actor: Cloud giant taken out"]


def test_an_annotation_recoded_says_its_new_value_alone(desk: Desk, heard: list[str]) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("11-")
    desk.session.select_annotation(desk.kept[0])
    heard.clear()
    desk.press("c")
    assert heard == ["Claim type: choose"]
    desk.press("2")
    assert "Claim type: Call for accountability" in heard


def test_the_filter_and_the_search_say_what_enter_would_take(desk: Desk, heard: list[str]) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2c")
    heard.clear()
    desk.press("den")
    assert heard[-1] == "Denial"
    desk.press("\x1ba")
    heard.clear()
    desk.press("clo")
    assert heard[-1].startswith("Cloud giant, ")
    desk.press("↓")
    assert heard[-1] != heard[-2]


def test_the_palette_says_what_enter_would_run_and_when_nothing_answers(
    open_window: Opener, team: Team, heard: list[str]
) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.search.palette.field, "passag")
    assert heard[-1].startswith("Passages, ")
    QTest.keyClicks(window.search.palette.field, "qqq")
    assert heard[-1] == "Nothing is called that. Try the beginning of a word."


def test_what_the_foot_says_is_said(open_window: Opener, team: Team, heard: list[str]) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Return, CTRL)
    assert window.foot.notice in heard


def test_rooms_are_one_of_several_and_the_coder_and_every_button_in_a_line_have_names(
    open_window: Opener, team: Team
) -> None:
    window = open_window(team.maya)
    rooms = [one for one in window.findChildren(QAbstractButton) if one.property("kind") == "tab"]
    roles = {QAccessible.queryAccessibleInterface(one).role() for one in rooms}
    assert len(rooms) > 1 and roles == {QAccessible.Role.RadioButton}
    assert any(one.accessibleName() == "Coding as Maya" for one in window.findChildren(QAbstractButton))
    lines = [line for line in window.findChildren(QLineEdit) if line.isClearButtonEnabled()]
    assert lines and all(one.accessibleName() for line in lines for one in line.findChildren(QAbstractButton))
    assert QApplication.focusWidget() is not None
