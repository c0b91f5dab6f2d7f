"""The bar above the text that asks what to find, and says which of how many is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.find_line import FindLine
from ui.language import tr


class FindBar(QFrame):
    """Tells what is asked for; Enter and Shift+Enter step, the arrow down goes to the list, Esc leaves."""

    asked = Signal(str)
    stepped = Signal(int)
    everywhere = Signal(bool)
    to_list = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.field = FindLine(tr("Find"))
        self.field.setPlaceholderText(tr("Find in this article…"))
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self.all = QPushButton(tr("All articles"), checkable=True, toolTip=tr("Find in all (Ctrl+Shift+F)"))
        self._back = self._button("↑", tr("Previous (Shift+F3)"), lambda: self.stepped.emit(-1))
        self._on = self._button("↓", tr("Next (F3)"), lambda: self.stepped.emit(1))
        self._close = self._button("✕", tr("Leave (Esc)"), self.left.emit)
        self._lay_out()
        self.field.textChanged.connect(self.asked)
        self.all.toggled.connect(self.everywhere)
        self.field.installEventFilter(self)

    def _button(self, sign: str, words: str, act: object) -> QPushButton:
        button = QPushButton(sign, accessibleName=words, toolTip=words)
        button.setProperty("kind", "quiet")
        button.setFixedWidth(32)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for widget in (self._count, self._back, self._on, self.all, self._close):
            row.addWidget(widget)

    def open(self, words: str, everywhere: bool) -> None:
        """Shows the bar, with these words where any are given, ready to be typed over."""
        self.all.setChecked(everywhere)
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, words: str) -> None:
        """Says how much was found."""
        self._count.setText(words)

    @property
    def told(self) -> str:
        """What was said of how much was found."""
        return self._count.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves from every part of the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What keys in the field mean beyond typing."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if shift else 1)
        elif key == Qt.Key.Key_Down:
            self.to_list.emit()
        elif key == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            return False
        return True
