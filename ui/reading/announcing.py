"""Telling a screen reader what a sighted coder sees at the caret."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.reading.highlight import Highlight


def describe(widget: QWidget, highlights: Iterable[Highlight]) -> None:
    """Makes the highlights the widget's description and, when that changes, has it said."""
    text = "; ".join(shown.spoken for shown in highlights)
    if text == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(text)
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
