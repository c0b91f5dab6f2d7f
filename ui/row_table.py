"""A table that is read row by row: articles, passages, actors and the records of the sheets."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.column_room import calm, share_room

_ROW, _AIR = 34, 16
_MARGIN = 14


class RowTable(QTableView):
    """Rows of one height, which grows with the font; nothing is edited; says so where there is no row.

    `taker` is the column that has what room the others leave.
    """

    nothing = ""
    taker = 0

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        calm(self.horizontalHeader())
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.ensurePolished()
        self._fit()

    def row_height(self) -> int:
        """How high a row is."""
        return max(_ROW, self.fontMetrics().lineSpacing() + _AIR)

    def wanted(self) -> dict[int, int]:
        """How wide each column would be; without any, columns are as Qt has them."""
        return {}

    def share(self) -> None:
        """Gives the columns their room."""
        if wanted := self.wanted():
            share_room(self.horizontalHeader(), self.viewport().width(), wanted, self.taker)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self.share()

    def words_for_nothing(self) -> str:
        """What is said where there is no row."""
        return self.nothing

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the rows as high as the font asks."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says so where there is no row."""
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.words_for_nothing())

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.share()
