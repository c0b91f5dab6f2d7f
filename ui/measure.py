"""Lengths that are drawn: given for letters of the usual size, and as much longer where letters are larger."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QWidget

USUAL = 13


def larger(font: QFont) -> float:
    """How much larger than usual the letters of a font are."""
    return QFontInfo(font).pixelSize() / USUAL


def scaled(widget: QWidget, px: float) -> int:
    """A length in pixels beside letters of 13 px, for the letters of a widget."""
    widget.ensurePolished()
    return round(px * larger(widget.font()))
