"""The actors a claim was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.coding.painting import draw_box, draw_dot
from ui.coding.prose import Prose, Run
from ui.language import tr
from ui.theme import LIGHT, Theme


@dataclass(frozen=True, slots=True)
class Given:
    """One actor as it is shown: the id the claim has, its name, kind and colour."""

    id: str
    name: str
    kind: str
    colour: str


class Chip(QWidget):
    """An actor that was given: name and kind; under the mouse a cross takes it out."""

    crossed_out = Signal(str)

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = given.colour
        self._text = Prose(1.4, self)
        gap = (Run("   "), Run(given.kind, ink="muted")) if given.kind else ()
        self._text.set_paragraphs([(Run(given.name, weight=QFont.Weight.DemiBold), *gap)])
        self._cross = QToolButton(self)
        self._cross.setProperty("kind", "quiet")
        self._cross.setText("×")
        self._cross.setStyleSheet("padding: 0px;")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setAccessibleName(tr("Take out {name}", name=given.name))
        self._cross.clicked.connect(lambda: self.crossed_out.emit(given.id))
        self._cross.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 20, 0)
        layout.addWidget(self._text)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._text.set_theme(theme)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows the cross."""
        self._cross.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Hides the cross."""
        self._cross.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the cross at the right."""
        self._cross.setGeometry(self.width() - 20, 0, 20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_dot(painter, QPointF(5, self._text.line_height() / 2), self._colour)


class ChipBox(QFrame):
    """The actors given, or a hint where there are none; a click opens the search."""

    clicked = Signal()
    crossed_out = Signal(str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._in_focus = False
        self._chips: list[Chip] = []
        self._given: list[Given] = []
        self._hint = Prose(1.4, self)
        self._hint.ink = "muted"
        self._hint.set_paragraphs([(Run(hint),)])
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 5, 10, 5)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_actors(self, actors: Sequence[Given]) -> None:
        """Shows the actors given; does nothing where they are the same as before."""
        if list(actors) == self._given:
            return
        self._given = list(actors)
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(one, self) for one in actors]
        for chip in self._chips:
            chip.set_theme(self._theme)
            chip.crossed_out.connect(self.crossed_out)
            self._layout.addWidget(chip)
            chip.show()
        self._hint.setVisible(not actors)

    def set_in_focus(self, in_focus: bool) -> None:
        """Marks the box as the field that keys go to."""
        self._in_focus = in_focus
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._theme = theme
        self._hint.set_theme(theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the search."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.accent if self._in_focus else self._theme.line
        draw_box(painter, self.rect().toRectF(), self._theme.field, edge)
