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


class _Kept:
    """A field of text that is kept when it is left; Esc gives back what stood there. `kept` only for something new.

    The mechanism alone: it stands before Qt's field in a class, which says how its text is read and which keys keep it.
    """

    kept = Signal(str)
    _stood = ""

    def written(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def write(self, words: str) -> None:
        """Puts something else into the field."""
        raise NotImplementedError

    def keeps(self, event: QKeyEvent) -> bool:
        """Whether a key keeps what was written."""
        return event.key() in _ENTER

    def show_text(self, words: str) -> None:
        """Shows what stands in the file; what is being written is left alone."""
        if self.hasFocus() and self.written() != self._stood:
            return
        self._stood = words
        if self.written() != words:
            self.write(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that keeps, Esc takes back."""
        if self.keeps(event):
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.written() != self._stood:
            self.write(self._stood)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what was written."""
        super().focusOutEvent(event)
        if event.reason() in _LEFT_FOR_GOOD:
            self.keep()

    def keep(self) -> None:
        """Gives what was written, if it is something new."""
        words = self.written().strip()
        if words != self._stood and not self.isReadOnly():
            self._stood = words
            self.kept.emit(words)


class KeptLine(_Kept, QLineEdit):
    """A line that is kept by Enter or by leaving it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=name)

    def written(self) -> str:
        """The line."""
        return self.text()

    def write(self, words: str) -> None:
        """From its beginning: the end of a long one may be out of sight."""
        self.setText(words)
        self.setCursorPosition(0)


class KeptText(_Kept, QPlainTextEdit):
    """Several lines, as high as they need; kept by Ctrl+Enter or by leaving them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._most = 14
        self.textChanged.connect(self._fit)

    def written(self) -> str:
        """The lines."""
        return self.toPlainText()

    def write(self, words: str) -> None:
        """Puts other lines into it."""
        self.setPlainText(words)

    def keeps(self, event: QKeyEvent) -> bool:
        """Enter alone is a new line."""
        return super().keeps(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

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
