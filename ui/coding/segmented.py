"""The editor of an ordered scale: one control, its steps side by side; *not applicable* stands beside its name."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.codebook import Value, Variable
from ui.coding.choices import digits_of, sign_shown, signs_of, steps_of
from ui.coding.editor import Editor
from ui.coding.keys import Stroke, stroke_of
from ui.coding.option_row import Option, OptionChip
from ui.coding.painting import RADIUS, badge_width, draw_badge, draw_box, row_height, sized
from ui.coding.scene import Scene
from ui.language import tr
from ui.theme import LIGHT, Theme
from ui.value_colours import value_colour
from ui.words import tip


class Step(QAbstractButton):
    """One step of the scale: its sign and name, and the key that picks it where the sign does not say."""

    def __init__(self, value: Value, label: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value, self._label, self._key = value, label, key
        self._theme, self._ink = LIGHT, ""
        self._chosen = self._looked_at = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(value.name)

    def natural_width(self) -> float:
        """The width at which nothing is left out."""
        return QFontMetricsF(self._font(True)).horizontalAdvance(self._label) + 14 + self._badge()

    def set_state(self, chosen: bool, looked_at: bool) -> None:
        """Marks the step as the value given, or as the one whose rule is shown."""
        self._chosen, self._looked_at = chosen, looked_at
        self.setAccessibleName(", ".join((self.value.name, tr("chosen"))) if chosen else self.value.name)
        self.update()

    def set_look(self, theme: Theme, ink: str) -> None:
        """Takes the colours of a look and, for when it is chosen, its own."""
        self._theme, self._ink = theme, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the step; the scale draws the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if fill := self._theme.soft_accent if self._chosen else self._theme.field if self.underMouse() else "":
            draw_box(painter, box, fill, "", RADIUS - 1)
        if self._looked_at and not self._chosen:
            draw_box(painter, box.adjusted(1, 1, -1, -1), "", self._theme.accent, RADIUS - 2)
        if self._key:
            draw_badge(painter, QPointF(box.right() - 5, box.center().y()), self.font(), self._key, self._theme)
        self._draw_label(painter, box.adjusted(4, 0, -4 - self._badge(), 0))

    def _draw_label(self, painter: QPainter, box: QRectF) -> None:
        font = self._font(self._chosen)
        painter.setFont(font)
        painter.setPen(QColor(self._ink if self._chosen else self._theme.muted_selected))
        shown = QFontMetricsF(font).elidedText(self._label, Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip(tip(self.value.name) if shown != self._label else "")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)

    def _badge(self) -> float:
        return badge_width(self.font(), self._key) + 4 if self._key else 0

    def _font(self, chosen: bool) -> QFont:
        return sized(self.font(), weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)


class Scale(QWidget):
    """The steps in a frame, in as many rows as their names need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[Step] = []
        self._theme = LIGHT
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._theme = theme
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow scales need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return ceil(len(self.steps) / self._columns(width)) * self._row()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the steps out."""
        # What it asks for before it knows its width is too high.
        self.updateGeometry()
        columns = self._columns(self.width())
        for place, step in enumerate(self.steps):
            row, column = divmod(place, columns)
            left, right = (round(self.width() * edge / columns) for edge in (column, column + 1))
            step.setGeometry(QRect(left, row * self._row(), right - left, self._row()).adjusted(1, 1, -1, -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the frame and the lines between steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), "", self._theme.line)
        painter.setPen(QColor(self._theme.line))
        columns = self._columns(self.width())
        for column in range(1, columns):
            at = self.width() * column / columns
            painter.drawLine(QPointF(at, 1), QPointF(at, self.height() - 1))
        for row in range(1, ceil(len(self.steps) / columns)):
            painter.drawLine(QPointF(1, row * self._row()), QPointF(self.width() - 1, row * self._row()))

    def _row(self) -> int:
        return row_height(self.font()) + 5

    def _columns(self, width: int) -> int:
        widest = max((step.natural_width() for step in self.steps), default=1)
        return max(1, min(len(self.steps), int(width / widest)))


class ScaleEditor(Editor):
    """A scale and its *not applicable*; arrows move along it when it has the keyboard."""

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(variable, scene, parent)
        values = steps_of(scene.codebook, variable.id)
        self._signs, self._digits = signs_of(values), digits_of(values)
        self._scale = Scale(self)
        self._scale.steps = [self._step(value, values) for value in values if not value.not_applicable]
        self.beside_name = [self._chip(value) for value in values if value.not_applicable]
        self._looked = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scale)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_given(self, given: tuple[str, ...], looked: str, in_focus: bool, brief: bool) -> None:
        """Marks what was given and what is looked at."""
        self.given, self._looked = given, looked
        for step in self._scale.steps:
            step.set_state(step.value.id in given, step.value.id == looked)
        for chip in self.beside_name:
            chip.set_state(chip.option.id in given, chip.option.id == looked)

    def value_for(self, stroke: Stroke) -> str | None:
        """The value of a sign typed, else of a digit: here the sign wins over the place of the key."""
        if stroke.sign in self._signs:
            return self._signs[stroke.sign]
        if stroke.digit == 0 and "0" in self._signs:
            return self._signs["0"]
        return self._digits.get(stroke.digit) if stroke.digit is not None else None

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        super().set_theme(theme)
        self._scale.set_theme(theme)
        for step in self._scale.steps:
            ink = value_colour(self.scene.codebook, step.value.id, theme)
            step.set_look(theme, theme.text if ink == theme.muted else ink)
        for chip in self.beside_name:
            chip.set_look(theme, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows look at the steps, Enter and Space choose, digits and signs as from the text."""
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(event.key())
        stroke = stroke_of(event)
        if along and stroke:
            self._move(along)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._looked:
            self.chosen.emit(self._looked, False)
        elif stroke and (value := self.value_for(stroke)):
            self.chosen.emit(value, stroke.shift)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def first(self) -> str:
        """The lowest step."""
        return next((step.value.id for step in self._scale.steps), "")

    def _move(self, along: int) -> None:
        ids = [step.value.id for step in self._scale.steps] + [chip.option.id for chip in self.beside_name]
        here = self._looked or (self.given[0] if self.given else "")
        place = ids.index(here) + along if here in ids else 0
        self.looked.emit(ids[max(0, min(place, len(ids) - 1))])

    def _step(self, value: Value, values: tuple[Value, ...]) -> Step:
        shown = sign_shown(value, values)
        digit = next((str(digit) for digit, one in self._digits.items() if one == value.id), "")
        told = value.id in self._signs.values() or shown == digit
        step = Step(value, f"{shown} {value.name}".strip(), "" if told else digit, self._scale)
        step.clicked.connect(lambda: self.chosen.emit(value.id, False))
        return step

    def _chip(self, value: Value) -> OptionChip:
        digit = next((str(digit) for digit, one in self._digits.items() if one == value.id), "")
        chip = OptionChip(Option(value.id, value.name, digit), self)
        chip.clicked.connect(lambda: self.chosen.emit(value.id, False))
        return chip
