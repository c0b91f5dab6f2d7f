"""The list itself: one column of painted rows of one height."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.articles.model import ArticleModel
from ui.articles.row_painter import ArticlePainter
from ui.language import tr
from ui.row_table import RowTable


class ArticleList(RowTable):
    """One column of painted rows; `entered` when a person chooses a row and wants to read."""

    entered = Signal()

    def __init__(self, model: ArticleModel, painter: ArticlePainter, parent: QWidget | None = None) -> None:
        self._painter = painter
        super().__init__(model, parent)
        self.setAccessibleName(tr("Articles"))
        self.setItemDelegate(painter)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row_height(self) -> int:
        """As the rows are painted."""
        return self._painter.height(self.font())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
