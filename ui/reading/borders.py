"""The reading pane with borders in hand: those of the active highlight, moved by the keys and drags that select."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from ui.reading.selecting import SelectingPane
from ui.theme import LIGHT, Theme


class BorderPane(SelectingPane):
    """Enter takes the borders of the active highlight in hand and, when they are moved, keeps them; Esc gives them up.

    While they are in hand the selection is the highlight's passage; nothing is told of it but `borders_moved`, with
    the id and the segments.
    """

    borders_taken = Signal(str)
    borders_moved = Signal(str, tuple)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        self._moving: str | None = None
        self._movable = False
        super().__init__(theme, parent)

    def _begin(self) -> None:
        super()._begin()
        self._moving = None

    def set_active(self, id: str | None, movable: bool = False) -> None:
        """Outlines a highlight, or none; only the borders of a movable one can be taken in hand."""
        if id != self._moving:
            self.give_up_borders()
        self._movable = movable and id is not None
        super().set_active(id)

    @property
    def moves_borders(self) -> bool:
        """Whether borders are in hand."""
        return self._moving is not None

    def take_borders(self, segment: int | None = None) -> bool:
        """Takes the borders of the active highlight in hand: of a segment by number, else of the one at the caret."""
        shown = self._canvas.index.get(self._active)
        if shown is None or not self._movable or self._moving is not None:
            return False
        segments, caret = shown.segments, self._selection.caret
        if segment is None:
            at_caret = (place for place, (start, end) in enumerate(segments) if start <= caret <= end)
            segment = next(at_caret, len(segments) - 1)
        others = segments[:segment] + segments[segment + 1 :]
        self._moving = shown.id
        self._change(lambda: self._selection.set((*others, segments[segment])), told=False)
        return True

    def keep_borders(self) -> None:
        """Tells where the borders in hand stand now; nothing where they stand as before."""
        id, spans = self._moving, self._selection.spans()
        shown = self._canvas.index.get(id)
        self.give_up_borders()
        if shown and spans and spans != shown.segments:
            self.borders_moved.emit(id, spans)

    def give_up_borders(self) -> None:
        """Leaves the borders in hand where they were."""
        if self._moving is not None:
            self._moving = None
            self._change(self._selection.clear, told=False)

    def set_selection(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Selects these segments; borders in hand are given up."""
        self.give_up_borders()
        super().set_selection(spans)

    def selection_rect(self) -> QRect | None:
        """Around the stretch selected last; none while borders are in hand: no new passage waits for values then."""
        return None if self._moving is not None else super().selection_rect()

    def _tell(self) -> None:
        start, end = self._selection.current
        if self._moving is None:
            super()._tell()
        elif start == end:
            self.give_up_borders()

    def _enter(self, shift: bool) -> bool:
        if self._moving is not None:
            self.keep_borders()
            return True
        if shift or self._selection.drawn or not self.take_borders():
            return super()._enter(shift)
        self._reveal(*self._selection.current)
        self.borders_taken.emit(self._moving)
        return True

    def _escape(self) -> bool:
        if self._moving is None:
            return super()._escape()
        self.give_up_borders()
        return True
