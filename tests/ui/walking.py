"""What a walk by keys looks at: who takes the keyboard, and what a screen reader calls it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTabBar, QWidget


def takers(of: QWidget) -> Iterator[QWidget]:
    """Every widget in sight that takes the keyboard, without Qt's own inner ones."""
    for widget in of.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _inner(widget):
            yield widget


def _inner(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QTabBar | QComboBox)


def _by_arrows(widget: QWidget) -> list[QAbstractButton]:
    """The others of a row of which one is chosen: Tab leads to one, the arrows to the rest."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.buttons() if group and group.exclusive() else []


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget: its name, or the words on it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QWidget):
        words = widget.parent().accessibleName()
    return widget.accessibleName() or words


def faults_of(place: QWidget) -> list[str]:
    """What is wrong for somebody with a keyboard only: no name, not reached by Tab, or holding the keyboard."""
    wanted = [widget for widget in takers(place) if widget.isEnabled()]
    faults = [f"{widget!r} has no name" for widget in wanted if not name_of(widget).strip()]
    walked: list[QWidget] = []
    first = QApplication.focusWidget()
    while len(walked) < len(wanted) + 20 and first is not None:
        here = QApplication.focusWidget()
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        if there is here and len(wanted) > 1:
            return [*faults, f"{here!r} holds the keyboard"]
        walked.append(there)
        if there is first:
            break
    if first is None or first not in walked:
        faults.append(f"Tab does not lead back to {first!r}")
    reached = {id(one) for widget in walked for one in (widget, widget.parent(), *_by_arrows(widget))}
    return [*faults, *(f"Tab does not lead to {widget!r}" for widget in wanted if id(widget) not in reached)]
