"""What a person does at the window, by keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.storage import reading
from ui.window import Window

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key for whoever has the keyboard."""
    has_keyboard = QApplication.focusWidget()
    assert has_keyboard is not None
    QTest.keyClick(has_keyboard, key, modifiers)


def code_a_claim(window: Window, sentences: int = 2, keys: str = "15-") -> str:
    """A claim by keys; what is selected is returned."""
    for _ in range(sentences):
        press(Qt.Key.Key_Down, ALT)
    for key in keys:
        press(key)
    found = reading.annotations(window.session.project, window.session.article.id)
    kept = max(found, key=lambda one: one.id, default=None)
    return kept.segments[0].quote(window.session.text) if kept else ""


def click_row(window: Window, place: int) -> None:
    listed = window.code.articles.list
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(listed.model().index(place, 0)).center()
    )


def colours_of(widget: QWidget) -> set[str]:
    """Every colour that a widget shows."""
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
