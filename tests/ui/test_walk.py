"""A walk of everything that takes the keyboard, as somebody does who has no mouse or cannot see."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from walking import name_of, takers
from window_hand import code_a_claim
from window_samples import Opener, Team

from ui.window import Window

WORKSPACES = ("code", "passages", "codebook", "agreement")
MOST = 120


def shown(window: Window, workspace: str) -> QWidget:
    window._choose_workspace(workspace)
    QApplication.processEvents()
    return window.pages.currentWidget()


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_whatever_takes_the_keyboard_has_a_name(open_window: Opener, team: Team, workspace: str) -> None:
    window = open_window(team.lead)
    page = shown(window, workspace)
    found = [*takers(page), *takers(window.top)]
    assert found
    assert [repr(widget) for widget in found if not name_of(widget).strip()] == []


@pytest.mark.parametrize("workspace", WORKSPACES)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leads_round_and_no_widget_holds_it(
    open_window: Opener, team: Team, workspace: str, key: Qt.Key
) -> None:
    window = open_window(team.lead)
    code_a_claim(window)
    shown(window, workspace)
    # A page may have the keyboard to scroll by: the way round is that of the widgets on it.
    QTest.keyClick(QApplication.focusWidget(), key)
    first = QApplication.focusWidget()
    walked: list[QWidget] = []
    while len(walked) < MOST:
        here = QApplication.focusWidget()
        QTest.keyClick(here, key)
        there = QApplication.focusWidget()
        assert there is not None and there is not here, f"{here!r} holds the keyboard"
        walked.append(there)
        if there is first:
            break
    assert walked[-1] is first, f"{first!r} is not reached again from {walked[-1]!r}"
    reached = {id(one) for widget in walked for one in (widget, widget.parent())}
    missed = [widget for widget in takers(window.pages.currentWidget()) if id(widget) not in reached]
    assert [repr(widget) for widget in missed if widget.isEnabled()] == []


def test_nothing_moves_by_itself() -> None:
    """Whoever asked the desktop for less motion gets none here: no part of the window is animated."""
    from pathlib import Path

    sources = (Path(__file__).parents[2] / "ui").rglob("*.py")
    animated = [path.name for path in sources if "Animation" in path.read_text(encoding="utf-8")]
    assert animated == []
