"""How one article is drawn: state ring, title on one or two lines, outlet and date, number of annotations."""

from __future__ import annotations

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.records import DONE, NOT_STARTED
from annotator.storage.listing import ArticleRow
from ui.articles.model import ROW
from ui.theme import Theme
from ui.words import day

_MARGIN, _RING, _GAP, _LINES, _LEADING = 14, 11, 11, 2, 1.15


class ArticlePainter(QStyledItemDelegate):
    """Draws rows of one height, so that a list of a hundred thousand opens as fast as one of ten."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def height(self, font: QFont) -> int:
        """The height of every row in a font."""
        return round((_LINES + 1) * QFontMetrics(font).lineSpacing() * _LEADING) + 2 * _GAP + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The one height of all rows."""
        return QSize(160, self.height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws one row."""
        row: ArticleRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        self._words(painter, option, row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect, state = option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(self.theme.soft_accent if selected else self.theme.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.theme.line))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(self.theme.accent))

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow) -> None:
        rect: QRect = option.rect
        title_font = QFont(option.font)
        title_font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(option.font)
        count = QLocale().toString(row.annotations)
        ring = max(_RING, round(metrics.ascent() * _RING / 13))
        left, right = rect.left() + _MARGIN + ring + _GAP, rect.right() - _MARGIN
        room = right - metrics.horizontalAdvance(count) - _GAP - left
        lines = title_lines(row.title, title_font, room)
        spacing = round(metrics.lineSpacing() * _LEADING)
        top = rect.top() + (rect.height() - (len(lines) + 1) * spacing) // 2
        painter.setFont(title_font)
        painter.setPen(QColor(self.theme.text))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(left, top + number * spacing + metrics.ascent()), line)
        muted = self.theme.muted_selected if option.state & QStyle.StateFlag.State_Selected else self.theme.muted
        painter.setFont(option.font)
        painter.setPen(QColor(muted))
        painter.drawText(QRect(left, top, right - left, spacing), Qt.AlignmentFlag.AlignRight, count)
        foot = metrics.elidedText(source_line(row), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QPointF(left, top + 2 + len(lines) * spacing + metrics.ascent()), foot)
        centre = QPointF(rect.left() + _MARGIN + ring / 2, top + metrics.lineSpacing() / 2)
        paint_state(painter, centre, row.state, self.theme, ring)


def paint_state(painter: QPainter, centre: QPointF, state: str, theme: Theme, size: int = _RING) -> None:
    """An empty ring for what is not started, a half one for what is, a full one for what is done."""
    colour = QColor(theme.muted if state == NOT_STARTED else theme.good if state == DONE else theme.accent)
    ring = QRectF(0, 0, size - 2, size - 2)
    ring.moveCenter(centre)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour if state == DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if state not in (NOT_STARTED, DONE):
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, 180 * 16)


def title_lines(title: str, font: QFont, room: int) -> list[str]:
    """The title on at most two lines of `room` pixels, the second cut with an ellipsis where more is left."""
    layout = QTextLayout(" ".join(title.split()), font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(room, 1))
    layout.endLayout()
    text, first = layout.text(), line.textLength()
    metrics = QFontMetrics(font)
    # A place inside the layout is in UTF-16 units, so the cut is made on the encoded text.
    encoded = text.encode("utf-16-le")
    parts = [encoded[: 2 * first].decode("utf-16-le", "ignore"), encoded[2 * first :].decode("utf-16-le", "ignore")]
    shown = [part.strip() for part in parts if part.strip()] or [""]
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, room) for part in shown]


def source_line(row: ArticleRow) -> str:
    """Outlet and date, as far as they are known."""
    return " · ".join(part for part in (row.outlet, day(row.date)) if part)
