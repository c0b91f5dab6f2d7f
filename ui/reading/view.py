"""The reading pane: shows an article with its highlights and lets the coder select passages by keys and mouse.

It is fed values and answers with signals; it knows no project, codebook or session. Every place and stretch it takes
or gives counts code points of the text it was given.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.reading.borders import BorderPane
from ui.reading.highlight import Highlight, Stretch
from ui.reading.marks import LANES
from ui.reading.pointer import Pointer, Unit
from ui.theme import LIGHT, Theme
from ui.words import tip

_NAMED = 12  # annotations a tip names at most
_TICK = 40  # milliseconds between two steps of scrolling while a drag is outside the view


class ReadingView(BorderPane):
    """The reading pane with the mouse: drag, double and triple click, labels, and borders caught and moved."""

    highlight_clicked = Signal(str)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._snap = True
        self._pressed: QPoint | None = None
        self._dragged = False
        self._grabbed = False
        self._before: tuple[Stretch, ...] = ()
        self._double = (0.0, QPoint())
        self._scroller = QBasicTimer()
        self.viewport().setMouseTracking(True)

    def _begin(self) -> None:
        super()._begin()
        self._pressed = None
        self._pointer = Pointer(self._canvas.page, self._steps, self._selection)

    def set_snap(self, snap: bool) -> None:
        """Whether a drag takes whole words (exact characters then while Ctrl is held) or exact characters always."""
        self._snap = snap

    def _on_page(self, at: QPoint) -> tuple[float, float]:
        return at.x() - self._canvas.columns.text_x, at.y() + self._offset

    # -- press

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag; the third of three quick presses selects the sentence."""
        when, where = self._double
        at = event.position().toPoint()
        quick = monotonic() - when < QApplication.doubleClickInterval() / 1000
        near = (at - where).manhattanLength() < QApplication.startDragDistance()
        self._double = (0.0, QPoint())
        self._press_at(event, Unit.SENTENCE if quick and near else Unit.WORD)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects the clause."""
        self._double = (monotonic(), event.position().toPoint())
        self._press_at(event, Unit.CLAUSE)

    def _press_at(self, event: QMouseEvent, unit: Unit) -> None:
        at = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if not self._canvas.page.pieces:
            return
        label = self._canvas.label_at(at.x(), at.y() + self._offset)
        if label:
            self.highlight_clicked.emit(label.shown.id)
            return
        self._goal_x = None
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if unit is Unit.WORD and not extends:
            self._catch_border(*self._on_page(at))
        self._pressed, self._before = at, self._selection.spans()
        self._dragged = extends or unit is not Unit.WORD
        self._change(lambda: self._pointer.press(*self._on_page(at), unit, extends), told=False)
        if extends:
            self._drag(at, event.modifiers())
        elif self._dragged:
            self._tell_change()

    def _catch_border(self, x: float, y: float) -> None:
        """Takes the border of the active highlight that lies at a point in hand, unless something is selected."""
        caught = self._border_of_active(x, y)
        self._grabbed = caught is not None and self.take_borders(caught)

    def _border_of_active(self, x: float, y: float) -> int | None:
        """The segment of the active highlight of which a border lies at a point, where it can be moved."""
        shown = self._canvas.index.get(self._active)
        if shown is None or not self._movable or self._selection.drawn or not self._canvas.page.pieces:
            return None
        borders = (self._pointer.border_at(x, y, segment) for segment in shown.segments)
        return next((number for number, found in enumerate(borders) if found is not None), None)

    def _tell_change(self) -> None:
        spans = self._selection.spans()
        if spans != self._before:
            self._before = spans
            self.caret_moved.emit(self._selection.caret)
            self._tell()

    # -- drag

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with a drag, or shows what a press would do here."""
        at = event.position().toPoint()
        if self._pressed is None:
            self._show_cursor(at)
            return
        self._dragged |= (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged:
            self._drag(at, event.modifiers())
            self._scroll_outside(at)

    def _drag(self, at: QPoint, held: Qt.KeyboardModifier) -> None:
        exact = not self._snap or bool(held & Qt.KeyboardModifier.ControlModifier)
        self._change(lambda: self._pointer.drag(*self._on_page(at), exact), told=False)

    def _scroll_outside(self, at: QPoint) -> None:
        if 0 <= at.y() < self.viewport().height():
            self._scroller.stop()
        elif not self._scroller.isActive():
            self._scroller.start(_TICK, self)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scrolls while a drag is held outside the view."""
        if event.timerId() != self._scroller.timerId():
            super().timerEvent(event)
            return
        at = self.viewport().mapFromGlobal(QCursor.pos())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (bar.singleStep() if at.y() > 0 else -bar.singleStep()))
        self._drag(at, QGuiApplication.keyboardModifiers())

    def _show_cursor(self, at: QPoint) -> None:
        x, y = self._on_page(at)
        shape = Qt.CursorShape.ArrowCursor
        if self._canvas.label_at(at.x(), round(y)):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._canvas.page.pieces and (self._pointer.over_border(x, y) or self._border_of_active(x, y) is not None):
            shape = Qt.CursorShape.SizeHorCursor
        elif 0 <= x <= self._canvas.columns.text_width:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Names in full what a label cuts short or stands for, and what is stacked deeper than there are underlines."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        label = self._canvas.label_at(event.pos().x(), event.pos().y() + self._offset)
        named = (label.shown, *label.more) if label else self._stacked(event.pos())
        QToolTip.showText(event.globalPos(), tip("\n".join(shown.spoken for shown in named[:_NAMED])), self.viewport())
        return True

    def _stacked(self, at: QPoint) -> Sequence[Highlight]:
        page, (x, y) = self._canvas.page, self._on_page(at)
        under = self.highlights_at(page.character_at(x, y)) if page.covers(x, y) else []
        return under if len(under) > LANES else ()

    # -- release

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag, or is the click that puts the caret and chooses the highlight under it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if self._pressed is None:
            return
        at, self._pressed = self._pressed, None
        self._scroller.stop()
        if self._grabbed:
            self._grabbed = False
            if self._dragged:
                self.keep_borders()
            else:
                self.give_up_borders()
                self._click(at)
        elif not self._dragged:
            if not self._pointer.holds_border:
                self._click(at)
        else:
            self._tell_change()

    def _click(self, at: QPoint) -> None:
        page, (x, y) = self._canvas.page, self._on_page(at)
        self._change(lambda: self._selection.place(page.place_at(x, y)))
        under = self.highlights_at(page.character_at(x, y)) if page.covers(x, y) else []
        if under:
            ids = [shown.id for shown in under]
            # A click on the active one goes on to the one beneath it.
            after = (ids.index(self._active) + 1) % len(ids) if self._active in ids else 0
            self.highlight_clicked.emit(ids[after])
