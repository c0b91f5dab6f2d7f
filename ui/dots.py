"""Round spots of a colour, beside names."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

DOT = 8


def room_of(size: int = DOT) -> QSize:
    """The room of a spot and of what is between it and the name."""
    return QSize(round(size * 1.5), size)


@cache
def dot(colour: str, ratio: float = 1.0, size: int = DOT) -> QIcon:
    """A round spot of a colour, so high, with a little room after it."""
    picture = QPixmap(room_of(size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, size, size)
    painter.end()
    return QIcon(picture)
