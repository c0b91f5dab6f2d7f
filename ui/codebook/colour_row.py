"""The colour of a value: by its place, or one of the palette, chosen by arrows or a click."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.measure import scaled
from ui.theme import LIGHT, Theme

_SPOT, _STEP = 16, 22


class ColourRow(QWidget):
    """Spots in a row, the first of which means *by its place*; `chosen(#rrggbb or empty)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: tuple[str, ...] = ("", *LIGHT.categories)
        self._theme, self._colour, self._editable = LIGHT, "", False
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._speak()

    def show_colour(self, colour: str, theme: Theme, editable: bool) -> None:
        """Marks a colour; one that is not of the palette stands at the end."""
        palette = ("", *LIGHT.categories)
        self.colours = palette if colour.upper() in map(str.upper, palette) else (*palette, colour)
        self._theme, self._colour, self._editable = theme, colour, editable
        self._at = next(place for place, one in enumerate(self.colours) if one.upper() == colour.upper())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self._speak()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its spots, as high as a line to write in."""
        return QSize(len(self.colours) * scaled(self, _STEP) + 4, self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._editable:
            self._take((self._at + step) % len(self.colours))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        place = int((event.position().x() - 2) // scaled(self, _STEP))
        if self._editable and 0 <= place < len(self.colours):
            self._take(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the spots, a ring round the one chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, size = scaled(self, _STEP), scaled(self, _SPOT) - 4
        for place, colour in enumerate(self.colours):
            middle = QPointF(2 + place * step + step / 2, self.height() / 2)
            spot = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
            painter.setPen(QPen(QColor(self._theme.muted), 1.2) if not colour else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot)
            if place == self._at:
                ring = self._theme.accent if self.hasFocus() else self._theme.muted
                painter.setPen(QPen(QColor(ring), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot.adjusted(-3, -3, 3, 3))

    def _take(self, place: int) -> None:
        self._at = place
        self._colour = self.colours[place]
        self._speak()
        self.update()
        self.chosen.emit(self._colour)

    def _speak(self) -> None:
        self.setAccessibleName(tr("Colour: {colour}", colour=self._colour or tr("by its place")))
        self.setToolTip(tr("Colour in the text; the ring means: by its place in the list"))
