"""A coefficient's interval on a line from 0 to 1, with the marks .667 and .800."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.analysis.results import Coefficient
from annotator.report.figures import RELIABLE, TENTATIVE
from ui.theme import Theme

_HEIGHT, _TRACK, _MARK, _TICK, _DOT = 18, 7, 14, 16, 4
_BAND = 0.55


class IntervalBar(QWidget):
    """Drawn from the report's own figures; what is below 0 is drawn at 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._coefficient, self._tone = theme, Coefficient(None), "muted"
        self.setFixedHeight(_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As high as it is, as wide as there is room."""
        return QSize(160, _HEIGHT)

    def show_coefficient(self, coefficient: Coefficient, tone: str, theme: Theme) -> None:
        """Draws another coefficient; `tone` names a colour of the theme."""
        self._coefficient, self._tone, self._theme = coefficient, tone, theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, interval, marks, value."""
        painter, one = QPainter(self), self._coefficient
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(getattr(self._theme, self._tone))
        self._bar(painter, 0.0, 1.0, _TRACK, QColor(self._theme.line))
        if one.low is not None and one.high is not None:
            band = QColor(colour)
            band.setAlphaF(_BAND)
            self._bar(painter, one.low, one.high, _TRACK, band)
        for mark in (TENTATIVE, RELIABLE):
            painter.fillRect(QRectF(self._x(mark), self._top(_MARK), 1, _MARK), QColor(self._theme.muted))
        if one.value is not None:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(self._x(one.value) - _DOT / 2, self._top(_TICK), _DOT, _TICK), 2, 2)

    def _x(self, value: float) -> float:
        return _DOT / 2 + min(max(value, 0.0), 1.0) * (self.width() - _DOT)

    def _top(self, height: float) -> float:
        return (self.height() - height) / 2

    def _bar(self, painter: QPainter, low: float, high: float, height: float, colour: QColor) -> None:
        painter.setBrush(colour)
        start, end = self._x(low), self._x(high)
        painter.drawRoundedRect(QRectF(start, self._top(height), max(end - start, 2), height), height / 2, height / 2)
