"""Telling a screen reader what a sighted coder sees: what the caret passes, what is selected, what lies under it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.reading.highlight import Highlight, Stretch

_LONGEST = 60  # characters passed that are read out; a longer way leads to a line, which is read instead
_WHOLE = 600  # characters selected that are read out whole


def describe(widget: QWidget, highlights: Iterable[Highlight]) -> str:
    """Makes the highlights the widget's description; what is to be said of them, empty when nothing changed."""
    text = "; ".join(shown.spoken for shown in highlights)
    if text == widget.accessibleDescription():
        return ""
    widget.setAccessibleDescription(text)
    return text


def passed(text: str, before: int, caret: int, line: Stretch) -> str:
    """What a step of the caret is read as: the characters or words passed, or the line it came to."""
    low, high = sorted((before, caret))
    stretch = text[low:high].strip("\n")
    if len(stretch) > _LONGEST or "\n" in stretch:
        stretch = text[slice(*line)]
    return stretch.strip() or (tr("blank") if stretch else "")


def selected(text: str, spans: tuple[Stretch, ...]) -> str:
    """What a selection is read as: its text, of a long one the beginning and the end."""
    said = " … ".join(text[start:end] for start, end in spans)
    if len(said) > _WHOLE:
        said = f"{said[: _WHOLE // 2]} … {said[-_WHOLE // 2 :]}"
    return tr("{words}, selected", words=said) if said else ""


def say(widget: QWidget, *parts: str) -> None:
    """Has it said where a screen reader listens."""
    said = ". ".join(part for part in parts if part)
    if said and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))
