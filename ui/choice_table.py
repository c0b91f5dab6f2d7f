"""A table of records of which one is chosen, by click or arrow keys; Enter, Esc and digits are for the page around."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.record_table import Column, RecordTable

_FOR_THE_PAGE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class ChoiceTable(RecordTable):
    """`chosen(record)` whenever another row is."""

    chosen = Signal(object)

    def __init__(self, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent=parent)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.choice))

    @property
    def choice(self) -> object:
        """The record that is chosen, if one is."""
        row = self.currentIndex().row()
        return self.records.records[row] if 0 <= row < len(self.records.records) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move; whatever else is typed goes on to the page."""
        if (event.text() and event.text().isprintable()) or event.key() in _FOR_THE_PAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)
