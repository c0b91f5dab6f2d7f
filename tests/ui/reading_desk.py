"""What the tests of the reading pane share: an article, where its characters are drawn, a drag."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.reading.view import ReadingView

K, M = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
TITLE = "Cloud giant halts police sales"
TEXT = f"""{TITLE}

The company said on Wednesday that officers would lose access. “Lawmakers should write firm rules, and we will \
help,” a spokesperson said.

Rights groups had pressed for it. “A pause does nothing for the people while the firm denied there was a \
problem,” said Lena Ortiz 👩\u200d👩\u200d👧 of the Liberty Union.
Two days earlier a rival left. It said that vendors share a duty."""
S1 = "The company said on Wednesday that officers would lose access."
S2 = "“Lawmakers should write firm rules, and we will help,” a spokesperson said."


def span(quote: str) -> tuple[int, int]:
    start = TEXT.index(quote)
    return start, start + len(quote)


def quotes(view: ReadingView) -> list[str]:
    return [TEXT[start:end] for start, end in view.selection()]


def where(view: ReadingView, place: int) -> QPoint:
    """The middle of the character after a place, on the screen; leaves the caret where the selection was."""
    before = view.selection()
    view.set_selection(((place, place + 1),))
    rect = view.selection_rect()
    view.set_selection(before)
    assert rect is not None
    return rect.center()


def drag(view: ReadingView, start: int, end: int, held: Qt.KeyboardModifier = M.NoModifier) -> None:
    """Presses on the character at `start` and lets go on the one before `end`."""
    first, last = where(view, start), where(view, end - 1)
    QTest.mousePress(view.viewport(), LEFT, held, first)
    move(view, (first + last) / 2, held)
    move(view, last, held)
    QTest.mouseRelease(view.viewport(), LEFT, held, last)


def move(view: ReadingView, at: QPoint, held: Qt.KeyboardModifier) -> None:
    spot = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, spot, spot, Qt.MouseButton.NoButton, LEFT, held)
    QApplication.sendEvent(view.viewport(), event)


def shown(qtbot: QtBot) -> ReadingView:
    """A pane with the article, on the screen and with the focus."""
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.set_article(TITLE, "Meridian Daily · 10 June 2020", TEXT)
    view.show()
    view.setFocus()
    qtbot.waitExposed(view)
    return view
