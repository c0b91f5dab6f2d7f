"""A label that is cut where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from ui.measure import scaled
from ui.words import tip

_LEAST = 48


class CutLabel(QLabel):
    """One line of plain words, cut with … where there is no room; a tip has them whole, unless it has its own."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent, textFormat=Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(scaled(self, _LEAST), self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment().value | Qt.TextFlag.TextSingleLine, self._cut())

    def event(self, event: QEvent) -> bool:
        """Shows the whole words where they are cut."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self._cut() != self.text():
            assert isinstance(event, QHelpEvent)
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def _cut(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
