"""What was found in all articles: a list of lines of text, the words found among those around them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.language import tr
from ui.theme import LIGHT, Theme

_AROUND = 110  # characters of text to either side
_MARGIN, _PAD = 16, 5
HIT = Qt.ItemDataRole.UserRole


class Hit(NamedTuple):
    """A stretch of an article that was found, in code points, and how its line reads."""

    article: str
    title: str
    start: int
    end: int
    before: str
    found: str
    after: str

    @classmethod
    def of(cls, article: str, title: str, text: str, start: int, end: int) -> Hit:
        """A hit with the words around it in its paragraph, on one line."""
        paragraph = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        first, last = max(paragraph[0], start - _AROUND), min(paragraph[1] % (len(text) + 1), end + _AROUND)
        before = ("…" if first > paragraph[0] else "") + text[first:start]
        after = text[end:last] + ("…" if last == end + _AROUND else "")
        parts = (" ".join(f"|{part}|".split())[1:-1] for part in (before, text[start:end], after))
        return cls(article, title, start, end, *parts)


class HitModel(QAbstractListModel):
    """The hits in the order they were found in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many hits there are."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit itself, or how it is read out."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.before}{hit.found}{hit.after} – {hit.title}"
        return None

    def add(self, hits: list[Hit]) -> None:
        """Puts more hits at the end."""
        if hits:
            self.beginInsertRows(QModelIndex(), len(self.hits), len(self.hits) + len(hits) - 1)
            self.hits += hits
            self.endInsertRows()

    def clear(self) -> None:
        """Forgets all."""
        self.beginResetModel()
        self.hits = []
        self.endResetModel()


class HitPainter(QStyledItemDelegate):
    """Draws a hit on two lines, the words found in the middle and bold, the article's title below."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of the list's font."""
        return QSize(200, 2 * round(QFontMetricsF(option.font).lineSpacing()) + 2 * _PAD + 3)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws one row."""
        hit: Hit = index.data(HIT)
        theme, rect = self.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(theme.soft_accent if selected else theme.panel))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(theme.accent))
        plain, bold = QFont(option.font), QFont(option.font)
        bold.setWeight(QFont.Weight.Bold)
        metrics, wide = QFontMetricsF(plain), QFontMetricsF(bold)
        room = rect.width() - 2 * _MARGIN
        found = wide.elidedText(hit.found, Qt.TextElideMode.ElideMiddle, room * 0.8)
        side = (room - wide.horizontalAdvance(found)) / 2
        before = metrics.elidedText(hit.before, Qt.TextElideMode.ElideLeft, side)
        x, y = rect.left() + _MARGIN, rect.top() + _PAD + metrics.ascent()
        muted = QColor(theme.muted_selected if selected else theme.muted)
        x = _write(painter, x, y, before, plain, QColor(theme.text))
        x = _write(painter, x, y, found, bold, QColor(theme.accent))
        after = metrics.elidedText(hit.after, Qt.TextElideMode.ElideRight, rect.right() - _MARGIN - x)
        _write(painter, x, y, after, plain, QColor(theme.text))
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, room)
        _write(painter, rect.left() + _MARGIN, y + metrics.lineSpacing() + 1, title, plain, muted)


def _write(painter: QPainter, x: float, y: float, text: str, font: QFont, ink: QColor) -> float:
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QPointF(x, y), text)
    return x + QFontMetricsF(font).horizontalAdvance(text)


class HitList(QListView):
    """The list; `chosen` where a person wants to read on at a hit, `left` for the way back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Found in all articles"))
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self._painter = HitPainter(self)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(HIT)))

    def set_theme(self, theme: Theme) -> None:
        """Draws the rows in another look."""
        self._painter.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads on at the hit, Esc leaves; arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().data(HIT))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Begins at the first hit."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.hits.hits:
            self.setCurrentIndex(self.hits.index(0))
