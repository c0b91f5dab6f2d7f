"""Who reads what as what: the confusion matrix as shaded cells, the number in every cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.analysis.results import Confusion
from annotator.report.figures import cells
from annotator.report.heat_map import strengths
from ui.measure import larger
from ui.theme import Theme, readable_on, tint

# Lengths beside letters of the usual size.
_ROW, _GAP, _RADIUS = 34, 3, 3
_NARROW = 76
_NAMES, _HEAD, _SLANTED_HEAD, _OVERHANG = 150, 34, 104, 44
_WIDE, _LEAST_NAMES = 60, 60
_ANGLE = -40.0


class MatrixView(QWidget):
    """Paints what the report gives: `confusion` is short enough to read already."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._confusion = Confusion((), (), (), 0)
        self._tints: tuple[tuple[float, ...], ...] = ()
        self._printed: tuple[tuple[str, ...], ...] = ()
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_confusion(self, confusion: Confusion, name: str, theme: Theme) -> None:
        """Takes another matrix; `name` is read out."""
        self._confusion, self._theme = confusion, theme
        self.ensurePolished()
        self._scale = larger(self.font())
        self._tints, self._printed = strengths(confusion), cells(confusion.matrix)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def _px(self, length: int) -> int:
        return round(length * self._scale)

    def sizeHint(self) -> QSize:
        """A row for every value; columns share the width."""
        width = self._px(_NAMES) + self._px(_WIDE) * len(self._confusion.values)
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Every number stays readable."""
        longest = max((self.fontMetrics().horizontalAdvance(one) for row in self._printed for one in row), default=0)
        columns = (longest + 2 * _GAP) * len(self._confusion.values)
        least = max(columns + self._px(_LEAST_NAMES + _OVERHANG), round((columns + self._px(_OVERHANG)) * 4 / 3))
        return QSize(least, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Narrow columns need slanted names above them."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Names above, then the rows."""
        return self._head(width) + self._px(_ROW) * len(self._confusion.values)

    def _column(self, width: int) -> float:
        wide = (width - self._side(width)) / max(len(self._confusion.values), 1)
        if wide >= self._px(_NARROW):
            return wide
        return (width - self._side(width) - self._px(_OVERHANG)) / len(self._confusion.values)

    def _side(self, width: int) -> int:
        return min(self._px(_NAMES), width // 4)

    def _head(self, width: int) -> int:
        return self._px(_HEAD) if self._column(width) >= self._px(_NARROW) else self._px(_SLANTED_HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, then cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(self._confusion.values):
            self._name_row(painter, place, name)
            self._name_column(painter, place, name)
        for row in range(len(self._printed)):
            for column in range(len(self._printed)):
                self._cell(painter, row, column)

    def _box(self, row: int, column: int) -> QRectF:
        wide, high = self._column(self.width()), self._px(_ROW)
        box = QRectF(self._side(self.width()) + column * wide, self._head(self.width()) + row * high, wide, high)
        return box.adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)

    def _cell(self, painter: QPainter, row: int, column: int) -> None:
        theme, box = self._theme, self._box(row, column)
        colour = theme.category(0 if row == column else 1)
        ground = tint(colour, theme.panel, self._tints[row][column])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(QColor(readable_on(ground, theme.text, theme.window)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._printed[row][column])

    def _name_row(self, painter: QPainter, place: int, name: str) -> None:
        box = QRectF(0, self._box(place, 0).top(), self._side(self.width()) - 8, self._px(_ROW) - _GAP)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._cut(name, box.width()))

    def _name_column(self, painter: QPainter, place: int, name: str) -> None:
        box, head = self._box(0, place), self._head(self.width())
        painter.setPen(QColor(self._theme.text))
        if head == self._px(_HEAD):
            above = QRectF(box.left(), 0, box.width(), head)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._cut(name, box.width() - 4))
            return
        painter.save()
        painter.translate(QPointF(box.center().x(), head - 6))
        painter.rotate(_ANGLE)
        painter.drawText(QPointF(0, 0), self._cut(name, self._slanted_room(box.center().x())))
        painter.restore()

    def _slanted_room(self, x: float) -> float:
        """How long a slanted name may be: up to the top, and not beyond the right edge."""
        return min((self._px(_SLANTED_HEAD) - 20) / 0.64, (self.width() - x) / 0.77 - 8)

    def _cut(self, name: str, room: float) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room))

    def event(self, event: QEvent) -> bool:
        """A tip names both values in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, point: QPointF) -> str:
        values = self._confusion.values
        for row in range(len(values)):
            for column in range(len(values)):
                if self._box(row, column).contains(point):
                    both = values[row] if row == column else f"{values[row]} – {values[column]}"
                    return f"{both}: {self._printed[row][column]}"
        return ""
