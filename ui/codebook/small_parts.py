"""Small widgets of the codebook's panes: chips, a line that adds things, text that is kept when it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEFT_FOR_GOOD = {
    Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason, Qt.FocusReason.NoFocusReason,
}  # fmt: skip


def chip(words: str = "") -> QLabel:
    """A short fact in a rounded frame."""
    made = QLabel(words, textFormat=Qt.TextFormat.PlainText)
    made.setProperty("kind", "chip")
    return made


def heading(words: str) -> QLabel:
    """The small heading over a field."""
    made = QLabel(words, textFormat=Qt.TextFormat.PlainText)
    made.setProperty("kind", "label")
    return made


class AddLine(QLineEdit):
    """Enter gives a name and waits for the next; Esc or leaving it empty folds it away."""

    named = Signal(str)
    folded = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=hint, accessibleName=hint)
        self.hide()

    def unfold(self) -> None:
        """Shows it and takes the keyboard."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter names, Esc folds."""
        if event.key() in _ENTER:
            name = " ".join(self.text().split())
            self.clear()
            if name:
                self.named.emit(name)
            else:
                self._fold()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._fold()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is left standing about."""
        super().focusOutEvent(event)
        if not self.text() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()

    def _fold(self) -> None:
        self.hide()
        self.folded.emit()


class KeptLine(QLineEdit):
    """A line that is kept by Enter or by leaving it; Esc gives back what stood there. `kept` only for something new."""

    kept = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=name)
        self._stood = ""

    def show_text(self, words: str) -> None:
        """Shows what stands in the file; a line that is being written in is left alone."""
        if self.hasFocus() and self.text() != self._stood:
            return
        self._stood = words
        self.setText(words)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc takes back."""
        if event.key() in _ENTER:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._stood:
            self.setText(self._stood)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what was written."""
        super().focusOutEvent(event)
        if event.reason() in _LEFT_FOR_GOOD:
            self.keep()

    def keep(self) -> None:
        """Gives what was written, if it is something new."""
        words = self.text().strip()
        if words != self._stood and not self.isReadOnly():
            self._stood = words
            self.kept.emit(words)


class KeptText(QPlainTextEdit):
    """Several lines, as high as they need; kept by leaving it or Ctrl+Enter, Esc gives back what stood there."""

    kept = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stood = ""
        self._most = 14
        self.textChanged.connect(self._fit)

    def show_text(self, words: str) -> None:
        """Shows what stands in the file; text that is being written is left alone."""
        if self.hasFocus() and self.toPlainText() != self._stood:
            return
        self._stood = words
        if self.toPlainText() != words:
            self.setPlainText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Esc takes back."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stood:
            self.setPlainText(self._stood)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what was written."""
        super().focusOutEvent(event)
        if event.reason() in _LEFT_FOR_GOOD:
            self.keep()

    def keep(self) -> None:
        """Gives what was written, if it is something new."""
        words = self.toPlainText().strip()
        if words != self._stood and not self.isReadOnly():
            self._stood = words
            self.kept.emit(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as it is set."""
        return QSize(200, self.height())

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, self._most)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        height = shown * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + 16
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
