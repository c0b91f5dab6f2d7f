"""The rounded line around the active passage: one closed line where its lines of text touch."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from ui.reading.lines import Lines

_AROUND = 4  # pixels between the text and the line


def outline(lines: Lines, start: int, end: int) -> QPainterPath:
    """The line around a stretch, from the top left corner of its piece."""
    pitch, tint = lines.face.pitch, lines.face.tint_height
    # Lines set close share one line around them; where chips stand between them each has its own.
    height = pitch if pitch - tint < 0.6 * tint else tint + 2 * _AROUND
    top = lines.face.tint_top - (height - tint) // 2
    whole = QPainterPath()
    for line, left, right in lines.boxes(start, end):
        box = QPainterPath()
        box.addRect(QRectF(round(left) - _AROUND, line * pitch + top, round(right - left) + 2 * _AROUND, height))
        whole = whole.united(box)
    rounded = QPainterPath()
    for polygon in whole.simplified().toFillPolygons():
        _add_rounded(rounded, _corners(polygon), 6)
    return rounded


def _corners(polygon: QPolygonF) -> list[QPointF]:
    """The polygon's points without those on the straight between their neighbours."""
    points = [polygon.at(index) for index in range(polygon.size() - 1)]
    kept = []
    for index, point in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % len(points)]
        if not (before.x() == point.x() == after.x() or before.y() == point.y() == after.y()):
            kept.append(point)
    return kept


def _add_rounded(path: QPainterPath, corners: list[QPointF], radius: float) -> None:
    for index, corner in enumerate(corners):
        enter = _towards(corner, corners[index - 1], radius)
        leave = _towards(corner, corners[(index + 1) % len(corners)], radius)
        path.lineTo(enter) if index else path.moveTo(enter)
        path.quadTo(corner, leave)
    path.closeSubpath()


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    length = hypot(other.x() - corner.x(), other.y() - corner.y())
    return corner + (other - corner) * (min(radius, length / 2) / length) if length else corner
