"""Which key moves the caret or the borders of the selection where; one table."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt

from ui.reading.highlight import Stretch
from ui.reading.selection import Selection
from ui.reading.steps import Steps

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_K = Qt.Key
_MIRRORED = {_K.Key_Left: _K.Key_Right, _K.Key_Right: _K.Key_Left}


class Motion(NamedTuple):
    """A step of the caret; `extends` leaves the anchor behind."""

    step: Callable[[Steps, int], int]
    extends: bool


class Leap(NamedTuple):
    """A step up or down that keeps the caret's x, in lines or in views."""

    lines: int
    views: int
    extends: bool


Reshape = Callable[[Steps, int, int], Stretch]


def _motions() -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Motion]:
    steps: tuple[tuple[Qt.Key, Qt.KeyboardModifier, Callable[[Steps, int], int]], ...] = (
        (_K.Key_Right, _NONE, Steps.grapheme_after),
        (_K.Key_Left, _NONE, Steps.grapheme_before),
        (_K.Key_Right, _CTRL, Steps.word_after),
        (_K.Key_Left, _CTRL, Steps.word_before),
        (_K.Key_Home, _NONE, Steps.line_start),
        (_K.Key_End, _NONE, Steps.line_end),
        (_K.Key_Home, _CTRL, Steps.first),
        (_K.Key_End, _CTRL, Steps.last),
    )
    plain = {(key, held): Motion(step, False) for key, held, step in steps}
    return plain | {(key, held | _SHIFT): Motion(step, True) for key, held, step in steps}


def _leaps() -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Leap]:
    keys = ((_K.Key_Down, 1, 0), (_K.Key_Up, -1, 0), (_K.Key_PageDown, 0, 1), (_K.Key_PageUp, 0, -1))
    return {
        (key, held): Leap(lines, views, held == _SHIFT) for key, lines, views in keys for held in (_NONE, _SHIFT)
    }


MOTIONS = _motions()
LEAPS = _leaps()
CLAUSES: dict[tuple[Qt.Key, Qt.KeyboardModifier], Reshape] = {
    (_K.Key_Right, _ALT | _SHIFT): Steps.clause_added_at_end,
    (_K.Key_Left, _ALT | _SHIFT): Steps.clause_taken_at_end,
    (_K.Key_Left, _ALT): Steps.clause_added_at_start,
    (_K.Key_Right, _ALT): Steps.clause_taken_at_start,
    # The same once more: some desktops take Alt with the arrows for their windows.
    (_K.Key_Down, _CTRL | _SHIFT): Steps.clause_added_at_end,
    (_K.Key_Up, _CTRL | _SHIFT): Steps.clause_taken_at_end,
    (_K.Key_Up, _CTRL): Steps.clause_added_at_start,
    (_K.Key_Down, _CTRL): Steps.clause_taken_at_start,
}
SENTENCES = {(_K.Key_Down, _ALT): 1, (_K.Key_Up, _ALT): -1}


def mirrored(key: Qt.Key) -> Qt.Key:
    """The key that means the same in a text that runs from right to left."""
    return _MIRRORED.get(key, key)


def next_sentence(steps: Steps, selection: Selection, direction: int) -> Stretch | None:
    """The sentence to select: beside the selection, or without one the caret's own before any other."""
    start, end = selection.current
    if direction < 0:
        return steps.sentence_beginning_before(start)
    return steps.sentence_beginning_after(start) if start < end else steps.sentence_ending_after(start)


def moved(steps: Steps, selection: Selection, motion: Motion) -> int:
    """Where the caret goes; a plain step out of a selection goes to its border."""
    start, end = selection.current
    if start < end and not motion.extends and motion.step in (Steps.grapheme_after, Steps.grapheme_before):
        return end if motion.step is Steps.grapheme_after else start
    return motion.step(steps, selection.caret)
