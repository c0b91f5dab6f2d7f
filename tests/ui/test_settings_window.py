"""The window of settings, by keys: each choice is in force and kept at once, and menus show it too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from window_hand import CTRL, press
from window_samples import Opener, Team

from ui.preferences.window import SettingsWindow
from ui.theme import DARK, LIGHT
from ui.window import Window

CODING, LANGUAGE = 1, 3


def opened(window: Window, qtbot: QtBot) -> SettingsWindow:
    """The window of settings as the keys bring it."""
    press(Qt.Key.Key_Comma, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SettingsWindow))
    shown = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.sections)
    return shown


def go_to(name: str) -> None:
    """Tab after Tab, until what has the keyboard is called so."""
    for _ in range(40):
        if QApplication.focusWidget().accessibleName().startswith(name):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def ticked(window: Window, *names: str) -> list[str]:
    return [name for name in names if window.actions_by_name[name].isChecked()]


def test_a_choice_by_arrow_keys_is_in_force_kept_and_ticked_in_the_menu(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    window.actions_by_name["light"].trigger()
    shown = opened(window, qtbot)
    go_to("Theme: Light")
    press(Qt.Key.Key_Right)
    assert window.look.theme is DARK
    assert ticked(window, "system", "light", "dark") == ["dark"]
    go_to("Article font: Serif")
    press(Qt.Key.Key_Right)
    go_to("Article lines: Usual")
    press(Qt.Key.Key_Right)
    go_to("Larger text")
    press(Qt.Key.Key_Space)
    assert (window.page.is_serif, window.page.measure, window.code.text.zoom()) == (False, "wide", 1.1)
    assert "110 %" in [label.text() for label in shown.findChildren(QLabel)]
    press(Qt.Key.Key_Escape)
    # What a desktop does when the window before goes.
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.code.text)
    window.close()
    again = open_window(team.maya)
    assert again.look.theme is DARK
    assert ticked(again, "serif", "sans", "narrow", "usual", "wide") == ["sans", "wide"]
    assert again.code.text.zoom() == pytest.approx(1.1)


def test_what_a_menu_chooses_shows_in_the_window(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    shown = opened(window, qtbot)
    window.actions_by_name["wide"].trigger()
    chosen = [one.text() for one in shown.findChildren(QRadioButton) if one.isChecked()]
    assert "Long lines" in chosen
    assert "Usual lines" not in chosen


def test_all_grows_but_the_article_and_is_kept(
    open_window: Opener, team: Team, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window(team.maya)
    tab = window.top.findChild(QPushButton, "code")
    height, width, zoom = tab.fontMetrics().height(), tab.width(), window.code.text.zoom()
    opened(window, qtbot)
    go_to("Interface size: As the desktop")
    for _ in range(4):
        press(Qt.Key.Key_Right)
    assert window.actions_by_name["size_200"].isChecked()
    assert tab.fontMetrics().height() > 1.8 * height
    qtbot.waitUntil(lambda: tab.width() > 1.3 * width)
    assert window.code.text.zoom() == zoom
    press(Qt.Key.Key_Escape)
    window.close()
    again = open_window(team.maya)
    assert again.top.findChild(QPushButton, "code").fontMetrics().height() > 1.8 * height
    assert again.code.text.zoom() == zoom


def test_the_caret_stands_still_where_that_is_wanted(
    open_window: Opener, team: Team, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window(team.maya)
    before = qapp.cursorFlashTime()
    assert before > 0
    window.actions_by_name["still"].trigger()
    assert qapp.cursorFlashTime() == 0
    window.actions_by_name["still"].trigger()
    assert qapp.cursorFlashTime() == before


def test_what_colours_stand_for_is_kept_with_the_project(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    shown = opened(window, qtbot)
    press(Qt.Key.Key_Down)
    assert shown.pages.currentIndex() == CODING
    go_to("Colours stand for")
    chooser = QApplication.focusWidget()
    assert isinstance(chooser, QComboBox)
    QTest.keyClicks(chooser, "Sent")
    assert window.foot.view[0] == "Colour by: Sentiment"
    press(Qt.Key.Key_Escape)
    window.close()
    assert open_window(team.maya).foot.view[0] == "Colour by: Sentiment"


def test_each_page_is_made_as_usual_by_itself(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    for name in ("dark", "sans", "wide", "size_150", "still", "zoom_in", "snap", "by_title"):
        window.actions_by_name[name].trigger()
    shown = opened(window, qtbot)
    shown.usual.setFocus()
    press(Qt.Key.Key_Space)
    assert ticked(window, "system", "size_desktop", "serif", "usual") == ["system", "size_desktop", "serif", "usual"]
    assert (window.look.theme, window.code.text.zoom(), window.look.is_still) == (LIGHT, 1.0, False)
    assert ticked(window, "snap", "by_title") == ["by_title"]
    shown.sections.setCurrentRow(CODING)
    shown.usual.click()
    assert ticked(window, "snap", "by_title", "by_date") == ["snap", "by_date"]


def test_a_language_is_kept_for_the_next_start_and_the_window_says_so(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    shown = opened(window, qtbot)
    press(Qt.Key.Key_End)
    assert shown.pages.currentIndex() == LANGUAGE
    go_to("Language: As the desktop")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert window.settings.language == "de"
    hints = [label.text() for label in shown.pages.currentWidget().findChildren(QLabel)]
    assert any("started again" in hint for hint in hints)
    shown.usual.click()
    assert window.settings.language == "system"


def test_settings_can_be_made_before_a_project_is_open(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    shown = opened(window, qtbot)
    shown.sections.setCurrentRow(CODING)
    hints = [label.text() for label in shown.pages.currentWidget().findChildren(QLabel)]
    assert any("Open a project" in hint for hint in hints)
    switch = shown.pages.currentWidget().findChild(QCheckBox)
    switch.setFocus()
    press(Qt.Key.Key_Space)
    assert not window.page.snaps


def test_desktops_that_have_a_place_of_their_own_for_settings_are_told(open_window: Opener) -> None:
    made = open_window().actions_by_name
    roles = {name: action.menuRole().name for name, action in made.items() if action.menuRole().name != "NoRole"}
    assert roles == {"settings": "PreferencesRole", "about": "AboutRole", "quit": "QuitRole"}
    assert made["settings"].shortcut() == QKeySequence("Ctrl+,")
