"""One line to choose: a value or an actor, with its colour and the key that picks it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.coding.painting import badge_width, draw_badge, draw_box, draw_dot, row_height, sized
from ui.language import tr
from ui.theme import LIGHT, Theme
from ui.words import tip

_INDENT = 16
_WIDEST = 220
_FLATTER = 3


@dataclass(frozen=True, slots=True)
class Option:
    """What a line says: its id and name, the key that picks it, a note, its depth, and whether it only heads others."""

    id: str
    name: str
    key: str = ""
    note: str = ""
    depth: int = 0
    heading: bool = False


class OptionRow(QAbstractButton):
    """A line of a list; takes the mouse but never the keyboard, which stays in the text."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._theme = LIGHT
        self._colour = ""
        self._chosen = self._looked_at = self._folded = self._flat = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()

    def set_state(self, chosen: bool, looked_at: bool) -> None:
        """Marks the line as the value given, or as the one whose rule is shown."""
        if (chosen, looked_at) != (self._chosen, self._looked_at):
            self._chosen, self._looked_at = chosen, looked_at
            self._describe()
            self.update()

    def set_folded(self, folded: bool) -> None:
        """Says whether what a heading heads is hidden."""
        self._folded = folded
        self.update()

    def set_flat(self, flat: bool) -> None:
        """Has less air above and below its words."""
        if flat != self._flat:
            self._flat = flat
            self.updateGeometry()

    def set_look(self, theme: Theme, colour: str) -> None:
        """Takes the colours of a look; an empty `colour` draws no dot."""
        self._theme, self._colour = theme, colour
        self.update()

    def natural_width(self) -> float:
        """The width at which nothing is left out."""
        name = QFontMetricsF(self._name_font(True)).horizontalAdvance(self.option.name)
        return self._left() + name + 12 + (badge_width(self.font(), self.option.key) + 8 if self.option.key else 0)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(120, self._height())

    def minimumSizeHint(self) -> QSize:
        """Names are cut before the pane grows."""
        return QSize(60, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        middle = self.height() / 2
        if self.option.heading:
            self._draw_triangle(painter, middle)
        elif self._colour:
            draw_dot(painter, QPointF(self._left() - 13, middle), self._colour)
        right = self.width() - 8.0
        if self.option.key:
            draw_badge(painter, QPointF(right, middle), self.font(), self.option.key, self._theme)
            right -= badge_width(self.font(), self.option.key) + 6
        self._draw_name(painter, QRectF(self._left(), 0, right - self._left(), self.height()))

    def _height(self) -> int:
        return row_height(self.font()) - (_FLATTER if self._flat else 0)

    def _describe(self) -> None:
        key = tr("key {key}", key=self.option.key) if self.option.key else ""
        chosen = tr("chosen") if self._chosen else ""
        self.setAccessibleName(", ".join(part for part in (self.option.name, self.option.note, key, chosen) if part))

    def _left(self) -> float:
        return 8 + _INDENT * self.option.depth + (13 if self.option.heading else 20 if self._colour else 2)

    def _name_font(self, bold: bool) -> QFont:
        return sized(self.font(), weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)

    def _draw_ground(self, painter: QPainter) -> None:
        fill = self._theme.soft_accent if self._chosen else self._theme.field if self.underMouse() else ""
        edge = self._theme.accent if self._looked_at and not self._chosen else ""
        if fill or edge:
            draw_box(painter, QRectF(self.rect()), fill, edge, 6)

    def _draw_triangle(self, painter: QPainter, middle: float) -> None:
        left = 8 + _INDENT * self.option.depth
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.muted))
        down = [QPointF(left, middle - 3), QPointF(left + 8, middle - 3), QPointF(left + 4, middle + 3)]
        side = [QPointF(left + 1, middle - 4), QPointF(left + 7, middle), QPointF(left + 1, middle + 4)]
        painter.drawPolygon(side if self._folded else down)
        painter.restore()

    def _draw_name(self, painter: QPainter, box: QRectF) -> None:
        font = self._name_font(self._chosen)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted if self.option.heading else self._theme.text))
        name = QFontMetricsF(font).elidedText(self.option.name, Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip(tip(self.option.name) if name != self.option.name else "")
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(box, flags, name)
        box.setLeft(box.left() + QFontMetricsF(font).horizontalAdvance(name) + 10)
        note_font = sized(self.font())
        if self.option.note and QFontMetricsF(note_font).horizontalAdvance(self.option.note) <= box.width():
            painter.setFont(note_font)
            painter.setPen(QColor(self._theme.muted_selected if self._chosen else self._theme.muted))
            painter.drawText(box, flags, self.option.note)


class OptionChip(OptionRow):
    """A line as wide as its name and key, to stand beside others; it is on or off."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, chosen: bool, looked_at: bool) -> None:
        """Marks it as given."""
        super().set_state(chosen, looked_at)
        self.setChecked(chosen)

    def sizeHint(self) -> QSize:
        """All of the name, up to a width at which it is cut."""
        return QSize(min(ceil(self.natural_width()) + 2, _WIDEST), super().sizeHint().height() - _FLATTER)
