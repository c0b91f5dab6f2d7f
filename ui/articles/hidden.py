"""The articles that were removed, to bring one back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.storage.listing import HiddenArticle
from ui.language import tr
from ui.words import day


class HiddenArticles(QDialog):
    """`chosen(id)` for the one that is to come back."""

    chosen = Signal(str)

    def __init__(self, hidden: Sequence[HiddenArticle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Removed articles"))
        self.setMinimumSize(480, 320)
        self.list = QListWidget(accessibleName=tr("Removed articles"))
        for one in hidden:
            item = QListWidgetItem(" · ".join(filter(None, (one.title, one.outlet, day(one.date)))))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Bring it back"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list)
        column.addWidget(buttons)

    def _choose(self) -> None:
        if self.list.currentItem():
            self.chosen.emit(self.list.currentItem().data(Qt.ItemDataRole.UserRole))
            self.accept()
