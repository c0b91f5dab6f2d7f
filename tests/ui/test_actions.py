from __future__ import annotations

from collections import Counter
from operator import attrgetter

from PySide6.QtGui import QAction, QKeySequence
from window_samples import Opener

from ui.actions import ACTIONS
from ui.look import SIZES


def test_no_keys_are_used_twice() -> None:
    used = Counter(QKeySequence(keys).toString() for action in ACTIONS for keys in action.keys.split())
    assert "" not in used
    assert [keys for keys, times in used.items() if times > 1] == []


def test_names_are_used_once() -> None:
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)


def test_every_action_of_the_table_is_in_the_menu_bar(open_window: Opener) -> None:
    window = open_window()
    reached = {action.objectName() for menu in window.menuBar().actions() for action in _within(menu)}
    assert {action.name for action in ACTIONS} <= reached


def test_every_slot_of_the_table_is_there(open_window: Opener) -> None:
    window = open_window()
    assert all(callable(attrgetter(action.slot)(window)) for action in ACTIONS)


def test_letters_of_a_menu_are_used_once(open_window: Opener) -> None:
    window = open_window()
    for menu in window.menuBar().actions():
        letters = [action.text().split("&")[1][0].lower() for action in menu.menu().actions() if "&" in action.text()]
        assert len(letters) == len(set(letters)), (menu.text(), letters)


def test_nothing_that_needs_a_project_can_be_done_without_one(open_window: Opener) -> None:
    window = open_window()
    possible = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    looks = {"system", "light", "dark", "by_date", "by_unread", "by_title", "by_outlet", "by_own"}
    looks |= {"serif", "sans", "narrow", "usual", "wide", "snap", "zoom_in", "zoom_out", "zoom_reset", "still"} | {*SIZES}
    assert possible == {"new", "open", "example", "quit", "palette", "shortcuts", "settings", "keys", "about"} | looks


def _within(action: QAction) -> list[QAction]:
    return [action] if action.menu() is None else [one for inner in action.menu().actions() for one in _within(inner)]
