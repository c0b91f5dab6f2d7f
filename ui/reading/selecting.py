"""The reading pane with a selection that keys change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.aloud import say
from ui.reading import keys
from ui.reading.announcing import describe, passed, selected
from ui.reading.canvas import Scene
from ui.reading.highlight import Stretch
from ui.reading.pane import Pane
from ui.reading.selection import Selection
from ui.reading.steps import Steps
from ui.theme import LIGHT, Theme

_HELD = Qt.KeyboardModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SelectingPane(Pane):
    """One article, its highlights, and the passage being selected.

    Keys it has no use for are ignored, so that they reach its parent or an event filter. What is set from outside is
    not answered with a signal.
    """

    spans_selected = Signal(tuple)
    selection_cleared = Signal()
    segment_added = Signal(tuple)
    caret_moved = Signal(int)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._goal_x: float | None = None
        self._begin()

    def _begin(self) -> None:
        page = self._canvas.page
        self._selection = Selection(page.text)
        self._steps = Steps(page)
        if page.pieces:
            # A heading that can be coded is still not where reading begins.
            body = page.pieces[1] if page.has_heading and len(page.pieces) > 1 else page.pieces[0]
            self._selection.place(body.start)

    # -- what is shown and selected

    def set_article(self, title: str, byline: str, text: str) -> None:
        """Shows another article from its beginning, without highlights; the byline is no part of the text."""
        super().set_article(title, byline, text)
        self._begin()

    def selection(self) -> tuple[Stretch, ...]:
        """The segments selected, half-open and in text order."""
        return self._selection.spans()

    def set_selection(self, spans: tuple[Stretch, ...]) -> None:
        """Selects these segments, widened to whole graphemes; the last one is the one that keys go on changing."""
        page = self._canvas.page
        snapped = tuple(self._snapped(*span) for span in spans) if page.pieces else ()
        self._change(lambda: self._selection.set(snapped), told=False)

    def hold_segments(self, spans: tuple[Stretch, ...]) -> None:
        """Keeps these segments selected, in place of those kept before: what is selected next comes to them."""
        self._change(lambda: self._selection.hold(spans), told=False)

    def clear_selection(self) -> None:
        """Selects nothing; caret and scroll position stay."""
        self._change(self._selection.clear, told=False)

    def caret(self) -> int:
        """Where the caret is."""
        return self._selection.caret

    def set_caret(self, place: int) -> None:
        """Moves the caret without scrolling; what is selected is let go, kept segments stay.

        Blank lines hold nothing that could be coded: the caret is never on one but at the end of the text before.
        """
        page = self._canvas.page
        index, within = page.inside(place) if page.pieces else (0, 0)
        at = page.pieces[index].start + within if page.pieces else 0
        self._change(lambda: self._selection.place(at), told=False)

    def selection_rect(self) -> QRect | None:
        """Around the stretch selected last, in the viewport's coordinates; None without a selection."""
        start, end = self._selection.current
        if start == end or not self._canvas.page.pieces:
            return None
        page, left = self._canvas.page, self._canvas.columns.text_x
        page.spot(start), page.spot(end)
        self._settle()
        first, last = page.spot(start), page.spot(end)
        low, high = 0, self._canvas.columns.text_width
        if first.y == last.y:
            lines = page.lines(first.piece)
            boxes = lines.boxes(page.inside(start)[1], page.inside(end)[1])
            low, high = round(min(box[1] for box in boxes)), round(max(box[2] for box in boxes))
        bottom = last.y + page.lines(last.piece).face.pitch
        return QRect(left + low, first.y - self._offset, high - low, bottom - first.y)

    def _snapped(self, start: int, end: int) -> Stretch:
        page = self._canvas.page
        first, within = page.inside(start)
        low = page.pieces[first].start + page.lines(first).offsets.grapheme_start(within)
        last, within = page.inside(end)
        return low, page.pieces[last].start + page.lines(last).offsets.grapheme_end(within)

    def _change(self, act: Callable[[], None], told: bool = True) -> None:
        """Runs an act on the selection, paints what it changed and, when `told`, emits what came of it."""
        selection = self._selection
        before, caret, drawn = selection.spans(), selection.caret, selection.drawn
        act()
        self._repaint_stretches([*drawn, *selection.drawn, (caret, caret), (selection.caret, selection.caret)])
        moved = selection.caret != caret
        under = describe(self, self.highlights_at(selection.caret)) if moved else ""
        if not told:
            say(self, under)
            return
        if moved or selection.spans() != before:
            say(self, self._read_out(caret), under)
        if selection.caret != caret:
            self.caret_moved.emit(selection.caret)
        if selection.spans() != before:
            self._tell()

    def _read_out(self, before: int) -> str:
        """What came of a key, as a screen reader says it: the selection, or what the caret passed."""
        text, spans, caret = self._canvas.page.text, self._selection.spans(), self._selection.caret
        if spans:
            return selected(text, spans)
        if not self._canvas.page.pieces:
            return ""
        return passed(text, before, caret, (self._steps.line_start(caret), self._steps.line_end(caret)))

    def _tell(self) -> None:
        spans = self._selection.spans()
        if spans:
            self.spans_selected.emit(spans)
        else:
            self.selection_cleared.emit()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret and the selection's borders; every other key is left to the parent."""
        held = event.modifiers() & ~_HELD.KeypadModifier
        if not self._canvas.page.pieces or not self._press(event, Qt.Key(event.key()), held):
            event.ignore()

    def _press(self, event: QKeyEvent, key: Qt.Key, held: _HELD) -> bool:
        if key == Qt.Key.Key_Escape and held == _HELD.NoModifier:
            return self._escape()
        if key in _ENTER and held in (_HELD.NoModifier, _HELD.ShiftModifier):
            return self._enter(shift=held == _HELD.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            return self._copy()
        if (key, held) in keys.SENTENCES:
            return self._select_sentence(keys.SENTENCES[key, held])
        if (key, held) in keys.LEAPS:
            return self._leap(keys.LEAPS[key, held])
        index, _ = self._canvas.page.inside(self._selection.caret)
        if self._canvas.page.lines(index).right_to_left:
            key = keys.mirrored(key)
        if (key, held) in keys.CLAUSES:
            return self._reshape(keys.CLAUSES[key, held])
        if (key, held) in keys.MOTIONS:
            return self._move(keys.MOTIONS[key, held])
        return False

    def _escape(self) -> bool:
        if not self._selection.drawn:
            return False
        self._change(self._selection.clear)
        return True

    def _enter(self, shift: bool) -> bool:
        """Shift keeps the stretch as a segment; Enter alone is for others."""
        return shift and self._keep_segment()

    def _keep_segment(self) -> bool:
        kept = False

        def keep() -> None:
            nonlocal kept
            kept = self._selection.keep()

        self._change(keep)
        if kept:
            self.segment_added.emit(self._selection.spans())
        return kept

    def _copy(self) -> bool:
        text = self._canvas.page.text
        spans = self._selection.spans()
        if spans:
            QGuiApplication.clipboard().setText(" […] ".join(text[start:end] for start, end in spans))
        return bool(spans)

    def _select_sentence(self, direction: int) -> bool:
        start, end = self._selection.current
        if start == end and not self._in_view(start):
            self._selection.place(self._canvas.page.place_at(0, self._offset + self._canvas.page.typography.body.pitch))
        found = keys.next_sentence(self._steps, self._selection, direction)
        if found:
            self._select(*found)
        return True

    def _in_view(self, place: int) -> bool:
        piece = self._canvas.page.piece_of(place)
        tops = self._canvas.page.tops
        if tops[piece + 1] < self._offset or tops[piece] > self._offset + self.viewport().height():
            return False
        spot = self._canvas.page.spot(place)
        return self._offset <= spot.y < self._offset + self.viewport().height()

    def _reshape(self, reshape: keys.Reshape) -> bool:
        start, end = self._selection.current
        if start == end:
            start, end = self._steps.clause_at(start)
        else:
            start, end = reshape(self._steps, start, end)
        self._select(start, end)
        return True

    def _select(self, start: int, end: int) -> None:
        self._goal_x = None
        self._change(lambda: self._selection.take(start, end))
        self._reveal(start, end)

    def _move(self, motion: keys.Motion) -> bool:
        self._goal_x = None
        return self._go(keys.moved(self._steps, self._selection, motion), motion.extends)

    def _leap(self, leap: keys.Leap) -> bool:
        page, caret = self._canvas.page, self._selection.caret
        pitch = page.typography.body.pitch
        goal = self._goal_x if self._goal_x is not None else page.spot(caret).x
        by = leap.lines * pitch + leap.views * max(self.viewport().height() - 2 * pitch, pitch)
        self._go(self._steps.vertically(caret, goal, by), leap.extends)
        self._goal_x = goal
        return True

    def _go(self, place: int, extends: bool) -> bool:
        self._change(lambda: self._selection.extend(place) if extends else self._selection.place(place))
        self._reveal(place, place)
        return True

    # -- painting

    def _scene(self) -> Scene:
        selection = self._selection
        start, end = selection.current
        caret = selection.caret if self.hasFocus() and start == end and self._canvas.page.pieces else None
        handles = (start, end) if start < end else None
        return Scene(self._active, selection.drawn, handles, caret, self._found, self._found_now)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the caret."""
        super().focusInEvent(event)
        self._repaint_stretches([(self._selection.caret, self._selection.caret)])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the caret."""
        super().focusOutEvent(event)
        self._repaint_stretches([(self._selection.caret, self._selection.caret)])
