"""What a key means when coding: a digit by the key's place on the board, a sign or letter by what it types.

French and Czech boards type digits only with Shift, German and US boards have signs in other places: the place of
the digit row is the same on all of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_DIGITS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
# X11 and Wayland give evdev codes plus 8, Windows set 1 scan codes; macOS gives none but has virtual codes by place.
_SCAN_X = dict(zip(range(10, 20), _DIGITS, strict=True))
_SCAN_WINDOWS = dict(zip(range(2, 12), _DIGITS, strict=True))
_VIRTUAL_MAC = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _DIGITS, strict=True))
_NOT_OURS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key: its digit if it has one, the character it types (empty for none), and whether Shift was held."""

    digit: int | None
    sign: str
    shift: bool

    @property
    def letter(self) -> str:
        """The letter typed, upper case; empty for any other key."""
        return self.sign.upper() if self.sign.isalpha() else ""


def stroke_of(event: QKeyEvent) -> Stroke | None:
    """What a key press means; None with Ctrl, Alt or Meta, which belong to the window."""
    if event.modifiers() & _NOT_OURS:
        return None
    typed = event.text() if event.text().isprintable() else ""
    pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    if pad and typed == ",":
        typed = "."
    return Stroke(_digit(event, typed, pad), typed, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))


def _digit(event: QKeyEvent, typed: str, pad: bool) -> int | None:
    placed = None if pad else _placed(event)
    if placed is not None:
        return placed
    if typed in tuple("0123456789"):
        return int(typed)
    return event.key() - Qt.Key.Key_0 if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9 else None


def _placed(event: QKeyEvent) -> int | None:
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _VIRTUAL_MAC.get(event.nativeVirtualKey()) if event.text() else None
    return (_SCAN_WINDOWS if platform == "windows" else _SCAN_X).get(event.nativeScanCode())
