"""The article as it is read out: what the caret passes, what is selected, what lies under it."""

from __future__ import annotations

from collections.abc import Iterable

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
    """What a step of the caret is read as: the character or word passed, or the line it came to."""
    low, high = sorted((before, caret))
    stretch = text[low:high]
    leaves_line = not line[0] <= before <= line[1] and len(stretch.split()) > 1
    if leaves_line or len(stretch) > _LONGEST or "\n" in stretch:
        stretch = text[slice(*line)]
    return stretch.strip() or (tr("blank") if stretch else "")


def selected(text: str, spans: tuple[Stretch, ...]) -> str:
    """What a selection is read as: its text, of a long one the beginning and the end."""
    said = " … ".join(text[start:end] for start, end in spans)
    if len(said) > _WHOLE:
        said = f"{said[: _WHOLE // 2]} … {said[-_WHOLE // 2 :]}"
    return tr("{words}, selected", words=said) if said else ""
