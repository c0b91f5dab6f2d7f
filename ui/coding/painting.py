"""What the form's own widgets draw alike: fonts by proportion, key badges, dots; and plain text made safe for tips."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen

from ui.measure import larger
from ui.theme import SERIF, Theme

SMALL = 11 / 13
QUOTE = 15 / 13
RADIUS, _DOT = 8.0, 4.5
_MONO = ("DejaVu Sans Mono", "Consolas", "Menlo", "monospace")


# Fonts are asked for at every line drawn, and are slow to make.
_FONTS: dict[tuple[str, float, int, tuple[str, ...]], QFont] = {}


def sized(
    font: QFont,
    factor: float = 1.0,
    weight: QFont.Weight = QFont.Weight.Normal,
    families: tuple[str, ...] = (),
) -> QFont:
    """The same font at another size and weight; sizes follow the desktop's font scale through the widget's own font."""
    key = (font.key(), factor, weight.value, families)
    if key not in _FONTS:
        made = _FONTS[key] = QFont(font)
        made.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * factor)))
        made.setWeight(weight)
        made.setFamilies(list(families) or font.families())
    return _FONTS[key]


def serif(font: QFont) -> QFont:
    """The font of quoted passages."""
    return sized(font, QUOTE, families=SERIF)


def mono(font: QFont) -> QFont:
    """The font of key badges."""
    return sized(font, SMALL, families=_MONO)


def row_height(font: QFont) -> int:
    """The height of one line of a list."""
    return round(QFontMetricsF(font).height()) + 8


def badge_width(font: QFont, key: str) -> float:
    """How wide the badge of a key is."""
    return QFontMetricsF(mono(font)).horizontalAdvance(key) + 11


def draw_badge(painter: QPainter, right: QPointF, font: QFont, key: str, theme: Theme, ink: str = "") -> None:
    """A key as a small cap, its right edge and middle at `right`."""
    painter.save()
    painter.setFont(mono(font))
    height = QFontMetricsF(painter.font()).height() + 2
    box = QRectF(right.x() - badge_width(font, key), right.y() - height / 2, badge_width(font, key), height)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.field))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(ink or theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def draw_dot(painter: QPainter, middle: QPointF, colour: str) -> None:
    """The dot that carries a value's colour, as large as the painter's letters ask."""
    radius = _DOT * larger(painter.font())
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(middle, radius, radius)
    painter.restore()


def draw_box(painter: QPainter, box: QRectF, fill: str, edge: str, radius: float = RADIUS) -> None:
    """A rounded box; an empty colour leaves fill or edge out."""
    painter.save()
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
