"""The page of keys: every action with its keys, and a field that takes new ones."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ACTIONS, plain
from ui.keys import Keys, native
from ui.language import tr


class KeyField(QKeySequenceEdit):
    """Takes keys; Esc stays what closes the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but Esc is one that is wanted."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


class KeysPage(QWidget):
    """New keys are in force at once."""

    def __init__(self, keys: Keys, made: Mapping[str, QAction]) -> None:
        super().__init__()
        self._keys, self._made = keys, made
        self._hint = tr("Choose an action, go to the field and press its new keys; Backspace leaves it without.")
        self.table = QTableWidget(len(ACTIONS), 2, accessibleName=tr("Actions and their keys"))
        self.edit = KeyField(accessibleName=tr("New keys"))
        self.edit.setMaximumSequenceLength(1)
        self.said = QLabel(self._hint, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (self.table, self.edit, self.said):
            column.addWidget(part)
        self._lay_out_table()
        self._show()
        self.table.currentCellChanged.connect(lambda *_: self._ask())
        self.edit.keySequenceChanged.connect(self._take)
        self.table.setCurrentCell(0, 0)

    def _lay_out_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([tr("Action"), tr("Keys")])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setProperty("kind", "list")
        table.setTabKeyNavigation(False)

    def reset(self) -> None:
        """Every action has its usual keys again."""
        self._keys.reset()
        self._show()
        self._ask()

    def _show(self) -> None:
        for line, row in enumerate(ACTIONS):
            shortcuts = self._made[row.name].shortcuts()
            for column, words in enumerate((plain(row.text), ", ".join(map(native, shortcuts)))):
                self.table.setItem(line, column, QTableWidgetItem(words))

    def _current(self) -> str:
        return ACTIONS[max(self.table.currentRow(), 0)].name

    def _ask(self) -> None:
        shortcuts = self._made[self._current()].shortcuts()
        self.edit.blockSignals(True)
        self.edit.setKeySequence(shortcuts[0] if shortcuts else QKeySequence())
        self.edit.blockSignals(False)
        self._say(self._hint, "muted")

    def _take(self, keys: QKeySequence) -> None:
        if keys == QKeySequence(Qt.Key.Key_Backspace):
            keys = QKeySequence()
        refusal = self._keys.refusal(self._current(), keys)
        if refusal:
            self._ask()
            self._say(refusal, "warning")
            return
        self._keys.put(self._current(), keys)
        self._show()
        self._ask()

    def _say(self, words: str, kind: str) -> None:
        self.said.setText(words)
        self.said.setProperty("kind", kind)
        self.said.style().polish(self.said)
