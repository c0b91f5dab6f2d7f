"""The coder's note on a claim."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.coding.editor import STAYS
from ui.language import tr


class Memo(QPlainTextEdit):
    """Plain text; leaving it keeps what stands there, and Ctrl+Z inside is its own."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Add a note for adjudication…"))
        self.setAccessibleName(tr("Memo"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_memo(self, memo: str) -> None:
        """Shows a memo; one that stands there already keeps its caret and its own undo."""
        if memo != self.toPlainText():
            self.setPlainText(memo)

    def settle(self) -> None:
        """Keeps what stands there."""
        self.written.emit(self.toPlainText())

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(200, QFontMetrics(self.font()).lineSpacing() * 2 + 16)

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what stands there."""
        super().focusOutEvent(event)
        if event.reason() not in STAYS:
            self.settle()
