"""The editor of a free-text variable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Variable
from ui.coding.editor import STAYS, Editor
from ui.coding.keys import stroke_of
from ui.coding.scene import Scene


class TextEditor(Editor):
    """A line to write in; Enter gives the answer, leaving it keeps what stands there."""

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(variable, scene, parent)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(variable.name)
        self.line.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def show_given(self, given: tuple[str, ...], looked: str, in_focus: bool, brief: bool) -> None:
        """Shows the text given; what is being written is left alone."""
        self.given = given
        if not self.line.hasFocus():
            self.line.setText(given[0] if given else "")
        self.line.setVisible(not brief or in_focus or bool(given))

    def open(self) -> bool:
        """Takes the keyboard."""
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reads Enter, Esc and Backspace, and keeps the text when the keyboard goes elsewhere."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
            self.typed.emit(self.line.text().strip())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if stroke_of(event) is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if text := self.line.text().strip():
                self.chosen.emit(text, False)
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.line.text():
            self.emptied.emit()
        else:
            return False
        return True
