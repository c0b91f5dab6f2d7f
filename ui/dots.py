"""Round spots of a colour, beside names."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

DOT, CHIP_ICON = 8, 12


@cache
def dot(colour: str, ratio: float = 1.0) -> QIcon:
    """A round spot of a colour, with a little room after it."""
    picture = QPixmap(QSize(CHIP_ICON, DOT) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, DOT, DOT)
    painter.end()
    return QIcon(picture)
