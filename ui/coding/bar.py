"""The bar at the selection, for those who code with the mouse: a click a variable, and the last one keeps the claim."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.codebook import LIST, NOMINAL, REGISTRY, Variable
from ui.coding.choices import rows_of, sign_shown, steps_of
from ui.coding.draft import Draft
from ui.coding.editor import shift_held
from ui.coding.option_row import Option, OptionChip
from ui.coding.painting import draw_box
from ui.coding.scene import Scene
from ui.flow import Flow
from ui.language import tr
from ui.theme import LIGHT, Theme
from ui.value_colours import value_colours

_SEARCH = ""
_WIDTH = 560
_GAP, _EDGE = 8, 6


class SelectionBar(QWidget):
    """Stands below the passage, above it where there is no room below, and nowhere where there is none: never on it.

    `chosen`: a variable, a value, and whether it comes beside others. `search_asked`: a registry to be searched. It
    never takes the keyboard.
    """

    chosen = Signal(str, str, bool)
    search_asked = Signal(str)

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._theme = LIGHT
        self._chips: dict[str, list[OptionChip]] = {}
        self._options: dict[str, list[Option]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.setSpacing(4)
        self.setAccessibleName(tr("Values for the passage selected"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Offers the values of every variable that a claim needs, and marks those given."""
        offered = {one.id: self._offered(one) for one in self._scene.asked if not one.optional}
        if offered != self._options:
            self._build(offered)
        for variable, chips in self._chips.items():
            given = draft.given(variable)
            for chip in chips:
                chip.set_state(chip.option.id in given, False)

    def place(self, passage: QRect, area: QRect) -> None:
        """Shows the bar beside a passage; both are in the parent's coordinates."""
        width = min(_WIDTH, area.width() - 2 * _GAP)
        height = self._column.heightForWidth(width)
        left = max(area.left() + _GAP, min(passage.left(), area.right() - width - _GAP))
        below, above = passage.bottom() + _GAP, passage.top() - height - _GAP
        fits = [top for top in (below, above) if top >= area.top() and top + height <= area.bottom()]
        on_sight = passage.bottom() >= area.top() and passage.top() <= area.bottom()
        if fits and on_sight and self._options:
            self.setGeometry(QRect(QPoint(left, fits[0]), QSize(width, height)))
            self.raise_()
            self.show()
        else:
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._theme = theme
        self._build(self._options)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), self._theme.panel, self._theme.muted, 10)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is beside a value means nothing, least of all to the text beneath."""
        event.accept()

    def _offered(self, variable: Variable) -> list[Option]:
        book = self._scene.codebook
        if variable.kind == REGISTRY:
            slots = self._scene.cast.slots
            cast = [Option(one, book.name_of(one)) for one in slots if one in book.actors]
            return [*cast, Option(_SEARCH, tr("Search…"))]
        if (variable.kind, variable.level) == (LIST, NOMINAL):
            rows = [row for row in rows_of(book, variable.id) if not row.heading]
            return [Option(row.value.id, row.value.name) for row in rows]
        if variable.kind == LIST:
            steps = steps_of(book, variable.id)
            return [Option(one.id, f"{sign_shown(one, steps)} {one.name}".strip()) for one in steps]
        return []

    def _build(self, offered: dict[str, list[Option]]) -> None:
        self._options = offered
        while item := self._column.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self._chips = {}
        colours = value_colours(self._scene.codebook, self._theme)
        for variable, options in offered.items():
            if self._chips:
                rule = QFrame(self)
                rule.setProperty("kind", "rule")
                self._column.addWidget(rule)
            line = QWidget(self)
            flow = Flow(line, gap=2)
            self._chips[variable] = [self._chip(variable, option, colours, line) for option in options]
            for chip in self._chips[variable]:
                flow.addWidget(chip)
            policy = line.sizePolicy()
            policy.setHeightForWidth(True)
            line.setSizePolicy(policy)
            self._column.addWidget(line)
            line.show()

    def _chip(self, variable: str, option: Option, colours: dict[str, str], line: QWidget) -> OptionChip:
        chip = OptionChip(option, line)
        chip.set_look(self._theme, colours.get(option.id, ""))
        if option.id == _SEARCH:
            chip.setCheckable(False)
            chip.clicked.connect(lambda: self.search_asked.emit(variable))
        else:
            chip.clicked.connect(lambda: self.chosen.emit(variable, option.id, shift_held()))
        return chip
